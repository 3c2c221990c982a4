// The diagnostic work-up: blood tests, imaging and EMG when a motor neuron disease is suspected.

// A test counts from shortly before the suspicion on.
RuleSet: WorkUpTest
* insert Dynamic([[%action.since]], [[Results Count From]])
* insert WorkUpTriggers

RuleSet: WorkUpTriggers
* insert Trigger(Observation)
* insert Trigger(DiagnosticReport)
* insert Trigger(Condition)

// A test, or the request for it, that the logic finds.
RuleSet: MadeOrRequested(define)
* insert Dynamic([[Task.output]], [[{define}]])
* insert WorkUpTriggers
* insert Trigger(Procedure)
* insert Trigger(ServiceRequest)

// One request, the focus of its task.
RuleSet: AsksFor(id, order)
* action[+]
  * id = "{id}"
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/{order}"

// The standard blood tests with the order that groups them; the prefix makes ids of their own.
RuleSet: StandardBloodTests(prefix)
* insert StopWhen([[Standard Tests Are Over]])
* insert WorkUpTest
* insert Dynamic(note, [[Standard Tests Note]])
* insert CountsAsDone(glucose)
* insert CountsAsDone(calcium)
* insert CountsAsDone(phosphate)
* insert CountsAsDone(thyrotropin)
* insert CountsAsDone(creatine-kinase)
* insert CountsAsDone(kidney-function)
* insert CountsAsDone(liver-tests)
* definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/work-up-blood-test"
* action[+]
  * id = "{prefix}-order"
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/work-up-blood-order"
  * insert AsksFor({prefix}-glucose, glucose-order)
  * insert AsksFor({prefix}-calcium, calcium-order)
  * insert AsksFor({prefix}-phosphate, phosphate-order)
  * insert AsksFor({prefix}-thyrotropin, thyrotropin-order)
  * insert AsksFor({prefix}-creatine-kinase, creatine-kinase-order)
  * insert AsksFor({prefix}-creatinine, creatinine-order)
  * insert AsksFor({prefix}-liver-panel, liver-panel)

