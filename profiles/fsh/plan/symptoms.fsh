// What the guideline offers against each symptom: one task while the symptom is on record and none of the row's medicines is
// in use, with the medicines to choose from. The row on swallowing and weight loss is rule R93 of another plan.

// The caution that the guideline gives on the whole table stands with every row.
RuleSet: Symptom(id, name, title, titleNl, why, whyNl, row)
* insert Action({id}, symptom-{id}, [[{title}]], [[{titleNl}]], [[{why} For most of the options there is no evidence in ALS itself; they are known from other diseases.]], [[{whyNl} Voor de meeste mogelijkheden is er bij ALS zelf geen bewijs; ze zijn bekend van andere ziekten.]])
* insert Guideline([[table of symptomatic treatment, row on {row}]])
* insert When([[Treat {name}]])
* insert Trigger(Condition)
* insert Trigger(Observation)
* insert Dynamic(reasonReference, [[{name} Evidence]])
* selectionBehavior = #any
* definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/treat-symptom"

// Done while a medicine of the row is in use.
RuleSet: DoneBy(define)
* insert Trigger(MedicationStatement)
* insert Trigger(MedicationRequest)
* insert Dynamic([[Task.output]], [[{define}]])

RuleSet: Besides(en, nl)
* textEquivalent = "{en}"
* textEquivalent insert Dutch([[{nl}]])

RuleSet: Offer(id, medicine)
* action[+]
  * id = "{id}"
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/{medicine}"

Instance: symptoms
InstanceOf: PlanDefinition
Usage: #definition
* insert Definition(PlanDefinition, symptoms, Symptoms, [[Symptoms]], [[Klachten]], [[What can be done about each symptom: medicines to choose from and other treatment and what to be careful with.]], [[Wat er aan elke klacht gedaan kan worden: middelen om uit te kiezen en andere behandeling en waar op te letten.]])
* insert HoldsWithGuideline
* type = $plan-type#workflow-definition
* library = "https://charcot.health/fhir/Library/Symptoms"

* action[+]
  * insert Symptom(anxiety, [[Anxiety]], [[Treat anxiety]], [[Behandel angst]], [[Anxiety is on record.]], [[Angst is vastgelegd.]], [[anxiety]])
  * insert DoneBy([[Anxiety Treatment]])
  * insert Dynamic(note, [[Sedative Advice]])
  * insert Besides([[Caution with weak breathing muscles.]], [[Voorzichtig bij zwakke ademhalingsspieren.]])
  * insert Offer(anxiety-oxazepam, oxazepam-for-anxiety)
  * insert Offer(anxiety-lorazepam, lorazepam-for-anxiety)

* action[+]
  * insert Symptom(cognition, [[Cognition]], [[Support cognitive impairment]], [[Begeleid cognitieve stoornissen]], [[Cognitive impairment is on record.]], [[Een cognitieve stoornis is vastgelegd.]], [[cognitive disorders]])
  * insert Besides([[Explain and support. If needed: MMSE, FAB or a neuropsychological examination.]], [[Leg uit en begeleid. Zo nodig: MMSE, FAB of neuropsychologisch onderzoek.]])

* action[+]
  * insert Symptom(thrombosis, [[Thrombosis]], [[Treat deep vein thrombosis]], [[Behandel diep veneuze trombose]], [[A deep vein thrombosis is on record.]], [[Een diep veneuze trombose is vastgelegd.]], [[deep vein thrombosis]])
  * insert DoneBy([[Thrombosis Treatment]])
  * insert Dynamic(note, [[Anticoagulant Advice]])
  * insert Besides([[Follow the general guidelines on thrombosis prophylaxis.]], [[Volg de algemene richtlijnen voor tromboseprofylaxe.]])
  * insert Offer(thrombosis-nadroparin, nadroparin-for-thrombosis)

* action[+]
  * insert Symptom(dysarthria, [[Dysarthria]], [[Support speech]], [[Ondersteun de spraak]], [[Speech is affected: by the record, or by item 1 of the ALSFRS-R (3 or less; that limit is ours).]], [[De spraak is aangedaan: volgens het dossier, of volgens item 1 van de ALSFRS-R (3 of minder; die grens is van ons).]], [[dysarthria]])
  * insert Besides([[Speech therapy, communication without speech, communication aids.]], [[Logopedie, non-verbale communicatie, communicatiehulpmiddelen.]])

