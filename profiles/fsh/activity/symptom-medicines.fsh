// The medicines that the table of symptomatic treatment names, with the doses it gives. They are offered below the task on
// the symptom; a prescriber decides.

RuleSet: Medicine(id, name, atc, display, en, nl)
* insert Definition(ActivityDefinition, {id}, {name}, [[{en}]], [[{nl}]], [[An option of the table of symptomatic treatment.]], [[Een mogelijkheid uit de tabel met symptomatische behandelingen.]])
* kind = #MedicationRequest
* intent = #option
* productCodeableConcept = $atc#{atc} "{display}"
* productCodeableConcept.text = "{en}"
* productCodeableConcept.text insert Dutch([[{nl}]])

// In words, as a prescriber would say it.
RuleSet: Dosage(en, nl)
* dosage[+].text = "{en}"
* dosage[=].text insert Dutch([[{nl}]])

Instance: oxazepam-for-anxiety
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medicine(oxazepam-for-anxiety, OxazepamForAnxiety, N05BA04, [[oxazepam]], [[Oxazepam]], [[Oxazepam]])
* insert Dosage([[10–15 mg, 3 to 4 times a day]], [[3–4 dd 10–15 mg]])
* dosage[=].timing.repeat.frequency = 3
* dosage[=].timing.repeat.frequencyMax = 4
* dosage[=].timing.repeat.period = 1
* dosage[=].timing.repeat.periodUnit = #d
* dosage[=].doseAndRate.doseRange.low = 10 'mg' "mg"
* dosage[=].doseAndRate.doseRange.high = 15 'mg' "mg"

Instance: lorazepam-for-anxiety
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medicine(lorazepam-for-anxiety, LorazepamForAnxiety, N05BA06, [[lorazepam]], [[Lorazepam]], [[Lorazepam]])
* insert Dosage([[0.5–1 mg, 3 times a day]], [[3 dd 0,5–1 mg]])
* dosage[=].timing.repeat.frequency = 3
* dosage[=].timing.repeat.period = 1
* dosage[=].timing.repeat.periodUnit = #d
* dosage[=].doseAndRate.doseRange.low = 0.5 'mg' "mg"
* dosage[=].doseAndRate.doseRange.high = 1 'mg' "mg"

Instance: nadroparin-for-thrombosis
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medicine(nadroparin-for-thrombosis, NadroparinForThrombosis, B01AB06, [[nadroparin]], [[Nadroparin (Fraxiparine)]], [[Nadroparine (Fraxiparine)]])

Instance: amitriptyline-by-day
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medicine(amitriptyline-by-day, AmitriptylineByDay, N06AA09, [[amitriptyline]], [[Amitriptyline]], [[Amitriptyline]])
* insert Dosage([[10 mg, 3 times a day]], [[3 dd 10 mg]])
* dosage[=].timing.repeat.frequency = 3
* dosage[=].timing.repeat.period = 1
* dosage[=].timing.repeat.periodUnit = #d
* dosage[=].doseAndRate.doseQuantity = 10 'mg' "mg"
* insert Dosage([[or 25 mg, once or twice a day]], [[of 1–2 dd 25 mg]])
* dosage[=].timing.repeat.frequency = 1
* dosage[=].timing.repeat.frequencyMax = 2
* dosage[=].timing.repeat.period = 1
* dosage[=].timing.repeat.periodUnit = #d
* dosage[=].doseAndRate.doseQuantity = 25 'mg' "mg"

Instance: dextromethorphan-for-mood
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medicine(dextromethorphan-for-mood, DextromethorphanForMood, R05DA09, [[dextromethorphan]], [[Dextromethorphan]], [[Dextromethorfan]])
* insert Dosage([[30 mg, twice a day, together with quinidine]], [[2 dd 30 mg, samen met kinidine]])
* dosage[=].timing.repeat.frequency = 2
* dosage[=].timing.repeat.period = 1
* dosage[=].timing.repeat.periodUnit = #d
* dosage[=].doseAndRate.doseQuantity = 30 'mg' "mg"

Instance: quinidine-for-mood
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medicine(quinidine-for-mood, QuinidineForMood, C01BA01, [[quinidine]], [[Quinidine]], [[Kinidine]])
* insert Dosage([[30 mg, twice a day, together with dextromethorphan]], [[2 dd 30 mg, samen met dextromethorfan]])
* dosage[=].timing.repeat.frequency = 2
* dosage[=].timing.repeat.period = 1
* dosage[=].timing.repeat.periodUnit = #d
* dosage[=].doseAndRate.doseQuantity = 30 'mg' "mg"

