// Weight, swallowing and gastrostomy.

RuleSet: WeightCitation
* insert Guideline([[chapter on the multidisciplinary team, neuromuscular nurse, swallowing and weight loss]])

RuleSet: DysphagiaCitation
* insert Guideline([[table of symptomatic treatment, dysphagia and weight loss]])

RuleSet: WeightInference(activity, define)
* code = $cpg-activity#record-inference
* insert WeightCitation
* insert Trigger(Observation)
* insert Trigger(Condition)
* insert Dynamic(output, [[{define}]])
* definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/{activity}"

Instance: nutrition
InstanceOf: PlanDefinition
Usage: #definition
* insert Definition(PlanDefinition, nutrition, Nutrition, [[Weight, swallowing and gastrostomy]], [[Gewicht, slikken en gastrostomie]], [[Severe weight loss is found and gastrostomy is brought up while it can still be done.]], [[Ernstig gewichtsverlies wordt gevonden en gastrostomie wordt besproken zolang die nog kan.]])
* insert HoldsWithGuideline
* type = $plan-type#workflow-definition
* library = "https://charcot.health/fhir/Library/Nutrition"
* goal[+]
  * id = "fed"
  * description.text = "Weight is kept, and a gastrostomy is decided on in time."
  * description.text insert Dutch([[Het gewicht blijft behouden, en over een gastrostomie wordt op tijd beslist.]])

* action[+]
  * insert Action(first-weight, R90, [[Weigh the patient]], [[Weeg de patiënt]], [[Weight loss can only be seen against an earlier weight.]], [[Gewichtsverlies is alleen te zien tegen een eerder gewicht.]])
  * goalId = "fed"
  * insert WeightCitation
  * insert Trigger(Observation)
  * insert Trigger(Condition)
  * insert When([[Needs Weight]])
  * insert ResultCounts(Observation, body-weight)
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/collect-missing-information"