* action[+]
  * insert Symptom(mood, [[Mood]], [[Treat emotional lability or depression]], [[Behandel emotionele labiliteit of depressie]], [[Emotional lability or depression is on record.]], [[Emotionele labiliteit of depressie is vastgelegd.]], [[emotional lability and depression]])
  * insert DoneBy([[Mood Treatment]])
  * insert Besides([[Explain and support. Have interactions checked when two of these are combined: that is not in the guideline.]], [[Leg uit en begeleid. Laat interacties controleren als twee middelen gecombineerd worden: dat staat niet in de richtlijn.]])
  * insert Offer(mood-amitriptyline, amitriptyline-by-day)
  * insert Offer(mood-dextromethorphan, dextromethorphan-for-mood)
  * insert Offer(mood-quinidine, quinidine-for-mood)
  * insert Offer(mood-citalopram, citalopram-for-mood)
  * insert Offer(mood-fluvoxamine, fluvoxamine-for-mood)

* action[+]
  * insert Symptom(fasciculations, [[Fasciculations]], [[Explain fasciculations]], [[Leg fasciculaties uit]], [[Fasciculations are on record.]], [[Fasciculaties zijn vastgelegd.]], [[fasciculations]])
  * insert DoneBy([[Fasciculations Treatment]])
  * insert Besides([[Explain that they do not break down muscle and say nothing about the course.]], [[Leg uit dat ze geen spier afbreken en niets zeggen over het beloop.]])
  * insert Offer(fasciculations-vitamin-e, vitamin-e-for-fasciculations)

* action[+]
  * insert Symptom(trismus, [[Trismus]], [[Treat trismus]], [[Behandel kaakklem]], [[Trismus is on record.]], [[Kaakklem is vastgelegd.]], [[trismus]])
  * insert DoneBy([[Trismus Treatment]])
  * insert Dynamic(note, [[Sedative Advice]])
  * insert Besides([[Caution with weak breathing muscles.]], [[Voorzichtig bij zwakke ademhalingsspieren.]])
  * insert Offer(trismus-lorazepam, lorazepam-for-trismus)

* action[+]
  * insert Symptom(laryngospasm, [[Laryngospasm]], [[Treat laryngospasm]], [[Behandel laryngospasme]], [[Laryngospasm is on record.]], [[Laryngospasme is vastgelegd.]], [[laryngospasm]])
  * insert DoneBy([[Laryngospasm Treatment]])
  * insert Dynamic(note, [[Oxygen Advice]])
  * insert Offer(laryngospasm-oxygen, oxygen-for-laryngospasm)

* action[+]
  * insert Symptom(constipation, [[Constipation]], [[Treat constipation]], [[Behandel obstipatie]], [[Constipation is on record.]], [[Obstipatie is vastgelegd.]], [[constipation]])
  * insert DoneBy([[Constipation Treatment]])
  * insert Dynamic(note, [[Constipating Medicines Advice]])
  * insert Besides([[Enough fluid and fibre; enemas. Think of medicines as the cause.]], [[Genoeg vocht en vezels; klysma’s. Denk aan medicatie als oorzaak.]])
  * insert Offer(constipation-macrogol, macrogol-for-constipation)
  * insert Offer(constipation-bisacodyl, bisacodyl-for-constipation)

* action[+]
  * insert Symptom(pain, [[Pain]], [[Treat pain]], [[Behandel pijn]], [[Pain is on record.]], [[Pijn is vastgelegd.]], [[pain]])
  * insert Besides([[Analgesics by the steps of the WHO ladder, physiotherapy, prevention of pressure sores.]], [[Pijnstilling volgens de stappen van de WHO-ladder, fysiotherapie, drukplekken voorkomen.]])

* action[+]
  * insert Symptom(respiratory-insufficiency, [[Respiratory Insufficiency]], [[Treat shortness of breath and the fear of it]], [[Behandel kortademigheid en de angst ervoor]], [[Respiratory insufficiency or shortness of breath is on record. With a rapid onset the steps are taken in order.]], [[Respiratoire insufficiëntie of kortademigheid is vastgelegd. Bij snel ontstaan worden de stappen op volgorde genomen.]], [[respiratory insufficiency]])
  * insert DoneBy([[Respiratory Insufficiency Treatment]])
  * insert Dynamic(note, [[Oxygen Advice]])
  * insert Besides([[Non-invasive ventilation, which severe bulbar weakness makes difficult; oxygen at 0.5–1 L if needed. Rapid onset, step 3: palliative sedation.]], [[Niet-invasieve beademing, die bij ernstige bulbaire zwakte moeilijk gaat; zo nodig 0,5–1 L zuurstof. Snel ontstaan, stap 3: palliatieve sedatie.]])
  * insert Offer(respiratory-insufficiency-oxazepam, oxazepam-for-breathlessness)
  * insert Offer(respiratory-insufficiency-lorazepam, lorazepam-for-breathlessness)
  * insert Offer(respiratory-insufficiency-diazepam, diazepam-for-breathlessness)
  * insert Offer(respiratory-insufficiency-morphine, morphine-for-breathlessness)

