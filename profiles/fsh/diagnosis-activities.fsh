// What the actions of the diagnosis plan make.

RuleSet: Inference(id, name, code, define, title, titleNl, description, descriptionNl)
* insert Definition(ActivityDefinition, {id}, {name}, [[{title}]], [[{titleNl}]], [[{description}]], [[{descriptionNl}]])
* insert DiagnosisLibrary
* kind = #Task
* code = $cpg-activity#record-inference
* observationResultRequirement = Reference(ObservationDefinition/{code})
* insert Dynamic([[output]], [[{define}]])

RuleSet: Ask(id, name, code, title, titleNl, description, descriptionNl)
* insert Definition(ActivityDefinition, {id}, {name}, [[{title}]], [[{titleNl}]], [[{description}]], [[{descriptionNl}]])
* kind = #Task
* intent = #plan
* code = $assessment#{code}

RuleSet: Category(code)
* category = $observation-category#exam "Exam"
* code = $assessment#{code}
* permittedDataType = #CodeableConcept
* multipleResultsAllowed = false
* validCodedValueSet = Reference(ValueSet/diagnostic-category)

Instance: el-escorial
InstanceOf: ObservationDefinition
Usage: #definition
* insert Category(el-escorial)

Instance: el-escorial-revised-2000
InstanceOf: ObservationDefinition
Usage: #definition
* insert Category(el-escorial-revised-2000)

Instance: awaji
InstanceOf: ObservationDefinition
Usage: #definition
* insert Category(awaji)

Instance: gold-coast
InstanceOf: ObservationDefinition
Usage: #definition
* insert Category(gold-coast)

Instance: mnd-phenotype
InstanceOf: ObservationDefinition
Usage: #definition
* insert Category(mnd-phenotype)

Instance: record-el-escorial
InstanceOf: ActivityDefinition
Usage: #definition
* insert Inference(record-el-escorial, RecordElEscorial, el-escorial, El Escorial, [[Record the El Escorial category]], [[Leg de categorie volgens El Escorial vast]], [[Puts the category with its regions on record.]], [[Legt de categorie met haar regio's vast.]])

Instance: record-el-escorial-revised-2000
InstanceOf: ActivityDefinition
Usage: #definition
* insert Inference(record-el-escorial-revised-2000, RecordElEscorialRevised2000, el-escorial-revised-2000, Revised El Escorial, [[Record the revised El Escorial category]], [[Leg de categorie volgens de herziene El Escorial-criteria vast]], [[Puts the category with its regions on record.]], [[Legt de categorie met haar regio's vast.]])

Instance: record-awaji
InstanceOf: ActivityDefinition
Usage: #definition
* insert Inference(record-awaji, RecordAwaji, awaji, Awaji, [[Record the Awaji category]], [[Leg de categorie volgens Awaji vast]], [[Puts the category with its regions on record.]], [[Legt de categorie met haar regio's vast.]])

Instance: record-gold-coast
InstanceOf: ActivityDefinition
Usage: #definition
* insert Inference(record-gold-coast, RecordGoldCoast, gold-coast, Gold Coast, [[Record the Gold Coast criteria]], [[Leg de Gold Coast-criteria vast]], [[Puts on record whether the criteria are met.]], [[Legt vast of aan de criteria is voldaan.]])

Instance: record-mnd-phenotype
InstanceOf: ActivityDefinition
Usage: #definition
* insert Inference(record-mnd-phenotype, RecordMndPhenotype, mnd-phenotype, Phenotype, [[Record the phenotype]], [[Leg het fenotype vast]], [[Puts the phenotype with its regions on record.]], [[Legt het fenotype met de regio's vast.]])

Instance: examine-regions
InstanceOf: ActivityDefinition
Usage: #definition
* insert Ask(examine-regions, ExamineRegions, region-examination, [[Examine the regions that are still unknown]], [[Onderzoek de regio's die nog onbekend zijn]], [[Look for upper and lower motor neuron signs in each region that is not known.]], [[Zoek naar verschijnselen van het centrale en het perifere motorneuron in elke regio die niet bekend is.]])

Instance: state-course
InstanceOf: ActivityDefinition
Usage: #definition
* insert Ask(state-course, StateCourse, progressive-course, [[Record whether the course is progressive]], [[Leg vast of het beloop progressief is]], [[Say yes or no.]], [[Zeg ja of nee.]])

Instance: state-other-causes
InstanceOf: ActivityDefinition
Usage: #definition
* insert Ask(state-other-causes, StateOtherCauses, other-causes-excluded, [[Record whether other causes are excluded]], [[Leg vast of andere oorzaken zijn uitgesloten]], [[Say yes or no.]], [[Zeg ja of nee.]])

Instance: state-function-before
InstanceOf: ActivityDefinition
Usage: #definition
* insert Ask(state-function-before, StateFunctionBefore, normal-motor-function-before, [[Record whether motor function was normal before]], [[Leg vast of de motoriek eerder normaal was]], [[Say yes or no.]], [[Zeg ja of nee.]])

Instance: request-needle-emg
InstanceOf: ActivityDefinition
Usage: #definition
* insert Ask(request-needle-emg, RequestNeedleEmg, needle-emg, [[Request a needle EMG]], [[Vraag een naald-EMG aan]], [[Examine the muscles of the regions that are not decided yet.]], [[Onderzoek de spieren van de regio's die nog niet beslist zijn.]])
