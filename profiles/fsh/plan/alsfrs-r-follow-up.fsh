// ALSFRS-R: what follows from each response, doubts about the latest ones, and the next one.

RuleSet: InferenceFrom(activity, define)
* code = $cpg-activity#record-inference
* insert Trigger(QuestionnaireResponse)
* insert Dynamic(output, [[{define}]])
* definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/{activity}"

// What the items mean, and so which answers contradict each other, is from the paper that made the scale.
RuleSet: Doubt(define, evidence)
* code = $cpg-activity#report-flag
* insert Citation([[Cedarbaum JM, et al. The ALSFRS-R: a revised ALS functional rating scale that incorporates assessments of respiratory function. J Neurol Sci 1999;169:13-21]])
* insert Trigger(QuestionnaireResponse)
* insert When([[{define}]])
* insert Dynamic(reasonReference, [[{evidence}]])
* insert Dynamic([[DetectedIssue.implicated]], [[{evidence}]])
* definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/check-questionnaire-answers"

// A finished response is what is asked for; from elsewhere its panel or its total will do.
RuleSet: AskAlsfrsR
* code = $cpg-activity#collect-information
* insert Guideline([[chapter on the multidisciplinary team, neuromuscular nurse]])
* insert Trigger(QuestionnaireResponse)
* insert Trigger(Condition)
* output[+].type = #Observation
* output[=].codeFilter.path = "code"
* output[=].codeFilter.code[+] = $loinc#82954-9 "Amyotrophic lateral sclerosis functional rating scale - revised [ALSFRS-R]"
* output[=].codeFilter.code[+] = $loinc#82953-1 "Total score [ALSFRS-R]"
* definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/fill-in-alsfrs-r"

Instance: alsfrs-r-follow-up
InstanceOf: PlanDefinition
Usage: #definition
* insert Definition(PlanDefinition, alsfrs-r-follow-up, AlsfrsRFollowUp, [[Follow-up with the ALSFRS-R]], [[Vervolgen met de ALSFRS-R]], [[Progression rate and stages of every ALSFRS-R and doubts about its answers and when the next one is due.]], [[Progressiesnelheid en stadia van elke ALSFRS-R en twijfels over de antwoorden en wanneer de volgende moet.]])
* insert HoldsWithGuideline
* type = $plan-type#workflow-definition
* library = "https://charcot.health/fhir/Library/ALSFRSR"
* goal[+]
  * id = "course-known"
  * description.text = "The course of the disease is known from regular ALSFRS-R scores."
  * description.text insert Dutch([[Het beloop van de ziekte is bekend uit regelmatige ALSFRS-R-scores.]])

* action[+]
  * insert Action(scores, alsfrs-r, [[Items and scores of the ALSFRS-R]], [[Items en scores van de ALSFRS-R]], [[Every finished response gives its twelve items and four sub-scores and the total of 48 points. What is not answered has no score.]], [[Elk voltooid formulier geeft de twaalf items en vier deelscores en het totaal van 48 punten. Wat niet is beantwoord heeft geen score.]])
  * insert Citation([[Cedarbaum JM, et al. The ALSFRS-R: a revised ALS functional rating scale that incorporates assessments of respiratory function. J Neurol Sci 1999;169:13-21]])

* action[+]
  * insert Action(progression-rate, progression-rate, [[Progression rate]], [[Progressiesnelheid]], [[Points of the ALSFRS-R lost per month since the first symptoms.]], [[Punten van de ALSFRS-R die sinds de eerste klachten per maand verloren gingen.]])
  * insert Citation([[Kimura F, et al. Progression rate of ALSFRS-R at time of diagnosis predicts survival time in ALS. Neurology 2006;66:265-267]])
  * insert Trigger(Condition)
  * insert InferenceFrom(record-progression-rate, [[Progression Rates]])