* action[+]
  * insert Action(weight-not-evaluable, R90, [[Correct the weight]], [[Verbeter het gewicht]], [[A weight cannot be evaluated: it has no number, no date, or a unit other than kilograms, grams or pounds.]], [[Een gewicht is niet te beoordelen: het heeft geen getal, geen datum, of een andere eenheid dan kilogram, gram of pond.]])
  * insert WeightCitation
  * insert Trigger(Observation)
  * insert When([[Weight Cannot Be Evaluated]])
  * insert Dynamic(reasonReference, [[Weights That Cannot Be Evaluated]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/collect-missing-information"

* action[+]
  * insert Action(loss-in-a-month, R90, [[Weight loss in a month]], [[Gewichtsverlies in een maand]], [[The newest weight against that of the month before it. A faster loss counts as well.]], [[Het nieuwste gewicht tegen dat van de maand ervoor. Een sneller verlies telt ook.]])
  * insert WeightInference(record-weight-loss-1-month, [[Loss in a Month]])

* action[+]
  * insert Action(loss-in-six-months, R90, [[Weight loss in six months]], [[Gewichtsverlies in zes maanden]], [[The newest weight against that of the six months before it.]], [[Het nieuwste gewicht tegen dat van de zes maanden ervoor.]])
  * insert WeightInference(record-weight-loss-6-months, [[Loss in Six Months]])

* action[+]
  * insert Action(discuss-gastrostomy, R90, [[Discuss gastrostomy: severe weight loss]], [[Bespreek een gastrostomie: ernstig gewichtsverlies]], [[A loss of 5 % within a month or 10 % within six months is severe, and a reason to discuss a PEG or PRG tube.]], [[Een verlies van 5 % in een maand of 10 % in zes maanden is ernstig, en een reden om een PEG- of PRG-sonde te bespreken.]])
  * goalId = "fed"
  * insert WeightCitation
  * insert Trigger(Device)
  * insert Trigger(Observation)
  * insert Trigger(Procedure)
  * insert Trigger(QuestionnaireResponse)
  * insert When([[Discuss Gastrostomy]])
  * insert Dynamic(reasonReference, [[Severe Weight Loss Evidence]])
  * insert Dynamic([[DetectedIssue.implicated]], [[Severe Weight Loss Evidence]])
  * insert Dynamic(note, [[Discussion Notes]])
  * insert Dynamic(Task.output, [[Gastrostomy Decisions]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/weigh-safety-warning"

* action[+]
  * insert Action(loss-with-gastrostomy, R90, [[Severe weight loss in spite of a gastrostomy]], [[Ernstig gewichtsverlies ondanks een gastrostomie]], [[A loss of 5 % within a month or 10 % within six months is severe with a feeding tube as well. Have the dietitian look at the feeding.]], [[Een verlies van 5 % in een maand of 10 % in zes maanden is ook met een sonde ernstig. Laat de diëtist naar de voeding kijken.]])
  * goalId = "fed"
  * insert WeightCitation
  * insert Trigger(Device)
  * insert Trigger(Observation)
  * insert Trigger(Procedure)
  * insert Trigger(QuestionnaireResponse)
  * insert When([[Severe Loss with Gastrostomy]])
  * insert Dynamic(reasonReference, [[Severe Weight Loss Evidence]])
  * insert Dynamic(note, [[Loss Notes]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/weigh-safety-warning"

* action[+]
  * insert Action(weigh-again, R90, [[Weigh the patient again]], [[Weeg de patiënt opnieuw]], [[The last weight showed a severe loss and is months old. What became of it is not known.]], [[Het laatste gewicht toonde een ernstig verlies en is maanden oud. Hoe het verder ging is niet bekend.]])
  * goalId = "fed"
  * insert WeightCitation
  * insert Trigger(Observation)
  * insert When([[Weigh Again]])
  * insert Dynamic(reasonReference, [[Newest Weight Source]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/collect-missing-information"

* action[+]
  * insert Action(intended-loss, R90, [[Ask whether the weight loss was intended]], [[Vraag of het gewichtsverlies bedoeld was]], [[The weight loss is severe. The guideline makes no difference for somebody who wanted to lose weight; the answer is shown with the advice.]], [[Het gewichtsverlies is ernstig. De richtlijn maakt geen verschil voor wie wilde afvallen; het antwoord staat bij het advies.]])
  * insert WeightCitation
  * insert Trigger(Observation)
  * insert When([[Ask Whether Loss Is Intended]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/collect-missing-information"

* action[+]
  * insert Action(endoscopic-gastrostomy, R91, [[Whether an endoscopic gastrostomy (PEG) is possible]], [[Of een endoscopische gastrostomie (PEG) kan]], [[A PEG needs a vital capacity above 50 % of predicted; a slow one where it was measured, else a forced one.]], [[Een PEG vraagt een vitale capaciteit boven 50 % van voorspeld; een langzame waar die gemeten is, anders een geforceerde.]])
  * insert WeightInference(record-endoscopic-gastrostomy, [[Endoscopic Gastrostomy Finding]])

* action[+]
  * insert Action(closing-window, R91, [[Soon it may be too late for an endoscopic gastrostomy]], [[Straks kan het te laat zijn voor een endoscopische gastrostomie]], [[The vital capacity is between 50 and 60 % of predicted and falls in ALS. That this is worth knowing is our proposal, not the guideline's.]], [[De vitale capaciteit is tussen 50 en 60 % van voorspeld en daalt bij ALS. Dat dit het weten waard is, is ons voorstel en niet van de richtlijn.]])
  * insert WeightCitation
  * insert Trigger(Observation)
  * insert When([[Warn of Closing Window]])
  * insert Dynamic(reasonReference, [[Percent Source]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/note-safety-information"

* action[+]
  * insert Action(endoscopic-against-limit, R91, [[An endoscopic gastrostomy is planned with too little vital capacity]], [[Een endoscopische gastrostomie is gepland bij te weinig vitale capaciteit]], [[A PEG needs a vital capacity above 50 % of predicted. A radiological one (PRG) may still be possible.]], [[Een PEG vraagt een vitale capaciteit boven 50 % van voorspeld. Een radiologische (PRG) kan soms nog wel.]])
  * insert WeightCitation
  * insert Trigger(ServiceRequest)
  * insert Trigger(Procedure)
  * insert When([[Endoscopic Gastrostomy Planned against Limit]])
  * insert Dynamic(reasonReference, [[Percent Source]])
  * insert Dynamic([[DetectedIssue.implicated]], [[Planned Endoscopic Gastrostomies]])
  * insert Dynamic(note, [[Feasibility Notes]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/weigh-safety-warning"

* action[+]
  * insert Action(radiological-gastrostomy, R92, [[Whether a radiological gastrostomy (PRG) is possible]], [[Of een radiologische gastrostomie (PRG) kan]], [[A PRG needs a vital capacity above 1 litre; a slow one where it was measured, else a forced one.]], [[Een PRG vraagt een vitale capaciteit boven 1 liter; een langzame waar die gemeten is, anders een geforceerde.]])
  * insert WeightInference(record-radiological-gastrostomy, [[Radiological Gastrostomy Finding]])

* action[+]
  * insert Action(radiological-against-limit, R92, [[A radiological gastrostomy is planned with too little vital capacity]], [[Een radiologische gastrostomie is gepland bij te weinig vitale capaciteit]], [[A PRG needs a vital capacity above 1 litre. Discuss it with the pulmonologist and follow the local protocol.]], [[Een PRG vraagt een vitale capaciteit boven 1 liter. Overleg met de longarts en volg het lokale protocol.]])
  * insert WeightCitation
  * insert Trigger(ServiceRequest)
  * insert Trigger(Procedure)
  * insert When([[Radiological Gastrostomy Planned against Limit]])
  * insert Dynamic(reasonReference, [[Volume Source]])
  * insert Dynamic([[DetectedIssue.implicated]], [[Planned Radiological Gastrostomies]])
  * insert Dynamic(note, [[Feasibility Notes]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/weigh-safety-warning"

* action[+]
  * insert Action(neither-possible, R92, [[Discuss with the pulmonologist: no kind of gastrostomy is possible]], [[Overleg met de longarts: geen enkele gastrostomie kan]], [[The vital capacity is below the minimum of PEG and of PRG. Follow the local protocol.]], [[De vitale capaciteit haalt het minimum van PEG en van PRG niet. Volg het lokale protocol.]])
  * goalId = "fed"
  * insert WeightCitation
  * insert Trigger(Device)
  * insert Trigger(Observation)
  * insert Trigger(Procedure)
  * insert When([[Neither Gastrostomy Is Possible]])
  * insert Dynamic(reasonReference, [[Vital Capacity Sources]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/note-safety-information"

* action[+]
  * insert Action(dysphagia, R93, [[Dysphagia: have it looked at]], [[Slikstoornis: laat ernaar kijken]], [[What the guideline names for dysphagia and weight loss.]], [[Wat de richtlijn noemt bij slikstoornissen en gewichtsverlies.]])
  * insert DysphagiaCitation
  * insert Trigger(Condition)
  * insert Trigger(Observation)
  * insert Trigger(QuestionnaireResponse)
  * insert When([[Treat Dysphagia]])
  * insert Dynamic(reasonReference, [[Dysphagia Evidence]])
  * action[+]
    * insert Action(speech-therapist, R93, [[Refer to the speech therapist]], [[Verwijs naar de logopedist]], [[The speech therapist assesses swallowing and teaches how to swallow safely.]], [[De logopedist beoordeelt het slikken en leert veilig te slikken.]])
    * insert DysphagiaCitation
    * insert When([[Speech Therapist Is to See the Patient]])
    * insert Besides([[Advise thickened food and drink: what is thicker goes down the wrong way less.]], [[Adviseer verdikt eten en drinken: wat dikker is verslikt men minder.]])
    * insert Dynamic(Task.output, [[Speech Therapist Referrals]])
    * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/refer-to-speech-therapist"
    * action[+]
      * id = "speech-therapist-referral"
      * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/speech-therapist-referral"
  * action[+]
    * insert Action(dietitian, R93, [[Refer to the dietitian]], [[Verwijs naar de diëtist]], [[The dietitian advises on what to eat to keep weight.]], [[De diëtist adviseert wat te eten om op gewicht te blijven.]])
    * insert DysphagiaCitation
    * insert Besides([[Bring up a gastrostomy (PEG or PRG) in time, while the vital capacity allows it. Where feeding through mouth or tube is not enough or not possible, there is parenteral feeding.]], [[Breng een gastrostomie (PEG of PRG) op tijd ter sprake, zolang de vitale capaciteit het toelaat. Waar voeding via mond of sonde niet genoeg of niet mogelijk is, is er parenterale voeding.]])
    * insert Dynamic(note, [[Gastrostomy Notes for Dysphagia]])
    * insert Dynamic(Task.output, [[Dietitian Referrals]])
    * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/refer-to-dietitian"
    * action[+]
      * id = "dietitian-referral"
      * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/dietitian-referral"

RuleSet: ReferralTask(id, name, title, titleNl, sct, display)
* insert Definition(ActivityDefinition, {id}, {name}, [[{title}]], [[{titleNl}]], [[Decide on the referral and send it.]], [[Beslis over de verwijzing en verstuur haar.]])
* intent = #plan
* code = $sct#{sct} "{display}"

Instance: refer-to-speech-therapist
InstanceOf: ActivityDefinition
Usage: #definition
* insert ReferralTask(refer-to-speech-therapist, ReferToSpeechTherapist, [[Refer to the speech therapist]], [[Verwijs naar de logopedist]], 308452008, [[Referral to speech and language therapist]])
* kind = #Task

Instance: speech-therapist-referral
InstanceOf: ActivityDefinition
Usage: #definition
* insert ReferralTask(speech-therapist-referral, SpeechTherapistReferral, [[Referral to the speech therapist]], [[Verwijzing naar de logopedist]], 308452008, [[Referral to speech and language therapist]])
* kind = #ServiceRequest

Instance: refer-to-dietitian
InstanceOf: ActivityDefinition
Usage: #definition
* insert ReferralTask(refer-to-dietitian, ReferToDietitian, [[Refer to the dietitian]], [[Verwijs naar de diëtist]], 103699006, [[Patient referral to dietitian]])
* kind = #Task

Instance: dietitian-referral
InstanceOf: ActivityDefinition
Usage: #definition
* insert ReferralTask(dietitian-referral, DietitianReferral, [[Referral to the dietitian]], [[Verwijzing naar de diëtist]], 103699006, [[Patient referral to dietitian]])
* kind = #ServiceRequest

Instance: record-weight-loss-1-month
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, record-weight-loss-1-month, RecordWeightLossInAMonth, [[Record the weight loss in a month]], [[Leg het gewichtsverlies in een maand vast]], [[Records how much of the weight was lost within a month.]], [[Legt vast hoeveel gewicht er in een maand verloren ging.]])
* insert RecordsInference(weight-loss-1-month)

Instance: record-weight-loss-6-months
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, record-weight-loss-6-months, RecordWeightLossInSixMonths, [[Record the weight loss in six months]], [[Leg het gewichtsverlies in zes maanden vast]], [[Records how much of the weight was lost within six months.]], [[Legt vast hoeveel gewicht er in zes maanden verloren ging.]])
* insert RecordsInference(weight-loss-6-months)

Instance: record-endoscopic-gastrostomy
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, record-endoscopic-gastrostomy, RecordEndoscopicGastrostomy, [[Record whether a PEG is possible]], [[Leg vast of een PEG kan]], [[Records whether the vital capacity allows an endoscopic gastrostomy.]], [[Legt vast of de vitale capaciteit een endoscopische gastrostomie toelaat.]])
* insert RecordsInference(endoscopic-gastrostomy-possible)

Instance: record-radiological-gastrostomy
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, record-radiological-gastrostomy, RecordRadiologicalGastrostomy, [[Record whether a PRG is possible]], [[Leg vast of een PRG kan]], [[Records whether the vital capacity allows a radiological gastrostomy.]], [[Legt vast of de vitale capaciteit een radiologische gastrostomie toelaat.]])
* insert RecordsInference(radiological-gastrostomy-possible)

RuleSet: PercentLost(id)
* code = $assessment#{id}
* category = $observation-category#exam
* permittedDataType = #Quantity
* quantitativeDetails.unit = $ucum#%

Instance: weight-loss-1-month
InstanceOf: ObservationDefinition
Usage: #definition
* insert PercentLost(weight-loss-1-month)

Instance: weight-loss-6-months
InstanceOf: ObservationDefinition
Usage: #definition
* insert PercentLost(weight-loss-6-months)

Instance: endoscopic-gastrostomy-possible
InstanceOf: ObservationDefinition
Usage: #definition
* code = $assessment#endoscopic-gastrostomy-possible
* category = $observation-category#exam
* permittedDataType = #boolean

Instance: radiological-gastrostomy-possible
InstanceOf: ObservationDefinition
Usage: #definition
* code = $assessment#radiological-gastrostomy-possible
* category = $observation-category#exam
* permittedDataType = #boolean
