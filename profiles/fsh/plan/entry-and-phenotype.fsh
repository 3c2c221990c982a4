// From suspicion to diagnosis: regions, phenotype, working diagnosis, follow-up, conversion, and the place in the flowchart.

RuleSet: PatientLeaflet
* insert Citation([[Patient page on ALS, 28 August 2022]])

// A visit makes the next one due.
RuleSet: FollowUp(days)
* insert Trigger(Observation)
* insert Dynamic([[%action.timing]], [[{days}]])
* insert Dynamic([[%action.window]], [[Follow Up Window]])
* output[+].type = #Observation
* output[=].codeFilter.path = "code"
* output[=].codeFilter.valueSet = "https://charcot.health/fhir/ValueSet/motor-examination"
* definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/repeat-examination"

RuleSet: EntryInference(id, name, define, title, titleNl, description, descriptionNl)
* insert Definition(ActivityDefinition, record-{id}, {name}, [[{title}]], [[{titleNl}]], [[{description}]], [[{descriptionNl}]])
* library = "https://charcot.health/fhir/Library/EntryAndPhenotype"
* kind = #Task
* code = $cpg-activity#record-inference
* observationResultRequirement = Reference(ObservationDefinition/{id})
* insert Dynamic([[output]], [[{define}]])

Instance: entry-and-phenotype
InstanceOf: PlanDefinition
Usage: #definition
* insert Definition(PlanDefinition, entry-and-phenotype, EntryAndPhenotype, [[Entry and phenotype]], [[Instroom en fenotype]], [[The guideline's path from suspicion to diagnosis: which regions are affected and what that points to; when to examine again; when a phenotype turns into ALS.]], [[Het pad van de richtlijn van verdenking tot diagnose: welke regio's zijn aangedaan en waar dat op wijst; wanneer opnieuw te onderzoeken; wanneer een fenotype in ALS overgaat.]])
* insert HoldsWithGuideline
* type = $plan-type#workflow-definition
* library = "https://charcot.health/fhir/Library/EntryAndPhenotype"

// ---- Scope and place

* action[+]
  * insert Action(scope, R01, [[For whom the guideline is]], [[Voor wie de richtlijn is]], [[The flowchart is meant for people with suspected anterior horn disease who were referred to a tertiary centre. Elsewhere it is background.]], [[Het stroomschema is bedoeld voor mensen met een vermoeden van voorhoornlijden die naar een derdelijns centrum zijn verwezen. Elders is het achtergrond.]])
  * insert Guideline([[note 1]])
  * insert Trigger(Condition)
  * insert Trigger(Observation)
  * insert When(Is In Scope)
* action[+]
  * insert Action(flowchart, R01, [[Place in the flowchart]], [[Plaats in het stroomschema]], [[At which of the ten notes the patient stands. The drawing itself was not available, so the order is a reconstruction.]], [[Bij welke van de tien noten de patiënt staat. De tekening zelf was niet beschikbaar, dus de volgorde is een reconstructie.]])
  * insert Guideline([[notes 1 to 10]])
  * insert Trigger(Condition)
  * insert Trigger(Observation)
  * insert When(Is In Scope)
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/record-flowchart-note"

// ---- Examination

