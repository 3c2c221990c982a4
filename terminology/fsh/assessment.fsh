CodeSystem: Timeliness
Id: timeliness
* insert Head([[Timeliness of a task]], [[Tijdigheid van een taak]], [[Where a task stands against its due window on the day of the evaluation.]], [[Hoe een taak er op de dag van de beoordeling voor staat ten opzichte van de termijn.]])
* insert Ours
* insert Concept(upcoming, [[Upcoming]], [[Komt eraan]])
* insert Concept(due, [[Due]], [[Nu te doen]])
* insert Concept(overdue, [[Overdue]], [[Te laat]])
* insert Concept(missed, [[Missed]], [[Gemist]])
* insert Concept(done, [[Done]], [[Gedaan]])

ValueSet: AnyTimeliness
Id: timeliness
* insert Head([[Timeliness of a task]], [[Tijdigheid van een taak]], [[All states of timeliness.]], [[Alle toestanden van tijdigheid.]])
* $timeliness#upcoming
* $timeliness#due
* $timeliness#overdue
* $timeliness#missed
* $timeliness#done

CodeSystem: Assessment
Id: assessment
* insert Head([[Assessment]], [[Beoordeling]], [[What the server derives and the findings it asks for where no standard code exists.]], [[Wat de server afleidt en de bevindingen waar hij naar vraagt en waarvoor geen standaardcode bestaat.]])
* insert Ours
* insert Concept(el-escorial, [[El Escorial category]], [[Categorie volgens El Escorial]])
* insert Concept(el-escorial-revised-2000, [[Revised El Escorial category (2000)]], [[Categorie volgens de herziene El Escorial-criteria (2000)]])
* insert Concept(awaji, [[Awaji category]], [[Categorie volgens Awaji]])
* insert Concept(gold-coast, [[Gold Coast criteria]], [[Gold Coast-criteria]])
* insert Concept(mnd-phenotype, [[Motor neuron disease phenotype]], [[Fenotype van de motorneuronziekte]])
* insert Concept(progression-rate, [[ALSFRS-R progression rate]], [[Progressiesnelheid volgens ALSFRS-R]])
* insert Concept(kings-stage, [[King's clinical stage estimated from the ALSFRS-R]], [[King's-stadium geschat uit de ALSFRS-R]])
* insert Concept(mitos-stage, [[Milano-Torino (MiToS) stage]], [[Milano-Torino-stadium (MiToS)]])
* insert Concept(tricals-risk-profile, [[TRICALS risk profile]], [[TRICALS-risicoprofiel]])
* insert Concept(progressive-course, [[Progressive course]], [[Progressief beloop]])
* insert Concept(other-causes-excluded, [[Other causes excluded]], [[Andere oorzaken uitgesloten]])
* insert Concept(normal-motor-function-before, [[Normal motor function before onset]], [[Normale motorische functie vóór het begin]])
* insert Concept(needle-emg, [[Needle EMG of one muscle]], [[Naald-EMG van één spier]])
* insert Concept(nerve-conduction, [[Conduction study of one nerve]], [[Geleidingsonderzoek van één zenuw]])
* insert Concept(mrc-grade, [[Muscle strength, MRC grade 0 to 5]], [[Spierkracht, MRC-graad 0 tot 5]])
* insert Concept(differential-diagnosis, [[Differential diagnosis of motor neuron disease]], [[Differentiaaldiagnose van motorneuronziekte]])
* insert Concept(ms-relapse, [[Relapse of multiple sclerosis]], [[Schub van multiple sclerose]])
* insert Concept(reconsider-diagnosis, [[Reconsider the diagnosis]], [[Heroverweeg de diagnose]])
* insert Concept(work-up-blood-test, [[Standard blood tests of the work-up]], [[Standaard bloedonderzoek bij de diagnostiek]])
* insert Concept(caspr2-antibodies, [[Antibodies against Caspr2]], [[Antistoffen tegen Caspr2]])
* insert Concept(gm1-antibodies, [[Antibodies against ganglioside GM1]], [[Antistoffen tegen ganglioside GM1]])
* insert Concept(androgen-receptor-gene-test, [[DNA test of the androgen receptor gene]], [[DNA-onderzoek van het androgeenreceptorgen]])
* insert Concept(cervical-mri, [[MRI of the cervical spine]], [[MRI van de halswervelkolom]])
* insert Concept(chest-imaging, [[Chest X-ray or CT of the chest]], [[Röntgenfoto of CT van de borst]])
* insert Concept(brain-mri, [[MRI of the brain]], [[MRI van de hersenen]])
* insert Concept(extended-emg, [[Extended EMG]], [[Uitgebreid EMG]])
* insert Concept(nerve-conduction-study, [[Nerve conduction study]], [[Zenuwgeleidingsonderzoek]])
* insert Concept(care-team, [[Care team]], [[Zorgteam]])
* insert Concept(diagnosis-care, [[What the diagnosis asks for]], [[Wat de diagnose vraagt]])
* insert Concept(diagnosis-talk, [[Diagnosis talk with the neuromuscular nurse]], [[Diagnosegesprek met de neuromusculair verpleegkundige]])
* insert Concept(riluzole-discussed, [[Riluzole discussed]], [[Riluzol besproken]])
* insert Concept(complications-screened, [[Complications looked for]], [[Gelet op complicaties]])
* insert Concept(rehabilitation-referral, [[Referral to the rehabilitation physician or ALS team]], [[Verwijzing naar revalidatiearts of ALS-team]])
* insert Concept(patient-organisations-named, [[Patient organisations named]], [[Patiëntenorganisaties genoemd]])
* insert Concept(family-leaflet-given, [[Leaflet on ALS in the family given]], [[Handreiking ALS in het gezin gegeven]])
* insert Concept(has-children, [[Has children]], [[Heeft kinderen]])
* insert Concept(end-of-life-discussed, [[Wishes about the end of life discussed]], [[Wensen rond het levenseinde besproken]])
* insert Concept(psychological-support-offered, [[Psychological support offered]], [[Psychologische begeleiding aangeboden]])
* insert Concept(cognitive-screening, [[Screening of cognition and behaviour]], [[Screening van cognitie en gedrag]])
* insert Concept(clear-bulbar-signs, [[Bulbar or pseudobulbar signs are clear]], [[Bulbaire of pseudobulbaire verschijnselen zijn duidelijk]])
* insert Concept(cervical-cause-suspected, [[A cause in the neck is suspected]], [[Verdenking op een oorzaak in de nek]])
* insert Concept(very-asymmetrical, [[Complaints are very asymmetrical]], [[Klachten zijn sterk asymmetrisch]])
* insert Concept(region-examination, [[Motor examination of one region]], [[Motorisch onderzoek van één regio]])
* insert Concept(clinical-working-diagnosis, [[Clinical working diagnosis]], [[Klinische werkdiagnose]])
* insert Concept(flowchart-note, [[Place in the flowchart of the guideline]], [[Plaats in het stroomschema van de richtlijn]])
* insert Concept(rapid-progression, [[Rapid progression]], [[Snelle progressie]])
* insert Concept(bulbar-onset, [[The first symptoms were bulbar]], [[De eerste klachten waren bulbair]])
* insert Concept(follow-up-examination, [[Neurological examination at follow-up]], [[Neurologisch onderzoek bij controle]])
* insert Concept(familial-als-or-ftd, [[Close relative with ALS or FTD]], [[Naast familielid met ALS of FTD]])
* insert Concept(presymptomatic-test-wish, [[A healthy relative asks for a genetic test]], [[Een gezond familielid vraagt om genetisch onderzoek]])
* insert Concept(riluzole-blood-test, [[Blood test on riluzole]], [[Bloedonderzoek bij riluzol]])
* insert Concept(respiratory-weakness, [[Weak breathing muscles]], [[Ademhalingszwakte]])
* insert Concept(hypoventilation-signs, [[Signs of hypoventilation at night]], [[Tekenen van nachtelijke hypoventilatie]])
* insert Concept(ventilation-agreement, [[Agreements on ventilation]], [[Afspraken over beademing]])
* insert Concept(capillary-blood-gas, [[Capillary blood gas]], [[Capillair bloedgas]])
* insert Concept(home-ventilation-referral, [[Referral to the centre for home ventilation]], [[Verwijzing naar het centrum voor thuisbeademing]])
* insert Concept(weight-loss-1-month, [[Weight loss in a month]], [[Gewichtsverlies in een maand]])
* insert Concept(weight-loss-6-months, [[Weight loss in six months]], [[Gewichtsverlies in zes maanden]])
* insert Concept(endoscopic-gastrostomy-possible, [[Endoscopic gastrostomy (PEG) possible]], [[Endoscopische gastrostomie (PEG) mogelijk]])
* insert Concept(radiological-gastrostomy-possible, [[Radiological gastrostomy (PRG) possible]], [[Radiologische gastrostomie (PRG) mogelijk]])
* insert Concept(hypoxia-test, [[High altitude simulation test (HAST)]], [[Hypoxietest (HAST)]])
* insert Concept(symptom-treatment, [[Treatment of a symptom]], [[Behandeling van een klacht]])