Instance: citalopram-for-mood
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medicine(citalopram-for-mood, CitalopramForMood, N06AB04, [[citalopram]], [[Citalopram]], [[Citalopram]])

Instance: fluvoxamine-for-mood
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medicine(fluvoxamine-for-mood, FluvoxamineForMood, N06AB08, [[fluvoxamine]], [[Fluvoxamine]], [[Fluvoxamine]])

Instance: vitamin-e-for-fasciculations
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medicine(vitamin-e-for-fasciculations, VitaminEForFasciculations, A11HA03, [[tocopherol (vit E)]], [[Vitamin E]], [[Vitamine E]])
* insert Dosage([[1000–3000 mg a day]], [[1000–3000 mg per dag]])
* dosage[=].timing.repeat.frequency = 1
* dosage[=].timing.repeat.period = 1
* dosage[=].timing.repeat.periodUnit = #d
* dosage[=].doseAndRate.doseRange.low = 1000 'mg' "mg"
* dosage[=].doseAndRate.doseRange.high = 3000 'mg' "mg"

Instance: lorazepam-for-trismus
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medicine(lorazepam-for-trismus, LorazepamForTrismus, N05BA06, [[lorazepam]], [[Lorazepam]], [[Lorazepam]])
* insert Dosage([[0.5–2.5 mg under the tongue]], [[0,5–2,5 mg onder de tong]])
* dosage[=].doseAndRate.doseRange.low = 0.5 'mg' "mg"
* dosage[=].doseAndRate.doseRange.high = 2.5 'mg' "mg"

Instance: oxygen-for-laryngospasm
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medicine(oxygen-for-laryngospasm, OxygenForLaryngospasm, V03AN01, [[oxygen]], [[Oxygen]], [[Zuurstof]])
* insert Dosage([[inhale 10–15 litres a minute]], [[10–15 liter per minuut inhaleren]])
* dosage[=].doseAndRate.rateRange.low = 10 'L/min' "L/min"
* dosage[=].doseAndRate.rateRange.high = 15 'L/min' "L/min"

Instance: macrogol-for-constipation
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medicine(macrogol-for-constipation, MacrogolForConstipation, A06AD65, [[macrogol, combinations]], [[Macrogol with electrolytes (Movicolon)]], [[Macrogol met elektrolyten (Movicolon)]])
* insert Dosage([[1–2 sachets, once a day]], [[1 dd 1–2 sachets]])
* dosage[=].timing.repeat.frequency = 1
* dosage[=].timing.repeat.period = 1
* dosage[=].timing.repeat.periodUnit = #d
* dosage[=].doseAndRate.doseRange.low = 1 '{sachet}' "sachet"
* dosage[=].doseAndRate.doseRange.high = 2 '{sachet}' "sachet"

Instance: bisacodyl-for-constipation
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medicine(bisacodyl-for-constipation, BisacodylForConstipation, A06AB02, [[bisacodyl]], [[Bisacodyl suppository]], [[Bisacodyl zetpil]])
* insert Dosage([[10 mg as a suppository, once a day]], [[1 dd 10 mg als zetpil]])
* dosage[=].timing.repeat.frequency = 1
* dosage[=].timing.repeat.period = 1
* dosage[=].timing.repeat.periodUnit = #d
* dosage[=].doseAndRate.doseQuantity = 10 'mg' "mg"

Instance: oxazepam-for-breathlessness
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medicine(oxazepam-for-breathlessness, OxazepamForBreathlessness, N05BA04, [[oxazepam]], [[Oxazepam]], [[Oxazepam]])
* insert Dosage([[rapid onset, step 1: 10–50 mg]], [[snel ontstaan, stap 1: 10–50 mg]])
* dosage[=].sequence = 1
* dosage[=].doseAndRate.doseRange.low = 10 'mg' "mg"
* dosage[=].doseAndRate.doseRange.high = 50 'mg' "mg"

Instance: lorazepam-for-breathlessness
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medicine(lorazepam-for-breathlessness, LorazepamForBreathlessness, N05BA06, [[lorazepam]], [[Lorazepam]], [[Lorazepam]])
* insert Dosage([[rapid onset, step 1: 0.5–2.5 mg]], [[snel ontstaan, stap 1: 0,5–2,5 mg]])
* dosage[=].sequence = 1
* dosage[=].doseAndRate.doseRange.low = 0.5 'mg' "mg"
* dosage[=].doseAndRate.doseRange.high = 2.5 'mg' "mg"

