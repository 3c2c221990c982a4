// Riluzole: the blood tests of the first year, and what the labels warn of before and on treatment.

RuleSet: CountsAsDone(valueSet)
* output[+].type = #Observation
* output[=].codeFilter.path = "code"
* output[=].codeFilter.valueSet = "https://charcot.health/fhir/ValueSet/{valueSet}"
* output[+].type = #DiagnosticReport
* output[=].codeFilter.path = "code"
* output[=].codeFilter.valueSet = "https://charcot.health/fhir/ValueSet/{valueSet}"

// A blood test: what it counts as done by, and the requests it consists of.
RuleSet: RiluzoleBloodTest(test)
* insert Dynamic([[%action.window]], [[Window]])
* insert Dynamic(reasonReference, [[Riluzole Records]])
* insert CountsAsDone(blood-count)
* insert CountsAsDone(liver-tests)
* definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/riluzole-blood-test"
* action[+]
  * id = "{test}-order"
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/riluzole-blood-order"
  * action[+]
    * id = "{test}-blood-count"
    * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/blood-count"
  * action[+]
    * id = "{test}-liver-panel"
    * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/liver-panel"

// What a label warns of: the evidence, and riluzole as what it is about.
RuleSet: RiluzoleSafety(activity, evidence)
* insert Dynamic(reasonReference, [[{evidence}]])
* insert Dynamic([[DetectedIssue.implicated]], [[Open Riluzole Records]])
* definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/{activity}"

Instance: riluzole-monitoring
InstanceOf: PlanDefinition
Usage: #definition
* insert Definition(PlanDefinition, riluzole-monitoring, RiluzoleMonitoring, [[Riluzole]], [[Riluzol]], [[Starting riluzole and the blood tests of its first year and the warnings of its labels.]], [[Het starten van riluzol en het bloedonderzoek in het eerste jaar en de waarschuwingen van de bijsluiters.]])
* insert HoldsWithGuideline
* type = $plan-type#workflow-definition
* library = "https://charcot.health/fhir/Library/Riluzole"
* goal[+]
  * id = "safe-treatment"
  * description.text = "Harm by riluzole to liver and blood is found in time."
  * description.text insert Dutch([[Schade door riluzol aan lever en bloed wordt op tijd gevonden.]])

