// The standard consult in the order of the guideline. What the ALSFRS-R asks is not asked twice.

RuleSet: YesNo(link, text, textNl)
* linkId = "{link}"
* type = #boolean
* text = "{text}"
* text insert Dutch([[{textNl}]])
* insert RadioButtons

RuleSet: Measured(link, text, textNl, unit, unitText, unitTextNl)
* linkId = "{link}"
* type = #decimal
* text = "{text}"
* text insert Dutch([[{textNl}]])
* extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unit"
* extension[=].valueCoding = $ucum#{unit} "{unitText}"
* extension[=].valueCoding.display insert Dutch([[{unitTextNl}]])

// Filled in beforehand from what was measured lately. A measurement of an earlier visit would be stored as if it were new.
RuleSet: FromRecord(value, unit, unitText)
* extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-observationLinkPeriod"
* extension[=].valueDuration = {value} '{unit}' "{unitText}"

RuleSet: Section(link, text, textNl)
* linkId = "{link}"
* type = #group
* text = "{text}"
* text insert Dutch([[{textNl}]])

RuleSet: Remark(link, text, textNl)
* linkId = "{link}"
* type = #display
* text = "{text}"
* text insert Dutch([[{textNl}]])

Instance: als-standard-consult
InstanceOf: Questionnaire
Usage: #definition
* insert Definition(Questionnaire, als-standard-consult, AlsStandardConsult, [[Standard consult in ALS]], [[Standaardconsult bij ALS]], [[What each follow-up visit asks in five groups. Measurements of today are filled in beforehand.]], [[Wat elke controle in vijf groepen vraagt. Metingen van vandaag zijn vooraf ingevuld.]])
* language = #en
* subjectType = #Patient
* purpose = "The five groups are those of the standard consult in the ALS guideline of Erasmus MC, in its order; the questions are our wording."
* purpose insert Dutch([[De vijf groepen zijn die van het standaardconsult in de ALS-richtlijn van het Erasmus MC, in die volgorde; de vragen zijn onze bewoording.]])
* insert Flag([[http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-observationExtract]], true)
* extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-observation-extract-category"
* extension[=].valueCodeableConcept = $observation-category#survey
* item[+]
  * insert Section(breathing, [[Breathing]], [[Ademhaling]])
  * item[+]
    * insert YesNo(lie-flat, [[Can you lie flat without becoming short of breath?]], [[Kunt u plat liggen zonder kortademig te worden?]])
    * insert Flag([[http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-observationExtract]], false)
  * item[+]
    * linkId = "orthopnea"
    * type = #boolean
    * readOnly = true
    * text = "Short of breath when lying flat"
    * text insert Dutch([[Kortademig bij plat liggen]])
    * code = $sct#62744007 "Orthopnea"
    * code.display insert Dutch(Orthopneu)
    * insert Flag([[http://hl7.org/fhir/StructureDefinition/questionnaire-hidden]], true)
    * extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression"
    * extension[=].valueExpression.language = #text/fhirpath
    * extension[=].valueExpression.expression = "%resource.item.item.where(linkId = 'lie-flat').answer.value.not()"
  * item[+]
    * insert YesNo(vivid-dreams, [[Do you have vivid dreams or nightmares?]], [[Heeft u levendige dromen of nachtmerries?]])
    * code = $finding#vivid-dreams
  * item[+]
    * insert YesNo(morning-headache, [[Do you wake up with a headache?]], [[Wordt u wakker met hoofdpijn?]])
    * code = $finding#morning-headache
  * item[+]
    * insert YesNo(daytime-fatigue, [[Are you tired or sleepy by day?]], [[Bent u overdag moe of slaperig?]])
    * code = $finding#daytime-fatigue
  * item[+]
    * insert Measured(vital-capacity, [[Slow vital capacity]], [[Langzame vitale capaciteit]], L, [[litres]], [[liter]])
    * code = $loinc#19866-3 "Vital capacity [Volume] Respiratory system by Spirometry"
    * insert FromRecord(1, d, [[day]])
  * item[+]
    * insert Measured(vital-capacity-predicted, [[Slow vital capacity as a percentage of predicted]], [[Langzame vitale capaciteit in procent van voorspeld]], %, [[per cent]], [[procent]])
    * code = $loinc#98088-8 "VC/predicted VC Respiratory Spirometry"
    * insert FromRecord(1, d, [[day]])
  * item[+]
    * insert Measured(oxygen-saturation, [[Oxygen saturation]], [[Zuurstofsaturatie]], %, [[per cent]], [[procent]])
    * code = $loinc#59408-5 "Oxygen saturation in Arterial blood by Pulse oximetry"
    * insert FromRecord(1, d, [[day]])
  * item[+]
    * insert YesNo(wish-to-fly, [[Do you plan to travel by air?]], [[Bent u van plan te vliegen?]])
    * code = $finding#wish-to-fly
* item[+]
  * insert Section(mobility, [[Mobility and progression of weakness]], [[Mobiliteit en progressie van de spierzwakte]])
  * item[+]
    * insert YesNo(walking-aid, [[Do you use a walking aid?]], [[Gebruikt u een loophulpmiddel?]])
    * code = $finding#walking-aid
  * item[+]
    * linkId = "falls"
    * type = #integer
    * text = "How often did you fall since the last visit?"
    * text insert Dutch([[Hoe vaak bent u sinds het vorige bezoek gevallen?]])
    * code = $finding#falls
    * extension[+].url = "http://hl7.org/fhir/StructureDefinition/minValue"
    * extension[=].valueInteger = 0
  * item[+]
    * linkId = "increased-weakness"
    * type = #choice
    * repeats = true
    * text = "In which regions did weakness increase?"
    * text insert Dutch([[In welke regio's nam de zwakte toe?]])
    * code = $finding#increased-weakness
    * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl"
    * extension[=].valueCodeableConcept = $item-control#check-box
    * answerOption[+].valueCoding = $region#bulbar
    * answerOption[+].valueCoding = $region#cervical
    * answerOption[+].valueCoding = $region#thoracic
    * answerOption[+].valueCoding = $region#lumbosacral
  * item[+]
    * insert Remark(alsfrs-r-motor, [[What the hands and legs can still do is asked by the ALSFRS-R, items 4 to 9: https://charcot.health/fhir/Questionnaire/alsfrs-r]], [[Wat handen en benen nog kunnen vraagt de ALSFRS-R, items 4 tot en met 9: https://charcot.health/fhir/Questionnaire/alsfrs-r]])
* item[+]
  * insert Section(pain, [[Pain and cramps]], [[Pijn en krampen]])
  * item[+]
    * linkId = "pain-score"
    * type = #integer
    * text = "Pain from 0 (none) to 10 (worst imaginable)"
    * text insert Dutch([[Pijn van 0 (geen) tot 10 (ergst denkbaar)]])
    * code = $finding#pain-score
    * extension[+].url = "http://hl7.org/fhir/StructureDefinition/minValue"
    * extension[=].valueInteger = 0
    * extension[+].url = "http://hl7.org/fhir/StructureDefinition/maxValue"
    * extension[=].valueInteger = 10
  * item[+]
    * insert YesNo(cramps, [[Do you have cramps?]], [[Heeft u krampen?]])
    * code = $sct#55300003 "Cramp"
    * code.display insert Dutch(Kramp)
* item[+]
  * insert Section(speech, [[Speech, swallowing and weight loss]], [[Spraak, slikken en gewichtsverlies]])
  * item[+]
    * insert Remark(alsfrs-r-bulbar, [[Speech, saliva and swallowing are asked by the ALSFRS-R, items 1 to 3: https://charcot.health/fhir/Questionnaire/alsfrs-r]], [[Naar spraak, speeksel en slikken vraagt de ALSFRS-R, items 1 tot en met 3: https://charcot.health/fhir/Questionnaire/alsfrs-r]])
  * item[+]
    * insert YesNo(choking, [[Do you choke on food or drink?]], [[Verslikt u zich in eten of drinken?]])
    * code = $finding#choking
  * item[+]
    * insert YesNo(thick-mucus, [[Do you have thick mucus that is hard to cough up?]], [[Heeft u taai slijm dat moeilijk op te hoesten is?]])
    * code = $finding#thick-mucus
  * item[+]
    * insert Measured(previous-weight, [[Latest weight on record]], [[Laatste gewicht in het dossier]], kg, [[kilograms]], [[kilogram]])
    * readOnly = true
    * code = $loinc#29463-7 "Body weight"
    * insert FromRecord(7, mo, [[months]])
    * insert Flag([[http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-observationExtract]], false)
  * item[+]
    * insert Measured(weight, [[Weight today]], [[Gewicht vandaag]], kg, [[kilograms]], [[kilogram]])
    * code = $loinc#29463-7 "Body weight"
    * insert FromRecord(1, d, [[day]])
  * item[+]
    * insert YesNo(intended-weight-loss, [[If you lost weight: did you want to?]], [[Als u afviel: wilde u dat?]])
    * code = $finding#intended-weight-loss
* item[+]
  * insert Section(cognition, [[Cognition and mood]], [[Cognitie en stemming]])
  * item[+]
    * insert YesNo(cognitive-screening, [[Has cognition and behaviour been screened?]], [[Zijn cognitie en gedrag gescreend?]])
    * code = $assessment#cognitive-screening
  * item[+]
    * insert YesNo(low-mood, [[Do you feel down?]], [[Bent u somber?]])
    * code = $finding#low-mood
  * item[+]
    * insert YesNo(anxiety, [[Are you anxious?]], [[Bent u angstig?]])
    * code = $finding#anxiety
  * item[+]
    * insert YesNo(pseudobulbar-affect, [[Do you laugh or cry without wanting to?]], [[Moet u lachen of huilen zonder dat u dat wilt?]])
    * code = $hpo#HP:0002193 "Pseudobulbar affect"
    * code.display insert Dutch([[Dwanglachen en dwanghuilen]])
