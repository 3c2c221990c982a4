// One valid instance of every profile, all of one synthetic patient.

Instance: example
InstanceOf: Patient
Usage: #example
* name.family = "Example"
* name.given = "Eva"
* gender = #female
* birthDate = "1961-02-03"

RuleSet: OfEva(date)
* status = #final
* subject = Reference(example)
* effectiveDateTime = "{date}"

Instance: example-tongue-fasciculations
InstanceOf: MotorSignObservation
Usage: #example
* insert OfEva(2026-05-11T10:30:00+02:00)
* category = $observation-category#exam
* code = $hpo#HP:0001308 "Tongue fasciculations"
* bodySite = $region#bulbar
* valueCodeableConcept = $sct#52101004 "Present"

Instance: example-abdominal-reflex-not-examined
InstanceOf: MotorSignObservation
Usage: #example
* insert OfEva(2026-05-11T10:30:00+02:00)
* category = $observation-category#exam
* code = $motor-sign#absent-abdominal-reflex
* bodySite = $sct#22943007 "Trunk structure"
* dataAbsentReason = $absent-reason#not-performed

Instance: example-cervical-region
InstanceOf: RegionExamination
Usage: #example
* insert OfEva(2026-05-11T10:30:00+02:00)
* category = $observation-category#exam
* code = $assessment#region-examination
* bodySite = $region#cervical
* component[umnSign].valueCodeableConcept = $sct#52101004 "Present"
* component[lmnSign].dataAbsentReason = $absent-reason#not-performed

Instance: example-needle-emg
InstanceOf: NeedleEmg
Usage: #example
* insert OfEva(2026-05-18T14:00:00+02:00)
* category = $observation-category#procedure
* code = $assessment#needle-emg
* bodySite = $muscle#tibialis-anterior
* component[denervation].valueCodeableConcept = $sct#52101004 "Present"
* component[fasciculation].valueCodeableConcept = $sct#2667000 "Absent"
* component[chronicChange].valueCodeableConcept = $sct#52101004 "Present"
* component[side].valueCodeableConcept = $sct#24028007 "Right"

Instance: example-nerve-conduction
InstanceOf: NerveConduction
Usage: #example
* insert OfEva(2026-05-18T13:30:00+02:00)
* category = $observation-category#procedure
* code = $assessment#nerve-conduction
* bodySite = $nerve#ulnar
* component[motorVelocity].valueQuantity = 52 'm/s' "m/s"
* component[motorVelocity].referenceRange.low = 50 'm/s' "m/s"
* component[distalLatency].valueQuantity = 3.1 'ms' "ms"
* component[distalLatency].referenceRange.high = 3.5 'ms' "ms"
* component[fWave].dataAbsentReason = $absent-reason#not-performed
* component[sensoryResponse].valueCodeableConcept = $nerve-conduction#normal
* component[block].valueCodeableConcept = $sct#2667000 "Absent"
* component[side].valueCodeableConcept = $sct#24028007 "Right"

Instance: example-el-escorial
InstanceOf: CriteriaCategory
Usage: #example
* insert OfEva(2026-05-18T14:00:00+02:00)
* status = #preliminary
* code = $assessment#el-escorial
* method = $rule#el-escorial
* valueCodeableConcept = $diagnostic-category#possible
* component[+].code = $criteria-component#bulbar-lmn
* component[=].valueCodeableConcept = $sct#52101004 "Present"
* component[+].code = $criteria-component#cervical-umn
* component[=].valueCodeableConcept = $sct#52101004 "Present"
* component[+].code = $criteria-component#cervical-lmn
* component[=].dataAbsentReason = $absent-reason#unknown
* component[+].code = $criteria-component#emg-positive-limbs
* component[=].valueInteger = 0
* component[+].code = $criteria-component#highest-possible-category
* component[=].valueCodeableConcept = $diagnostic-category#definite
* derivedFrom[+] = Reference(example-tongue-fasciculations)
* derivedFrom[+] = Reference(example-cervical-region)

Instance: example-alsfrs-r
InstanceOf: AlsfrsRResponse
Usage: #example
* questionnaire = "https://charcot.health/fhir/Questionnaire/alsfrs-r|0.1.0"
* status = #completed
* subject = Reference(example)
* source = Reference(example)
* authored = "2026-05-11T09:40:00+02:00"
* insert Answered(1, speech.3)
* insert Answered(2, salivation.4)
* insert Answered(3, swallowing.3)
* insert Answered(4, handwriting.2)
* item[+].linkId = "gastrostomy"
* item[=].answer.valueBoolean = false
* insert Answered(5a, cutting-without-gastrostomy.3)
* insert Answered(6, dressing-hygiene.3)
* insert Answered(7, turning-in-bed.4)
* insert Answered(8, walking.3)
* insert Answered(9, climbing-stairs.2)
* insert Answered(10, dyspnea.4)
* insert Answered(11, orthopnea.4)
* insert Answered(12, respiratory-insufficiency.4)

