// Breathing: vital capacity, signs of hypoventilation at night, agreements on ventilation and flying.

RuleSet: BreathingNurse
* insert Guideline([[chapter on the multidisciplinary team, neuromuscular nurse, breathing]])

RuleSet: AnyVitalCapacityCounts
* output[+].type = #Observation
* output[=].codeFilter.path = "code"
* output[=].codeFilter.valueSet = "https://charcot.health/fhir/ValueSet/any-vital-capacity"

RuleSet: ResultCounts(type, valueSet)
* output[+].type = #{type}
* output[=].codeFilter.path = "code"
* output[=].codeFilter.valueSet = "https://charcot.health/fhir/ValueSet/{valueSet}"

Instance: breathing
InstanceOf: PlanDefinition
Usage: #definition
* insert Definition(PlanDefinition, breathing, Breathing, [[Breathing]], [[Ademhaling]], [[Vital capacity at each visit and signs of hypoventilation and agreements on ventilation.]], [[Vitale capaciteit bij elk bezoek en tekenen van hypoventilatie en afspraken over beademing.]])
* insert HoldsWithGuideline
* type = $plan-type#workflow-definition
* library = "https://charcot.health/fhir/Library/Breathing"
* goal[+]
  * id = "breathing-known"
  * description.text = "Weak breathing is seen before it does harm, and what the patient wants then is agreed in time."
  * description.text insert Dutch([[Zwakte van de ademhaling wordt gezien voordat zij schaadt, en wat de patiënt dan wil is op tijd afgesproken.]])

* action[+]
  * insert Action(first-vital-capacity, R80, [[Measure the first vital capacity]], [[Meet de eerste vitale capaciteit]], [[It is measured at the clinic where that can be done; extended lung function tests follow where it asks for them.]], [[Die wordt zo mogelijk op de poli gemeten; uitgebreider longfunctieonderzoek volgt als daar aanleiding voor is.]])
  * insert BreathingNurse
  * goalId = "breathing-known"
  * insert Trigger(Observation)
  * insert Trigger(Condition)
  * insert When([[Needs Vital Capacity]])
  * insert AnyVitalCapacityCounts
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/measure-vital-capacity"

* action[+]
  * insert Action(next-vital-capacity, R80, [[Measure the vital capacity again]], [[Meet de vitale capaciteit opnieuw]], [[The vital capacity is measured at each follow-up visit. The guideline names no interval; three months, as for the ALSFRS-R, is our proposal.]], [[De vitale capaciteit wordt bij elke controle gemeten. De richtlijn noemt geen termijn; drie maanden, zoals voor de ALSFRS-R, is ons voorstel.]])
  * insert BreathingNurse
  * goalId = "breathing-known"
  * insert Trigger(Observation)
  * insert When([[Needs Next Vital Capacity]])
  * insert Dynamic([[%action.timing]], [[Vital Capacity Due Days]])
  * insert Dynamic([[%action.window]], [[Vital Capacity Window]])
  * insert Dynamic(reasonReference, [[Latest Measurements]])
  * insert AnyVitalCapacityCounts
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/measure-vital-capacity"