Instance: diazepam-for-breathlessness
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medicine(diazepam-for-breathlessness, DiazepamForBreathlessness, N05BA01, [[diazepam]], [[Diazepam rectal tube]], [[Diazepam rectiole]])
* insert Dosage([[rapid onset, step 1: 10 mg rectally]], [[snel ontstaan, stap 1: 10 mg rectaal]])
* dosage[=].sequence = 1
* dosage[=].doseAndRate.doseQuantity = 10 'mg' "mg"

Instance: morphine-for-breathlessness
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medicine(morphine-for-breathlessness, MorphineForBreathlessness, N02AA01, [[morphine]], [[Morphine]], [[Morfine]])
* insert Dosage([[rapid onset, step 2: 2.5–10 mg under the skin]], [[snel ontstaan, stap 2: 2,5–10 mg subcutaan]])
* dosage[=].sequence = 2
* dosage[=].doseAndRate.doseRange.low = 2.5 'mg' "mg"
* dosage[=].doseAndRate.doseRange.high = 10 'mg' "mg"
* insert Dosage([[gradual onset: 10 mg slow release, twice a day]], [[geleidelijk ontstaan: 2 dd 10 mg met vertraagde afgifte]])
* dosage[=].timing.repeat.frequency = 2
* dosage[=].timing.repeat.period = 1
* dosage[=].timing.repeat.periodUnit = #d
* dosage[=].doseAndRate.doseQuantity = 10 'mg' "mg"

Instance: amitriptyline-for-sleep
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medicine(amitriptyline-for-sleep, AmitriptylineForSleep, N06AA09, [[amitriptyline]], [[Amitriptyline]], [[Amitriptyline]])
* insert Dosage([[25–150 mg at night]], [[25–150 mg voor de nacht]])
* dosage[=].timing.repeat.when = #HS
* dosage[=].doseAndRate.doseRange.low = 25 'mg' "mg"
* dosage[=].doseAndRate.doseRange.high = 150 'mg' "mg"

Instance: promethazine-for-sleep
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medicine(promethazine-for-sleep, PromethazineForSleep, R06AD02, [[promethazine]], [[Promethazine]], [[Promethazine]])
* insert Dosage([[12.5–25 mg, once a day]], [[1 dd 12,5–25 mg]])
* dosage[=].timing.repeat.frequency = 1
* dosage[=].timing.repeat.period = 1
* dosage[=].timing.repeat.periodUnit = #d
* dosage[=].doseAndRate.doseRange.low = 12.5 'mg' "mg"
* dosage[=].doseAndRate.doseRange.high = 25 'mg' "mg"

Instance: trazodone-for-sleep
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medicine(trazodone-for-sleep, TrazodoneForSleep, N06AX05, [[trazodone]], [[Trazodone]], [[Trazodon]])
* insert Dosage([[50–100 mg, once a day]], [[1 dd 50–100 mg]])
* dosage[=].timing.repeat.frequency = 1
* dosage[=].timing.repeat.period = 1
* dosage[=].timing.repeat.periodUnit = #d
* dosage[=].doseAndRate.doseRange.low = 50 'mg' "mg"
* dosage[=].doseAndRate.doseRange.high = 100 'mg' "mg"

Instance: zopiclone-for-sleep
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medicine(zopiclone-for-sleep, ZopicloneForSleep, N05CF01, [[zopiclone]], [[Zopiclone]], [[Zopiclon]])
* insert Dosage([[3.75 mg, once a day]], [[1 dd 3,75 mg]])
* dosage[=].timing.repeat.frequency = 1
* dosage[=].timing.repeat.period = 1
* dosage[=].timing.repeat.periodUnit = #d
* dosage[=].doseAndRate.doseQuantity = 3.75 'mg' "mg"

Instance: zolpidem-for-sleep
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medicine(zolpidem-for-sleep, ZolpidemForSleep, N05CF02, [[zolpidem]], [[Zolpidem]], [[Zolpidem]])
* insert Dosage([[2.5 mg, once a day]], [[1 dd 2,5 mg]])
* dosage[=].timing.repeat.frequency = 1
* dosage[=].timing.repeat.period = 1
* dosage[=].timing.repeat.periodUnit = #d
* dosage[=].doseAndRate.doseQuantity = 2.5 'mg' "mg"

Instance: temazepam-for-sleep
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medicine(temazepam-for-sleep, TemazepamForSleep, N05CD07, [[temazepam]], [[Temazepam]], [[Temazepam]])
* insert Dosage([[the lowest dose possible]], [[de laagst mogelijke dosering]])

Instance: oxazepam-for-sleep
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medicine(oxazepam-for-sleep, OxazepamForSleep, N05BA04, [[oxazepam]], [[Oxazepam]], [[Oxazepam]])
* insert Dosage([[the lowest dose possible]], [[de laagst mogelijke dosering]])

