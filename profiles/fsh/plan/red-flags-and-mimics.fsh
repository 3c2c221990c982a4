// Red flags, the diseases that look like motor neuron disease, fasciculations alone, and multiple sclerosis.

RuleSet: RedFlagsInNoteThree
* insert Guideline([[note 3]])

RuleSet: RedFlagsInAppendix
* insert Guideline([[appendix: clinical picture of ALS]])

RuleSet: ConductionInAppendix
* insert Guideline([[appendix: nerve conduction in anterior horn disease]])

// An issue of its own; what to do about all of them together is one task.
RuleSet: RedFlag(define, evidence)
* code = $cpg-activity#report-flag
* insert Trigger(Observation)
* insert Trigger(Condition)
* insert When([[{define}]])
* insert Dynamic(reasonReference, [[{evidence}]])
* insert Dynamic([[DetectedIssue.implicated]], [[{evidence}]])
* definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/raise-red-flag"

// Which finding it is that RF10 warns of; one alert is enough, and names each.
RuleSet: ConductionFinding(define, evidence)
* insert Trigger(Observation)
* insert Trigger(DiagnosticReport)
* insert When([[{define}]])
* insert Dynamic(reasonReference, [[{evidence}]])

// Two sources that say different things: both are named, and which one acts.
RuleSet: SourcesDiffer(first, second)
* insert Citation([[{first}]])
* insert Citation([[{second}]])

Instance: red-flags-and-mimics
InstanceOf: PlanDefinition
Usage: #definition
* insert Definition(PlanDefinition, red-flags-and-mimics, RedFlagsAndMimics, [[Red flags and mimics]], [[Alarmsignalen en nabootsers]], [[Warns of what does not fit motor neuron disease and names the diseases that come into question instead.]], [[Waarschuwt voor wat niet bij een motorneuronziekte past en noemt de ziekten die dan in aanmerking komen.]])
* insert HoldsWithGuideline
* type = $plan-type#workflow-definition
* library = "https://charcot.health/fhir/Library/RedFlags"

* action[+]
  * insert Action(eye-movement, RF1, [[Eye movement disorder]], [[Oogbewegingsstoornis]], [[The eye muscles are spared in ALS until very late. Think of myasthenia gravis.]], [[De oogspieren blijven bij ALS tot zeer laat gespaard. Denk aan myasthenia gravis.]])
  * insert RedFlagsInNoteThree
  * insert RedFlagsInAppendix
  * insert RedFlag([[RF1 Alert]], [[RF1 Evidence]])

* action[+]
  * insert Action(ptosis, RF2, [[Ptosis]], [[Ptosis]], [[A drooping eyelid does not fit ALS. Think of myasthenia gravis.]], [[Een hangend ooglid past niet bij ALS. Denk aan myasthenia gravis.]])
  * insert RedFlagsInAppendix
  * insert RedFlag([[RF2 Alert]], [[RF2 Evidence]])

* action[+]
  * insert Action(sensory, RF3, [[Sensory symptoms]], [[Gevoelsstoornissen]], [[Motor neuron disease spares sensation. Think of polyneuropathy; of myelopathy; in a man of Kennedy disease.]], [[Een motorneuronziekte spaart het gevoel. Denk aan polyneuropathie; aan myelopathie; bij een man aan de ziekte van Kennedy.]])
  * insert RedFlagsInNoteThree
  * insert RedFlagsInAppendix
  * insert RedFlag([[RF3 Alert]], [[RF3 Evidence]])

* action[+]
  * insert Action(sphincter, RF4, [[Bladder or bowel dysfunction]], [[Stoornis van blaas of darm]], [[Think of myelopathy; of HTLV-1; of multiple sclerosis. Two exceptions: in PLS bladder complaints do occur, and late in ALS bladder and bowel may become affected.]], [[Denk aan myelopathie; aan HTLV-1; aan multiple sclerose. Twee uitzonderingen: bij PLS komen blaasklachten wel voor, en laat bij ALS kunnen blaas en darm aangedaan raken.]])
  * insert RedFlagsInNoteThree
  * insert RedFlagsInAppendix
  * insert RedFlag([[RF4 Alert]], [[RF4 Evidence]])

