// The diagnostic criteria: one observation for each set of criteria, and tasks for what is not known and would matter.

// Anything of the examination or the EMG can change it.
RuleSet: DiagnosisLibrary
* library = "https://charcot.health/fhir/Library/Diagnosis|0.1.0"

Instance: diagnosis
InstanceOf: PlanDefinition
Usage: #definition
* insert Definition(PlanDefinition, diagnosis, Diagnosis, [[Diagnostic criteria]], [[Diagnostische criteria]], [[Works out the category of each set of criteria for ALS from the examination and the needle EMG and asks for what is missing where it would change a category. A category supports the clinician and is never the diagnosis.]], [[Bepaalt de categorie van elke set criteria voor ALS uit het onderzoek en het naald-EMG en vraagt naar wat ontbreekt waar dat een categorie zou veranderen. Een categorie ondersteunt de arts en is nooit de diagnose.]])
* insert HoldsWithGuideline
* insert DiagnosisLibrary
* type = $plan-type#workflow-definition
* action[+]
  * insert Action(el-escorial, el-escorial, [[El Escorial category]], [[Categorie volgens El Escorial]], [[The criteria as the guideline has them. Its heading names 1994 but the laboratory-supported category came with the revision; and unlike the revision it takes EMG evidence for the definite category and signs in more than one region for laboratory support.]], [[De criteria zoals de richtlijn ze geeft. De kop noemt 1994 maar de KNF-ondersteunde categorie kwam met de herziening; en anders dan de herziening laat zij EMG meetellen voor zeker en verschijnselen in meer dan één regio voor KNF-ondersteund.]])
  * insert Guideline([[appendix: El Escorial criteria]])
  * insert Trigger(Observation)
  * insert When(Motor Findings Are Known)
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/record-el-escorial|0.1.0"
* action[+]
  * insert Action(el-escorial-revised-2000, el-escorial-revised-2000, [[Revised El Escorial category]], [[Categorie volgens de herziene El Escorial-criteria]], [[The criteria of the Airlie House revision: the definite category on signs alone; laboratory support with both kinds of sign in only one region or upper motor neuron signs in only one.]], [[De criteria van de herziening van Airlie House: zeker alleen op verschijnselen; KNF-ondersteund met beide soorten verschijnselen in maar één regio of centrale verschijnselen in maar één.]])
  * insert Citation([[Brooks et al. El Escorial revisited. Amyotroph Lateral Scler Other Motor Neuron Disord 2000;1:293-299]])
  * insert Trigger(Observation)
  * insert When(Motor Findings Are Known)
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/record-el-escorial-revised-2000|0.1.0"
* action[+]
  * insert Action(awaji, awaji, [[Awaji category]], [[Categorie volgens Awaji]], [[EMG evidence counts as much as signs and a fasciculation potential counts as denervation beside chronic neurogenic change.]], [[Aanwijzingen op EMG tellen even zwaar als verschijnselen en een fasciculatiepotentiaal telt als denervatie naast chronische neurogene verandering.]])
  * insert Guideline([[appendix: Awaji criteria]])
  * insert Citation([[De Carvalho et al. Electrodiagnostic criteria for diagnosis of ALS. Clin Neurophysiol 2008;119:497-503]])
  * insert Trigger(Observation)
  * insert When(Motor Findings Are Known)
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/record-awaji|0.1.0"
* action[+]
  * insert Action(gold-coast, gold-coast, [[Gold Coast criteria]], [[Gold Coast-criteria]], [[Whether ALS is present by the Gold Coast criteria: progression after normal function; both motor neurons affected or the lower motor neuron in two regions; other diseases excluded.]], [[Of er volgens de Gold Coast-criteria ALS is: progressie na normaal functioneren; beide motorneuronen aangedaan of het perifere in twee regio's; andere ziekten uitgesloten.]])
  * insert Citation([[Shefner et al. A proposal for new diagnostic criteria for ALS. Clin Neurophysiol 2020;131:1975-1978]])
  * insert Trigger(Observation)
  * insert When(Motor Findings Are Known)
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/record-gold-coast|0.1.0"
* action[+]
  * insert Action(mnd-phenotype, mnd-phenotype, [[Phenotype]], [[Fenotype]], [[The motor neuron disease that the kinds of sign and their regions point to.]], [[De motorneuronziekte waar de soorten verschijnselen en hun regio's op wijzen.]])
  * insert Guideline([[descriptions of ALS, PSMA, PLS and PBP]])
  * insert Trigger(Observation)
  * insert When(Motor Findings Are Known)
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/record-mnd-phenotype|0.1.0"
* action[+]
  * insert Action(state-function-before, gold-coast, [[Record whether motor function was normal before]], [[Leg vast of de motoriek eerder normaal was]], [[The findings meet the Gold Coast criteria, which ask for normal motor function before the first signs.]], [[De bevindingen voldoen aan de Gold Coast-criteria, die een normale motoriek vóór de eerste verschijnselen vragen.]])
  * insert Citation([[Shefner et al. A proposal for new diagnostic criteria for ALS. Clin Neurophysiol 2020;131:1975-1978]])
  * insert Trigger(Observation)
  * insert When(Function Before Is To Be Stated)
  * insert Dynamic([[Task.output]], [[Function Before Answer]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/state-function-before|0.1.0"