CodeSystem: DiagnosticCategory
Id: diagnostic-category
* insert Head([[Diagnostic category]], [[Diagnostische categorie]], [[Outcomes of the diagnostic criteria and the phenotypes. A category supports a clinician and is never a diagnosis.]], [[Uitkomsten van de diagnostische criteria en de fenotypen. Een categorie ondersteunt de arts en is nooit een diagnose.]])
* insert Ours
* insert Concept(definite, [[Definite]], [[Zeker]])
* insert Concept(probable, [[Probable]], [[Waarschijnlijk]])
* insert Concept(probable-laboratory-supported, [[Probable - laboratory-supported]], [[Waarschijnlijk - ondersteund door neurofysiologisch onderzoek]])
* insert Concept(possible, [[Possible]], [[Mogelijk]])
* insert Concept(not-classified, [[Not classified by these criteria]], [[Niet in te delen volgens deze criteria]])
* insert Concept(not-applicable, [[Criteria not applicable]], [[Criteria niet van toepassing]])
* insert Concept(met, [[Criteria met]], [[Voldoet aan de criteria]])
* insert Concept(not-met, [[Criteria not met]], [[Voldoet niet aan de criteria]])
* insert Concept(als, [[Amyotrophic lateral sclerosis]], [[Amyotrofische laterale sclerose]])
* insert Concept(treat-as-als, [[To be treated as ALS]], [[Te behandelen als ALS]])
* insert Concept(psma, [[Progressive spinal muscular atrophy]], [[Progressieve spinale musculaire atrofie]])
* insert Concept(pls, [[Primary lateral sclerosis]], [[Primaire laterale sclerose]])
* insert Concept(pbp, [[Progressive bulbar palsy]], [[Progressieve bulbaire parese]])
* insert Concept(umn-onset-als, [[Upper motor neuron onset ALS]], [[ALS met begin in het centrale motorneuron]])
* insert Concept(no-mnd-signs, [[No signs of motor neuron disease]], [[Geen verschijnselen van een motorneuronziekte]])

