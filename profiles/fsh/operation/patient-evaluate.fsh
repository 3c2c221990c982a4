// What the server does beside plain FHIR: evaluates one patient at once and answers with the outcome.

Instance: patient-evaluate
InstanceOf: OperationDefinition
Usage: #definition
* insert Definition(OperationDefinition, patient-evaluate, PatientEvaluate, [[Evaluate a patient]], [[Patiënt beoordelen]], [[Evaluates a patient by the care pathway, waits, and answers with everything that follows from the record.]], [[Beoordeelt een patiënt volgens het zorgpad, wacht daarop en antwoordt met alles wat uit het dossier volgt.]])
* kind = #operation
* affectsState = true
* code = #evaluate
* resource = #Patient
* system = false
* type = false
* instance = true
* parameter[0].name = #asOf
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "Replays with what was in force at this instant; stores nothing."
* parameter[=].type = #dateTime
* parameter[+].name = #dryRun
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "Computes what would be stored; stores nothing."
* parameter[=].type = #boolean
* parameter[+].name = #return
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "A collection of the care plan, tasks, requests, observations, issues and goals."
* parameter[=].type = #Bundle
