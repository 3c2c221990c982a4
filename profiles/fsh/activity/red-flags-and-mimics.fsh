// What red flags and mimics ask for.

Instance: raise-red-flag
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, raise-red-flag, RaiseRedFlag, [[Raise a red flag]], [[Geef een alarmsignaal]], [[Something in the record does not fit motor neuron disease.]], [[Iets in het dossier past niet bij een motorneuronziekte.]])
* kind = #Task
* intent = #plan
* code = $cpg-activity#report-flag
* extension[+].url = "https://charcot.health/fhir/StructureDefinition/detected-issue"
* extension[=].valueCode = #moderate
* extension[+].url = "https://charcot.health/fhir/StructureDefinition/issue-alone"
* extension[=].valueBoolean = true

Instance: reconsider-diagnosis
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, reconsider-diagnosis, ReconsiderDiagnosis, [[Reconsider the diagnosis]], [[Heroverweeg de diagnose]], [[Weigh what does not fit against what does.]], [[Weeg wat niet past af tegen wat wel past.]])
* kind = #Task
* intent = #plan
* code = $assessment#reconsider-diagnosis
* extension[+].url = "https://charcot.health/fhir/StructureDefinition/per-evidence"
* extension[=].valueBoolean = true

Instance: consider-mimic
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, consider-mimic, ConsiderMimic, [[Consider another disease]], [[Overweeg een andere ziekte]], [[Put the disease on the problem list as a suspicion or as excluded. Until then the work-up takes it as a suspicion.]], [[Zet de ziekte als verdenking of als uitgesloten op de probleemlijst. Tot dan geldt zij in het onderzoek als verdenking.]])
* kind = #Task
* intent = #plan
* code = $assessment#differential-diagnosis

Instance: consider-treatable-mimic
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, consider-treatable-mimic, ConsiderTreatableMimic, [[Consider a disease that can be treated]], [[Overweeg een ziekte die te behandelen is]], [[Put the disease on the problem list as a suspicion or as excluded. Until then the work-up takes it as a suspicion.]], [[Zet de ziekte als verdenking of als uitgesloten op de probleemlijst. Tot dan geldt zij in het onderzoek als verdenking.]])
* kind = #Task
* intent = #plan
* code = $assessment#differential-diagnosis
* extension[+].url = "https://charcot.health/fhir/StructureDefinition/detected-issue"
* extension[=].valueCode = #moderate

Instance: differential-diagnosis
InstanceOf: ObservationDefinition
Usage: #definition
* category = $observation-category#exam "Exam"
* code = $assessment#differential-diagnosis
* permittedDataType = #CodeableConcept
* multipleResultsAllowed = false

Instance: record-differential-diagnosis
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, record-differential-diagnosis, RecordDifferentialDiagnosis, [[Record the differential diagnosis]], [[Leg de differentiaaldiagnose vast]], [[Puts on record which diseases come into question and what supports each.]], [[Legt vast welke ziekten in aanmerking komen en wat elke steunt.]])
* library = "https://charcot.health/fhir/Library/Mimics"
* kind = #Task
* code = $cpg-activity#record-inference
* observationResultRequirement = Reference(ObservationDefinition/differential-diagnosis)
* insert Dynamic([[output]], [[Differential Diagnosis]])

Instance: inform-about-fasciculations
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, inform-about-fasciculations, InformAboutFasciculations, [[Inform about fasciculations]], [[Geef uitleg over fasciculaties]], [[Tell what fasciculations mean and what they do not mean.]], [[Vertel wat fasciculaties betekenen en wat niet.]])
* kind = #CommunicationRequest
* code = $cpg-activity#send-message

Instance: examine-fasciculations
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, examine-fasciculations, ExamineFasciculations, [[Examine fasciculations that stay]], [[Onderzoek fasciculaties die blijven]], [[Examine the four regions and consider an EMG and blood tests.]], [[Onderzoek de vier regio's en overweeg een EMG en bloedonderzoek.]])
* kind = #Task
* intent = #plan
* code = $assessment#needle-emg

Instance: ms-relapse
InstanceOf: ObservationDefinition
Usage: #definition
* category = $observation-category#exam "Exam"
* code = $assessment#ms-relapse
* permittedDataType = #boolean
* multipleResultsAllowed = true

Instance: record-ms-relapse
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, record-ms-relapse, RecordMsRelapse, [[Record whether an episode is a relapse]], [[Leg vast of een episode een schub is]], [[One answer for each episode.]], [[Eén antwoord per episode.]])
* library = "https://charcot.health/fhir/Library/MultipleSclerosis"
* kind = #Task
* code = $cpg-activity#record-inference
* observationResultRequirement = Reference(ObservationDefinition/ms-relapse)
* insert Dynamic([[output]], [[Relapses Judged]])
