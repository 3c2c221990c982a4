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