* action[+]
  * insert Action(vital-capacity-not-evaluable, R80, [[Correct the vital capacity]], [[Verbeter de vitale capaciteit]], [[A vital capacity cannot be evaluated: it has no number, no date, or a unit that is neither litres nor per cent of predicted.]], [[Een vitale capaciteit is niet te beoordelen: ze heeft geen getal, geen datum, of een eenheid die geen liter en geen percentage van voorspeld is.]])
  * insert BreathingNurse
  * insert Trigger(Observation)
  * insert When([[Vital Capacity Cannot Be Evaluated]])
  * insert Dynamic(reasonReference, [[Measurements That Cannot Be Evaluated]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/collect-missing-information"

* action[+]
  * insert Action(respiratory-weakness, respiratory-weakness, [[Weak breathing muscles]], [[Ademhalingszwakte]], [[Whether breathing is weak, which matters for sedating medicines and ventilation. The guideline warns of it without a definition; what counts here is our proposal and can be set.]], [[Of de ademhaling zwak is, wat telt bij sederende middelen en beademing. De richtlijn waarschuwt ervoor zonder definitie; wat hier telt is ons voorstel en is in te stellen.]])
  * code = $cpg-activity#record-inference
  * insert Guideline([[table of symptomatic treatment, remarks on weak breathing]])
  * insert Trigger(Device)
  * insert Trigger(Observation)
  * insert Trigger(Procedure)
  * insert Trigger(QuestionnaireResponse)
  * insert Dynamic(output, [[Respiratory Weakness Finding]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/record-respiratory-weakness"

* action[+]
  * insert Action(hypoventilation-signs, R81, [[Signs of hypoventilation at night]], [[Tekenen van nachtelijke hypoventilatie]], [[Shortness of breath when lying flat, headache in the morning, vivid dreams and fatigue by day are asked at each follow-up visit, with the standard consult. What nobody asked is not known.]], [[Kortademigheid bij plat liggen, hoofdpijn in de ochtend, levendige dromen en vermoeidheid overdag worden bij elke controle nagevraagd, met het standaardconsult. Wat niemand vroeg is niet bekend.]])
  * code = $cpg-activity#record-inference
  * insert BreathingNurse
  * insert Trigger(Observation)
  * insert Trigger(Condition)
  * insert Trigger(QuestionnaireResponse)
  * insert Dynamic(output, [[Hypoventilation Signs]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/record-hypoventilation-signs"

* action[+]
  * insert Action(lying-flat-wording, K5, [[How the question on lying flat is read]], [[Hoe de vraag over plat liggen is gelezen]], [[The guideline lists lying flat without shortness of breath among the signs of hypoventilation. Taken literally that is the opposite of what is meant: the sign is shortness of breath when lying flat. The question asks whether lying flat goes well, and the answer no counts as the sign.]], [[De richtlijn noemt plat kunnen liggen zonder kortademig te worden bij de tekenen van hypoventilatie. Letterlijk is dat het omgekeerde van wat bedoeld is: het teken is kortademigheid bij plat liggen. De vraag is of plat liggen goed gaat, en het antwoord nee telt als het teken.]])
  * insert BreathingNurse
  * insert Guideline([[standard consult, breathing]])

* action[+]
  * insert Action(blood-gas, R82, [[Consider a capillary blood gas]], [[Overweeg een capillair bloedgas]], [[There are clear signs of hypoventilation at night; carbon dioxide and bicarbonate show whether too little is breathed. How many signs are clear is a setting.]], [[Er zijn duidelijke tekenen van nachtelijke hypoventilatie; koolzuur en bicarbonaat tonen of er te weinig geademd wordt. Hoeveel tekenen duidelijk zijn is een instelling.]])
  * insert BreathingNurse
  * insert Trigger(Observation)
  * insert Trigger(Condition)
  * insert Trigger(QuestionnaireResponse)
  * insert When([[Consider Blood Gas]])
  * insert Dynamic(reasonReference, [[Evidence of Clear Signs]])
  * insert Dynamic([[%action.since]], [[Blood Gas Counts Since]])
  * insert ResultCounts(Observation, carbon-dioxide-pressure)
  * insert ResultCounts(Observation, bicarbonate)
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/consider-blood-gas"
  * action[+]
    * id = "blood-gas-order"
    * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/capillary-blood-gas"
    * action[+]
      * id = "carbon-dioxide"
      * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/capillary-carbon-dioxide"
    * action[+]
      * id = "bicarbonate"
      * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/capillary-bicarbonate"

* action[+]
  * insert Action(carbon-dioxide-not-evaluable, R82, [[Complete the carbon dioxide result]], [[Vul de uitslag van het koolzuur aan]], [[The carbon dioxide pressure cannot be evaluated: it has no upper limit to compare with, a unit that does not fit it, or no date.]], [[De koolzuurspanning is niet te beoordelen: er is geen bovengrens om mee te vergelijken, een eenheid die er niet bij past, of geen datum.]])
  * insert BreathingNurse
  * insert Trigger(Observation)
  * insert When([[Carbon Dioxide Cannot Be Evaluated]])
  * insert Dynamic(reasonReference, [[Carbon Dioxide That Cannot Be Evaluated]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/collect-missing-information"

* action[+]
  * insert Action(ventilation-agreement, R83, [[Discuss ventilation and write down what is agreed]], [[Bespreek beademing en leg de afspraken vast]], [[Whether somebody wants ventilation through a mask is discussed and written down with every patient, unless the bulbar weakness is severe. It counts as done with a consent or an agreement on record, or when the mask was tried, is used or was declined.]], [[Of iemand beademing via een masker wil wordt met elke patiënt besproken en vastgelegd, tenzij de bulbaire zwakte ernstig is. Het telt als gedaan bij een vastgelegde wilsverklaring of afspraak, of als het masker is geprobeerd, gebruikt of afgewezen.]])
  * insert BreathingNurse
  * insert Guideline([[chapter on the multidisciplinary team, pulmonologist and centre for home ventilation]])
  * goalId = "breathing-known"
  * insert Trigger(Consent)
  * insert Trigger(Observation)
  * insert Trigger(Procedure)
  * insert When([[Agree on Ventilation]])
  * insert Dynamic([[Task.output]], [[Ventilation Agreements]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/agree-on-ventilation"

* action[+]
  * insert Action(home-ventilation, R83, [[Refer to the centre for home ventilation]], [[Verwijs naar het centrum voor thuisbeademing]], [[Breathing is weak or the signs of hypoventilation are clear. The guideline names this referral without a moment for it.]], [[De ademhaling is zwak of de tekenen van hypoventilatie zijn duidelijk. De richtlijn noemt deze verwijzing zonder moment.]])
  * insert BreathingNurse
  * insert Trigger(ServiceRequest)
  * insert Trigger(Procedure)
  * insert When([[Refer for Home Ventilation]])
  * insert Dynamic(reasonReference, [[Respiratory Weakness Evidence]])
  * insert Dynamic([[Task.output]], [[Referred for Home Ventilation]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/refer-for-home-ventilation"
  * action[+]
    * id = "home-ventilation-referral"
    * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/home-ventilation-referral"

* action[+]
  * insert Action(severe-bulbar-weakness, R84, [[Ventilation through a mask is planned with severe bulbar weakness]], [[Beademing via een masker is gepland bij ernstige bulbaire zwakte]], [[With severe bulbar weakness ventilation through a mask does not work well. Which score counts as severe is a setting.]], [[Bij ernstige bulbaire zwakte lukt beademing via een masker niet goed. Bij welke score die ernstig is, is een instelling.]])
  * insert Guideline([[table of symptomatic treatment, respiratory insufficiency]])
  * insert Trigger(ServiceRequest)
  * insert Trigger(Procedure)
  * insert Trigger(QuestionnaireResponse)
  * insert When([[Mask Ventilation Planned with Severe Bulbar Weakness]])
  * insert Dynamic(reasonReference, [[Bulbar Evidence]])
  * insert Dynamic([[DetectedIssue.implicated]], [[Planned Ventilations]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/weigh-safety-warning"

* action[+]
  * insert Action(tracheostomal-ventilation, R85, [[Ventilation through a tracheostomy is planned]], [[Beademing via een tracheostoma is gepland]], [[As a rule there is no ventilation through a tracheostomy in ALS. Who goes on says why.]], [[In principe is er bij ALS geen beademing via een tracheostoma. Wie het toch doet zegt waarom.]])
  * insert Guideline([[chapter on the multidisciplinary team, pulmonologist and centre for home ventilation]])
  * insert Trigger(ServiceRequest)
  * insert Trigger(Procedure)
  * insert When([[Tracheostomal Ventilation Planned]])
  * insert Dynamic(reasonReference, [[Planned Tracheostomal Ventilations]])
  * insert Dynamic([[DetectedIssue.implicated]], [[Planned Tracheostomal Ventilations]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/weigh-safety-warning"

* action[+]
  * insert Action(hypoxia-test, R86, [[Discuss a hypoxia test before flying]], [[Bespreek een hypoxietest vóór het vliegen]], [[The patient wants to fly and uses no ventilation; the test (HAST) shows whether oxygen is needed on board. Leaflet: https://patientenfolders.erasmusmc.nl/folders/high_altitude_simulation_test]], [[De patiënt wil vliegen en gebruikt geen beademing; de test (HAST) toont of er aan boord zuurstof nodig is. Folder: https://patientenfolders.erasmusmc.nl/folders/high_altitude_simulation_test]])
  * insert BreathingNurse
  * insert Trigger(Observation)
  * insert Trigger(Procedure)
  * insert When([[Discuss Hypoxia Test]])
  * insert Dynamic(reasonReference, [[Statement on Flying]])
  * insert ResultCounts(Observation, hypoxia-test)
  * insert ResultCounts(Procedure, hypoxia-test)
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/discuss-with-patient"

* action[+]
  * insert Action(ventilation-before-flight, R86, [[Ask whether ventilation is used]], [[Vraag of er beademing wordt gebruikt]], [[The patient wants to fly. Whether a hypoxia test is to be discussed depends on whether ventilation is used, which is not known.]], [[De patiënt wil vliegen. Of een hypoxietest besproken moet worden hangt ervan af of er beademing wordt gebruikt, en dat is niet bekend.]])
  * insert BreathingNurse
  * insert Trigger(Observation)
  * insert When([[Ask for Ventilation before Flight]])
  * insert Dynamic(reasonReference, [[Statement on Flying]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/collect-missing-information"

* action[+]
  * insert Action(hypoxia-test-sources, K16, [[Whom the hypoxia test is for]], [[Voor wie de hypoxietest is]], [[The ALS guideline discusses the test with patients without ventilation. The page it links to is about flights of patients on chronic ventilation. The text of the ALS guideline acts here; a patient on ventilation who wants to fly is for the centre for home ventilation.]], [[De ALS-richtlijn bespreekt de test met patiënten zonder beademing. De pagina waarnaar zij verwijst gaat over vliegen bij chronische beademing. Hier handelt de tekst van de ALS-richtlijn; een patiënt met beademing die wil vliegen is voor het centrum voor thuisbeademing.]])
  * insert BreathingNurse
  * insert Citation([[Richtlijnendatabase, chronic ventilation, high altitude simulation test before a flight on chronic ventilation]])
  * insert When([[Wishes to Fly]])

Instance: measure-vital-capacity
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, measure-vital-capacity, MeasureVitalCapacity, [[Measure the vital capacity]], [[Meet de vitale capaciteit]], [[Slow vital capacity where that can be measured and else forced, in litres and per cent of predicted.]], [[Langzame vitale capaciteit waar dat kan en anders geforceerd, in liter en procent van voorspeld.]])
* kind = #Task
* intent = #plan
* code = $sct#127783003 "Spirometry"

Instance: consider-blood-gas
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, consider-blood-gas, ConsiderBloodGas, [[Consider a capillary blood gas]], [[Overweeg een capillair bloedgas]], [[Decide whether a capillary blood gas is taken and look at its result.]], [[Beslis of er een capillair bloedgas wordt afgenomen en bekijk de uitslag.]])
* kind = #Task
* intent = #plan
* code = $assessment#capillary-blood-gas

Instance: capillary-blood-gas
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, capillary-blood-gas, CapillaryBloodGasOrder, [[Capillary blood gas]], [[Capillair bloedgas]], [[Groups the requests for carbon dioxide and bicarbonate in capillary blood.]], [[Groepeert de aanvragen voor koolzuur en bicarbonaat in capillair bloed.]])
* kind = #ServiceRequest
* intent = #plan
* code = $assessment#capillary-blood-gas

Instance: capillary-carbon-dioxide
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, capillary-carbon-dioxide, CapillaryCarbonDioxideOrder, [[Carbon dioxide pressure]], [[Koolzuurspanning]], [[Carbon dioxide pressure in capillary blood.]], [[Koolzuurspanning in capillair bloed.]])
* kind = #ServiceRequest
* intent = #plan
* code = $loinc#2020-6 "Carbon dioxide [Partial pressure] in Capillary blood"

Instance: capillary-bicarbonate
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, capillary-bicarbonate, CapillaryBicarbonateOrder, [[Bicarbonate]], [[Bicarbonaat]], [[Bicarbonate in capillary blood.]], [[Bicarbonaat in capillair bloed.]])
* kind = #ServiceRequest
* intent = #plan
* code = $loinc#1961-2 "Bicarbonate [Moles/volume] in Capillary blood"

Instance: agree-on-ventilation
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, agree-on-ventilation, AgreeOnVentilation, [[Agree on ventilation]], [[Maak afspraken over beademing]], [[Discuss ventilation with the patient and write down what is agreed.]], [[Bespreek beademing met de patiënt en leg de afspraken vast.]])
* kind = #Task
* intent = #plan
* code = $assessment#ventilation-agreement

Instance: refer-for-home-ventilation
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, refer-for-home-ventilation, ReferForHomeVentilation, [[Refer to the centre for home ventilation]], [[Verwijs naar het centrum voor thuisbeademing]], [[Decide on the referral and send it.]], [[Beslis over de verwijzing en verstuur haar.]])
* kind = #Task
* intent = #plan
* code = $assessment#home-ventilation-referral

Instance: home-ventilation-referral
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, home-ventilation-referral, HomeVentilationReferral, [[Referral to the centre for home ventilation]], [[Verwijzing naar het centrum voor thuisbeademing]], [[Asks the centre for home ventilation to see the patient.]], [[Vraagt het centrum voor thuisbeademing de patiënt te zien.]])
* kind = #ServiceRequest
* intent = #plan
* code = $assessment#home-ventilation-referral

Instance: record-respiratory-weakness
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, record-respiratory-weakness, RecordRespiratoryWeakness, [[Record whether breathing is weak]], [[Leg vast of de ademhaling zwak is]], [[Records whether the breathing muscles are weak and why.]], [[Legt vast of de ademhalingsspieren zwak zijn en waarom.]])
* insert RecordsInference(respiratory-weakness)

Instance: record-hypoventilation-signs
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, record-hypoventilation-signs, RecordHypoventilationSigns, [[Record the signs of hypoventilation]], [[Leg de tekenen van hypoventilatie vast]], [[Records which signs of hypoventilation at night there are and whether they are clear.]], [[Legt vast welke tekenen van nachtelijke hypoventilatie er zijn en of zij duidelijk zijn.]])
* insert RecordsInference(hypoventilation-signs)

Instance: respiratory-weakness
InstanceOf: ObservationDefinition
Usage: #definition
* code = $assessment#respiratory-weakness
* category = $observation-category#exam
* permittedDataType = #boolean

Instance: hypoventilation-signs
InstanceOf: ObservationDefinition
Usage: #definition
* code = $assessment#hypoventilation-signs
* category = $observation-category#exam
* permittedDataType = #boolean