* action[+]
  * insert Action(age, RF5, [[Young age]], [[Jonge leeftijd]], [[Symptoms began before the age of 30. Think of hereditary spastic paraplegia; of spinal muscular atrophy; of segmental atrophy of the Hirayama type. Juvenile ALS exists: this warns and excludes nothing.]], [[De klachten begonnen vóór het 30e jaar. Denk aan hereditaire spastische paraplegie; aan spinale musculaire atrofie; aan segmentale atrofie van het type Hirayama. Juveniele ALS bestaat: dit waarschuwt en sluit niets uit.]])
  * insert RedFlagsInNoteThree
  * insert Trigger(Patient)
  * insert RedFlag([[RF5 Alert]], [[RF5 Evidence]])

* action[+]
  * insert Action(pain, RF6, [[Radicular or neuropathic pain]], [[Radiculaire of neuropathische pijn]], [[Pain along a root or a nerve does not fit ALS. Think of radiculopathy.]], [[Pijn in het gebied van een wortel of zenuw past niet bij ALS. Denk aan radiculopathie.]])
  * insert RedFlagsInAppendix
  * insert RedFlag([[RF6 Alert]], [[RF6 Evidence]])

* action[+]
  * insert Action(symmetry, RF7, [[Symmetrical presentation]], [[Symmetrisch begin]], [[ALS mostly begins on one side. Think of myopathy; of polyneuropathy; of PLS.]], [[ALS begint meestal aan één kant. Denk aan myopathie; aan polyneuropathie; aan PLS.]])
  * insert RedFlagsInAppendix
  * insert RedFlag([[RF7 Alert]], [[RF7 Evidence]])

* action[+]
  * insert Action(weakness-without-wasting, RF8, [[Significant weakness without wasting]], [[Duidelijke zwakte zonder atrofie]], [[In ALS wasting comes early and strength holds longer. Think of multifocal motor neuropathy; of myasthenia gravis; of LEMS; of a lesion of the upper motor neuron.]], [[Bij ALS komt atrofie vroeg en blijft kracht langer behouden. Denk aan multifocale motorische neuropathie; aan myasthenia gravis; aan LEMS; aan een laesie van het centrale motorneuron.]])
  * insert RedFlagsInAppendix
  * insert RedFlag([[RF8 Alert]], [[RF8 Evidence]])

* action[+]
  * insert Action(no-progression, RF9, [[No progression for some months]], [[Enkele maanden geen progressie]], [[Motor neuron disease goes on. Think of benign fasciculation; of post-polio atrophy; of monomelic atrophy.]], [[Een motorneuronziekte gaat door. Denk aan benigne fasciculaties; aan post-poliosyndroom; aan monomele atrofie.]])
  * insert RedFlagsInAppendix
  * insert Trigger(QuestionnaireResponse)
  * insert RedFlag([[RF9 Alert]], [[RF9 Evidence]])

* action[+]
  * insert Action(conduction, RF10, [[Nerve conduction that does not fit]], [[Zenuwgeleiding die niet past]], [[A finding of the conduction study does not fit anterior horn disease. With block or dispersion think of multifocal motor neuropathy, which can be treated; with slowing or long latencies of CIDP; with an abnormal sensory study in a man of Kennedy disease.]], [[Een bevinding van het geleidingsonderzoek past niet bij voorhoornlijden. Denk bij blok of dispersie aan multifocale motorische neuropathie, die te behandelen is; bij vertraging of lange latenties aan CIDP; bij een man met afwijkend sensibel onderzoek aan de ziekte van Kennedy.]])
  * insert ConductionInAppendix
  * insert Trigger(DiagnosticReport)
  * insert RedFlag([[RF10 Alert]], [[RF10 Evidence]])
  * insert Dynamic(DetectedIssue.code, [[RF10 Findings]])