* action[+]
  * insert Action(courses, riluzole-blood-test, [[Riluzole is taken]], [[Riluzol wordt gebruikt]], [[Each start of riluzole begins a year of blood tests; a pause of over a month makes a new start.]], [[Elke start van riluzol begint een jaar met bloedonderzoek; een onderbreking van meer dan een maand geeft een nieuwe start.]])
  * insert Guideline([[chapter on medicinal therapy, riluzole]])
  * insert Trigger(MedicationStatement)
  * insert Trigger(MedicationRequest)
  * insert When([[Has Course]])
  * insert Dynamic([[%action.timing]], [[Courses]])
  * goalId = "safe-treatment"
  * action[+]
    * insert Action(month-1, riluzole-blood-test, [[Blood test after 1 month on riluzole]], [[Bloedonderzoek na 1 maand riluzol]], [[Riluzole can harm the liver and the white blood cells, mostly in the first months; the blood is tested in each of the first three months and then once a quarter up to a year.]], [[Riluzol kan de lever en de witte bloedcellen schaden, vooral in de eerste maanden; het bloed wordt in elk van de eerste drie maanden onderzocht en daarna tot een jaar eens per kwartaal.]])
    * insert Guideline([[chapter on medicinal therapy, riluzole]])
    * insert Trigger(Observation)
    * insert Trigger(DiagnosticReport)
    * insert After(courses, 1, mo)
    * insert RiluzoleBloodTest(month-1)
  * action[+]
    * insert Action(month-2, riluzole-blood-test, [[Blood test after 2 months on riluzole]], [[Bloedonderzoek na 2 maanden riluzol]], [[Riluzole can harm the liver and the white blood cells, mostly in the first months; the blood is tested in each of the first three months and then once a quarter up to a year.]], [[Riluzol kan de lever en de witte bloedcellen schaden, vooral in de eerste maanden; het bloed wordt in elk van de eerste drie maanden onderzocht en daarna tot een jaar eens per kwartaal.]])
    * insert Guideline([[chapter on medicinal therapy, riluzole]])
    * insert Trigger(Observation)
    * insert Trigger(DiagnosticReport)
    * insert After(courses, 2, mo)
    * insert RiluzoleBloodTest(month-2)
  * action[+]
    * insert Action(month-3, riluzole-blood-test, [[Blood test after 3 months on riluzole]], [[Bloedonderzoek na 3 maanden riluzol]], [[Riluzole can harm the liver and the white blood cells, mostly in the first months; the blood is tested in each of the first three months and then once a quarter up to a year.]], [[Riluzol kan de lever en de witte bloedcellen schaden, vooral in de eerste maanden; het bloed wordt in elk van de eerste drie maanden onderzocht en daarna tot een jaar eens per kwartaal.]])
    * insert Guideline([[chapter on medicinal therapy, riluzole]])
    * insert Trigger(Observation)
    * insert Trigger(DiagnosticReport)
    * insert After(courses, 3, mo)
    * insert RiluzoleBloodTest(month-3)
  * action[+]
    * insert Action(month-6, riluzole-blood-test, [[Blood test after 6 months on riluzole]], [[Bloedonderzoek na 6 maanden riluzol]], [[Riluzole can harm the liver and the white blood cells, mostly in the first months; the blood is tested in each of the first three months and then once a quarter up to a year.]], [[Riluzol kan de lever en de witte bloedcellen schaden, vooral in de eerste maanden; het bloed wordt in elk van de eerste drie maanden onderzocht en daarna tot een jaar eens per kwartaal.]])
    * insert Guideline([[chapter on medicinal therapy, riluzole]])
    * insert Trigger(Observation)
    * insert Trigger(DiagnosticReport)
    * insert After(courses, 6, mo)
    * insert RiluzoleBloodTest(month-6)
  * action[+]
    * insert Action(month-9, riluzole-blood-test, [[Blood test after 9 months on riluzole]], [[Bloedonderzoek na 9 maanden riluzol]], [[Riluzole can harm the liver and the white blood cells, mostly in the first months; the blood is tested in each of the first three months and then once a quarter up to a year.]], [[Riluzol kan de lever en de witte bloedcellen schaden, vooral in de eerste maanden; het bloed wordt in elk van de eerste drie maanden onderzocht en daarna tot een jaar eens per kwartaal.]])
    * insert Guideline([[chapter on medicinal therapy, riluzole]])
    * insert Trigger(Observation)
    * insert Trigger(DiagnosticReport)
    * insert After(courses, 9, mo)
    * insert RiluzoleBloodTest(month-9)
  * action[+]
    * insert Action(month-12, riluzole-blood-test, [[Blood test after 12 months on riluzole]], [[Bloedonderzoek na 12 maanden riluzol]], [[Riluzole can harm the liver and the white blood cells, mostly in the first months; the blood is tested in each of the first three months and then once a quarter up to a year.]], [[Riluzol kan de lever en de witte bloedcellen schaden, vooral in de eerste maanden; het bloed wordt in elk van de eerste drie maanden onderzocht en daarna tot een jaar eens per kwartaal.]])
    * insert Guideline([[chapter on medicinal therapy, riluzole]])
    * insert Trigger(Observation)
    * insert Trigger(DiagnosticReport)
    * insert After(courses, 12, mo)
    * insert RiluzoleBloodTest(month-12)

* action[+]
  * insert Action(yearly, riluzole-blood-test, [[Yearly blood test on riluzole]], [[Jaarlijks bloedonderzoek bij riluzol]], [[After the first year the guideline tests on indication only; this site tests once a year as well.]], [[Na het eerste jaar onderzoekt de richtlijn alleen op indicatie; deze instelling doet het daarnaast eens per jaar.]])
  * insert Citation([[Riluzole, Swiss professional information (ch.oddb.org, registration 66434)]])
  * insert When([[Yearly Test Wanted]])
  * insert Dynamic([[%action.timing]], [[First Anniversaries]])
  * timingTiming.repeat.count = 5
  * timingTiming.repeat.frequency = 1
  * timingTiming.repeat.period = 1
  * timingTiming.repeat.periodUnit = #a
  * insert RiluzoleBloodTest(yearly)