* action[+]
  * insert Symptom(sleep, [[Sleep]], [[Treat insomnia or nightmares]], [[Behandel slapeloosheid of nachtmerries]], [[Insomnia or nightmares are on record.]], [[Slapeloosheid of nachtmerries zijn vastgelegd.]], [[sleep disorders]])
  * insert DoneBy([[Sleep Treatment]])
  * insert Dynamic(note, [[Sleep Advice]])
  * insert Besides([[Enough help with turning in bed. Raise a dose by its effect and side effects.]], [[Genoeg hulp bij het draaien in bed. Verhoog een dosis naar effect en bijwerkingen.]])
  * insert Offer(sleep-amitriptyline, amitriptyline-for-sleep)
  * insert Offer(sleep-promethazine, promethazine-for-sleep)
  * insert Offer(sleep-trazodone, trazodone-for-sleep)
  * insert Offer(sleep-zopiclone, zopiclone-for-sleep)
  * insert Offer(sleep-zolpidem, zolpidem-for-sleep)
  * insert Offer(sleep-temazepam, temazepam-for-sleep)
  * insert Offer(sleep-oxazepam, oxazepam-for-sleep)

* action[+]
  * insert Symptom(spasticity, [[Spasticity]], [[Treat spasticity]], [[Behandel spasticiteit]], [[Spasticity is on record.]], [[Spasticiteit is vastgelegd.]], [[spasticity]])
  * insert DoneBy([[Spasticity Treatment]])
  * insert Dynamic(note, [[Spasticity Advice]])
  * insert Besides([[Physiotherapy, rest splints, botulinum toxin injections, intrathecal baclofen.]], [[Fysiotherapie, rustspalken, injecties met botulinetoxine, intrathecaal baclofen.]])
  * insert Offer(spasticity-baclofen, baclofen-for-spasticity)
  * insert Offer(spasticity-tizanidine, tizanidine-for-spasticity)
  * insert Offer(spasticity-dantrolene, dantrolene-for-spasticity)
  * insert Offer(spasticity-clonazepam, clonazepam-for-spasticity)

* action[+]
  * insert Symptom(saliva, [[Saliva]], [[Treat excess saliva]], [[Behandel speekselvloed]], [[Excess saliva is on record.]], [[Speekselvloed is vastgelegd.]], [[excess saliva]])
  * insert DoneBy([[Saliva Treatment]])
  * insert Dynamic(note, [[Saliva Advice]])
  * insert Besides([[Portable suction, radiotherapy of the parotid gland, botulinum toxin in the parotid gland.]], [[Draagbaar afzuigapparaat, bestraling van de oorspeekselklier, botulinetoxine in de oorspeekselklier.]])
  * insert Offer(saliva-atropine, atropine-for-saliva)
  * insert Offer(saliva-scopolamine, scopolamine-for-saliva)
  * insert Offer(saliva-amitriptyline, amitriptyline-by-day)
  * insert Offer(saliva-biperiden, biperiden-for-saliva)
  * insert Offer(saliva-dexetimide, dexetimide-for-saliva)
  * insert Offer(saliva-oxybutynin, oxybutynin-for-saliva)
  * insert Offer(saliva-glycopyrronium, glycopyrronium-for-saliva)

* action[+]
  * insert Symptom(cramps, [[Cramps]], [[Treat muscle cramps]], [[Behandel spierkrampen]], [[Muscle cramps are on record.]], [[Spierkrampen zijn vastgelegd.]], [[muscle cramps]])
  * insert DoneBy([[Cramps Treatment]])
  * insert Besides([[Physiotherapy; teach patient and partner what to do during a cramp.]], [[Fysiotherapie; leer patiënt en partner wat te doen bij een kramp.]])
  * insert Offer(cramps-hydroquinine, hydroquinine-for-cramps)

