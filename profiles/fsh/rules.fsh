// Rule sets for everybody. A text with a comma or a bracket goes into double square brackets: Dutch([[ja, nee]]).

Alias: $sct = http://snomed.info/sct
Alias: $loinc = http://loinc.org
Alias: $hpo = http://human-phenotype-ontology.org
Alias: $atc = http://www.whocc.no/atc
Alias: $rxnorm = http://www.nlm.nih.gov/research/umls/rxnorm
Alias: $icd10 = http://hl7.org/fhir/sid/icd-10
Alias: $icd10cm = http://hl7.org/fhir/sid/icd-10-cm
Alias: $orpha = http://www.orpha.net
Alias: $ucum = http://unitsofmeasure.org
Alias: $absent-reason = http://terminology.hl7.org/CodeSystem/data-absent-reason
Alias: $observation-category = http://terminology.hl7.org/CodeSystem/observation-category
Alias: $plan-type = http://terminology.hl7.org/CodeSystem/plan-definition-type
Alias: $action-type = http://terminology.hl7.org/CodeSystem/action-type
Alias: $cpg-activity = http://hl7.org/fhir/uv/cpg/CodeSystem/cpg-activity-type-cs

Alias: $region = https://charcot.health/fhir/CodeSystem/region
Alias: $timeliness = https://charcot.health/fhir/CodeSystem/timeliness
Alias: $rule = https://charcot.health/fhir/CodeSystem/rule
Alias: $motor-sign = https://charcot.health/fhir/CodeSystem/motor-sign
Alias: $muscle = https://charcot.health/fhir/CodeSystem/muscle
Alias: $alsfrs-r = https://charcot.health/fhir/CodeSystem/alsfrs-r
Alias: $assessment = https://charcot.health/fhir/CodeSystem/assessment
Alias: $kings-stage = https://charcot.health/fhir/CodeSystem/kings-stage
Alias: $diagnostic-category = https://charcot.health/fhir/CodeSystem/diagnostic-category
Alias: $criteria-component = https://charcot.health/fhir/CodeSystem/criteria-component

// Dutch for the text element it is inserted at: * title insert Dutch(Titel)
RuleSet: Dutch(nl)
* extension[+].url = "http://hl7.org/fhir/StructureDefinition/translation"
* extension[=].extension[+].url = "lang"
* extension[=].extension[=].valueCode = #nl
* extension[=].extension[+].url = "content"
* extension[=].extension[=].valueString = "{nl}"

// Dutch title and description of a profile, extension, code system, value set or concept map.
RuleSet: DutchMeta(title, description)
* ^title.extension[+].url = "http://hl7.org/fhir/StructureDefinition/translation"
* ^title.extension[=].extension[+].url = "lang"
* ^title.extension[=].extension[=].valueCode = #nl
* ^title.extension[=].extension[+].url = "content"
* ^title.extension[=].extension[=].valueString = "{title}"
* ^description.extension[+].url = "http://hl7.org/fhir/StructureDefinition/translation"
* ^description.extension[=].extension[+].url = "lang"
* ^description.extension[=].extension[=].valueCode = #nl
* ^description.extension[=].extension[+].url = "content"
* ^description.extension[=].extension[=].valueString = "{description}"

// A concept of one of our code systems.
RuleSet: Concept(code, en, nl)
* #{code} "{en}"
* #{code} ^designation[+].language = #nl
* #{code} ^designation[=].value = "{nl}"

// A member of a value set.
RuleSet: Member(system, code, en, nl)
* {system}#{code} "{en}"
* {system}#{code} ^designation[+].language = #nl
* {system}#{code} ^designation[=].value = "{nl}"

// The head of a PlanDefinition, ActivityDefinition or Questionnaire; the name is a computer-friendly one (AlsCarePathway).
RuleSet: Definition(type, id, name, title, titleNl, description, descriptionNl)
* url = "https://charcot.health/fhir/{type}/{id}"
* name = "{name}"
* version = "0.1.0"
* status = #active
* experimental = false
* publisher = "Charcot"
* title = "{title}"
* title insert Dutch([[{titleNl}]])
* description = "{description}"
* description insert Dutch([[{descriptionNl}]])

// The head of an action: * action[+] insert Action(baseline-alt, RZ6, [[Measure ALT]], [[Meet ALAT]], [[...]], [[...]])
RuleSet: Action(id, rule, title, titleNl, description, descriptionNl)
* id = "{id}"
* title = "{title}"
* title insert Dutch([[{titleNl}]])
* description = "{description}"
* description insert Dutch([[{descriptionNl}]])
* reason = $rule#{rule}

// Where an action comes from: source and place.
RuleSet: Citation(citation)
* documentation[+].type = #citation
* documentation[=].citation = "{citation}"

// Applies when the define of the plan's library is true.
RuleSet: When(define)
* condition[+].kind = #applicability
* condition[=].expression.language = #text/cql-identifier
* condition[=].expression.expression = "{define}"

RuleSet: StartWhen(define)
* condition[+].kind = #start
* condition[=].expression.language = #text/cql-identifier
* condition[=].expression.expression = "{define}"

RuleSet: StopWhen(define)
* condition[+].kind = #stop
* condition[=].expression.language = #text/cql-identifier
* condition[=].expression.expression = "{define}"

// A define computes an element of what the action makes: * insert Dynamic([[%action.timing]], [[Riluzole Start]])
RuleSet: Dynamic(path, define)
* dynamicValue[+].path = "{path}"
* dynamicValue[=].expression.language = #text/cql-identifier
* dynamicValue[=].expression.expression = "{define}"

// The due date lies so long after the anchor action.
RuleSet: After(anchor, value, unit)
* relatedAction[+].actionId = "{anchor}"
* relatedAction[=].relationship = #after-start
* relatedAction[=].offsetDuration = {value} '{unit}'

// Data of this resource type can change the action.
RuleSet: Trigger(type)
* trigger[+].type = #data-added
* trigger[=].data.type = #{type}

RuleSet: CodeSystemMeta
* ^experimental = false
* ^publisher = "Charcot"
* ^caseSensitive = true
* ^content = #complete

RuleSet: ValueSetMeta
* ^experimental = false
* ^publisher = "Charcot"