CodeSystem: KingsStage
Id: kings-stage
* insert Head([[King's stage]], [[King's-stadium]], [[King's clinical stages of ALS: regions involved and failure of nutrition or breathing.]], [[King's-stadia van ALS: aangedane regio's en falen van voeding of ademhaling.]])
* insert Ours
* insert Concept(0, [[Stage 0: no region involved]], [[Stadium 0: geen regio aangedaan]])
* insert Concept(1, [[Stage 1: one region involved]], [[Stadium 1: één regio aangedaan]])
* insert Concept(2, [[Stage 2: two regions involved]], [[Stadium 2: twee regio's aangedaan]])
* insert Concept(3, [[Stage 3: three regions involved]], [[Stadium 3: drie regio's aangedaan]])
* insert Concept(4A, [[Stage 4A: nutritional failure]], [[Stadium 4A: falen van de voeding]])
* insert Concept(4B, [[Stage 4B: respiratory failure]], [[Stadium 4B: falen van de ademhaling]])
* insert Concept(5, [[Stage 5: death]], [[Stadium 5: overlijden]])

ValueSet: AnyKingsStage
Id: kings-stage
* insert Head([[King's stage]], [[King's-stadium]], [[All King's stages.]], [[Alle King's-stadia.]])
* $kings-stage#0
* $kings-stage#1
* $kings-stage#2
* $kings-stage#3
* $kings-stage#4A
* $kings-stage#4B
* $kings-stage#5

ValueSet: DiagnosticCriteria
Id: diagnostic-criteria
* insert Head([[Diagnostic criteria]], [[Diagnostische criteria]], [[The sets of criteria that give a patient a category.]], [[De sets criteria die een patiënt een categorie geven.]])
* $assessment#el-escorial
* $assessment#el-escorial-revised-2000
* $assessment#awaji
* $assessment#gold-coast
* $assessment#mnd-phenotype

ValueSet: AnyDiagnosticCategory
Id: diagnostic-category
* insert Head([[Diagnostic category]], [[Diagnostische categorie]], [[All outcomes of the criteria and the phenotypes.]], [[Alle uitkomsten van de criteria en de fenotypen.]])
* $diagnostic-category#definite
* $diagnostic-category#probable
* $diagnostic-category#probable-laboratory-supported
* $diagnostic-category#possible
* $diagnostic-category#not-classified
* $diagnostic-category#not-applicable
* $diagnostic-category#met
* $diagnostic-category#not-met
* $diagnostic-category#als
* $diagnostic-category#treat-as-als
* $diagnostic-category#psma
* $diagnostic-category#pls
* $diagnostic-category#pbp
* $diagnostic-category#umn-onset-als
* $diagnostic-category#no-mnd-signs

CodeSystem: CriteriaComponent
Id: criteria-component
* insert Head([[Component of a criteria category]], [[Onderdeel van een criteriacategorie]], [[What a diagnostic category rests on: the state of each region and the number of limbs and regions with EMG evidence and how the text was read.]], [[Waar een diagnostische categorie op rust: de toestand van elke regio en het aantal ledematen en regio's met EMG-aanwijzingen en hoe de tekst gelezen is.]])
* insert Ours
* insert Concept(bulbar-umn, [[Bulbar region: upper motor neuron]], [[Bulbaire regio: centraal motorneuron]])
* insert Concept(bulbar-lmn, [[Bulbar region: lower motor neuron]], [[Bulbaire regio: perifeer motorneuron]])
* insert Concept(bulbar-emg, [[Bulbar region: EMG]], [[Bulbaire regio: EMG]])
* insert Concept(cervical-umn, [[Cervical region: upper motor neuron]], [[Cervicale regio: centraal motorneuron]])
* insert Concept(cervical-lmn, [[Cervical region: lower motor neuron]], [[Cervicale regio: perifeer motorneuron]])
* insert Concept(cervical-emg, [[Cervical region: EMG]], [[Cervicale regio: EMG]])
* insert Concept(thoracic-umn, [[Thoracic region: upper motor neuron]], [[Thoracale regio: centraal motorneuron]])
* insert Concept(thoracic-lmn, [[Thoracic region: lower motor neuron]], [[Thoracale regio: perifeer motorneuron]])
* insert Concept(thoracic-emg, [[Thoracic region: EMG]], [[Thoracale regio: EMG]])
* insert Concept(lumbosacral-umn, [[Lumbosacral region: upper motor neuron]], [[Lumbosacrale regio: centraal motorneuron]])
* insert Concept(lumbosacral-lmn, [[Lumbosacral region: lower motor neuron]], [[Lumbosacrale regio: perifeer motorneuron]])
* insert Concept(lumbosacral-emg, [[Lumbosacral region: EMG]], [[Lumbosacrale regio: EMG]])
* insert Concept(emg-positive-limbs, [[Number of limbs with EMG evidence]], [[Aantal ledematen met EMG-aanwijzingen]])
* insert Concept(emg-positive-regions, [[Number of regions with EMG evidence]], [[Aantal regio's met EMG-aanwijzingen]])
* insert Concept(umn-regions, [[Number of regions with upper motor neuron signs]], [[Aantal regio's met verschijnselen van het centrale motorneuron]])
* insert Concept(lmn-regions, [[Number of regions with lower motor neuron signs]], [[Aantal regio's met verschijnselen van het perifere motorneuron]])
* insert Concept(umn-and-lmn-regions, [[Number of regions with both types of sign]], [[Aantal regio's met beide soorten verschijnselen]])
* insert Concept(highest-possible-category, [[Highest category that unknown findings could still give]], [[Hoogste categorie die onbekende bevindingen nog kunnen geven]])
* insert Concept(reading, [[Reading of the criteria that was used]], [[Gebruikte lezing van de criteria]])
* insert Concept(reading-sensitive, [[The category depends on the reading]], [[De categorie hangt af van de lezing]])
* insert Concept(region-rule, [[How evidence in two regions is counted]], [[Hoe aanwijzingen in twee regio's geteld worden]])

ValueSet: AnyCriteriaComponent
Id: criteria-component
* insert Head([[Component of a criteria category]], [[Onderdeel van een criteriacategorie]], [[All components.]], [[Alle onderdelen.]])
* include codes from system CriteriaComponent