* action[+]
  * insert Action(kings-stage, kings-stage, [[King's stage]], [[King's-stadium]], [[The stage that the answers show: breathing first and then feeding and then the number of regions.]], [[Het stadium dat uit de antwoorden blijkt: eerst ademhaling en dan voeding en dan het aantal regio's.]])
  * insert Citation([[Balendra R, et al. Estimating clinical stage of ALS from the ALS Functional Rating Scale. Amyotroph Lateral Scler Frontotemporal Degener 2014;15:279-284]])
  * insert Trigger(Procedure)
  * insert InferenceFrom(record-kings-stage, [[King's Stages]])

* action[+]
  * insert Action(kings-stage-at-death, kings-stage, [[King's stage at death]], [[King's-stadium bij overlijden]], [[Death is the last stage.]], [[Overlijden is het laatste stadium.]])
  * insert Citation([[Balendra R, et al. Estimating clinical stage of ALS from the ALS Functional Rating Scale. Amyotroph Lateral Scler Frontotemporal Degener 2014;15:279-284]])
  * insert Trigger(Patient)
  * insert InferenceFrom(record-kings-stage, [[King's Stage at Death]])

* action[+]
  * insert Action(mitos-stage, mitos-stage, [[MiToS stage]], [[MiToS-stadium]], [[The number of functional domains that are lost.]], [[Het aantal functionele domeinen dat verloren is.]])
  * insert Citation([[Chiò A, et al. Development and evaluation of a clinical staging system for amyotrophic lateral sclerosis. J Neurol Neurosurg Psychiatry 2015;86:38-44, table 1]])
  * insert InferenceFrom(record-mitos-stage, [[MiToS Stages]])

* action[+]
  * insert Action(mitos-stage-at-death, mitos-stage, [[MiToS stage at death]], [[MiToS-stadium bij overlijden]], [[Death is the last stage.]], [[Overlijden is het laatste stadium.]])
  * insert Citation([[Chiò A, et al. Development and evaluation of a clinical staging system for amyotrophic lateral sclerosis. J Neurol Neurosurg Psychiatry 2015;86:38-44, table 1]])
  * insert Trigger(Patient)
  * insert InferenceFrom(record-mitos-stage, [[MiToS Stage at Death]])

* action[+]
  * insert Action(tube-feeding, V5, [[Ask how the patient is fed]], [[Vraag hoe de patiënt wordt gevoed]], [[Item 3 says tube feeding, but no gastrostomy is known. A nasogastric tube is possible; otherwise one of the two is to be corrected.]], [[Item 3 noemt sondevoeding, maar er is geen gastrostomie bekend. Een neussonde is mogelijk; zo niet, dan moet een van beide worden verbeterd.]])
  * insert Trigger(Procedure)
  * insert Trigger(Device)
  * insert Doubt([[V5 Tube Feeding without Gastrostomy]], [[Latest Response]])

* action[+]
  * insert Action(ventilation, V7, [[Ask whether ventilation is used]], [[Vraag of er beademing wordt gebruikt]], [[Item 12 and the rest of the record disagree about ventilation.]], [[Item 12 en de rest van het dossier spreken elkaar tegen over beademing.]])
  * insert Trigger(Condition)
  * insert Trigger(Observation)
  * insert Trigger(Procedure)
  * insert Trigger(Device)
  * insert Doubt([[V7 Ventilation Disagrees]], [[Latest Response]])

* action[+]
  * insert Action(invasive-ventilation, V8, [[Check items 10 to 12]], [[Controleer items 10 tot en met 12]], [[Item 12 says invasive ventilation, while items 10 and 11 say no complaints of breathing at all.]], [[Item 12 noemt invasieve beademing, terwijl items 10 en 11 geen enkele ademhalingsklacht noemen.]])
  * insert Doubt([[V8 Ventilated without Complaints]], [[Latest Response]])

* action[+]
  * insert Action(rise, V9, [[Check the rise of the score]], [[Controleer de stijging van de score]], [[The total rose by more than expected, or an item came back from 0. ALS rarely improves: was the response filled in in the same way?]], [[Het totaal steeg meer dan verwacht, of een item kwam terug van 0. ALS verbetert zelden: is de vragenlijst op dezelfde manier ingevuld?]])
  * insert Doubt([[V9 Unexpected Rise]], [[Latest Two Responses]])

* action[+]
  * insert Action(dates, V10, [[Check the dates]], [[Controleer de datums]], [[A response is dated before the first symptoms, two are dated on one day, or the first symptoms lie in the future. What is computed from them is wrong then.]], [[Een vragenlijst is van vóór de eerste klachten, er zijn er twee van één dag, of de eerste klachten liggen in de toekomst. Wat ermee wordt berekend klopt dan niet.]])
  * insert Trigger(Condition)
  * insert Doubt([[V10 Dates out of Order]], [[Responses with Doubtful Dates]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/correct-questionnaire-answers"

// What the questionnaire, the door and the scoring hold to already: stated here, so that every rule can be read.
* action[+]
  * insert Action(item-values, V1, [[Each item has 0 to 4 points]], [[Elk item heeft 0 tot 4 punten]], [[An answer is one of the five levels of its item; a response with any other is refused.]], [[Een antwoord is een van de vijf niveaus van het item; een vragenlijst met iets anders wordt geweigerd.]])
  * insert Citation([[Cedarbaum JM, et al. The ALSFRS-R: a revised ALS functional rating scale that incorporates assessments of respiratory function. J Neurol Sci 1999;169:13-21]])

* action[+]
  * insert Action(cutting-variant, V2, [[Item 5 in one variant]], [[Item 5 in één variant]], [[5b is for patients with a gastrostomy and 5a for those without; a response with both, or with the one that does not fit, is refused.]], [[5b is voor patiënten met een gastrostomie en 5a voor patiënten zonder; een vragenlijst met beide, of met de variant die niet past, wordt geweigerd.]])
  * insert Citation([[Cedarbaum JM, et al. The ALSFRS-R: a revised ALS functional rating scale that incorporates assessments of respiratory function. J Neurol Sci 1999;169:13-21]])

* action[+]
  * insert Action(total-of-twelve, V3, [[A total of twelve items]], [[Een totaal van twaalf items]], [[The total is the sum of all twelve scored items. When one is missing there is no total, and nothing is filled in for it.]], [[Het totaal is de som van alle twaalf gescoorde items. Ontbreekt er een, dan is er geen totaal, en er wordt niets voor ingevuld.]])
  * insert Citation([[Cedarbaum JM, et al. The ALSFRS-R: a revised ALS functional rating scale that incorporates assessments of respiratory function. J Neurol Sci 1999;169:13-21]])

* action[+]
  * insert Action(sub-score-of-three, V4, [[A sub-score of three items]], [[Een deelscore van drie items]], [[A sub-score is the sum of its three items; when one is missing there is none.]], [[Een deelscore is de som van de drie items ervan; ontbreekt er een, dan is er geen.]])
  * insert Citation([[Cedarbaum JM, et al. The ALSFRS-R: a revised ALS functional rating scale that incorporates assessments of respiratory function. J Neurol Sci 1999;169:13-21]])

* action[+]
  * insert Action(early-gastrostomy, V6, [[Normal swallowing with a gastrostomy]], [[Normaal slikken bij een gastrostomie]], [[This is possible: a gastrostomy can be placed before swallowing gets worse. The stage counts it and says so.]], [[Dat kan: een gastrostomie kan geplaatst worden voordat het slikken verslechtert. Het stadium telt hem mee en zegt dat erbij.]])
  * insert Citation([[Cedarbaum JM, et al. The ALSFRS-R: a revised ALS functional rating scale that incorporates assessments of respiratory function. J Neurol Sci 1999;169:13-21]])
  * insert When([[V6 Gastrostomy with Normal Swallowing]])

* action[+]
  * insert Action(ten-item-scale, V11, [[The scale of ten items is another one]], [[De schaal met tien items is een andere]], [[The older ALSFRS asks one question about breathing instead of three and goes up to 40. It is not stored as an ALSFRS-R: a response to another questionnaire is not read as one.]], [[De oudere ALSFRS stelt één vraag over ademen in plaats van drie en gaat tot 40. Hij wordt niet als ALSFRS-R opgeslagen: een antwoord op een andere vragenlijst wordt niet zo gelezen.]])
  * insert Citation([[Cedarbaum JM, et al. The ALSFRS-R: a revised ALS functional rating scale that incorporates assessments of respiratory function. J Neurol Sci 1999;169:13-21]])

* action[+]
  * insert Action(first-alsfrs-r, R74, [[Fill in the first ALSFRS-R]], [[Vul de eerste ALSFRS-R in]], [[There is no ALSFRS-R yet. The first one is what later ones are compared with.]], [[Er is nog geen ALSFRS-R. Met de eerste worden de latere vergeleken.]])
  * goalId = "course-known"
  * insert When([[Follows Up]])
  * insert Dynamic(reasonReference, [[Diseases]])
  * insert AskAlsfrsR

* action[+]
  * insert Action(next-alsfrs-r, R74, [[Fill in the next ALSFRS-R]], [[Vul de volgende ALSFRS-R in]], [[The ALSFRS-R is repeated at each follow-up. The guideline names no interval; three months is our proposal.]], [[De ALSFRS-R wordt bij elke controle herhaald. De richtlijn noemt geen termijn; drie maanden is ons voorstel.]])
  * goalId = "course-known"
  * insert When([[Needs Next ALSFRS-R]])
  * insert Dynamic([[%action.timing]], [[ALSFRS-R Due Days]])
  * insert Dynamic([[%action.window]], [[ALSFRS-R Window]])
  * insert Dynamic(reasonReference, [[Latest Response]])
  * insert AskAlsfrsR

// A task that asks for a form: CPG names the form by collectWith, SDC the task by its code.
RuleSet: CollectsWith(questionnaire)
* extension[+].url = "http://hl7.org/fhir/uv/cpg/StructureDefinition/cpg-collectWith"
* extension[=].valueCanonical = "https://charcot.health/fhir/Questionnaire/{questionnaire}"
* kind = #Task
* intent = #plan
* code.coding[+] = $cpg-activity#collect-information
* code.coding[+] = http://hl7.org/fhir/uv/sdc/CodeSystem/temp#complete-questionnaire

Instance: fill-in-alsfrs-r
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, fill-in-alsfrs-r, FillInAlsfrsR, [[Fill in the ALSFRS-R]], [[Vul de ALSFRS-R in]], [[Asks for the answers to the ALSFRS-R.]], [[Vraagt om de antwoorden op de ALSFRS-R.]])
* insert CollectsWith(alsfrs-r)

Instance: record-progression-rate
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, record-progression-rate, RecordProgressionRate, [[Record the progression rate]], [[Leg de progressiesnelheid vast]], [[Records how many points of the ALSFRS-R were lost per month.]], [[Legt vast hoeveel punten van de ALSFRS-R per maand verloren gingen.]])
* insert RecordsInference(progression-rate)

Instance: record-kings-stage
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, record-kings-stage, RecordKingsStage, [[Record the King's stage]], [[Leg het King's-stadium vast]], [[Records the King's stage that an ALSFRS-R shows.]], [[Legt het King's-stadium vast dat uit een ALSFRS-R blijkt.]])
* insert RecordsInference(kings-stage)

Instance: record-mitos-stage
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, record-mitos-stage, RecordMitosStage, [[Record the MiToS stage]], [[Leg het MiToS-stadium vast]], [[Records the MiToS stage that an ALSFRS-R shows.]], [[Legt het MiToS-stadium vast dat uit een ALSFRS-R blijkt.]])
* insert RecordsInference(mitos-stage)

Instance: check-questionnaire-answers
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, check-questionnaire-answers, CheckQuestionnaireAnswers, [[Check the answers of a questionnaire]], [[Controleer de antwoorden van een vragenlijst]], [[Something in the answers does not fit; ask and correct what is wrong.]], [[Iets in de antwoorden klopt niet; vraag het na en verbeter wat niet klopt.]])
* kind = #Task
* intent = #plan
* code = $cpg-activity#report-flag
* extension[+].url = "https://charcot.health/fhir/StructureDefinition/detected-issue"
* extension[=].valueCode = #low

Instance: correct-questionnaire-answers
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, correct-questionnaire-answers, CorrectQuestionnaireAnswers, [[Correct the answers of a questionnaire]], [[Verbeter de antwoorden van een vragenlijst]], [[Something in the record cannot be right; correct it.]], [[Iets in het dossier kan niet kloppen; verbeter het.]])
* kind = #Task
* intent = #plan
* code = $cpg-activity#report-flag
* extension[+].url = "https://charcot.health/fhir/StructureDefinition/detected-issue"
* extension[=].valueCode = #moderate

RuleSet: RecordsInference(id)
* kind = #Task
* intent = #plan
* code = $cpg-activity#record-inference
* observationResultRequirement = Reference(ObservationDefinition/{id})

RuleSet: FromAlsfrsR(id, type)
* code = $assessment#{id}
* category = $observation-category#survey
* permittedDataType = #{type}

Instance: progression-rate
InstanceOf: ObservationDefinition
Usage: #definition
* insert FromAlsfrsR(progression-rate, Quantity)
* quantitativeDetails.unit = $ucum#{score}/mo
* method.text = "(48 − ALSFRS-R total) / months since the first symptoms, a month being 30.4375 days"
* method.text insert Dutch([[(48 − totaal van de ALSFRS-R) / maanden sinds de eerste klachten, met een maand van 30,4375 dagen]])

Instance: kings-stage
InstanceOf: ObservationDefinition
Usage: #definition
* insert FromAlsfrsR(kings-stage, CodeableConcept)
* method.text = "Estimated from the ALSFRS-R (Balendra 2014); can differ from the stage that a clinician sets"
* method.text insert Dutch([[Geschat uit de ALSFRS-R (Balendra 2014); kan verschillen van het stadium dat een arts vaststelt]])

Instance: mitos-stage
InstanceOf: ObservationDefinition
Usage: #definition
* insert FromAlsfrsR(mitos-stage, integer)
* method.text = "From the ALSFRS-R (Chiò 2015, table 1)"
* method.text insert Dutch([[Uit de ALSFRS-R (Chiò 2015, tabel 1)]])