* action[+]
  * insert Action(examine-regions, R02, [[Examine all four regions]], [[Onderzoek alle vier de regio's]], [[Signs of both motor neurons count by region. A region that nobody examined could still change the category.]], [[Verschijnselen van beide motorneuronen tellen per regio. Een regio die niemand onderzocht kan de categorie nog veranderen.]])
  * insert Guideline([[note 2]])
  * insert Trigger(Observation)
  * insert Trigger(Condition)
  * insert When(Regions Are To Be Examined)
  * insert Dynamic([[note]], [[Regions To Examine]])
  * insert Dynamic([[Task.output]], [[Complete Examination]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/examine-regions|0.1.0"
* action[+]
  * insert Action(name-region, R02, [[Say in which region the sign was found]], [[Geef aan in welke regio het verschijnsel gevonden is]], [[A sign was found and nothing says where. It counts for no region until it has a body site.]], [[Er is een verschijnsel gevonden en nergens staat waar. Het telt voor geen regio totdat de plaats is ingevuld.]])
  * insert Guideline([[note 2]])
  * insert Trigger(Observation)
  * insert When(A Sign Has No Region)
  * insert Dynamic(reasonReference, [[Signs Without Region]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/collect-missing-information"
* action[+]
  * insert Action(reflex-in-wasted-muscle, R09, [[A reflex in a wasted muscle may count as an upper sign]], [[Een reflex in een atrofische spier mag als centraal verschijnsel tellen]], [[A reflex that stays lively although the muscle is wasted shows that its central control is lost.]], [[Een reflex die levendig blijft terwijl de spier atrofisch is, toont dat de centrale controle weg is.]])
  * insert Guideline([[note 2]])
  * insert Trigger(Observation)
  * insert When(Reflex In A Wasted Muscle)

// ---- Phenotype

* action[+]
  * insert Action(phenotype-als, R03, [[Signs of both motor neurons: ALS]], [[Verschijnselen van beide motorneuronen: ALS]], [[ALS affects the upper and the lower motor neuron.]], [[ALS treft het centrale en het perifere motorneuron.]])
  * insert Guideline([[description of ALS]])
  * insert Trigger(Observation)
  * insert When(ALS Signs)
* action[+]
  * insert Action(phenotype-psma, R04, [[Lower motor neuron signs only: possibly PSMA]], [[Alleen perifere verschijnselen: mogelijk PSMA]], [[In PSMA only the lower motor neuron is affected; reflexes are normal to low.]], [[Bij PSMA is alleen het perifere motorneuron aangedaan; de reflexen zijn normaal tot laag.]])
  * insert Guideline([[description of PSMA and note 2]])
  * insert Trigger(Observation)
  * insert When(PSMA Is Possible)
* action[+]
  * insert Action(phenotype-pls, R05, [[Upper motor neuron signs only: possibly PLS]], [[Alleen centrale verschijnselen: mogelijk PLS]], [[In PLS only the upper motor neuron is affected, without wasting or fasciculations.]], [[Bij PLS is alleen het centrale motorneuron aangedaan, zonder atrofie of fasciculaties.]])
  * insert Guideline([[description of PLS]])
  * insert Trigger(Observation)
  * insert When(PLS Is Possible)
* action[+]
  * insert Action(phenotype-pbp, R06, [[Bulbar signs only: PBP]], [[Alleen bulbaire verschijnselen: PBP]], [[In PBP the signs stay in the bulbar region: of the lower motor neuron, sometimes with the upper. It nearly always becomes ALS.]], [[Bij PBP blijven de verschijnselen in de bulbaire regio: van het perifere motorneuron, soms ook van het centrale. Het wordt bijna altijd ALS.]])
  * insert Guideline([[description of PBP]])
  * insert Trigger(Observation)
  * insert When(PBP Is Possible)
* action[+]
  * insert Action(conversion, R07, [[Look again: the phenotype turns into ALS]], [[Beoordeel opnieuw: het fenotype gaat over in ALS]], [[PSMA, PLS and PBP can become ALS, mostly two to four years after the first symptoms. A sign of the kind that was missing has now been found.]], [[PSMA, PLS en PBP kunnen ALS worden, meestal twee tot vier jaar na de eerste klachten. Er is nu een verschijnsel gevonden van de soort die ontbrak.]])
  * insert Guideline([[descriptions of PSMA, PLS and PBP]])
  * insert Trigger(Observation)
  * insert Trigger(Condition)
  * insert When(Phenotype Turns Into ALS)
  * insert Dynamic(reasonReference, [[Signs Of Conversion]])
  * insert Dynamic([[note]], [[What Turned Into ALS]])
  * insert Dynamic([[Task.output]], [[ALS Diagnoses]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/weigh-safety-warning"
* action[+]
  * insert Action(umn-onset, R08, [[Look again: the EMG shows loss of the lower motor neuron]], [[Beoordeel opnieuw: het EMG toont verlies van het perifere motorneuron]], [[On examination there are upper motor neuron signs only. EMG can show nothing but the lower motor neuron, and does: this may be ALS that began in the upper motor neuron.]], [[Bij onderzoek zijn er alleen centrale verschijnselen. Een EMG kan alleen iets over het perifere motorneuron zeggen, en doet dat: dit kan ALS zijn die in het centrale motorneuron begon.]])
  * insert Guideline([[description of PLS and the section on EMG]])
  * insert Trigger(Observation)
  * insert When(EMG Shows Loss In PLS)
  * insert Dynamic(reasonReference, [[EMG Found]])
  * insert Dynamic([[Task.output]], [[ALS Diagnoses]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/weigh-safety-warning"

// ---- Working diagnosis

* action[+]
  * insert Action(working-diagnosis, R10, [[Clinical working diagnosis]], [[Klinische werkdiagnose]], [[Clinically it is ALS when both motor neurons are affected in two regions, the course is progressive and other causes are very unlikely.]], [[Klinisch is het ALS wanneer beide motorneuronen in twee regio's zijn aangedaan, het beloop progressief is en andere oorzaken erg onwaarschijnlijk zijn.]])
  * insert Guideline([[section on the clinical picture of ALS]])
  * insert Trigger(Observation)
  * insert When(A Category Is Shown)
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/record-clinical-working-diagnosis"
* action[+]
  * insert Action(state-course, R10, [[Record whether the course is progressive]], [[Leg vast of het beloop progressief is]], [[A category holds on the findings. It needs a progressive course.]], [[Op de bevindingen geldt een categorie. Die vraagt een progressief beloop.]])
  * insert Guideline([[section on the clinical picture of ALS]])
  * insert Trigger(Observation)
  * insert When(Course Is To Be Stated)
  * insert Dynamic([[Task.output]], [[Course Answer]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/state-course|0.1.0"
* action[+]
  * insert Action(state-other-causes, R10, [[Record whether other causes are excluded]], [[Leg vast of andere oorzaken zijn uitgesloten]], [[A category holds on the findings. It needs other causes to be very unlikely; a red flag that came up later asks the question again.]], [[Op de bevindingen geldt een categorie. Die vraagt dat andere oorzaken erg onwaarschijnlijk zijn; een alarmsignaal dat later opkwam stelt de vraag opnieuw.]])
  * insert Guideline([[section on the clinical picture of ALS]])
  * insert Trigger(Observation)
  * insert When(Other Causes Are To Be Stated)
  * insert Dynamic([[Task.output]], [[Other Causes Answer]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/state-other-causes|0.1.0"
* action[+]
  * insert Action(one-region, R11, [[Both motor neurons in one region: treat as ALS]], [[Beide motorneuronen in één regio: behandel als ALS]], [[With progression and other diseases excluded, one region with both kinds of sign is reason enough to treat as ALS.]], [[Bij progressie en uitsluiting van andere ziekten is één regio met beide soorten verschijnselen reden genoeg om als ALS te behandelen.]])
  * insert Guideline([[section on the clinical picture of ALS]])
  * insert Trigger(Observation)
  * insert When(Is Treated As ALS)
* action[+]
  * insert Action(treat-as-als, R56, [[Treat and guide as ALS; record the diagnosis]], [[Behandel en begeleid als ALS; leg de diagnose vast]], [[Signs of both motor neurons, a progressive course and no other cause: this is highly suspect of ALS. The rest of the care starts with the diagnosis.]], [[Verschijnselen van beide motorneuronen, een progressief beloop en geen andere oorzaak: dit is zeer verdacht voor ALS. De verdere zorg begint bij de diagnose.]])
  * insert Guideline([[note 8]])
  * insert Trigger(Observation)
  * insert Trigger(Condition)
  * insert When(Both Types Of Sign Decide)
  * insert Dynamic(reasonReference, [[Signs Found]])
  * insert Dynamic([[Task.output]], [[Diagnoses of Both Types of Sign]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/treat-as-als"
* action[+]
  * insert Action(research-category, R12, [[A category for research is not the diagnosis]], [[Een categorie voor onderzoek is niet de diagnose]], [[The criteria were made to include people in research. A patient is not helped by 'possible' or 'probable'; when other causes are excluded within reason ALS can often be named. A wrong diagnosis does great harm as well.]], [[De criteria zijn gemaakt om mensen in onderzoek op te nemen. Een patiënt is niet geholpen met 'mogelijk' of 'waarschijnlijk'; als andere oorzaken redelijkerwijs zijn uitgesloten is ALS vaak te noemen. Een verkeerde diagnose richt ook grote schade aan.]])
  * insert Guideline([[section on the clinical picture of ALS]])
  * insert Trigger(Observation)
  * insert When(A Category Is Shown)
* action[+]
  * insert Action(emg-alone, R13, [[EMG alone makes no diagnosis]], [[Het EMG alleen stelt geen diagnose]], [[There is loss on EMG and no sign on examination. Neurophysiology extends the examination, and what it finds is not specific for ALS: examine again.]], [[Er is verlies op het EMG en geen verschijnsel bij onderzoek. Neurofysiologie is een verlengstuk van het onderzoek, en wat zij vindt is niet specifiek voor ALS: onderzoek opnieuw.]])
  * insert Guideline([[section on EMG]])
  * insert Trigger(Observation)
  * insert When(EMG Stands Alone)
* action[+]
  * insert Action(no-single-test, R14, [[No single test proves or excludes ALS]], [[Geen enkele test bewijst ALS of sluit het uit]], [[The diagnosis rests on history, examination and course together.]], [[De diagnose berust op anamnese, onderzoek en beloop samen.]])
  * insert Guideline([[section on the clinical picture of ALS]])

// ---- Follow-up

* action[+]
  * insert Action(psma-follow-up, R55, [[Examine again, with EMG if useful: lower motor neuron signs only]], [[Onderzoek opnieuw, zo nodig met EMG: alleen perifere verschijnselen]], [[Possibly PSMA; other diseases of the lower motor neuron remain possible. Two months after the visit the examination is repeated.]], [[Mogelijk PSMA; andere ziekten van het perifere motorneuron blijven mogelijk. Twee maanden na het bezoek wordt het onderzoek herhaald.]])
  * insert Guideline([[note 7]])
  * insert When(Lower Signs Only)
  * insert StopWhen(Follow Up Is Over)
  * insert FollowUp([[PSMA Follow Up Days]])
* action[+]
  * insert Action(rapid-psma, R55b, [[Treat and guide as ALS: PSMA with rapid progression]], [[Behandel en begeleid als ALS: PSMA met snelle progressie]], [[When PSMA is suspected and the course is rapid, the guideline treats and guides as in ALS. It gives no number for rapid.]], [[Bij verdenking op PSMA en een snel beloop behandelt en begeleidt de richtlijn als bij ALS. Een getal voor snel geeft zij niet.]])
  * insert Guideline([[note 7]])
  * insert Trigger(Observation)
  * insert Trigger(QuestionnaireResponse)
  * insert Trigger(Condition)
  * insert When(PSMA With Rapid Progression)
  * insert Dynamic(reasonReference, [[Rapid Progression Evidence]])
  * insert Dynamic([[note]], [[Why Progression Is Rapid]])
  * insert Dynamic([[Task.output]], [[Treatment As ALS]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/treat-as-als"
* action[+]
  * insert Action(atypical-follow-up, R56, [[Reconsider the diagnosis and examine again, with EMG if useful]], [[Heroverweeg de diagnose en onderzoek opnieuw, zo nodig met EMG]], [[Both motor neurons are affected, but the course or the complaints are atypical: another cause, no progression or a red flag. Two months after the visit the examination is repeated.]], [[Beide motorneuronen zijn aangedaan, maar het beloop of de klachten zijn atypisch: een andere oorzaak, geen progressie of een alarmsignaal. Twee maanden na het bezoek wordt het onderzoek herhaald.]])
  * insert Guideline([[note 8]])
  * insert When(Both Signs And Atypical)
  * insert FollowUp([[Atypical Follow Up Days]])
* action[+]
  * insert Action(pls-follow-up, R57, [[Examine again: upper motor neuron signs only]], [[Onderzoek opnieuw: alleen centrale verschijnselen]], [[Possibly PLS; think of other diseases such as hereditary spastic paraplegia. Frequent examination shows in time when it becomes ALS; how often is a setting.]], [[Mogelijk PLS; denk aan andere ziekten zoals hereditaire spastische paraparese. Frequent onderzoek toont op tijd wanneer het ALS wordt; hoe vaak is een instelling.]])
  * insert Guideline([[note 10]])
  * insert When(Upper Signs Only)
  * insert StopWhen(Follow Up Is Over)
  * insert FollowUp([[PLS Follow Up Days]])

// ---- Where the sources differ

* action[+]
  * insert Action(prevalence, K9, [[How common ALS is]], [[Hoe vaak ALS voorkomt]], [[The guideline says 7 to 9 in 100,000 people have ALS, the patient information 8 to 10. Nothing is computed from it.]], [[De richtlijn noemt 7 tot 9 mensen met ALS op 100.000, de patiënteninformatie 8 tot 10. Er wordt niets mee berekend.]])
  * insert Guideline([[description of ALS]])
  * insert PatientLeaflet
* action[+]
  * insert Action(pls-onset, K12, [[Age at which PLS begins]], [[Leeftijd waarop PLS begint]], [[The guideline's description says 50 to 55 years, its differential diagnosis about 60. Nothing is computed from it.]], [[De beschrijving in de richtlijn noemt 50 tot 55 jaar, de differentiaaldiagnose omstreeks 60. Er wordt niets mee berekend.]])
  * insert Guideline([[description of PLS]])
  * insert Guideline([[differential diagnosis, upper motor neuron]])
* action[+]
  * insert Action(pls-course, K13, [[Course of PLS]], [[Beloop van PLS]], [[The description says 15 to 25 years, the differential diagnosis 15 on average and up to 25: the same range.]], [[De beschrijving noemt 15 tot 25 jaar, de differentiaaldiagnose gemiddeld 15 en hooguit 25: hetzelfde bereik.]])
  * insert Guideline([[description of PLS]])
  * insert Guideline([[differential diagnosis, upper motor neuron]])
* action[+]
  * insert Action(thoracic-onset, K14, [[Where ALS begins]], [[Waar ALS begint]], [[Arms 40%, legs 40% and bulbar 20% leave nothing for the 1% thoracic onset of the appendix; the numbers are rounded.]], [[Armen 40%, benen 40% en bulbair 20% laten niets over voor de 1% thoracaal begin uit de bijlage; de getallen zijn afgerond.]])
  * insert Guideline([[description of ALS]])
  * insert Guideline([[appendix]])
* action[+]
  * insert Action(el-escorial-heading, K17, [[Which El Escorial criteria]], [[Welke El Escorial-criteria]], [[The heading in the guideline names 1994; the laboratory-supported category under it came with the revision of 2000. Both sets are worked out and named, the guideline's as it stands.]], [[De kop in de richtlijn noemt 1994; de KNF-ondersteunde categorie eronder kwam met de herziening van 2000. Beide sets worden bepaald en benoemd, die van de richtlijn zoals zij er staat.]])
  * insert Guideline([[appendix: El Escorial criteria]])
  * insert Citation([[Brooks et al. El Escorial revisited. Amyotroph Lateral Scler Other Motor Neuron Disord 2000;1:293-299]])
* action[+]
  * insert Action(emg-regions-or-limbs, K18, [[What an EMG must show]], [[Wat een EMG moet tonen]], [[The section on EMG asks for three regions, the laboratory-supported category for two limbs. The category goes by limbs; the number of regions stands beside it.]], [[De paragraaf over EMG vraagt drie regio's, de KNF-ondersteunde categorie twee ledematen. De categorie telt ledematen; het aantal regio's staat ernaast.]])
  * insert Guideline([[section on EMG]])
  * insert Guideline([[appendix: El Escorial criteria]])
* action[+]
  * insert Action(guideline-validity, K19, [[Until when the guideline holds]], [[Tot wanneer de richtlijn geldt]], [[The third revision extends the guideline up to and including 2025; the disclaimer is dated 1 January 2024 and the appendix names 2018. The revision counts: from 1 January 2026 on every plan says that the validity has ended.]], [[De derde revisie verlengt de richtlijn tot en met 2025; de disclaimer is van 1 januari 2024 en de bijlage noemt 2018. De revisie telt: vanaf 1 januari 2026 zegt elk plan dat de geldigheid voorbij is.]])
  * insert Guideline([[revision history]])
  * insert Guideline([[disclaimer]])

// ---- What the actions make

Instance: record-flowchart-note
InstanceOf: ActivityDefinition
Usage: #definition
* insert EntryInference(flowchart-note, RecordFlowchartNote, Flowchart, [[Record the place in the flowchart]], [[Leg de plaats in het stroomschema vast]], [[Puts on record at which note the patient stands.]], [[Legt vast bij welke noot de patiënt staat.]])

Instance: record-clinical-working-diagnosis
InstanceOf: ActivityDefinition
Usage: #definition
* insert EntryInference(clinical-working-diagnosis, RecordClinicalWorkingDiagnosis, Working Diagnosis, [[Record the clinical working diagnosis]], [[Leg de klinische werkdiagnose vast]], [[Puts the working diagnosis with its regions on record.]], [[Legt de werkdiagnose met haar regio's vast.]])

Instance: flowchart-note
InstanceOf: ObservationDefinition
Usage: #definition
* category = $observation-category#exam "Exam"
* code = $assessment#flowchart-note
* permittedDataType = #CodeableConcept
* multipleResultsAllowed = false
* validCodedValueSet = Reference(ValueSet/flowchart-note)

Instance: clinical-working-diagnosis
InstanceOf: ObservationDefinition
Usage: #definition
* insert Category(clinical-working-diagnosis)

Instance: repeat-examination
InstanceOf: ActivityDefinition
Usage: #definition
* insert Ask(repeat-examination, RepeatExamination, follow-up-examination, [[Repeat the neurological examination]], [[Herhaal het neurologisch onderzoek]], [[Examine the four regions again and repeat the EMG where it can tell more.]], [[Onderzoek de vier regio's opnieuw en herhaal het EMG waar dat meer kan zeggen.]])

Instance: treat-as-als
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, treat-as-als, TreatAsALS, [[Treat and guide as ALS]], [[Behandel en begeleid als ALS]], [[Start the care that people with ALS get.]], [[Begin met de zorg die mensen met ALS krijgen.]])
* kind = #Task
* intent = #plan
* code = $cpg-activity#send-message