Instance: baclofen-for-spasticity
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medicine(baclofen-for-spasticity, BaclofenForSpasticity, M03BX01, [[baclofen]], [[Baclofen]], [[Baclofen]])
* insert Dosage([[5–25 mg, 3 times a day, built up slowly]], [[3 dd 5–25 mg, langzaam opbouwen]])
* dosage[=].timing.repeat.frequency = 3
* dosage[=].timing.repeat.period = 1
* dosage[=].timing.repeat.periodUnit = #d
* dosage[=].doseAndRate.doseRange.low = 5 'mg' "mg"
* dosage[=].doseAndRate.doseRange.high = 25 'mg' "mg"

Instance: tizanidine-for-spasticity
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medicine(tizanidine-for-spasticity, TizanidineForSpasticity, M03BX02, [[tizanidine]], [[Tizanidine]], [[Tizanidine]])
* insert Dosage([[2–8 mg, 3 times a day]], [[3 dd 2–8 mg]])
* dosage[=].timing.repeat.frequency = 3
* dosage[=].timing.repeat.period = 1
* dosage[=].timing.repeat.periodUnit = #d
* dosage[=].doseAndRate.doseRange.low = 2 'mg' "mg"
* dosage[=].doseAndRate.doseRange.high = 8 'mg' "mg"

Instance: dantrolene-for-spasticity
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medicine(dantrolene-for-spasticity, DantroleneForSpasticity, M03CA01, [[dantrolene]], [[Dantrolene]], [[Dantroleen]])

Instance: clonazepam-for-spasticity
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medicine(clonazepam-for-spasticity, ClonazepamForSpasticity, N03AE01, [[clonazepam]], [[Clonazepam]], [[Clonazepam]])

Instance: atropine-for-saliva
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medicine(atropine-for-saliva, AtropineForSaliva, S01FA01, [[atropine]], [[Atropine eye drops]], [[Atropine oogdruppels]])
* insert Dosage([[0.25–0.75 mg under the tongue, 3 times a day]], [[3 dd 0,25–0,75 mg onder de tong]])
* dosage[=].timing.repeat.frequency = 3
* dosage[=].timing.repeat.period = 1
* dosage[=].timing.repeat.periodUnit = #d
* dosage[=].doseAndRate.doseRange.low = 0.25 'mg' "mg"
* dosage[=].doseAndRate.doseRange.high = 0.75 'mg' "mg"

Instance: scopolamine-for-saliva
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medicine(scopolamine-for-saliva, ScopolamineForSaliva, A04AD01, [[scopolamine]], [[Scopolamine patch]], [[Scopolaminepleister]])
* insert Dosage([[1.5 mg, a new patch every 3 days]], [[1,5 mg, om de 3 dagen een nieuwe pleister]])
* dosage[=].timing.repeat.frequency = 1
* dosage[=].timing.repeat.period = 3
* dosage[=].timing.repeat.periodUnit = #d
* dosage[=].doseAndRate.doseQuantity = 1.5 'mg' "mg"

Instance: biperiden-for-saliva
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medicine(biperiden-for-saliva, BiperidenForSaliva, N04AA02, [[biperiden]], [[Biperiden]], [[Biperideen]])
* insert Dosage([[2–8 mg, once a day]], [[1 dd 2–8 mg]])
* dosage[=].timing.repeat.frequency = 1
* dosage[=].timing.repeat.period = 1
* dosage[=].timing.repeat.periodUnit = #d
* dosage[=].doseAndRate.doseRange.low = 2 'mg' "mg"
* dosage[=].doseAndRate.doseRange.high = 8 'mg' "mg"

Instance: dexetimide-for-saliva
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medicine(dexetimide-for-saliva, DexetimideForSaliva, N04AA08, [[dexetimide]], [[Dexetimide]], [[Dexetimide]])
* insert Dosage([[0.5–1 mg, once a day]], [[1 dd 0,5–1 mg]])
* dosage[=].timing.repeat.frequency = 1
* dosage[=].timing.repeat.period = 1
* dosage[=].timing.repeat.periodUnit = #d
* dosage[=].doseAndRate.doseRange.low = 0.5 'mg' "mg"
* dosage[=].doseAndRate.doseRange.high = 1 'mg' "mg"

