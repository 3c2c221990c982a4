// What the recommendations ask for. The safety activities serve every rule: the rule itself is the action's reason.

Instance: riluzole-blood-test
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, riluzole-blood-test, RiluzoleBloodTest, [[Blood test on riluzole]], [[Bloedonderzoek bij riluzol]], [[Have the blood count and the liver values measured and look at both.]], [[Laat het bloedbeeld en de leverwaarden bepalen en bekijk beide.]])
* kind = #Task
* intent = #plan
* code = $assessment#riluzole-blood-test

Instance: riluzole-blood-order
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, riluzole-blood-order, RiluzoleBloodOrder, [[Laboratory request of the blood test on riluzole]], [[Laboratoriumaanvraag voor het bloedonderzoek bij riluzol]], [[Groups the requests for the blood count and the liver panel.]], [[Groepeert de aanvragen voor het bloedbeeld en het leverpanel.]])
* kind = #ServiceRequest
* intent = #plan
* code = $assessment#riluzole-blood-test

Instance: blood-count
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, blood-count, BloodCountOrder, [[Blood count]], [[Bloedbeeld]], [[Complete blood count by automated count.]], [[Compleet bloedbeeld door automatische telling.]])
* kind = #ServiceRequest
* intent = #plan
* code = $loinc#58410-2 "CBC panel - Blood by Automated count"

Instance: liver-panel
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, liver-panel, LiverPanelOrder, [[Liver panel]], [[Leverpanel]], [[Panel of liver values in serum or plasma.]], [[Panel van leverwaarden in serum of plasma.]])
* kind = #ServiceRequest
* intent = #plan
* code = $loinc#24325-3 "Hepatic function 2000 panel - Serum or Plasma"

Instance: act-on-safety-alert
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, act-on-safety-alert, ActOnSafetyAlert, [[Act on a safety alert]], [[Handel naar een veiligheidsmelding]], [[Something in the record asks for action now.]], [[Iets in het dossier vraagt nu om handelen.]])
* kind = #Task
* intent = #plan
* code = $cpg-activity#report-flag
* extension[+].url = "https://charcot.health/fhir/StructureDefinition/detected-issue"
* extension[=].valueCode = #high
* priority = #asap

Instance: weigh-safety-warning
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, weigh-safety-warning, WeighSafetyWarning, [[Weigh a safety warning]], [[Weeg een veiligheidswaarschuwing]], [[Something in the record asks for care and a decision.]], [[Iets in het dossier vraagt om voorzichtigheid en een besluit.]])
* kind = #Task
* intent = #plan
* code = $cpg-activity#report-flag
* extension[+].url = "https://charcot.health/fhir/StructureDefinition/detected-issue"
* extension[=].valueCode = #moderate

Instance: keep-safety-warning
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, keep-safety-warning, KeepSafetyWarning, [[Keep a safety warning in mind]], [[Houd een veiligheidswaarschuwing in gedachten]], [[Something in the record forbids a step that nobody is taking now.]], [[Iets in het dossier verbiedt een stap die nu niemand zet.]])
* kind = #Task
* intent = #plan
* code = $cpg-activity#report-flag
* extension[+].url = "https://charcot.health/fhir/StructureDefinition/detected-issue"
* extension[=].valueCode = #moderate
* extension[+].url = "https://charcot.health/fhir/StructureDefinition/issue-alone"
* extension[=].valueBoolean = true

Instance: note-safety-information
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, note-safety-information, NoteSafetyInformation, [[Take note of safety information]], [[Neem kennis van veiligheidsinformatie]], [[Something in the record is worth knowing.]], [[Iets in het dossier is goed om te weten.]])
* kind = #Task
* intent = #plan
* code = $cpg-activity#report-flag
* extension[+].url = "https://charcot.health/fhir/StructureDefinition/detected-issue"
* extension[=].valueCode = #low

Instance: collect-missing-information
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, collect-missing-information, CollectMissingInformation, [[Collect missing information]], [[Vul ontbrekende informatie aan]], [[The record lacks something that the guideline needs.]], [[In het dossier ontbreekt iets wat de richtlijn nodig heeft.]])
* kind = #Task
* intent = #plan
* code = $cpg-activity#collect-information

Instance: discuss-with-patient
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, discuss-with-patient, DiscussWithPatient, [[Discuss with the patient]], [[Bespreek met de patiënt]], [[Talk it over with the patient and decide together.]], [[Bespreek het met de patiënt en beslis samen.]])
* kind = #Task
* intent = #plan
* code = $cpg-activity#send-message

Instance: inform-patient
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, inform-patient, InformPatient, [[Inform the patient]], [[Informeer de patiënt]], [[Something the patient has to know.]], [[Iets wat de patiënt moet weten.]])
* kind = #CommunicationRequest
* intent = #plan
* code = $cpg-activity#send-message