// What an EMG request consists of.
RuleSet: EmgOrder(prefix, order, notes)
* action[+]
  * insert Action({prefix}-request, R41, [[Request for an EMG]], [[EMG-aanvraag]], [[The request names the regions that are clinically affected and what makes a needle risky.]], [[De aanvraag noemt de klinisch aangedane regio's en wat een naald riskant maakt.]])
  * insert Guideline([[note 4]])
  * insert Dynamic(note, [[{notes}]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/{order}"
  * action[+]
    * insert Action({prefix}-conduction, R45, [[Limited nerve conduction study]], [[Beperkt geleidingsonderzoek]], [[It finds what would mislead the reading of the needle: a polyneuropathy or the pressed nerve of elbow or knee.]], [[Het vindt wat de beoordeling van de naald zou misleiden: een polyneuropathie of een beknelde zenuw bij elleboog of knie.]])
    * insert Guideline([[appendix, EMG: standard MND EMG, nerve conduction]])
    * insert Dynamic(note, [[Conduction Content]])
    * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/nerve-conduction-order"
  * action[+]
    * insert Action({prefix}-needle, R45, [[Extensive needle examination]], [[Uitgebreid naaldonderzoek]], [[It shows where muscles lose and regain their nerves and how far that extends.]], [[Het toont waar spieren hun zenuwen verliezen en terugkrijgen en hoe ver dat gaat.]])
    * insert Guideline([[appendix, EMG: standard MND EMG, needle examination]])
    * insert Dynamic(note, [[Needle Content]])
    * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/needle-examination-order"

RuleSet: WorkUpSafety(activity, evidence)
* insert Dynamic(reasonReference, [[{evidence}]])
* definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/{activity}"

Instance: work-up
InstanceOf: PlanDefinition
Usage: #definition
* insert Definition(PlanDefinition, work-up, WorkUp, [[Diagnostic work-up]], [[Aanvullend onderzoek]], [[Blood tests and imaging and EMG when a motor neuron disease is suspected and the results that point elsewhere.]], [[Bloedonderzoek en beeldvorming en EMG bij verdenking op een motorneuronziekte en de uitslagen die een andere kant op wijzen.]])
* insert HoldsWithGuideline
* type = $plan-type#workflow-definition
* library = "https://charcot.health/fhir/Library/WorkUp"

// Laboratory

* action[+]
  * insert Action(blood-tests, R20, [[Standard blood tests]], [[Standaard bloedonderzoek]], [[Suspected motor neuron disease: thyroid, calcium, muscle, kidney and liver disorders that look like it or that matter for treatment are looked for in the blood.]], [[Verdenking motorneuronziekte: in het bloed wordt gezocht naar aandoeningen van schildklier, calcium, spier, nier en lever die erop lijken of voor de behandeling van belang zijn.]])
  * insert Guideline([[note 6A]])
  * insert When([[Blood Tests with Count Are Wanted]])
  * insert CountsAsDone(blood-count)
  * insert StandardBloodTests(standard)
  * action[=].action[+]
    * insert Action(standard-blood-count, R21, [[Blood count]], [[Bloedbeeld]], [[The appendix counts it among the standard tests; it is the baseline for riluzole as well.]], [[De bijlage rekent het tot het standaard onderzoek; het is ook de uitgangswaarde voor riluzol.]])
    * insert Guideline([[appendix, additional tests: blood tests]])
    * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/blood-count"
* action[+]
  * insert Action(blood-tests-without-count, R20, [[Standard blood tests]], [[Standaard bloedonderzoek]], [[Suspected motor neuron disease: thyroid, calcium, muscle, kidney and liver disorders that look like it or that matter for treatment are looked for in the blood. Here a blood count is made on indication only.]], [[Verdenking motorneuronziekte: in het bloed wordt gezocht naar aandoeningen van schildklier, calcium, spier, nier en lever die erop lijken of voor de behandeling van belang zijn. Een bloedbeeld gaat hier alleen op indicatie.]])
  * insert Guideline([[note 6A]])
  * insert When([[Blood Tests without Count Are Wanted]])
  * insert StandardBloodTests(short)
* action[+]
  * insert Action(blood-count-sources, K3, [[Blood count: the two texts differ]], [[Bloedbeeld: de twee teksten verschillen]], [[Note 6A makes a blood count on indication and the appendix makes it always. It is included unless a site decides otherwise: it costs little and riluzole needs it.]], [[Noot 6A doet een bloedbeeld op indicatie en de bijlage altijd. Het hoort erbij tenzij een instelling anders beslist: het kost weinig en riluzol vraagt het.]])
  * insert Guideline([[note 6A]])
  * insert Guideline([[appendix, additional tests: blood tests]])
  * insert When([[Is Suspected]])
* action[+]
  * insert Action(creatine-kinase, R22, [[CK does not fit ALS: think of a myopathy]], [[CK past niet bij ALS: denk aan een myopathie]], [[In ALS the CK may be raised, but to less than ten times the upper limit. This one is ten times or more.]], [[Bij ALS mag het CK verhoogd zijn, maar minder dan tienmaal de bovengrens. Dit is tienmaal of meer.]])
  * insert Guideline([[note 6A]])
  * insert Trigger(Observation)
  * insert When([[Creatine Kinase Does Not Fit]])
  * insert WorkUpSafety(weigh-safety-warning, [[Latest Creatine Kinase]])
* action[+]
  * insert Action(creatine-kinase-not-evaluable, R22, [[Complete the CK result]], [[Vul de uitslag van het CK aan]], [[The CK cannot be evaluated: it has no upper limit to compare with, or a unit that does not fit it.]], [[Het CK is niet te beoordelen: er is geen bovengrens om mee te vergelijken, of de eenheid past er niet bij.]])
  * insert Guideline([[note 6A]])
  * insert Trigger(Observation)
  * insert When([[Creatine Kinase Cannot Be Evaluated]])
  * insert WorkUpSafety(note-safety-information, [[Latest Creatine Kinase]])
* action[+]
  * insert Action(paraprotein, R23, [[Measure paraprotein]], [[Bepaal paraproteïne]], [[Weight loss together with night sweats or fever: look for a monoclonal gammopathy.]], [[Gewichtsverlies samen met nachtzweten of koorts: zoek naar een monoklonale gammopathie.]])
  * insert Guideline([[appendix, additional tests: blood tests on indication]])
  * insert When([[Paraprotein Is Wanted]])
  * insert WorkUpTest
  * insert CountsAsDone(paraprotein)
  * insert Dynamic(reasonReference, [[Paraprotein Evidence]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/order-test"
  * insert AsksFor(paraprotein-request, paraprotein-order)
* action[+]
  * insert Action(sedimentation-rate, R24, [[Measure the sedimentation rate]], [[Bepaal de bezinking]], [[A myositis is suspected, or weak finger flexors or a CK of ten times its limit speak for one.]], [[Er is verdenking op een myositis, of zwakke vingerbuigers of een CK van tienmaal de bovengrens wijzen erop.]])
  * insert Guideline([[appendix, additional tests: blood tests on indication]])
  * insert When([[Sedimentation Rate Is Wanted]])
  * insert WorkUpTest
  * insert CountsAsDone(erythrocyte-sedimentation)
  * insert Dynamic(reasonReference, [[Myositis Evidence]])
  * insert Dynamic(note, [[Myositis Notes]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/order-test"
  * insert AsksFor(sedimentation-rate-request, sedimentation-rate-order)
* action[+]
  * insert Action(parathyroid-hormone, R25, [[Measure parathyroid hormone]], [[Bepaal parathormoon]], [[Calcium or phosphate is abnormal. The text says the one and the other; one of them is taken to be enough unless a site decides otherwise.]], [[Calcium of fosfaat is afwijkend. De tekst noemt het een én het ander; één ervan geldt als genoeg tenzij een instelling anders beslist.]])
  * insert Guideline([[appendix, additional tests: blood tests on indication]])
  * insert When([[Parathyroid Hormone Is Wanted]])
  * insert WorkUpTest
  * insert CountsAsDone(parathyroid-hormone)
  * insert Dynamic(reasonReference, [[Abnormal Calcium and Phosphate]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/order-test"
  * insert AsksFor(parathyroid-hormone-request, parathyroid-hormone-order)
* action[+]
  * insert Action(calcium-phosphate-not-evaluable, R25, [[Complete the calcium or phosphate result]], [[Vul de uitslag van calcium of fosfaat aan]], [[Whether parathyroid hormone is needed cannot be evaluated: a result has no limits to compare with, or a unit that does not fit them.]], [[Of parathormoon nodig is, is niet te beoordelen: een uitslag heeft geen grenswaarden om mee te vergelijken, of een eenheid die er niet bij past.]])
  * insert Guideline([[appendix, additional tests: blood tests on indication]])
  * insert Trigger(Observation)
  * insert When([[Calcium or Phosphate Cannot Be Evaluated]])
  * insert WorkUpSafety(note-safety-information, [[Calcium or Phosphate without Answer]])
* action[+]
  * insert Action(caspr2, R26, [[Measure antibodies against Caspr2]], [[Bepaal antistoffen tegen Caspr2]], [[Signs of hyperexcitable nerves: myokymia, or cramps or stiffness with pain or mild cognitive change. A blood sample is enough.]], [[Tekenen van overprikkelbare zenuwen: myokymieën, of krampen of stijfheid met pijn of lichte cognitieve verandering. Bloed is genoeg.]])
  * insert Guideline([[appendix, differential diagnosis: peripheral nerve hyperexcitability]])
  * insert When([[Caspr2 Is Wanted]])
  * insert WorkUpTest
  * insert CountsAsDone(caspr2-antibodies)
  * insert Dynamic(reasonReference, [[Caspr2 Evidence]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/order-test"
  * insert AsksFor(caspr2-request, caspr2-order)
* action[+]
  * insert Action(gm1, R27, [[Measure antibodies against GM1]], [[Bepaal antistoffen tegen GM1]], [[Multifocal motor neuropathy is suspected or the findings support it: half of those who have it have these antibodies, and it can be treated.]], [[Er is verdenking op multifocale motorische neuropathie of de bevindingen steunen haar: de helft heeft deze antistoffen, en zij is te behandelen.]])
  * insert Guideline([[appendix, differential diagnosis: multifocal motor neuropathy]])
  * insert When([[GM1 Is Wanted]])
  * insert WorkUpTest
  * insert CountsAsDone(gm1-antibodies)
  * insert Dynamic(reasonReference, [[Suspected Multifocal Motor Neuropathy]])
  * insert Dynamic(note, [[Multifocal Motor Neuropathy Notes]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/order-test"
  * insert AsksFor(gm1-request, gm1-order)

// Imaging

* action[+]
  * insert Action(cervical-mri, R30, [[MRI of the cervical spine]], [[MRI van de halswervelkolom]], [[Always, because a lesion of the neck can imitate ALS. Only with clear bulbar or pseudobulbar signs, both types of sign in two spinal regions and hardly any suspicion of the neck can it be left out.]], [[Altijd, omdat een afwijking in de nek ALS kan nabootsen. Alleen bij duidelijke bulbaire of pseudobulbaire verschijnselen, beide soorten verschijnselen in twee spinale regio's en nauwelijks verdenking op de nek kan het achterwege blijven.]])
  * insert Guideline([[note 6B]])
  * insert When([[Cervical MRI by Flowchart Is Wanted]])
  * insert StopWhen([[Standard Tests Are Over]])
  * insert MadeOrRequested([[Cervical MRI Made or Requested]])
  * insert Dynamic(note, [[Cervical MRI Notes]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/order-test"
  * insert AsksFor(cervical-mri-request, cervical-mri-order)
* action[+]
  * insert Action(cervical-mri-appendix, R30', [[MRI of the cervical spine]], [[MRI van de halswervelkolom]], [[Always, unless there are bulbar or pseudobulbar signs and both types of sign in two regions. This site follows the appendix.]], [[Altijd, tenzij er bulbaire of pseudobulbaire verschijnselen zijn en beide soorten verschijnselen in twee regio's. Deze instelling volgt de bijlage.]])
  * insert Guideline([[appendix, additional tests: MRI]])
  * insert When([[Cervical MRI by Appendix Is Wanted]])
  * insert StopWhen([[Standard Tests Are Over]])
  * insert MadeOrRequested([[Cervical MRI Made or Requested]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/order-test"
  * insert AsksFor(cervical-mri-appendix-request, cervical-mri-order)
* action[+]
  * insert Action(cervical-mri-sources, K2, [[MRI of the cervical spine: the two texts differ for this patient]], [[MRI van de halswervelkolom: de twee teksten verschillen voor deze patiënt]], [[The flowchart leaves the MRI out only with clear bulbar signs, two spinal regions and very little suspicion; the appendix with any bulbar signs and any two regions. The stricter flowchart decides unless a site chooses otherwise.]], [[Het stroomschema laat de MRI alleen weg bij duidelijke bulbaire verschijnselen, twee spinale regio's en erg weinig verdenking; de bijlage bij elk bulbair verschijnsel en twee regio's naar keuze. Het strengere stroomschema beslist tenzij een instelling anders kiest.]])
  * insert Guideline([[note 6B]])
  * insert Guideline([[appendix, additional tests: MRI]])
  * insert Trigger(Observation)
  * insert When([[Cervical MRI Rules Differ]])
* action[+]
  * insert Action(brain-mri, R31, [[Consider an MRI of the brain]], [[Overweeg een MRI van de hersenen]], [[The signs are pseudobulbar only, or the complaints are very asymmetrical: look for a lesion in the head.]], [[De verschijnselen zijn alleen pseudobulbair, of de klachten zijn sterk asymmetrisch: zoek naar een afwijking in het hoofd.]])
  * insert Guideline([[appendix, additional tests: MRI]])
  * insert When([[Brain MRI Is Considered]])
  * insert MadeOrRequested([[Brain MRI Made or Requested]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/order-test"
  * insert AsksFor(brain-mri-request, brain-mri-order)
* action[+]
  * insert Action(brain-mri-sources, K10, [[MRI of the brain: how often differs between the sources]], [[MRI van de hersenen: de bronnen verschillen over hoe vaak]], [[The guideline has it considered in two situations; the patient page says that it is often made. The guideline decides.]], [[De richtlijn laat het in twee situaties overwegen; de patiëntenpagina noemt het vaak. De richtlijn beslist.]])
  * insert Guideline([[appendix, additional tests: MRI]])
  * insert Citation([[Patient page on ALS, 28 August 2022, examinations]])
  * insert When([[Is Suspected]])

// EMG and nerve conduction

* action[+]
  * insert Action(standard-emg, R40, [[Request the standard EMG]], [[Vraag het standaard EMG aan]], [[There are signs of a motor neuron disease and no disease is in question that asks for another EMG: it shows how far the loss of lower motor neurons extends.]], [[Er zijn verschijnselen van een motorneuronziekte en er komt geen ziekte in aanmerking die een ander EMG vraagt: het toont hoe ver het verlies van perifere motorneuronen gaat.]])
  * insert Guideline([[note 4]])
  * insert When([[Standard EMG Is Wanted]])
  * insert StopWhen([[Standard Tests Are Over]])
  * insert Trigger(MedicationStatement)
  * insert MadeOrRequested([[EMG Made or Requested]])
  * insert Dynamic(note, [[EMG Request Notes]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/request-standard-emg"
  * insert EmgOrder(standard-emg, standard-emg-order, [[EMG Request Notes]])
* action[+]
  * insert Action(more-needle-emg, R40, [[Examine more muscles by needle EMG]], [[Onderzoek meer spieren met naald-EMG]], [[Regions without a conclusive needle EMG could still change the category.]], [[Regio's zonder doorslaggevend naald-EMG kunnen de categorie nog veranderen.]])
  * insert Guideline([[note 4 and appendix, EMG: needle examination]])
  * insert Trigger(Observation)
  * insert When([[More EMG Is Wanted]])
  * insert Dynamic(note, [[Diagnosis Regions For EMG]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/request-needle-emg"
* action[+]
  * insert Action(emg-order-incomplete, R41, [[Name the affected regions on the EMG request]], [[Noem de aangedane regio's op de EMG-aanvraag]], [[An EMG was requested without saying which regions are clinically affected.]], [[Er is een EMG aangevraagd zonder te zeggen welke regio's klinisch zijn aangedaan.]])
  * insert Guideline([[note 4]])
  * insert Trigger(ServiceRequest)
  * insert When([[EMG Order Is Incomplete]])
  * insert Dynamic(note, [[Affected Regions Note]])
  * insert Dynamic(reasonReference, [[EMG Orders without Regions]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/collect-missing-information"
* action[+]
  * insert Action(emg-bleeding-risk, R42, [[State the bleeding risk on the EMG request]], [[Vermeld het bloedingsrisico op de EMG-aanvraag]], [[An EMG is ahead, and the patient uses an antithrombotic medicine or has few platelets. The needle can cause bleeding; ask the neurophysiologist if in doubt.]], [[Er komt een EMG, en de patiënt gebruikt een antistollingsmiddel of heeft weinig trombocyten. De naald kan een bloeding geven; overleg bij twijfel met de neurofysioloog.]])
  * insert Guideline([[appendix, EMG: needle examination]])
  * insert Trigger(MedicationStatement)
  * insert Trigger(MedicationRequest)
  * insert Trigger(Observation)
  * insert When([[EMG Bleeding Risk]])
  * insert Dynamic(note, [[Bleeding Risk Notes]])
  * insert WorkUpSafety(weigh-safety-warning, [[Bleeding Risks]])
* action[+]
  * insert Action(extended-emg, R43, [[Request an extended EMG]], [[Vraag een uitgebreid EMG aan]], [[A disease that imitates motor neuron disease is suspected or the findings support one: the request says so, and the EMG is extended or made a second time.]], [[Er is verdenking op een ziekte die een motorneuronziekte nabootst, of de bevindingen steunen er een: de aanvraag vermeldt dat, en het EMG wordt uitgebreid of een tweede keer gemaakt.]])
  * insert Guideline([[note 4 and appendix, EMG in mimics of motor neuron disease]])
  * insert Trigger(Condition)
  * insert Trigger(Observation)
  * insert Trigger(DiagnosticReport)
  * insert When([[Extended EMG Is Wanted]])
  * insert Dynamic([[%action.since]], [[Extended EMG Results Count From]])
  * insert CountsAsDone(electromyogram)
  * insert Dynamic(reasonReference, [[Suspected EMG Mimic Conditions]])
  * insert Dynamic(note, [[Extended EMG Request Notes]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/request-extended-emg"
  * insert EmgOrder(extended-emg, extended-emg-order, [[Extended EMG Request Notes]])
* action[+]
  * insert Action(kennedy-dna, R44, [[Test the androgen receptor gene before an EMG]], [[Onderzoek het androgeenreceptorgen vóór een EMG]], [[Kennedy disease is suspected or the findings support it: the DNA answers that, and an EMG may not be needed.]], [[Er is verdenking op de ziekte van Kennedy of de bevindingen steunen haar: het DNA beantwoordt dat, en een EMG is dan misschien niet nodig.]])
  * insert Guideline([[note 3, Kennedy disease]])
  * insert Trigger(Condition)
  * insert Trigger(Observation)
  * insert Trigger(DiagnosticReport)
  * insert When([[Kennedy Disease Is in Question]])
  * insert Dynamic([[Task.output]], [[Androgen Receptor Gene Results]])
  * insert Dynamic(reasonReference, [[Suspected Kennedy Disease]])
  * insert Dynamic(note, [[Kennedy Disease Notes]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/order-test"
  * insert AsksFor(kennedy-dna-request, androgen-receptor-gene-order)
* action[+]
  * insert Action(emg-before-dna, R44, [[EMG requested before the DNA test for Kennedy disease]], [[EMG aangevraagd vóór het DNA-onderzoek naar de ziekte van Kennedy]], [[Kennedy disease is in question and its DNA test has no result yet; as a rule that comes first.]], [[De ziekte van Kennedy komt in aanmerking en het DNA-onderzoek heeft nog geen uitslag; in principe gaat dat voor.]])
  * insert Guideline([[note 3, Kennedy disease]])
  * insert Trigger(ServiceRequest)
  * insert Trigger(Condition)
  * insert When([[EMG Ordered before DNA]])
  * insert WorkUpSafety(weigh-safety-warning, [[EMG Orders]])
* action[+]
  * insert Action(needle-region, R46, [[When a needle EMG counts for a region]], [[Wanneer een naald-EMG voor een regio telt]], [[A region is positive when denervation and reinnervation stand side by side: in one bulbar or thoracic muscle, in two of arm or leg that share neither nerve nor root. The categories are worked out so.]], [[Een regio is positief als denervatie en reïnnervatie samen voorkomen: in één bulbaire of thoracale spier, in twee van arm of been die zenuw noch wortel delen. Zo worden de categorieën bepaald.]])
  * insert Guideline([[appendix, EMG: needle examination]])
* action[+]
  * insert Action(three-regions, R47, [[The EMG is positive in three regions or more]], [[Het EMG is positief in drie regio's of meer]], [[With denervation and reinnervation in at least three regions the EMG meets what El Escorial asks of it.]], [[Met denervatie en reïnnervatie in ten minste drie regio's voldoet het EMG aan wat El Escorial ervan vraagt.]])
  * insert Guideline([[appendix, EMG: needle examination]])
  * insert Trigger(Observation)
  * insert When([[EMG Is Positive in Three Regions]])
* action[+]
  * insert Action(fasciculations-on-emg, R48, [[Fasciculations on EMG]], [[Fasciculaties op EMG]], [[They are not needed for the diagnosis and say little by themselves; unstable ones of complex shape support ALS.]], [[Zij zijn niet nodig voor de diagnose en zeggen op zichzelf weinig; instabiele met een complexe vorm steunen ALS.]])
  * insert Guideline([[appendix, EMG: features of needle examination in anterior horn disease]])
* action[+]
  * insert Action(conduction-that-fits, R49, [[Nerve conduction that fits anterior horn disease]], [[Zenuwgeleiding die bij voorhoornlijden past]], [[Motor and sensory conduction are about normal; low CMAP amplitudes and slightly slow motor conduction in affected muscles are acceptable because fast axons are lost.]], [[Motorische en sensibele geleiding zijn ongeveer normaal; lage CMAP's en iets trage motorische geleiding in aangedane spieren mogen, doordat snelle axonen verloren gaan.]])
  * insert Guideline([[appendix, EMG: features of nerve conduction in anterior horn disease]])
