// Fasciculations or cramps and nothing else. The source answers questions of patients and is no guideline.

RuleSet: FasciculationsCitation
* insert Citation([[Ask the doctor: muscle twitches (questions and answers for patients), answer to the question]])

RuleSet: FasciculationsTriggers
* insert Trigger(Observation)
* insert Trigger(Condition)

Instance: fasciculations
InstanceOf: PlanDefinition
Usage: #definition
* insert Definition(PlanDefinition, fasciculations, Fasciculations, [[Fasciculations alone]], [[Alleen fasciculaties]], [[Reassures who has fasciculations or cramps and nothing else and examines when they stay. Never when there is weakness or wasting or a bulbar complaint.]], [[Stelt gerust wie fasciculaties of krampen heeft en niets anders en laat onderzoeken wanneer zij blijven. Nooit bij zwakte of atrofie of een bulbaire klacht.]])
* insert HoldsWithGuideline
* type = $plan-type#workflow-definition
* library = "https://charcot.health/fhir/Library/Fasciculations"

* action[+]
  * insert Action(reassure, F1, [[Fasciculations or cramps on their own are common and are no sign of ALS; wait some months, and have them examined if they stay]], [[Fasciculaties of krampen alleen komen veel voor en wijzen niet op ALS; wacht enkele maanden, en laat ze onderzoeken als ze blijven]], [[There is no weakness and no wasting and no bulbar complaint. How long to wait is not a hard rule.]], [[Er is geen zwakte en geen atrofie en geen bulbaire klacht. Hoe lang te wachten is geen vaste regel.]])
  * insert FasciculationsCitation
  * code = $cpg-activity#send-message
  * insert FasciculationsTriggers
  * insert When([[F1 Fasciculations Alone]])
  * insert Dynamic(reasonReference, [[Fasciculation Evidence]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/inform-about-fasciculations"

* action[+]
  * insert Action(progressive-weakness, F2, [[ALS needs progressive weakness]], [[ALS vraagt progressieve zwakte]], [[Without signs of weakness that gets worse nobody can call it ALS.]], [[Zonder tekenen van zwakte die toeneemt kan niemand het ALS noemen.]])
  * insert FasciculationsCitation
  * insert When([[F1 Fasciculations Alone]])

* action[+]
  * insert Action(examine, F3, [[Examine fasciculations that stay]], [[Onderzoek fasciculaties die blijven]], [[They are still there after the wait. Examine and consider an EMG and blood tests.]], [[Ze zijn er na het afwachten nog. Onderzoek en overweeg een EMG en bloedonderzoek.]])
  * insert FasciculationsCitation
  * code = $cpg-activity#collect-information
  * insert FasciculationsTriggers
  * insert When([[F3 Examination Is Wanted]])
  * insert Dynamic([[Task.output]], [[Needle Tests of Fasciculations]])
  * insert Dynamic(reasonReference, [[Fasciculation Evidence]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/examine-fasciculations"

* action[+]
  * insert Action(wait-longer, F4, [[The results are normal; wait a little longer to see whether anything develops]], [[De uitslagen zijn normaal; wacht nog wat langer of er iets verandert]], [[The needle EMG after the wait showed no loss of motor neurons.]], [[Het naald-EMG na het afwachten toonde geen verlies van motorneuronen.]])
  * insert FasciculationsCitation
  * code = $cpg-activity#send-message
  * insert FasciculationsTriggers
  * insert When([[F4 Results Are Normal]])
  * insert Dynamic(reasonReference, [[Fasciculation Evidence]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/inform-about-fasciculations"

* action[+]
  * insert Action(speed, F5, [[Fasciculations say nothing about how fast ALS goes]], [[Fasciculaties zeggen niets over hoe snel ALS verloopt]], [[Somebody with ALS worries about them. There is no relation with the speed of the disease.]], [[Iemand met ALS maakt zich er zorgen over. Er is geen verband met de snelheid van de ziekte.]])
  * insert FasciculationsCitation
  * code = $cpg-activity#send-message
  * insert FasciculationsTriggers
  * insert When([[F5 Patient Worries]])
  * insert Dynamic(reasonReference, [[Fasciculation Evidence]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/inform-about-fasciculations"

* action[+]
  * insert Action(triggers, F6, [[Ask for triggers of the fasciculations]], [[Vraag naar uitlokkers van de fasciculaties]], [[Coffee; stress; too little sleep; fatigue; anxiety; a pinched nerve in the neck; and for cramps overuse or dehydration.]], [[Koffie; stress; te weinig slaap; vermoeidheid; angst; een beknelde zenuw in de nek; en bij krampen overbelasting of uitdroging.]])
  * insert FasciculationsCitation
  * code = $cpg-activity#collect-information
  * insert FasciculationsTriggers
  * insert When([[F6 Triggers Are To Be Asked]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/collect-missing-information"

* action[+]
  * insert Action(guard, F7, [[Do not reassure: examine for motor neuron disease]], [[Stel niet gerust: onderzoek op een motorneuronziekte]], [[Fasciculations or cramps come with weakness or wasting or a bulbar complaint or another sign. They may be the first sign of motor neuron disease.]], [[Fasciculaties of krampen gaan samen met zwakte of atrofie of een bulbaire klacht of een ander verschijnsel. Zij kunnen het eerste teken van een motorneuronziekte zijn.]])
  * insert FasciculationsCitation
  * insert Guideline([[note 2]])
  * code = $cpg-activity#report-flag
  * insert FasciculationsTriggers
  * insert When([[F7 No Reassurance]])
  * insert Dynamic(reasonReference, [[Fasciculation Evidence]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/weigh-safety-warning"

* action[+]
  * insert Action(ask-guard, F7, [[Ask for weakness and wasting and bulbar complaints]], [[Vraag naar zwakte en atrofie en bulbaire klachten]], [[Fasciculations or cramps are recorded. Nobody may reassure before these are known to be absent.]], [[Er zijn fasciculaties of krampen vastgelegd. Niemand mag geruststellen voordat bekend is dat deze er niet zijn.]])
  * insert FasciculationsCitation
  * code = $cpg-activity#collect-information
  * insert FasciculationsTriggers
  * insert When([[F7 Must Be Asked]])
  * insert Dynamic([[Task.output]], [[Guard Answers]])
  * insert Dynamic(note, [[What Must Be Asked]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/collect-missing-information"
