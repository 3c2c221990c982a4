// An item of the scale and its five answers. The answers repeat the item's code, so that an answer can be read alone.
RuleSet: ItemWithAnswers(code, en, nl)
* insert Concept({code}, [[{en}]], [[{nl}]])
* #{code} ^property[+].code = #kind
* #{code} ^property[=].valueString = "item"

RuleSet: AnswerOf(item, weight, en, nl)
* insert Concept({item}.{weight}, [[{en}]], [[{nl}]])
* #{item}.{weight} ^property[+].code = #kind
* #{item}.{weight} ^property[=].valueString = "answer"
* #{item}.{weight} ^property[+].code = #item
* #{item}.{weight} ^property[=].valueCode = #{item}
* #{item}.{weight} ^property[+].code = #itemWeight
* #{item}.{weight} ^property[=].valueDecimal = {weight}

RuleSet: SubScore(code, en, nl)
* insert Concept({code}, [[{en}]], [[{nl}]])
* #{code} ^property[+].code = #kind
* #{code} ^property[=].valueString = "sub-score"

RuleSet: ScaleCopyright
* ^copyright = "ALSFRS-R: Cedarbaum JM, Stambler N, Malta E, et al. J Neurol Sci 1999;169:13-21. The rights to the scale belong to its authors and publisher; whether a use needs permission is for the user to settle. The Dutch texts are an unofficial working translation."

