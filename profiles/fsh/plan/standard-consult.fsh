// The standard consult: the form of each follow-up visit, and what the latest one left open.

RuleSet: StandardConsultCitation
* insert Guideline([[appendix: standard consult with an ALS patient]])

Instance: standard-consult
InstanceOf: PlanDefinition
Usage: #definition
* insert Definition(PlanDefinition, standard-consult, StandardConsult, [[Standard consult]], [[Standaardconsult]], [[The five groups of questions of each follow-up visit.]], [[De vijf groepen vragen van elke controle.]])
* insert HoldsWithGuideline
* type = $plan-type#workflow-definition
* library = "https://charcot.health/fhir/Library/StandardConsult"
* action[+]
  * insert Action(first-consult, standard-consult, [[Hold the first standard consult]], [[Houd het eerste standaardconsult]], [[Breathing; mobility and weakness; pain and cramps; speech, swallowing and weight; cognition and mood: each visit asks for all five.]], [[Ademhaling; mobiliteit en zwakte; pijn en krampen; spraak, slikken en gewicht; cognitie en stemming: elk bezoek vraagt naar alle vijf.]])
  * insert StandardConsultCitation
  * insert Trigger(QuestionnaireResponse)
  * insert Trigger(Condition)
  * insert When([[Follows Up]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/hold-standard-consult"
* action[+]
  * insert Action(next-consult, standard-consult, [[Hold the next standard consult]], [[Houd het volgende standaardconsult]], [[The standard consult belongs to each follow-up visit. The guideline names no interval; three months, as for the ALSFRS-R, is our proposal.]], [[Het standaardconsult hoort bij elke controle. De richtlijn noemt geen termijn; drie maanden, zoals voor de ALSFRS-R, is ons voorstel.]])
  * insert StandardConsultCitation
  * insert Trigger(QuestionnaireResponse)
  * insert When([[Needs Next Consult]])
  * insert Dynamic([[%action.timing]], [[Consult Due Days]])
  * insert Dynamic([[%action.window]], [[Consult Window]])
  * insert Dynamic(reasonReference, [[Latest Response]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/hold-standard-consult"
* action[+]
  * insert Action(incomplete-consult, standard-consult, [[Complete the standard consult]], [[Vul het standaardconsult aan]], [[The latest standard consult left a whole group of questions open; the visit is incomplete.]], [[Het laatste standaardconsult liet een hele groep vragen open; het bezoek is niet compleet.]])
  * insert StandardConsultCitation
  * insert Trigger(QuestionnaireResponse)
  * insert When([[Consult Is Incomplete]])
  * insert Dynamic(description, [[What Is Missing]])
  * insert Dynamic(reasonReference, [[Latest Response]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/collect-missing-information"

Instance: hold-standard-consult
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, hold-standard-consult, HoldStandardConsult, [[Hold the standard consult]], [[Houd het standaardconsult]], [[Asks for the answers to the standard consult.]], [[Vraagt om de antwoorden op het standaardconsult.]])
* insert CollectsWith(als-standard-consult)