* action[+]
  * insert Symptom(weakness, [[Weakness]], [[Support weakness and wasting]], [[Ondersteun bij spierzwakte en atrofie]], [[Muscle weakness or wasting is on record.]], [[Spierzwakte of atrofie is vastgelegd.]], [[muscle weakness and wasting]])
  * insert Besides([[Physiotherapy, orthoses, a fitted wheelchair, changes to the home in time, prevention of pressure sores.]], [[Fysiotherapie, orthesen, een aangepaste rolstoel, tijdig de woning aanpassen, doorligwonden voorkomen.]])

* action[+]
  * insert Symptom(mucus, [[Mucus]], [[Treat thick mucus]], [[Behandel taai slijm]], [[Thick mucus is on record.]], [[Taai slijm is vastgelegd.]], [[thick mucus]])
  * insert DoneBy([[Mucus Treatment]])
  * insert Besides([[Physiotherapy, manually assisted cough; nebulised saline, acetylcysteine or salbutamol. Amitriptyline thickens mucus.]], [[Fysiotherapie, manueel ondersteund hoesten; vernevelen van zout, acetylcysteïne of salbutamol. Amitriptyline maakt slijm taaier.]])
  * insert Offer(mucus-propranolol, propranolol-for-mucus)
  * insert Offer(mucus-acetylcysteine, acetylcysteine-for-mucus)
  * insert Offer(mucus-salbutamol, salbutamol-for-mucus)

* action[+]
  * insert Symptom(fatigue, [[Fatigue]], [[Treat fatigue]], [[Behandel vermoeidheid]], [[Fatigue is on record.]], [[Vermoeidheid is vastgelegd.]], [[fatigue]])
  * insert DoneBy([[Fatigue Treatment]])
  * insert Dynamic(note, [[Fatigue Advice]])
  * insert Besides([[Fatigue by day can be a sign of weak breathing at night.]], [[Vermoeidheid overdag kan een teken zijn van zwakke ademhaling in de nacht.]])
  * insert Offer(fatigue-methylphenidate, methylphenidate-for-fatigue)
  * insert Offer(fatigue-modafinil, modafinil-for-fatigue)

// Where the sources differ.
* action[+]
  * insert Action(dextromethorphan-dose, K4, [[Two doses of dextromethorphan with quinidine]], [[Twee doseringen van dextromethorfan met kinidine]], [[The table of treatments gives dextromethorphan 30 mg with quinidine 30 mg, each twice a day, as separate substances. For compulsive laughing and crying another chapter names one product with 10 and 20 mg. They are kept apart: this plan offers the separate substances as the table has them, and the product belongs to rule R78.]], [[De tabel met behandelingen geeft dextromethorfan 30 mg met kinidine 30 mg, elk tweemaal per dag, als losse stoffen. Voor dwanglachen en dwanghuilen noemt een ander hoofdstuk één product met 10 en 20 mg. Ze blijven gescheiden: dit plan biedt de losse stoffen zoals in de tabel, en het product hoort bij regel R78.]])
  * insert Guideline([[table of symptomatic treatment, row on emotional lability and depression]])
  * insert Guideline([[chapter on the multidisciplinary team, rehabilitation physician]])
  * insert When([[Mood Is Affected]])

* action[+]
  * insert Action(treatment-works, K21, [[Whether a treatment of ALS works]], [[Of er een behandeling van ALS werkt]], [[An interview says that there is no working treatment yet, and in the same text that tofersen works for people with a SOD1 variant; the guideline gives riluzole, which lengthens life by some months. Riluzole and tofersen are what acts here; a text for patients has to be current.]], [[Een interview zegt dat er nog geen werkende behandeling is, en in dezelfde tekst dat tofersen werkt bij mensen met een SOD1-variant; de richtlijn geeft riluzol, dat het leven met enkele maanden verlengt. Hier gelden riluzol en tofersen; een tekst voor patiënten moet actueel zijn.]])
  * insert Citation([[ALS Centrum Nederland, interview on treatment and research (fundraising text, no guideline)]])
  * insert Guideline([[chapter on medicinal therapy, riluzole]])

Instance: treat-symptom
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, treat-symptom, TreatSymptom, [[Treat a symptom]], [[Behandel een klacht]], [[Choose with the patient what to do about the symptom.]], [[Kies met de patiënt wat er aan de klacht gedaan wordt.]])
* kind = #Task
* intent = #plan
* code = $assessment#symptom-treatment