RuleSet: Answered(link, answer)
* item[+].linkId = "{link}"
* item[=].answer.valueCoding = $alsfrs-r#{answer}

Instance: example-alsfrs-r-panel
InstanceOf: AlsfrsRPanel
Usage: #example
* insert OfEva(2026-05-11T09:40:00+02:00)
* category = $observation-category#survey
* code = $loinc#82954-9 "Amyotrophic lateral sclerosis functional rating scale - revised [ALSFRS-R]"
* hasMember[+] = Reference(example-alsfrs-r-speech)
* hasMember[+] = Reference(example-alsfrs-r-total)
* derivedFrom = Reference(example-alsfrs-r)

Instance: example-alsfrs-r-speech
InstanceOf: AlsfrsRItem
Usage: #example
* insert OfEva(2026-05-11T09:40:00+02:00)
* category = $observation-category#survey
* code.coding[+] = $alsfrs-r#speech
* code.coding[+] = $loinc#82940-8 "Speech [ALSFRS-R]"
* valueCodeableConcept = $alsfrs-r#speech.3
* derivedFrom = Reference(example-alsfrs-r)

Instance: example-alsfrs-r-total
InstanceOf: AlsfrsRScore
Usage: #example
* insert OfEva(2026-05-11T09:40:00+02:00)
* category = $observation-category#survey
* code = $loinc#82953-1 "Total score [ALSFRS-R]"
* valueQuantity = 39 '{score}' "{score}"
* derivedFrom = Reference(example-alsfrs-r)

Instance: example-progression-rate
InstanceOf: ProgressionRate
Usage: #example
* insert OfEva(2026-05-11T09:40:00+02:00)
* code = $assessment#progression-rate
* dataAbsentReason = $absent-reason#unknown
* note.text = "The date of the first symptoms is missing."
* note.text insert Dutch([[De datum van de eerste klachten ontbreekt.]])
* derivedFrom = Reference(example-alsfrs-r)

Instance: example-tricals-risk-profile
InstanceOf: TricalsRiskProfile
Usage: #example
* insert OfEva(2026-05-11T09:40:00+02:00)
* category = $observation-category#survey
* code = $assessment#tricals-risk-profile
* valueQuantity = -4.683 '{score}' "{score}"
* derivedFrom = Reference(example-alsfrs-r)

Instance: example-kings-stage
InstanceOf: KingsStageObservation
Usage: #example
* insert OfEva(2026-05-11T09:40:00+02:00)
* code = $assessment#kings-stage
* valueCodeableConcept = $kings-stage#3
* derivedFrom = Reference(example-alsfrs-r)

Instance: example-mitos-stage
InstanceOf: MitosStageObservation
Usage: #example
* insert OfEva(2026-05-11T09:40:00+02:00)
* code = $assessment#mitos-stage
* valueInteger = 0
* derivedFrom = Reference(example-alsfrs-r)

Instance: example-care-plan
InstanceOf: AlsCarePlan
Usage: #example
* instantiatesCanonical = "https://charcot.health/fhir/PlanDefinition/als-care-pathway|0.1.0"
* status = #active
* intent = #plan
* subject = Reference(example)
* activity.reference = Reference(example-task)

Instance: example-task
InstanceOf: CareTask
Usage: #example
* instantiatesCanonical = "https://charcot.health/fhir/ActivityDefinition/riluzole-blood-test|0.1.0"
* status = #requested
* intent = #order
* code = $assessment#riluzole-blood-test
* for = Reference(example)
* description = "Measure the blood count and the liver panel, three months after the start of riluzole."
* description insert Dutch([[Bepaal het bloedbeeld en het leverpanel, drie maanden na de start van riluzol.]])
* reasonCode = $rule#riluzole-blood-test
* businessStatus = $timeliness#upcoming
* executionPeriod.start = "2026-08-04"
* executionPeriod.end = "2026-08-18"

Instance: example-safety-finding
InstanceOf: SafetyFinding
Usage: #example
* status = #final
* code = $rule#RZ8
* severity = #high
* patient = Reference(example)
* identifiedDateTime = "2026-08-19T08:00:00+02:00"
* detail = "The last ALT is more than five times the upper limit while riluzole is taken: stop and do not restart."
* detail insert Dutch([[De laatste ALAT is meer dan vijfmaal de bovengrens terwijl riluzol wordt gebruikt: stop en start niet opnieuw.]])
