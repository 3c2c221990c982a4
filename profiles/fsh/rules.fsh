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
Alias: $nerve-conduction = https://charcot.health/fhir/CodeSystem/nerve-conduction
Alias: $nerve = https://charcot.health/fhir/CodeSystem/nerve
Alias: $mimic = https://charcot.health/fhir/CodeSystem/mimic
Alias: $mimic-feature = https://charcot.health/fhir/CodeSystem/mimic-feature
Alias: $mimic-knowledge = https://charcot.health/fhir/CodeSystem/mimic-knowledge
Alias: $alsfrs-r = https://charcot.health/fhir/CodeSystem/alsfrs-r
Alias: $assessment = https://charcot.health/fhir/CodeSystem/assessment
Alias: $care-role = https://charcot.health/fhir/CodeSystem/care-role
Alias: $finding = https://charcot.health/fhir/CodeSystem/finding
Alias: $kings-stage = https://charcot.health/fhir/CodeSystem/kings-stage
Alias: $diagnostic-category = https://charcot.health/fhir/CodeSystem/diagnostic-category
Alias: $flowchart-note = https://charcot.health/fhir/CodeSystem/flowchart-note
Alias: $flowchart-state = https://charcot.health/fhir/CodeSystem/flowchart-state
Alias: $hgnc = http://www.genenames.org/geneId
Alias: $genenames = http://www.genenames.org
Alias: $role-code = http://terminology.hl7.org/CodeSystem/v3-RoleCode
Alias: $criteria-component = https://charcot.health/fhir/CodeSystem/criteria-component

// Dutch for the text element it is inserted at: * title insert Dutch(Titel)
RuleSet: Dutch(nl)
* extension[+].url = "http://hl7.org/fhir/StructureDefinition/translation"
* extension[=].extension[+].url = "lang"
* extension[=].extension[=].valueCode = #nl
* extension[=].extension[+].url = "content"
* extension[=].extension[=].valueString = "{nl}"

// Title and description of a profile, extension, code system, value set or concept map, in both languages.
RuleSet: Head(title, titleNl, description, descriptionNl)
* ^title = "{title}"
* ^title.extension[+].url = "http://hl7.org/fhir/StructureDefinition/translation"
* ^title.extension[=].extension[+].url = "lang"
* ^title.extension[=].extension[=].valueCode = #nl
* ^title.extension[=].extension[+].url = "content"
* ^title.extension[=].extension[=].valueString = "{titleNl}"
* ^description = "{description}"
* ^description.extension[+].url = "http://hl7.org/fhir/StructureDefinition/translation"
* ^description.extension[=].extension[+].url = "lang"
* ^description.extension[=].extension[=].valueCode = #nl
* ^description.extension[=].extension[+].url = "content"
* ^description.extension[=].extension[=].valueString = "{descriptionNl}"
* ^status = #active
* ^experimental = false
* ^publisher = "Charcot"

// Why a profile is as it is.
RuleSet: Rationale(en, nl)
* ^purpose = "{en}"
* ^purpose.extension[+].url = "http://hl7.org/fhir/StructureDefinition/translation"
* ^purpose.extension[=].extension[+].url = "lang"
* ^purpose.extension[=].extension[=].valueCode = #nl
* ^purpose.extension[=].extension[+].url = "content"
* ^purpose.extension[=].extension[=].valueString = "{nl}"

// The short label of an element of a profile.
RuleSet: Label(element, en, nl)
* {element} ^short = "{en}"
* {element} ^short.extension[+].url = "http://hl7.org/fhir/StructureDefinition/translation"
* {element} ^short.extension[=].extension[+].url = "lang"
* {element} ^short.extension[=].extension[=].valueCode = #nl
* {element} ^short.extension[=].extension[+].url = "content"
* {element} ^short.extension[=].extension[=].valueString = "{nl}"

// A concept of one of our code systems.
RuleSet: Concept(code, en, nl)
* #{code} "{en}"
* #{code} ^designation[+].language = #nl
* #{code} ^designation[=].value = "{nl}"

// The Dutch name of a member of a value set: * $sct#86044005 insert Nl([[amyotrofische laterale sclerose]])
RuleSet: Nl(nl)
* ^designation[0].language = #nl
* ^designation[0].value = "{nl}"

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

RuleSet: Guideline(place)
* insert Citation([[Erasmus MC, Neurology, ALS guideline, {place}]])

// A plan that rests on the guideline holds as long as the guideline does, by its own revision history.
RuleSet: HoldsWithGuideline
* effectivePeriod.end = "2025-12-31"

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

RuleSet: Ours
* ^caseSensitive = true
* ^content = #complete

RuleSet: SnomedCopyright
* ^copyright = "This value set includes content from SNOMED CT, copyright of SNOMED International. Use of SNOMED CT needs an affiliate licence, which is free of charge in member countries such as the Netherlands."

RuleSet: LoincCopyright
* ^copyright = "This material contains content from LOINC (http://loinc.org). LOINC is copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the license at http://loinc.org/license."

RuleSet: HpoCopyright
* ^copyright = "This value set includes terms of the Human Phenotype Ontology (https://hpo.jax.org) and content from SNOMED CT, copyright of SNOMED International."

RuleSet: AtcCopyright
* ^copyright = "ATC codes are copyright of the WHO Collaborating Centre for Drug Statistics Methodology; RxNorm is produced by the U.S. National Library of Medicine."