* action[+]
  * insert Action(sensory-conduction, N1, [[Sensory conduction strongly abnormal]], [[Sensibele geleiding sterk afwijkend]], [[A mild abnormality still fits anterior horn disease and a strong one does not. Kennedy disease has it in particular.]], [[Een lichte afwijking past nog bij voorhoornlijden en een sterke niet. Vooral de ziekte van Kennedy heeft haar.]])
  * insert ConductionInAppendix
  * insert ConductionFinding([[Strongly Abnormal Sensory Response]], [[N1 Evidence]])

* action[+]
  * insert Action(motor-velocity, N2, [[Motor conduction too slow]], [[Motorische geleiding te traag]], [[A motor conduction velocity lies under 70% of the laboratory's lower limit. Loss of axons alone does not slow it so much.]], [[Een motorische geleidingssnelheid ligt onder 70% van de ondergrens van het laboratorium. Verlies van axonen alleen vertraagt haar niet zo sterk.]])
  * insert ConductionInAppendix
  * insert ConductionFinding([[Slow Motor Conduction]], [[N2 Evidence]])

* action[+]
  * insert Action(distal-latency, N3, [[Distal motor latency too long]], [[Distale motorische latentie te lang]], [[A distal motor latency lies more than 30% above the laboratory's upper limit.]], [[Een distale motorische latentie ligt meer dan 30% boven de bovengrens van het laboratorium.]])
  * insert ConductionInAppendix
  * insert ConductionFinding([[Long Distal Latency]], [[N3 Evidence]])

* action[+]
  * insert Action(late-response, N4, [[F or H latency too long]], [[F- of H-latentie te lang]], [[The latency of an F-wave or an H-reflex lies more than 30% above the laboratory's upper limit.]], [[De latentie van een F-respons of H-reflex ligt meer dan 30% boven de bovengrens van het laboratorium.]])
  * insert ConductionInAppendix
  * insert ConductionFinding([[Long Late Response]], [[N4 Evidence]])

* action[+]
  * insert Action(block-or-dispersion, N5, [[Conduction block or temporal dispersion]], [[Geleidingsblok of temporele dispersie]], [[Block and dispersion show demyelination. Multifocal motor neuropathy has them and can be treated.]], [[Blok en dispersie tonen demyelinisatie. Multifocale motorische neuropathie heeft ze en is behandelbaar.]])
  * insert ConductionInAppendix
  * insert ConductionFinding([[Block Or Dispersion]], [[N5 Evidence]])

* action[+]
  * insert Action(conduction-limits, nerve-conduction-limit, [[Add the laboratory's limits to the conduction study]], [[Voeg de grenzen van het laboratorium toe aan het geleidingsonderzoek]], [[A velocity or latency cannot be evaluated: its limit of normal is missing or is in another unit.]], [[Een snelheid of latentie is niet te beoordelen: de grens van normaal ontbreekt of staat in een andere eenheid.]])
  * insert ConductionInAppendix
  * code = $cpg-activity#collect-information
  * insert Trigger(Observation)
  * insert When([[A Measurement Cannot Be Evaluated]])
  * insert Dynamic(reasonReference, [[Measurements Without Limit]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/collect-missing-information"

* action[+]
  * insert Action(reconsider, red-flags, [[Reconsider the diagnosis]], [[Heroverweeg de diagnose]], [[Something does not fit motor neuron disease. Go through the differential diagnosis and say whether other causes are excluded.]], [[Iets past niet bij een motorneuronziekte. Loop de differentiaaldiagnose na en leg vast of andere oorzaken zijn uitgesloten.]])
  * insert RedFlagsInNoteThree
  * insert RedFlagsInAppendix
  * insert Trigger(Observation)
  * insert Trigger(Condition)
  * insert Trigger(QuestionnaireResponse)
  * insert When([[Diagnosis Is To Be Reconsidered]])
  * insert Dynamic(reasonReference, [[Evidence Of The Newest Flag]])
  * insert Dynamic(note, [[Active Red Flags In Words]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/reconsider-diagnosis"

* action[+]
  * insert Action(ask-red-flags, red-flags, [[Ask for red flags]], [[Vraag naar alarmsignalen]], [[Nobody recorded whether these red flags are there. What is not known is not absent.]], [[Niemand legde vast of deze alarmsignalen er zijn. Wat niet bekend is ontbreekt nog niet.]])
  * insert RedFlagsInNoteThree
  * insert RedFlagsInAppendix
  * code = $cpg-activity#collect-information
  * insert Trigger(Observation)
  * insert Trigger(Condition)
  * insert When([[Red Flags Are To Be Asked]])
  * insert Dynamic(note, [[Red Flags To Ask]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/collect-missing-information"

* action[+]
  * insert Action(lists-differ, K1, [[Two lists of red flags]], [[Twee lijsten met alarmsignalen]], [[Note 3 names eye muscles; sensation; bladder and sphincters; age. The appendix leaves out age and adds ptosis; pain; symmetry; weakness without wasting; lack of progression. Every flag of either list counts here and names its source.]], [[Noot 3 noemt oogspieren; gevoel; blaas en sfincters; leeftijd. De bijlage laat leeftijd weg en voegt toe: ptosis; pijn; symmetrie; zwakte zonder atrofie; geen progressie. Hier telt elk signaal van beide lijsten en noemt het zijn bron.]])
  * insert RedFlagsInNoteThree
  * insert RedFlagsInAppendix
  * insert When([[Diagnosis Is To Be Reconsidered]])

* action[+]
  * insert Action(bladder-differs, K6, [[Bladder complaints: red flag or not]], [[Blaasklachten: alarmsignaal of niet]], [[Bladder trouble counts as a red flag. Yet the guideline itself has it in PLS, and the patient page lists incontinence among the symptoms of ALS, late in the disease. The flag stays and says so.]], [[Een blaasstoornis telt als alarmsignaal. Toch noemt de richtlijn haar zelf bij PLS, en de patiëntenpagina noemt incontinentie bij de klachten van ALS, laat in de ziekte. Het signaal blijft en vermeldt dit.]])
  * insert RedFlagsInNoteThree
  * insert SourcesDiffer([[Erasmus MC, Neurology, ALS guideline, description of PLS]], [[Patient page on ALS, 28 August 2022, symptoms]])
  * insert When([[RF4 Sphincter Dysfunction]])

* action[+]
  * insert Action(age-differs, K7, [[Age under 30: red flag or juvenile ALS]], [[Leeftijd onder 30: alarmsignaal of juveniele ALS]], [[The guideline warns below 30 years. The patient page knows a juvenile form, mostly below 20, and onset from 18. The flag warns and never excludes ALS.]], [[De richtlijn waarschuwt onder 30 jaar. De patiëntenpagina kent een juveniele vorm, vooral onder de 20, en een begin vanaf 18. Het signaal waarschuwt en sluit ALS nooit uit.]])
  * insert RedFlagsInNoteThree
  * insert Citation([[Patient page on ALS, 28 August 2022, forms of ALS]])
  * insert When([[RF5 Young]])

* action[+]
  * insert Action(caspr2-differs, K11, [[Caspr2 antibodies: on indication or readily]], [[Caspr2-antistoffen: op indicatie of laagdrempelig]], [[Note 6 has them on indication; the differential diagnosis wants a low threshold. With cramps or stiffness or myokymia they are advised; without these they are not.]], [[Noot 6 noemt ze op indicatie; de differentiaaldiagnose wil een lage drempel. Bij krampen of stijfheid of myokymieën zijn ze aanbevolen; zonder die niet.]])
  * insert SourcesDiffer([[Erasmus MC, Neurology, ALS guideline, note 6]], [[Erasmus MC, Neurology, ALS guideline, appendix: differential diagnosis of the lower motor neuron]])