CodeSystem: AlsfrsR
Id: alsfrs-r
* insert Head([[ALSFRS-R]], [[ALSFRS-R]], [[Items and answers and sub-scores of the revised ALS Functional Rating Scale. LOINC has the panel and the total and some of the items.]], [[Items en antwoorden en deelscores van de herziene ALS Functional Rating Scale. LOINC heeft het panel en het totaal en een deel van de items.]])
* insert ScaleCopyright
* insert Ours
* ^property[+].code = #kind
* ^property[=].description = "item, answer or sub-score"
* ^property[=].type = #string
* ^property[+].code = #item
* ^property[=].description = "The item that an answer belongs to."
* ^property[=].type = #code
* ^property[+].code = #itemWeight
* ^property[=].uri = "http://hl7.org/fhir/concept-properties#itemWeight"
* ^property[=].description = "The points that an answer gives, 0 to 4; more is better."
* ^property[=].type = #decimal
* insert ItemWithAnswers(speech, [[Speech]], [[Spraak]])
* insert AnswerOf(speech, 4, [[Normal speech processes]], [[Normale spraak]])
* insert AnswerOf(speech, 3, [[Detectable speech disturbance]], [[Waarneembare spraakstoornis]])
* insert AnswerOf(speech, 2, [[Intelligible with repeating]], [[Verstaanbaar bij herhaling]])
* insert AnswerOf(speech, 1, [[Speech combined with nonvocal communication]], [[Spraak gecombineerd met niet-vocale communicatie]])
* insert AnswerOf(speech, 0, [[Loss of useful speech]], [[Verlies van bruikbare spraak]])
* insert ItemWithAnswers(salivation, [[Salivation]], [[Speekselvloed]])
* insert AnswerOf(salivation, 4, [[Normal]], [[Normaal]])
* insert AnswerOf(salivation, 3, [[Slight but definite excess of saliva in mouth; may have nighttime drooling]], [[Licht maar duidelijk te veel speeksel in de mond; mogelijk 's nachts kwijlen]])
* insert AnswerOf(salivation, 2, [[Moderately excessive saliva; may have minimal drooling]], [[Matig overmatig speeksel; mogelijk minimaal kwijlen]])
* insert AnswerOf(salivation, 1, [[Marked excess of saliva with some drooling]], [[Duidelijk te veel speeksel met enig kwijlen]])
* insert AnswerOf(salivation, 0, [[Marked drooling; requires constant tissue or handkerchief]], [[Ernstig kwijlen; voortdurend tissue of zakdoek nodig]])
* insert ItemWithAnswers(swallowing, [[Swallowing]], [[Slikken]])
* insert AnswerOf(swallowing, 4, [[Normal eating habits]], [[Normaal eten]])
* insert AnswerOf(swallowing, 3, [[Early eating problems - occasional choking]], [[Beginnende eetproblemen - af en toe verslikken]])
* insert AnswerOf(swallowing, 2, [[Dietary consistency changes]], [[Aanpassing van de consistentie van het eten]])
* insert AnswerOf(swallowing, 1, [[Needs supplemental tube feeding]], [[Aanvullende sondevoeding nodig]])
* insert AnswerOf(swallowing, 0, [[NPO (exclusively parenteral or enteral feeding)]], [[Niets per os (uitsluitend parenterale of enterale voeding)]])
* insert ItemWithAnswers(handwriting, [[Handwriting]], [[Handschrift]])
* insert AnswerOf(handwriting, 4, [[Normal]], [[Normaal]])
* insert AnswerOf(handwriting, 3, [[Slow or sloppy; all words are legible]], [[Langzaam of slordig; alle woorden leesbaar]])
* insert AnswerOf(handwriting, 2, [[Not all words are legible]], [[Niet alle woorden leesbaar]])
* insert AnswerOf(handwriting, 1, [[Able to grip pen but unable to write]], [[Kan pen vasthouden maar niet schrijven]])
* insert AnswerOf(handwriting, 0, [[Unable to grip pen]], [[Kan pen niet vasthouden]])
* insert ItemWithAnswers(cutting-without-gastrostomy, [[Cutting food and handling utensils (patients without gastrostomy)]], [[Voedsel snijden en bestek gebruiken (zonder gastrostomie)]])
* insert AnswerOf(cutting-without-gastrostomy, 4, [[Normal]], [[Normaal]])
* insert AnswerOf(cutting-without-gastrostomy, 3, [[Somewhat slow and clumsy, but no help needed]], [[Wat langzaam en onhandig, geen hulp nodig]])
* insert AnswerOf(cutting-without-gastrostomy, 2, [[Can cut most foods, although clumsy and slow; some help needed]], [[Kan het meeste snijden, onhandig en langzaam; enige hulp nodig]])
* insert AnswerOf(cutting-without-gastrostomy, 1, [[Food must be cut by someone, but can still feed slowly]], [[Voedsel moet gesneden worden, kan nog langzaam zelf eten]])
* insert AnswerOf(cutting-without-gastrostomy, 0, [[Needs to be fed]], [[Moet gevoerd worden]])
* insert ItemWithAnswers(cutting-with-gastrostomy, [[Cutting food and handling utensils (alternate scale for patients with gastrostomy)]], [[Voedsel snijden en bestek gebruiken (andere schaal, met gastrostomie)]])
* insert AnswerOf(cutting-with-gastrostomy, 4, [[Normal]], [[Normaal]])
* insert AnswerOf(cutting-with-gastrostomy, 3, [[Clumsy but able to perform all manipulations independently]], [[Onhandig maar alle handelingen zelfstandig]])
* insert AnswerOf(cutting-with-gastrostomy, 2, [[Some help needed with closures and fasteners]], [[Enige hulp nodig bij sluitingen]])
* insert AnswerOf(cutting-with-gastrostomy, 1, [[Provides minimal assistance to caregiver]], [[Kan de verzorger minimaal helpen]])
* insert AnswerOf(cutting-with-gastrostomy, 0, [[Unable to perform any aspect of task]], [[Kan geen enkel onderdeel uitvoeren]])
* insert ItemWithAnswers(dressing-hygiene, [[Dressing and hygiëne]], [[Aankleden en hygiëne]])
* insert AnswerOf(dressing-hygiene, 4, [[Normal function]], [[Normaal]])
* insert AnswerOf(dressing-hygiene, 3, [[Independent and complete self-care with effort or decreased efficiency]], [[Zelfstandig en volledig, met moeite of minder efficiënt]])
* insert AnswerOf(dressing-hygiene, 2, [[Intermittent assistance or substitute methods]], [[Af en toe hulp of hulpmiddelen]])
* insert AnswerOf(dressing-hygiene, 1, [[Needs attendant for self-care]], [[Hulp nodig bij zelfverzorging]])
* insert AnswerOf(dressing-hygiene, 0, [[Total dependence]], [[Volledig afhankelijk]])
* insert ItemWithAnswers(turning-in-bed, [[Turning in bed and adjusting bed clothes]], [[Omdraaien in bed en beddengoed schikken]])
* insert AnswerOf(turning-in-bed, 4, [[Normal]], [[Normaal]])
* insert AnswerOf(turning-in-bed, 3, [[Somewhat slow and clumsy, but no help needed]], [[Wat langzaam en onhandig, geen hulp nodig]])
* insert AnswerOf(turning-in-bed, 2, [[Can turn alone or adjust sheets, but with great difficulty]], [[Kan alleen omdraaien of lakens schikken, met veel moeite]])
* insert AnswerOf(turning-in-bed, 1, [[Can initiate, but not turn or adjust sheets alone]], [[Kan beginnen, niet alleen omdraaien of schikken]])
* insert AnswerOf(turning-in-bed, 0, [[Helpless]], [[Hulpeloos]])
* insert ItemWithAnswers(walking, [[Walking]], [[Lopen]])
* insert AnswerOf(walking, 4, [[Normal]], [[Normaal]])
* insert AnswerOf(walking, 3, [[Early ambulation difficulties]], [[Beginnende loopproblemen]])
* insert AnswerOf(walking, 2, [[Walks with assistance]], [[Loopt met hulp of hulpmiddel]])
* insert AnswerOf(walking, 1, [[Non-ambulatory functional movement only]], [[Niet lopend, alleen functionele beweging]])
* insert AnswerOf(walking, 0, [[No purposeful leg movement]], [[Geen doelgerichte beenbeweging]])
* insert ItemWithAnswers(climbing-stairs, [[Climbing stairs]], [[Traplopen]])
* insert AnswerOf(climbing-stairs, 4, [[Normal]], [[Normaal]])
* insert AnswerOf(climbing-stairs, 3, [[Slow]], [[Langzaam]])
* insert AnswerOf(climbing-stairs, 2, [[Mild unsteadiness or fatigue]], [[Lichte onvastheid of vermoeidheid]])
* insert AnswerOf(climbing-stairs, 1, [[Needs assistance (including handrail)]], [[Hulp nodig (ook de leuning)]])
* insert AnswerOf(climbing-stairs, 0, [[Cannot do]], [[Niet mogelijk]])
* insert ItemWithAnswers(dyspnea, [[Dyspnea]], [[Kortademigheid]])
* insert AnswerOf(dyspnea, 4, [[None]], [[Geen]])
* insert AnswerOf(dyspnea, 3, [[Occurs when walking]], [[Bij lopen]])
* insert AnswerOf(dyspnea, 2, [[Occurs with one or more of: eating, bathing, dressing]], [[Bij eten, wassen of aankleden]])
* insert AnswerOf(dyspnea, 1, [[Occurs at rest, difficulty breathing when either sitting or lying]], [[In rust, zittend of liggend]])
* insert AnswerOf(dyspnea, 0, [[Significant difficulty, considering using mechanical respiratory support]], [[Ernstig, beademing wordt overwogen]])
* insert ItemWithAnswers(orthopnea, [[Orthopnea]], [[Orthopneu]])
* insert AnswerOf(orthopnea, 4, [[None]], [[Geen]])
* insert AnswerOf(orthopnea, 3, [[Some difficulty sleeping at night due to shortness of breath; does not routinely use more than two pillows]], [[Enige slaapproblemen door kortademigheid, gewoonlijk niet meer dan 2 kussens]])
* insert AnswerOf(orthopnea, 2, [[Needs extra pillows in order to sleep (more than two)]], [[Meer dan 2 kussens nodig]])
* insert AnswerOf(orthopnea, 1, [[Can only sleep sitting up]], [[Kan alleen zittend slapen]])
* insert AnswerOf(orthopnea, 0, [[Unable to sleep without mechanical assistance]], [[Kan niet slapen zonder beademing]])
* insert ItemWithAnswers(respiratory-insufficiency, [[Respiratory insufficiency]], [[Respiratoire insufficiëntie]])
* insert AnswerOf(respiratory-insufficiency, 4, [[None]], [[Geen]])
* insert AnswerOf(respiratory-insufficiency, 3, [[Intermittent use of BiPAP]], [[Af en toe BiPAP]])
* insert AnswerOf(respiratory-insufficiency, 2, [[Continuous use of BiPAP during the night]], [['s Nachts continu BiPAP]])
* insert AnswerOf(respiratory-insufficiency, 1, [[Continuous use of BiPAP during the night and day]], [[Dag en nacht continu BiPAP]])
* insert AnswerOf(respiratory-insufficiency, 0, [[Invasive mechanical ventilation by intubation or tracheostomy]], [[Invasieve beademing via tube of tracheostoma]])
* insert SubScore(bulbar, [[Bulbar sub-score]], [[Deelscore bulbair]])
* insert SubScore(fine-motor, [[Fine motor sub-score]], [[Deelscore fijne motoriek]])
* insert SubScore(gross-motor, [[Gross motor sub-score]], [[Deelscore grove motoriek]])
* insert SubScore(respiratory, [[Respiratory sub-score]], [[Deelscore ademhaling]])

ValueSet: AlsfrsSpeech
Id: alsfrs-r-speech
* insert Head([[ALSFRS-R answers: Speech]], [[ALSFRS-R-antwoorden: Spraak]], [[The answers to one item of the ALSFRS-R.]], [[De antwoorden op één item van de ALSFRS-R.]])
* insert ScaleCopyright
* $alsfrs-r#speech.4
* $alsfrs-r#speech.3
* $alsfrs-r#speech.2
* $alsfrs-r#speech.1
* $alsfrs-r#speech.0

ValueSet: AlsfrsSalivation
Id: alsfrs-r-salivation
* insert Head([[ALSFRS-R answers: Salivation]], [[ALSFRS-R-antwoorden: Speekselvloed]], [[The answers to one item of the ALSFRS-R.]], [[De antwoorden op één item van de ALSFRS-R.]])
* insert ScaleCopyright
* $alsfrs-r#salivation.4
* $alsfrs-r#salivation.3
* $alsfrs-r#salivation.2
* $alsfrs-r#salivation.1
* $alsfrs-r#salivation.0

ValueSet: AlsfrsSwallowing
Id: alsfrs-r-swallowing
* insert Head([[ALSFRS-R answers: Swallowing]], [[ALSFRS-R-antwoorden: Slikken]], [[The answers to one item of the ALSFRS-R.]], [[De antwoorden op één item van de ALSFRS-R.]])
* insert ScaleCopyright
* $alsfrs-r#swallowing.4
* $alsfrs-r#swallowing.3
* $alsfrs-r#swallowing.2
* $alsfrs-r#swallowing.1
* $alsfrs-r#swallowing.0

ValueSet: AlsfrsHandwriting
Id: alsfrs-r-handwriting
* insert Head([[ALSFRS-R answers: Handwriting]], [[ALSFRS-R-antwoorden: Handschrift]], [[The answers to one item of the ALSFRS-R.]], [[De antwoorden op één item van de ALSFRS-R.]])
* insert ScaleCopyright
* $alsfrs-r#handwriting.4
* $alsfrs-r#handwriting.3
* $alsfrs-r#handwriting.2
* $alsfrs-r#handwriting.1
* $alsfrs-r#handwriting.0

ValueSet: AlsfrsCuttingWithoutGastrostomy
Id: alsfrs-r-cutting-without-gastrostomy
* insert Head([[ALSFRS-R answers: Cutting food and handling utensils (patients without gastrostomy)]], [[ALSFRS-R-antwoorden: Voedsel snijden en bestek gebruiken (zonder gastrostomie)]], [[The answers to one item of the ALSFRS-R.]], [[De antwoorden op één item van de ALSFRS-R.]])
* insert ScaleCopyright
* $alsfrs-r#cutting-without-gastrostomy.4
* $alsfrs-r#cutting-without-gastrostomy.3
* $alsfrs-r#cutting-without-gastrostomy.2
* $alsfrs-r#cutting-without-gastrostomy.1
* $alsfrs-r#cutting-without-gastrostomy.0

ValueSet: AlsfrsCuttingWithGastrostomy
Id: alsfrs-r-cutting-with-gastrostomy
* insert Head([[ALSFRS-R answers: Cutting food and handling utensils (alternate scale for patients with gastrostomy)]], [[ALSFRS-R-antwoorden: Voedsel snijden en bestek gebruiken (andere schaal, met gastrostomie)]], [[The answers to one item of the ALSFRS-R.]], [[De antwoorden op één item van de ALSFRS-R.]])
* insert ScaleCopyright
* $alsfrs-r#cutting-with-gastrostomy.4
* $alsfrs-r#cutting-with-gastrostomy.3
* $alsfrs-r#cutting-with-gastrostomy.2
* $alsfrs-r#cutting-with-gastrostomy.1
* $alsfrs-r#cutting-with-gastrostomy.0

ValueSet: AlsfrsDressingHygiene
Id: alsfrs-r-dressing-hygiene
* insert Head([[ALSFRS-R answers: Dressing and hygiëne]], [[ALSFRS-R-antwoorden: Aankleden en hygiëne]], [[The answers to one item of the ALSFRS-R.]], [[De antwoorden op één item van de ALSFRS-R.]])
* insert ScaleCopyright
* $alsfrs-r#dressing-hygiene.4
* $alsfrs-r#dressing-hygiene.3
* $alsfrs-r#dressing-hygiene.2
* $alsfrs-r#dressing-hygiene.1
* $alsfrs-r#dressing-hygiene.0

ValueSet: AlsfrsTurningInBed
Id: alsfrs-r-turning-in-bed
* insert Head([[ALSFRS-R answers: Turning in bed and adjusting bed clothes]], [[ALSFRS-R-antwoorden: Omdraaien in bed en beddengoed schikken]], [[The answers to one item of the ALSFRS-R.]], [[De antwoorden op één item van de ALSFRS-R.]])
* insert ScaleCopyright
* $alsfrs-r#turning-in-bed.4
* $alsfrs-r#turning-in-bed.3
* $alsfrs-r#turning-in-bed.2
* $alsfrs-r#turning-in-bed.1
* $alsfrs-r#turning-in-bed.0

ValueSet: AlsfrsWalking
Id: alsfrs-r-walking
* insert Head([[ALSFRS-R answers: Walking]], [[ALSFRS-R-antwoorden: Lopen]], [[The answers to one item of the ALSFRS-R.]], [[De antwoorden op één item van de ALSFRS-R.]])
* insert ScaleCopyright
* $alsfrs-r#walking.4
* $alsfrs-r#walking.3
* $alsfrs-r#walking.2
* $alsfrs-r#walking.1
* $alsfrs-r#walking.0

ValueSet: AlsfrsClimbingStairs
Id: alsfrs-r-climbing-stairs
* insert Head([[ALSFRS-R answers: Climbing stairs]], [[ALSFRS-R-antwoorden: Traplopen]], [[The answers to one item of the ALSFRS-R.]], [[De antwoorden op één item van de ALSFRS-R.]])
* insert ScaleCopyright
* $alsfrs-r#climbing-stairs.4
* $alsfrs-r#climbing-stairs.3
* $alsfrs-r#climbing-stairs.2
* $alsfrs-r#climbing-stairs.1
* $alsfrs-r#climbing-stairs.0

ValueSet: AlsfrsDyspnea
Id: alsfrs-r-dyspnea
* insert Head([[ALSFRS-R answers: Dyspnea]], [[ALSFRS-R-antwoorden: Kortademigheid]], [[The answers to one item of the ALSFRS-R.]], [[De antwoorden op één item van de ALSFRS-R.]])
* insert ScaleCopyright
* $alsfrs-r#dyspnea.4
* $alsfrs-r#dyspnea.3
* $alsfrs-r#dyspnea.2
* $alsfrs-r#dyspnea.1
* $alsfrs-r#dyspnea.0

ValueSet: AlsfrsOrthopnea
Id: alsfrs-r-orthopnea
* insert Head([[ALSFRS-R answers: Orthopnea]], [[ALSFRS-R-antwoorden: Orthopneu]], [[The answers to one item of the ALSFRS-R.]], [[De antwoorden op één item van de ALSFRS-R.]])
* insert ScaleCopyright
* $alsfrs-r#orthopnea.4
* $alsfrs-r#orthopnea.3
* $alsfrs-r#orthopnea.2
* $alsfrs-r#orthopnea.1
* $alsfrs-r#orthopnea.0

ValueSet: AlsfrsRespiratoryInsufficiency
Id: alsfrs-r-respiratory-insufficiency
* insert Head([[ALSFRS-R answers: Respiratory insufficiency]], [[ALSFRS-R-antwoorden: Respiratoire insufficiëntie]], [[The answers to one item of the ALSFRS-R.]], [[De antwoorden op één item van de ALSFRS-R.]])
* insert ScaleCopyright
* $alsfrs-r#respiratory-insufficiency.4
* $alsfrs-r#respiratory-insufficiency.3
* $alsfrs-r#respiratory-insufficiency.2
* $alsfrs-r#respiratory-insufficiency.1
* $alsfrs-r#respiratory-insufficiency.0

ValueSet: AlsfrsItem
Id: alsfrs-r-item
* insert Head([[Items of the ALSFRS-R]], [[Items van de ALSFRS-R]], [[The scored items; item 5 has one form without and one with gastrostomy.]], [[De gescoorde items; item 5 heeft een vorm zonder en een vorm met gastrostomie.]])
* insert ScaleCopyright
* $alsfrs-r#speech
* $alsfrs-r#salivation
* $alsfrs-r#swallowing
* $alsfrs-r#handwriting
* $alsfrs-r#cutting-without-gastrostomy
* $alsfrs-r#cutting-with-gastrostomy
* $alsfrs-r#dressing-hygiene
* $alsfrs-r#turning-in-bed
* $alsfrs-r#walking
* $alsfrs-r#climbing-stairs
* $alsfrs-r#dyspnea
* $alsfrs-r#orthopnea
* $alsfrs-r#respiratory-insufficiency

ValueSet: AlsfrsSubScore
Id: alsfrs-r-sub-score
* insert Head([[Sub-scores of the ALSFRS-R]], [[Deelscores van de ALSFRS-R]], [[The four sub-scores of three items each.]], [[De vier deelscores van elk drie items.]])
* insert ScaleCopyright
* $alsfrs-r#bulbar
* $alsfrs-r#fine-motor
* $alsfrs-r#gross-motor
* $alsfrs-r#respiratory

// A LOINC code that is only inferred from the numbering of the panel is inexact: it must not be used as a coding.
RuleSet: ToLoinc(item, loinc, equivalence, comment)
* group[=].element[+].code = #{item}
* group[=].element[=].target.code = #{loinc}
* group[=].element[=].target.equivalence = #{equivalence}
* group[=].element[=].target.comment = "{comment}"

Instance: alsfrs-r-to-loinc
InstanceOf: ConceptMap
Usage: #definition
* insert Definition(ConceptMap, alsfrs-r-to-loinc, AlsfrsRToLoinc, [[ALSFRS-R items to LOINC]], [[ALSFRS-R-items naar LOINC]], [[Five items have a confirmed LOINC code. The others follow from the gaps in the numbering of the panel and wait for someone who can read it.]], [[Vijf items hebben een bevestigde LOINC-code. De andere volgen uit de gaten in de nummering van het panel en wachten op iemand die het kan inzien.]])
* copyright = "This material contains content from LOINC (http://loinc.org). LOINC is copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the license at http://loinc.org/license."
* sourceCanonical = "https://charcot.health/fhir/ValueSet/alsfrs-r-item"
* group[+].source = $alsfrs-r
* group[=].target = $loinc
* insert ToLoinc(speech, 82940-8, equivalent, [[Confirmed.]])
* insert ToLoinc(salivation, 82941-6, equivalent, [[Confirmed.]])
* insert ToLoinc(swallowing, 82942-4, inexact, [[Inferred from the numbering of the panel and not confirmed.]])
* insert ToLoinc(handwriting, 82943-2, inexact, [[Inferred from the numbering of the panel and not confirmed.]])
* insert ToLoinc(cutting-without-gastrostomy, 82944-0, equivalent, [[Confirmed.]])
* insert ToLoinc(cutting-with-gastrostomy, 82945-7, inexact, [[Inferred from the numbering of the panel and not confirmed.]])
* insert ToLoinc(dressing-hygiene, 82946-5, inexact, [[Inferred from the numbering of the panel and not confirmed.]])
* insert ToLoinc(turning-in-bed, 82947-3, equivalent, [[Confirmed.]])
* insert ToLoinc(walking, 82948-1, equivalent, [[Confirmed.]])
* insert ToLoinc(climbing-stairs, 82949-9, inexact, [[Inferred from the numbering of the panel and not confirmed.]])
* insert ToLoinc(dyspnea, 82950-7, inexact, [[Inferred from the numbering of the panel and not confirmed.]])
* insert ToLoinc(orthopnea, 82951-5, inexact, [[Inferred from the numbering of the panel and not confirmed.]])
* insert ToLoinc(respiratory-insufficiency, 82952-3, inexact, [[Inferred from the numbering of the panel and not confirmed.]])

ValueSet: AlsfrsScore
Id: alsfrs-r-score
* insert Head([[Scores of the ALSFRS-R]], [[Scores van de ALSFRS-R]], [[The total and the four sub-scores.]], [[Het totaal en de vier deelscores.]])
* insert LoincCopyright
* $loinc#82953-1 "Total score [ALSFRS-R]"
* $loinc#82953-1 insert Nl([[Totaalscore ALSFRS-R]])
* include codes from valueset AlsfrsSubScore

ValueSet: AlsfrsAnswer
Id: alsfrs-r-answer
* insert Head([[Answers of the ALSFRS-R]], [[Antwoorden van de ALSFRS-R]], [[The answers to all items.]], [[De antwoorden op alle items.]])
* insert ScaleCopyright
* include codes from valueset AlsfrsSpeech
* include codes from valueset AlsfrsSalivation
* include codes from valueset AlsfrsSwallowing
* include codes from valueset AlsfrsHandwriting
* include codes from valueset AlsfrsCuttingWithoutGastrostomy
* include codes from valueset AlsfrsCuttingWithGastrostomy
* include codes from valueset AlsfrsDressingHygiene
* include codes from valueset AlsfrsTurningInBed
* include codes from valueset AlsfrsWalking
* include codes from valueset AlsfrsClimbingStairs
* include codes from valueset AlsfrsDyspnea
* include codes from valueset AlsfrsOrthopnea
* include codes from valueset AlsfrsRespiratoryInsufficiency