* action[+]
  * insert Action(start-date, riluzole-start-date, [[Enter the day of the first dose of riluzole]], [[Vul de dag van de eerste dosis riluzol in]], [[Riluzole is on record, but not since when; the date of a prescription is not the day of the first dose, so no blood tests can be planned.]], [[Riluzol staat in het dossier, maar niet sinds wanneer; de datum van een recept is niet de dag van de eerste dosis, dus kan er geen bloedonderzoek gepland worden.]])
  * insert Guideline([[chapter on medicinal therapy, riluzole]])
  * insert When([[Start Date Unknown]])
  * insert Dynamic(reasonReference, [[Riluzole of Unknown Start]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/collect-missing-information"

* action[+]
  * insert Action(baseline, RZ6, [[Find the ALT or AST from before riluzole]], [[Zoek de ALAT of ASAT van vóór riluzol op]], [[No aminotransferase from the day of the first dose or before is on record, so that a later rise has nothing to be compared with.]], [[Er is geen transaminase van de dag van de eerste dosis of eerder bekend, zodat een latere stijging nergens mee te vergelijken is.]])
  * insert Citation([[Rilutek (riluzole), EMA summary of product characteristics, section 4.4]])
  * insert When([[Baseline Missing]])
  * insert Dynamic([[%action.timing]], [[Courses Without Baseline]])
  * insert Dynamic(reasonReference, [[Open Riluzole Records]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/collect-missing-information"

* action[+]
  * insert Action(not-evaluable, riluzole-not-evaluable, [[Complete the result]], [[Vul de uitslag aan]], [[The result cannot be evaluated: it has no number, no limit to compare with, no unit or one that does not fit, or no date. None of these is ever assumed.]], [[De uitslag kan niet worden beoordeeld: er is geen getal, geen grenswaarde om mee te vergelijken, geen eenheid of een die niet past, of geen datum. Niets daarvan wordt ooit aangenomen.]])
  * insert Citation([[Rilutek (riluzole), EMA summary of product characteristics, section 4.4]])
  * insert When([[Value Cannot Be Evaluated]])
  * insert Dynamic(note, [[What Is Missing]])
  * insert RiluzoleSafety(note-safety-information, [[Values That Cannot Be Evaluated]])

* action[+]
  * insert Action(start-aminotransferase, RZ1, [[Do not start riluzole: ALT or AST too high]], [[Start riluzol niet: ALAT of ASAT te hoog]], [[ALT or AST is over three times its upper limit, which rules a start out.]], [[ALAT of ASAT is meer dan driemaal de bovengrens, wat een start uitsluit.]])
  * insert Citation([[Rilutek (riluzole), EMA summary of product characteristics, section 4.3]])
  * insert When([[Start Contraindicated by Aminotransferase]])
  * insert RiluzoleSafety(act-on-safety-alert, [[Aminotransferase Over Three Times the Limit Evidence]])

* action[+]
  * insert Action(started-aminotransferase, RZ1, [[Reconsider riluzole: it was started with ALT or AST too high]], [[Heroverweeg riluzol: het is gestart met een te hoge ALAT of ASAT]], [[The last value before the first dose was over three times its upper limit, which rules a start out, and there is none since. Measure it now.]], [[De laatste waarde vóór de eerste dosis was meer dan driemaal de bovengrens, wat een start uitsluit, en er is geen nieuwere. Bepaal hem nu.]])
  * insert Citation([[Rilutek (riluzole), EMA summary of product characteristics, section 4.3]])
  * insert When([[Started in Spite of Aminotransferase]])
  * insert RiluzoleSafety(act-on-safety-alert, [[Started in Spite of Aminotransferase Evidence]])

* action[+]
  * insert Action(start-liver-disease, RZ2, [[Do not start riluzole: liver disease]], [[Start riluzol niet: leverziekte]], [[A liver disease is on the problem list, which rules a start out.]], [[Er staat een leverziekte op de probleemlijst, wat een start uitsluit.]])
  * insert Citation([[Rilutek (riluzole), EMA summary of product characteristics, section 4.3]])
  * insert When([[Start Contraindicated by Liver Disease]])
  * insert RiluzoleSafety(act-on-safety-alert, [[Liver Diseases]])

* action[+]
  * insert Action(liver-disease-on-riluzole, RZ2, [[Reconsider riluzole: liver disease]], [[Heroverweeg riluzol: leverziekte]], [[Riluzole is taken and a liver disease is on the problem list. With one riluzole is not started.]], [[Er wordt riluzol gebruikt en er staat een leverziekte op de probleemlijst. Daarbij wordt riluzol niet gestart.]])
  * insert Citation([[Rilutek (riluzole), EMA summary of product characteristics, section 4.3]])
  * insert When([[Liver Disease on Riluzole]])
  * insert RiluzoleSafety(act-on-safety-alert, [[Liver Diseases]])

* action[+]
  * insert Action(start-several-values, RZ3, [[Weigh against riluzole: several liver values raised]], [[Liever geen riluzol: meerdere leverwaarden verhoogd]], [[Two or more liver values are over their upper limit; a raised bilirubin among them counts most.]], [[Twee of meer leverwaarden zijn boven de bovengrens; een verhoogd bilirubine telt daarbij het zwaarst.]])
  * insert Citation([[Rilutek (riluzole), EMA summary of product characteristics, section 4.4]])
  * insert Citation([[Rilutek (riluzole), US prescribing information, section 5]])
  * insert When([[Several Liver Values Raised]])
  * insert RiluzoleSafety(weigh-safety-warning, [[Raised Liver Values Evidence]])

* action[+]
  * insert Action(start-with-care, RZ4, [[Start riluzole with care]], [[Start riluzol voorzichtig]], [[One liver value is over its upper limit.]], [[Eén leverwaarde is boven de bovengrens.]])
  * insert Citation([[Rilutek (riluzole), EMA summary of product characteristics, section 4.4]])
  * insert When([[Start With Care]])
  * insert RiluzoleSafety(weigh-safety-warning, [[Liver Values That Ask for Care Evidence]])

* action[+]
  * insert Action(start-pregnancy, RZ5, [[Do not start riluzole: pregnant or breast-feeding]], [[Start riluzol niet: zwanger of borstvoeding]], [[Pregnancy and breast-feeding rule a start out.]], [[Zwangerschap en borstvoeding sluiten een start uit.]])
  * insert Citation([[Rilutek (riluzole), EMA summary of product characteristics, section 4.3]])
  * insert When([[Start Contraindicated by Pregnancy]])
  * insert RiluzoleSafety(act-on-safety-alert, [[Pregnancies]])

* action[+]
  * insert Action(pregnancy-on-riluzole, RZ5, [[Reconsider riluzole: pregnant or breast-feeding]], [[Heroverweeg riluzol: zwanger of borstvoeding]], [[Riluzole is taken in pregnancy or while breast-feeding. In neither it is started.]], [[Er wordt riluzol gebruikt tijdens zwangerschap of borstvoeding. In beide wordt het niet gestart.]])
  * insert Citation([[Rilutek (riluzole), EMA summary of product characteristics, section 4.3]])
  * insert When([[Pregnancy on Riluzole]])
  * insert RiluzoleSafety(act-on-safety-alert, [[Pregnancies]])

* action[+]
  * insert Action(alt-raised, RZ7, [[Check ALT more often]], [[Controleer de ALAT vaker]], [[ALT is over its upper limit but below five times it; how often to check is not stated.]], [[De ALAT is boven de bovengrens maar onder vijfmaal de bovengrens; hoe vaak te controleren staat er niet bij.]])
  * insert Citation([[Rilutek (riluzole), EMA summary of product characteristics, section 4.4]])
  * insert When([[ALT Raised]])
  * insert Dynamic([[%action.timing]], [[ALT Raised Dates]])
  * insert Dynamic([[Task.output]], [[ALT Checked Again]])
  * insert RiluzoleSafety(weigh-safety-warning, [[ALT Raised Evidence]])

* action[+]
  * insert Action(stop-alt, RZ8, [[Stop riluzole and do not restart it: ALT too high]], [[Stop riluzol en herstart het niet: ALAT te hoog]], [[ALT reached five times its upper limit.]], [[De ALAT heeft vijfmaal de bovengrens bereikt.]])
  * insert Citation([[Rilutek (riluzole), EMA summary of product characteristics, section 4.4]])
  * insert When([[Stop for ALT]])
  * insert Dynamic([[%action.timing]], [[Stop for ALT Dates]])
  * insert Dynamic([[Task.output]], [[Stopped for ALT]])
  * insert RiluzoleSafety(act-on-safety-alert, [[Stop for ALT Evidence]])

* action[+]
  * insert Action(restarted, RZ8, [[Stop riluzole: it was not to be given again]], [[Stop riluzol: het mocht niet opnieuw worden gegeven]], [[On an earlier course ALT reached five times its upper limit; after that riluzole is not started again.]], [[Tijdens een eerdere kuur bereikte de ALAT vijfmaal de bovengrens; daarna wordt riluzol niet opnieuw gestart.]])
  * insert Citation([[Rilutek (riluzole), EMA summary of product characteristics, section 4.4]])
  * insert When([[Restarted in Spite of ALT]])
  * insert Dynamic([[%action.timing]], [[Restart Dates]])
  * insert Dynamic([[Task.output]], [[Restarts Stopped]])
  * insert RiluzoleSafety(act-on-safety-alert, [[Restart Evidence]])

* action[+]
  * insert Action(never-restart, RZ8, [[Do not start riluzole again]], [[Start riluzol niet opnieuw]], [[On riluzole ALT once reached five times its upper limit; after that it is not started again.]], [[Bij gebruik van riluzol bereikte de ALAT ooit vijfmaal de bovengrens; daarna wordt het niet opnieuw gestart.]])
  * insert Citation([[Rilutek (riluzole), EMA summary of product characteristics, section 4.4]])
  * insert When([[Never Restart]])
  * insert RiluzoleSafety(keep-safety-warning, [[ALT of an Earlier Course Evidence]])

* action[+]
  * insert Action(stop-liver, RZ9, [[Stop riluzole: the liver fails]], [[Stop riluzol: de lever schiet tekort]], [[Bilirubin is raised, or jaundice or another sign of a failing liver is on record.]], [[Het bilirubine is verhoogd, of er is geelzucht of een ander teken van leverfalen vastgelegd.]])
  * insert Citation([[Rilutek (riluzole), US prescribing information, section 5]])
  * insert When([[Stop for Liver Dysfunction]])
  * insert Dynamic([[%action.timing]], [[Liver Dysfunction Dates]])
  * insert Dynamic([[Task.output]], [[Stopped for Liver Dysfunction]])
  * insert RiluzoleSafety(act-on-safety-alert, [[Stop for Liver Dysfunction Evidence]])

* action[+]
  * insert Action(stop-liver-undated, RZ9, [[Stop riluzole: the liver fails]], [[Stop riluzol: de lever schiet tekort]], [[Bilirubin is raised, or jaundice or another sign of a failing liver is on record.]], [[Het bilirubine is verhoogd, of er is geelzucht of een ander teken van leverfalen vastgelegd.]])
  * insert Citation([[Rilutek (riluzole), US prescribing information, section 5]])
  * insert When([[Stop for Liver Dysfunction of Unknown Day]])
  * insert RiluzoleSafety(act-on-safety-alert, [[Liver Dysfunctions of Unknown Day]])

* action[+]
  * insert Action(fever, RZ10, [[Count leukocytes with differentiation today]], [[Laat vandaag leukocyten met differentiatie bepalen]], [[Fever on riluzole can be the first sign of a lack of white blood cells.]], [[Koorts bij riluzol kan het eerste teken zijn van een tekort aan witte bloedcellen.]])
  * insert Citation([[Rilutek (riluzole), EMA summary of product characteristics, section 4.4]])
  * insert When([[Fever on Riluzole]])
  * insert Dynamic([[%action.timing]], [[Fever Dates]])
  * insert Dynamic([[Task.output]], [[Fevers Counted]])
  * insert RiluzoleSafety(act-on-safety-alert, [[Fever Evidence]])

* action[+]
  * insert Action(fever-undated, RZ10, [[Count leukocytes with differentiation today]], [[Laat vandaag leukocyten met differentiatie bepalen]], [[Fever on riluzole can be the first sign of a lack of white blood cells.]], [[Koorts bij riluzol kan het eerste teken zijn van een tekort aan witte bloedcellen.]])
  * insert Citation([[Rilutek (riluzole), EMA summary of product characteristics, section 4.4]])
  * insert When([[Fever of Unknown Day on Riluzole]])
  * insert RiluzoleSafety(act-on-safety-alert, [[Fevers of Unknown Day]])

* action[+]
  * insert Action(stop-neutropenia, RZ11, [[Stop riluzole: neutropenia]], [[Stop riluzol: neutropenie]], [[Neutropenia is on record, or neutrophils are below 0.5 × 10⁹/L, which the US label calls severe.]], [[Er is een neutropenie vastgelegd, of de neutrofielen zijn onder 0,5 × 10⁹/l, wat de Amerikaanse bijsluiter ernstig noemt.]])
  * insert Citation([[Rilutek (riluzole), EMA summary of product characteristics, section 4.4]])
  * insert Citation([[Rilutek (riluzole), US prescribing information, section 5]])
  * insert When([[Severe Neutropenia]])
  * insert Dynamic([[%action.timing]], [[Neutropenia Dates]])
  * insert Dynamic([[Task.output]], [[Stopped for Neutropenia]])
  * insert RiluzoleSafety(act-on-safety-alert, [[Severe Neutropenia Evidence]])

* action[+]
  * insert Action(stop-neutropenia-undated, RZ11, [[Stop riluzole: neutropenia]], [[Stop riluzol: neutropenie]], [[Neutropenia is on record, or neutrophils are below 0.5 × 10⁹/L, which the US label calls severe.]], [[Er is een neutropenie vastgelegd, of de neutrofielen zijn onder 0,5 × 10⁹/l, wat de Amerikaanse bijsluiter ernstig noemt.]])
  * insert Citation([[Rilutek (riluzole), EMA summary of product characteristics, section 4.4]])
  * insert Citation([[Rilutek (riluzole), US prescribing information, section 5]])
  * insert When([[Severe Neutropenia of Unknown Day]])
  * insert RiluzoleSafety(act-on-safety-alert, [[Neutropenias of Unknown Day]])

* action[+]
  * insert Action(neutrophils-low, RZ11, [[Look at the neutrophils]], [[Kijk naar de neutrofielen]], [[Neutrophils are below the lower limit of the laboratory.]], [[De neutrofielen zijn onder de ondergrens van het laboratorium.]])
  * insert Citation([[Rilutek (riluzole), EMA summary of product characteristics, section 4.4]])
  * insert When([[Neutrophils Low]])
  * insert RiluzoleSafety(weigh-safety-warning, [[Neutrophils Low Evidence]])

* action[+]
  * insert Action(lungs, RZ12, [[Make a chest X-ray]], [[Maak een röntgenfoto van de borst]], [[Dry cough or shortness of breath on riluzole can be interstitial lung disease, for which riluzole is stopped. In ALS it can be weak breathing muscles as well: look at both.]], [[Droge hoest of kortademigheid bij riluzol kan een interstitiële longziekte zijn, waarvoor riluzol gestopt wordt. Bij ALS kunnen het ook zwakke ademhalingsspieren zijn: kijk naar beide.]])
  * insert Citation([[Rilutek (riluzole), EMA summary of product characteristics, section 4.4]])
  * insert When([[Lung Symptoms on Riluzole]])
  * insert Dynamic([[%action.timing]], [[Lung Symptom Dates]])
  * insert Dynamic([[Task.output]], [[Lung Symptoms Imaged]])
  * insert RiluzoleSafety(weigh-safety-warning, [[Lung Symptom Evidence]])

* action[+]
  * insert Action(lungs-undated, RZ12, [[Make a chest X-ray]], [[Maak een röntgenfoto van de borst]], [[Dry cough or shortness of breath on riluzole can be interstitial lung disease, for which riluzole is stopped. In ALS it can be weak breathing muscles as well: look at both.]], [[Droge hoest of kortademigheid bij riluzol kan een interstitiële longziekte zijn, waarvoor riluzol gestopt wordt. Bij ALS kunnen het ook zwakke ademhalingsspieren zijn: kijk naar beide.]])
  * insert Citation([[Rilutek (riluzole), EMA summary of product characteristics, section 4.4]])
  * insert When([[Lung Symptoms of Unknown Day on Riluzole]])
  * insert RiluzoleSafety(weigh-safety-warning, [[Lung Symptoms of Unknown Day]])

* action[+]
  * insert Action(fatigue, RZ13, [[Think of riluzole as the cause of fatigue]], [[Denk aan riluzol als oorzaak van vermoeidheid]], [[Fatigue is a common side effect of riluzole; weigh that before treating it with another medicine.]], [[Vermoeidheid is een bekende bijwerking van riluzol; weeg dat voordat er een ander middel voor komt.]])
  * insert Guideline([[chapter on medicinal therapy, riluzole]])
  * insert When([[Fatigue on Riluzole]])
  * insert RiluzoleSafety(note-safety-information, [[Fatigues]])

* action[+]
  * insert Action(dose, RZ14, [[Ask about the dose of riluzole]], [[Vraag de dosering van riluzol na]], [[The dose on record is not 50 mg twice a day.]], [[De vastgelegde dosering is niet tweemaal daags 50 mg.]])
  * insert Citation([[Rilutek (riluzole), EMA summary of product characteristics, section 4.2]])
  * insert Guideline([[chapter on medicinal therapy, riluzole]])
  * insert When([[Unusual Dose]])
  * insert RiluzoleSafety(weigh-safety-warning, [[Unusual Doses]])

* action[+]
  * insert Action(hypersensitivity, riluzole-hypersensitivity, [[Do not give riluzole: hypersensitivity on record]], [[Geef geen riluzol: overgevoeligheid vastgelegd]], [[Who is hypersensitive to riluzole or to anything in the tablet does not get it.]], [[Wie overgevoelig is voor riluzol of voor een hulpstof krijgt het niet.]])
  * insert Citation([[Rilutek (riluzole), EMA summary of product characteristics, section 4.3]])
  * insert When([[Hypersensitive]])
  * insert Trigger(AllergyIntolerance)
  * insert RiluzoleSafety(act-on-safety-alert, [[Hypersensitivities]])

* action[+]
  * insert Action(explain, riluzole-explanation, [[Explain riluzole to the patient]], [[Leg riluzol uit aan de patiënt]], [[One tablet of 50 mg every twelve hours and not with a fatty meal; it may be crushed or given through a feeding tube. Yellow skin, itching, nausea, a dry cough or shortness of breath: call. The GP goes on with prescriptions and blood tests.]], [[Eén tablet van 50 mg om de twaalf uur en niet bij een vette maaltijd; malen of via een sonde kan. Gele huid, jeuk, misselijkheid, droge hoest of kortademigheid: bellen. De huisarts neemt herhaalrecepten en bloedcontroles over.]])
  * insert Citation([[Rilutek (riluzole), EMA summary of product characteristics, sections 4.2 and 4.4]])
  * insert Citation([[ALS Centrum Nederland, page on riluzole]])
  * insert When([[Riluzole Is to Be Explained]])
  * insert Dynamic(reasonReference, [[Open Riluzole Records]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/discuss-with-patient"

* action[+]
  * insert Action(explain-fever, RZ10, [[Report any fever at once]], [[Meld koorts meteen]], [[Riluzole can lower the white blood cells; with fever they are counted the same day.]], [[Riluzol kan de witte bloedcellen verlagen; bij koorts worden ze dezelfde dag geteld.]])
  * insert Citation([[Rilutek (riluzole), EMA summary of product characteristics, section 4.4]])
  * insert When([[Fever Is to Be Reported]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/inform-patient"

* action[+]
  * insert Action(discuss, RZ15, [[Discuss starting riluzole]], [[Bespreek het starten van riluzol]], [[ALS is diagnosed, and no use, refusal or reason against riluzole is on record; it is started early.]], [[De diagnose ALS is gesteld, en er is geen gebruik, weigering of reden tegen riluzol vastgelegd; het wordt vroeg gestart.]])
  * insert Guideline([[chapter on medicinal therapy, riluzole]])
  * insert When([[Discuss Riluzole]])
  * insert Trigger(Condition)
  * insert Dynamic(reasonReference, [[ALS Diagnoses]])
  * insert Dynamic(note, [[Start Advice]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/discuss-with-patient"

* action[+]
  * insert Action(discuss-psma, RZ15, [[Discuss starting riluzole]], [[Bespreek het starten van riluzol]], [[PSMA that progresses rapidly is treated as ALS, and no use, refusal or reason against riluzole is on record.]], [[PSMA met een snel beloop wordt behandeld als ALS, en er is geen gebruik, weigering of reden tegen riluzol vastgelegd.]])
  * insert Guideline([[flowchart notes 7 and 9]])
  * insert When([[Discuss Riluzole in PSMA]])
  * insert Trigger(Condition)
  * insert Trigger(QuestionnaireResponse)
  * insert Dynamic(reasonReference, [[PSMA Evidence]])
  * insert Dynamic(note, [[Start Advice]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/discuss-with-patient"