Instance: oxybutynin-for-saliva
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medicine(oxybutynin-for-saliva, OxybutyninForSaliva, G04BD04, [[oxybutynin]], [[Oxybutynin]], [[Oxybutynine]])
* insert Dosage([[2.5–5 mg, 3 times a day]], [[3 dd 2,5–5 mg]])
* dosage[=].timing.repeat.frequency = 3
* dosage[=].timing.repeat.period = 1
* dosage[=].timing.repeat.periodUnit = #d
* dosage[=].doseAndRate.doseRange.low = 2.5 'mg' "mg"
* dosage[=].doseAndRate.doseRange.high = 5 'mg' "mg"

Instance: glycopyrronium-for-saliva
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medicine(glycopyrronium-for-saliva, GlycopyrroniumForSaliva, A03AB02, [[glycopyrronium bromide]], [[Glycopyrronium]], [[Glycopyrronium]])
* insert Dosage([[1–2 mg, 3 times a day]], [[3 dd 1–2 mg]])
* dosage[=].timing.repeat.frequency = 3
* dosage[=].timing.repeat.period = 1
* dosage[=].timing.repeat.periodUnit = #d
* dosage[=].doseAndRate.doseRange.low = 1 'mg' "mg"
* dosage[=].doseAndRate.doseRange.high = 2 'mg' "mg"

Instance: hydroquinine-for-cramps
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medicine(hydroquinine-for-cramps, HydroquinineForCramps, M09AA01, [[hydroquinine]], [[Hydroquinine]], [[Hydrokinine]])
* insert Dosage([[200 mg with the evening meal, for 14 days at most]], [[200 mg bij het avondeten, hooguit 14 dagen]])
* dosage[=].timing.repeat.boundsDuration = 14 'd' "d"
* dosage[=].timing.repeat.when = #CV
* dosage[=].doseAndRate.doseQuantity = 200 'mg' "mg"
* insert Dosage([[and 100 mg at night, for 14 days at most]], [[en 100 mg voor de nacht, hooguit 14 dagen]])
* dosage[=].timing.repeat.boundsDuration = 14 'd' "d"
* dosage[=].timing.repeat.when = #HS
* dosage[=].doseAndRate.doseQuantity = 100 'mg' "mg"

Instance: propranolol-for-mucus
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medicine(propranolol-for-mucus, PropranololForMucus, C07AA05, [[propranolol]], [[Propranolol]], [[Propranolol]])
* insert Dosage([[40 mg, 1 to 3 times a day]], [[1–3 dd 40 mg]])
* dosage[=].timing.repeat.frequency = 1
* dosage[=].timing.repeat.frequencyMax = 3
* dosage[=].timing.repeat.period = 1
* dosage[=].timing.repeat.periodUnit = #d
* dosage[=].doseAndRate.doseQuantity = 40 'mg' "mg"

Instance: acetylcysteine-for-mucus
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medicine(acetylcysteine-for-mucus, AcetylcysteineForMucus, R05CB01, [[acetylcysteine]], [[Acetylcysteine]], [[Acetylcysteïne]])
* insert Dosage([[200 mg, 3 times a day]], [[3 dd 200 mg]])
* dosage[=].timing.repeat.frequency = 3
* dosage[=].timing.repeat.period = 1
* dosage[=].timing.repeat.periodUnit = #d
* dosage[=].doseAndRate.doseQuantity = 200 'mg' "mg"

Instance: salbutamol-for-mucus
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medicine(salbutamol-for-mucus, SalbutamolForMucus, R03AC02, [[salbutamol]], [[Salbutamol]], [[Salbutamol]])
* insert Dosage([[nebulised]], [[verneveld]])

Instance: methylphenidate-for-fatigue
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medicine(methylphenidate-for-fatigue, MethylphenidateForFatigue, N06BA04, [[methylphenidate]], [[Methylphenidate]], [[Methylfenidaat]])
* insert Dosage([[5–20 mg, twice a day]], [[2 dd 5–20 mg]])
* dosage[=].timing.repeat.frequency = 2
* dosage[=].timing.repeat.period = 1
* dosage[=].timing.repeat.periodUnit = #d
* dosage[=].doseAndRate.doseRange.low = 5 'mg' "mg"
* dosage[=].doseAndRate.doseRange.high = 20 'mg' "mg"

Instance: modafinil-for-fatigue
InstanceOf: ActivityDefinition
Usage: #definition
* insert Medicine(modafinil-for-fatigue, ModafinilForFatigue, N06BA07, [[modafinil]], [[Modafinil]], [[Modafinil]])
* insert Dosage([[100 mg, twice a day]], [[2 dd 100 mg]])
* dosage[=].timing.repeat.frequency = 2
* dosage[=].timing.repeat.period = 1
* dosage[=].timing.repeat.periodUnit = #d
* dosage[=].doseAndRate.doseQuantity = 100 'mg' "mg"
