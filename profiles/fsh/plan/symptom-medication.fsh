// Medicines against symptoms: doses outside the table, how long, and what goes badly together.

RuleSet: OnMedicines
* insert Trigger(MedicationStatement)
* insert Trigger(MedicationRequest)

Instance: symptom-medication
InstanceOf: PlanDefinition
Usage: #definition
* insert Definition(PlanDefinition, symptom-medication, SymptomMedication, [[Medicines against symptoms]], [[Middelen tegen klachten]], [[Doses and duration of the medicines that the table of symptomatic treatment names and what goes badly together.]], [[Dosering en duur van de middelen uit de tabel met symptomatische behandelingen en wat niet goed samengaat.]])
* insert HoldsWithGuideline
* type = $plan-type#workflow-definition
* library = "https://charcot.health/fhir/Library/SymptomMedication"

* action[+]
  * insert Action(dose-above, dose-range, [[Ask about a high dose]], [[Vraag een hoge dosering na]], [[What is taken a day is more than the table of treatments has. That is a question, not an error.]], [[Er wordt per dag meer genomen dan de tabel met behandelingen heeft. Dat is een vraag, geen fout.]])
  * insert Guideline([[table of symptomatic treatment]])
  * insert When([[Dose Is Above]])
  * insert OnMedicines
  * insert Dynamic(reasonReference, [[Doses Above Evidence]])
  * insert Dynamic([[DetectedIssue.implicated]], [[Doses Above Evidence]])
  * insert Trigger(Condition)
  * insert Trigger(Observation)
  * insert Dynamic(note, [[Doses Above Notes]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/weigh-safety-warning"

* action[+]
  * insert Action(dose-below, dose-range, [[Ask about a low dose]], [[Vraag een lage dosering na]], [[What is taken a day is less than the table of treatments has. While a dose is being built up, or given another way, that can be right.]], [[Er wordt per dag minder genomen dan de tabel met behandelingen heeft. Tijdens het opbouwen, of bij een andere toedieningsweg, kan dat kloppen.]])
  * insert Guideline([[table of symptomatic treatment]])
  * insert When([[Dose Is Below]])
  * insert OnMedicines
  * insert Dynamic(reasonReference, [[Doses Below Evidence]])
  * insert Dynamic([[DetectedIssue.implicated]], [[Doses Below Evidence]])
  * insert Dynamic(note, [[Doses Below Notes]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/note-safety-information"

* action[+]
  * insert Action(dose-not-evaluable, dose-range, [[Complete the dose]], [[Vul de dosering aan]], [[The dose a day cannot be evaluated from what is written. It is never assumed.]], [[De dosis per dag is niet te beoordelen uit wat er staat. Er wordt niets aangenomen.]])
  * insert Guideline([[table of symptomatic treatment]])
  * insert When([[Dose Cannot Be Evaluated]])
  * insert OnMedicines
  * insert Dynamic(reasonReference, [[Doses Not Evaluable Evidence]])
  * insert Dynamic(note, [[Doses Not Evaluable Notes]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/collect-missing-information"

* action[+]
  * insert Action(hydroquinine-too-long, K20, [[Stop hydroquinine after 14 days]], [[Stop hydrokinine na 14 dagen]], [[Hydroquinine is taken for 14 days at most; this course is longer, or is planned to be.]], [[Hydrokinine wordt hooguit 14 dagen gebruikt; deze kuur is langer, of zo gepland.]])
  * insert Guideline([[table of symptomatic treatment, row on muscle cramps]])
  * insert When([[Hydroquinine Is Taken Too Long]])
  * insert OnMedicines
  * insert Dynamic(reasonReference, [[Hydroquinine Too Long]])
  * insert Dynamic([[DetectedIssue.implicated]], [[Hydroquinine Too Long]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/weigh-safety-warning"

* action[+]
  * insert Action(hydroquinine-end, K20, [[Enter how long hydroquinine is taken]], [[Vul in hoe lang hydrokinine gebruikt wordt]], [[Hydroquinine is taken for 14 days at most; how long this course lasts is not on record.]], [[Hydrokinine wordt hooguit 14 dagen gebruikt; hoe lang deze kuur duurt is niet vastgelegd.]])
  * insert Guideline([[table of symptomatic treatment, row on muscle cramps]])
  * insert When([[Hydroquinine Has No End]])
  * insert OnMedicines
  * insert Dynamic(reasonReference, [[Hydroquinine of Unknown Duration]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/collect-missing-information"

* action[+]
  * insert Action(sedative, sedative-with-weak-breathing, [[Weigh medicine that can weaken breathing]], [[Weeg middelen die de ademhaling verzwakken]], [[The breathing muscles are weak, and a medicine in use can weaken breathing further. It is a caution, not a ban: comfort counts.]], [[De ademhalingsspieren zijn zwak, en een middel in gebruik kan de ademhaling verder verzwakken. Het is een waarschuwing, geen verbod: comfort telt.]])
  * insert Guideline([[table of symptomatic treatment, rows on anxiety and trismus and sleep disorders]])
  * insert When([[Sedative with Weak Breathing]])
  * insert OnMedicines
  * insert Dynamic(reasonReference, [[Sedatives]])
  * insert Dynamic([[DetectedIssue.implicated]], [[Sedatives]])
  * insert Trigger(Observation)
  * insert Trigger(QuestionnaireResponse)
  * insert Trigger(Procedure)
  * insert Trigger(Device)
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/weigh-safety-warning"

* action[+]
  * insert Action(anticholinergics, two-anticholinergics, [[Review two anticholinergic medicines]], [[Herzie twee anticholinerge middelen]], [[Their side effects add up: dry mouth, thick mucus, constipation, urinary retention, confusion. The warning is ours.]], [[De bijwerkingen tellen op: droge mond, taai slijm, obstipatie, urineretentie, verwardheid. De waarschuwing is van ons.]])
  * insert Guideline([[table of symptomatic treatment, row on excess saliva]])
  * insert When([[Two Anticholinergics]])
  * insert OnMedicines
  * insert Dynamic(reasonReference, [[Anticholinergics]])
  * insert Dynamic([[DetectedIssue.implicated]], [[Anticholinergics]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/weigh-safety-warning"

* action[+]
  * insert Action(thick-mucus, anticholinergic-with-thick-mucus, [[Review anticholinergic medicine: mucus is thick]], [[Herzie anticholinerg middel: het slijm is taai]], [[Anticholinergic medicine, amitriptyline among it, makes mucus thicker.]], [[Anticholinerge middelen, waaronder amitriptyline, maken slijm taaier.]])
  * insert Guideline([[table of symptomatic treatment, row on thick mucus]])
  * insert When([[Anticholinergic with Thick Mucus]])
  * insert OnMedicines
  * insert Dynamic(reasonReference, [[Anticholinergics]])
  * insert Dynamic([[DetectedIssue.implicated]], [[Anticholinergics]])
  * insert Trigger(Condition)
  * insert Trigger(Observation)
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/weigh-safety-warning"

* action[+]
  * insert Action(liver, relaxant-with-riluzole, [[Weigh tizanidine or dantrolene: liver values are raised on riluzole]], [[Weeg tizanidine of dantroleen: leverwaarden verhoogd bij riluzol]], [[Riluzole and this muscle relaxant can both harm the liver, and a liver value is over its limit. The guideline does not say so; have it checked.]], [[Riluzol en deze spierverslapper kunnen allebei de lever schaden, en een leverwaarde is boven de grens. De richtlijn noemt dit niet; laat het nagaan.]])
  * insert Guideline([[table of symptomatic treatment, row on spasticity]])
  * insert Citation([[Rilutek (riluzole), EMA summary of product characteristics, section 4.4]])
  * insert When([[Relaxant with Riluzole and Raised Liver Values]])
  * insert OnMedicines
  * insert Dynamic(reasonReference, [[Liver-Burdening Relaxants]])
  * insert Dynamic([[DetectedIssue.implicated]], [[Liver-Burdening Relaxants]])
  * insert Trigger(Observation)
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/weigh-safety-warning"

* action[+]
  * insert Action(mood, mood-medicines-combined, [[Have the combination checked]], [[Laat de combinatie controleren]], [[Two medicines of the row on mood are in use together. They can act on each other (heart rhythm, breakdown by the liver); the guideline does not say so, and this server has no interaction database.]], [[Twee middelen uit de rij over stemming worden samen gebruikt. Ze kunnen elkaar beïnvloeden (hartritme, afbraak door de lever); de richtlijn noemt dit niet, en deze server heeft geen interactiebestand.]])
  * insert Guideline([[table of symptomatic treatment, row on emotional lability and depression]])
  * insert When([[Mood Medicines Are Combined]])
  * insert OnMedicines
  * insert Dynamic(reasonReference, [[Mood Medicines]])
  * insert Dynamic([[DetectedIssue.implicated]], [[Mood Medicines]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/note-safety-information"
