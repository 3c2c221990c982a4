Alias: $item-control = http://hl7.org/fhir/questionnaire-item-control

RuleSet: Flag(url, value)
* extension[+].url = "{url}"
* extension[=].valueBoolean = {value}

// A scored question: answers with their points, extracted as a member of the panel.
RuleSet: Question(link, code)
* linkId = "{link}"
* prefix = "{link}"
* type = #choice
* required = true
* code[+] = $alsfrs-r#{code}
* insert RadioButtons
* insert ExtractAsMember
* insert Answer({code}, 4)
* insert Answer({code}, 3)
* insert Answer({code}, 2)
* insert Answer({code}, 1)
* insert Answer({code}, 0)

RuleSet: RadioButtons
* extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl"
* extension[=].valueCodeableConcept = $item-control#radio-button

RuleSet: ExtractAsMember
* extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-observationExtract"
* extension[=].valueCode = #member

// The points stand twice because form fillers differ in which of the two extensions they read, and on the option because
// some of them do not look inside the coding.
RuleSet: Answer(item, points)
* answerOption[+].valueCoding = $alsfrs-r#{item}.{points}
* answerOption[=].extension[+].url = "http://hl7.org/fhir/StructureDefinition/itemWeight"
* answerOption[=].extension[=].valueDecimal = {points}
* answerOption[=].extension[+].url = "http://hl7.org/fhir/StructureDefinition/ordinalValue"
* answerOption[=].extension[=].valueDecimal = {points}

RuleSet: OnlyIfGastrostomy(answer)
* enableWhen[+].question = "gastrostomy"
* enableWhen[=].operator = #=
* enableWhen[=].answerBoolean = {answer}

// A sum for the person who fills in the form; empty until every item it needs has an answer. What the server stores is
// computed from the answers and never taken from here.
RuleSet: Sum(link, expression)
* linkId = "{link}"
* type = #integer
* readOnly = true
* insert Flag([[http://hl7.org/fhir/StructureDefinition/questionnaire-hidden]], true)
* insert ExtractAsMember
* extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unit"
* extension[=].valueCoding = $ucum#{score} "{score}"
* extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression"
* extension[=].valueExpression.language = #text/fhirpath
* extension[=].valueExpression.expression = "{expression}"

Instance: alsfrs-r
InstanceOf: Questionnaire
Usage: #definition
* insert Definition(Questionnaire, alsfrs-r, AlsfrsR, [[ALSFRS-R: revised ALS Functional Rating Scale]], [[ALSFRS-R: herziene ALS Functional Rating Scale]], [[Twelve questions on daily function in ALS. Compare with the time before the first symptoms and not with the last visit.]], [[Twaalf vragen over het dagelijks functioneren bij ALS. Vergelijk met de tijd vóór de eerste klachten en niet met het vorige bezoek.]])
* language = #en
* subjectType = #Patient
* derivedFrom = "http://loinc.org/q/82954-9"
* code = $loinc#82954-9 "Amyotrophic lateral sclerosis functional rating scale - revised [ALSFRS-R]"
* purpose = "Follows the course of the disease. The Dutch texts are an unofficial working translation and are to be replaced by the official one when it can be had."
* purpose insert Dutch([[Volgt het beloop van de ziekte. De Nederlandse teksten zijn een onofficiële werkvertaling en worden vervangen door de officiële zodra die beschikbaar is.]])
* copyright = "ALSFRS-R: Cedarbaum JM, Stambler N, Malta E, et al. J Neurol Sci 1999;169:13-21. The rights to the scale belong to its authors and publisher; whether a use needs permission is for the user to settle. This material contains content from LOINC (http://loinc.org), available at no cost under the license at http://loinc.org/license."
* copyright insert Dutch([[ALSFRS-R: Cedarbaum JM, Stambler N, Malta E, et al. J Neurol Sci 1999;169:13-21. De rechten op de schaal liggen bij de auteurs en de uitgever; of voor een gebruik toestemming nodig is gaat de gebruiker na. Dit materiaal bevat inhoud van LOINC (http://loinc.org), kosteloos beschikbaar onder de licentie op http://loinc.org/license.]])
* insert Flag([[http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-observationExtract]], true)
* extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-observation-extract-category"
* extension[=].valueCodeableConcept = $observation-category#survey
* item[+]
  * insert Question(1, speech)
  * code[+] = $loinc#82940-8 "Speech [ALSFRS-R]"
  * text = "Speech"
  * text insert Dutch(Spraak)
* item[+]
  * insert Question(2, salivation)
  * code[+] = $loinc#82941-6 "Salivation [ALSFRS-R]"
  * text = "Salivation"
  * text insert Dutch(Speekselvloed)
* item[+]
  * insert Question(3, swallowing)
  * text = "Swallowing"
  * text insert Dutch(Slikken)
* item[+]
  * insert Question(4, handwriting)
  * text = "Handwriting"
  * text insert Dutch(Handschrift)
* item[+]
  * linkId = "gastrostomy"
  * type = #boolean
  * required = true
  * code = $sct#302109006 "Gastrostomy present"
  * code.display insert Dutch([[Gastrostomie aanwezig]])
  * insert RadioButtons
  * insert Flag([[http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-observationExtract]], false)
  * text = "Is there a feeding tube through the abdominal wall (gastrostomy)?"
  * text insert Dutch([[Is er een voedingssonde door de buikwand (gastrostomie)?]])
* item[+]
  * insert Question(5a, cutting-without-gastrostomy)
  * insert OnlyIfGastrostomy(false)
  * code[+] = $loinc#82944-0 "Cutting food and handling utensils (patients without gastrostomy) [ALSFRS-R]"
  * text = "Cutting food and handling utensils"
  * text insert Dutch([[Voedsel snijden en bestek gebruiken]])
* item[+]
  * insert Question(5b, cutting-with-gastrostomy)
  * insert OnlyIfGastrostomy(true)
  * text = "Cutting food and handling utensils (alternate scale with gastrostomy)"
  * text insert Dutch([[Voedsel snijden en bestek gebruiken (andere schaal bij gastrostomie)]])
* item[+]
  * insert Question(6, dressing-hygiene)
  * text = "Dressing and hygiene"
  * text insert Dutch([[Aankleden en hygiëne]])
* item[+]
  * insert Question(7, turning-in-bed)
  * code[+] = $loinc#82947-3 "Turning in bed and adjusting bed clothes [ALSFRS-R]"
  * text = "Turning in bed and adjusting bed clothes"
  * text insert Dutch([[Omdraaien in bed en beddengoed schikken]])
* item[+]
  * insert Question(8, walking)
  * code[+] = $loinc#82948-1 "Walking [ALSFRS-R]"
  * text = "Walking"
  * text insert Dutch(Lopen)
* item[+]
  * insert Question(9, climbing-stairs)
  * text = "Climbing stairs"
  * text insert Dutch(Traplopen)
* item[+]
  * insert Question(10, dyspnea)
  * text = "Dyspnea (shortness of breath)"
  * text insert Dutch([[Kortademigheid (dyspneu)]])
* item[+]
  * insert Question(11, orthopnea)
  * text = "Orthopnea (shortness of breath when lying down)"
  * text insert Dutch([[Orthopneu (kortademigheid bij liggen)]])
* item[+]
  * insert Question(12, respiratory-insufficiency)
  * text = "Respiratory insufficiency (use of breathing support)"
  * text insert Dutch([[Respiratoire insufficiëntie (gebruik van ademhalingsondersteuning)]])
* item[+]
  * insert Sum(bulbar, [[iif(%resource.item.where(linkId in ('1' | '2' | '3')).answer.value.count() = 3, %resource.item.where(linkId in ('1' | '2' | '3')).answer.value.weight().sum(), {})]])
  * code = $alsfrs-r#bulbar
  * text = "Bulbar sub-score"
  * text insert Dutch([[Deelscore bulbair]])
* item[+]
  * insert Sum(fine-motor, [[iif(%resource.item.where(linkId in ('4' | '5a' | '5b' | '6')).answer.value.count() = 3, %resource.item.where(linkId in ('4' | '5a' | '5b' | '6')).answer.value.weight().sum(), {})]])
  * code = $alsfrs-r#fine-motor
  * text = "Fine motor sub-score"
  * text insert Dutch([[Deelscore fijne motoriek]])
* item[+]
  * insert Sum(gross-motor, [[iif(%resource.item.where(linkId in ('7' | '8' | '9')).answer.value.count() = 3, %resource.item.where(linkId in ('7' | '8' | '9')).answer.value.weight().sum(), {})]])
  * code = $alsfrs-r#gross-motor
  * text = "Gross motor sub-score"
  * text insert Dutch([[Deelscore grove motoriek]])
* item[+]
  * insert Sum(respiratory, [[iif(%resource.item.where(linkId in ('10' | '11' | '12')).answer.value.count() = 3, %resource.item.where(linkId in ('10' | '11' | '12')).answer.value.weight().sum(), {})]])
  * code = $alsfrs-r#respiratory
  * text = "Respiratory sub-score"
  * text insert Dutch([[Deelscore ademhaling]])
* item[+]
  * insert Sum(total, [[iif(%resource.item.where(linkId in ('1' | '2' | '3' | '4' | '5a' | '5b' | '6' | '7' | '8' | '9' | '10' | '11' | '12')).answer.value.count() = 12, %resource.item.where(linkId in ('1' | '2' | '3' | '4' | '5a' | '5b' | '6' | '7' | '8' | '9' | '10' | '11' | '12')).answer.value.weight().sum(), {})]])
  * code = $loinc#82953-1 "Total score [ALSFRS-R]"
  * text = "Total score"
  * text insert Dutch(Totaalscore)
