// The symptoms of the table of symptomatic treatments, one value set for each row, as a problem or as a finding. The row on
// swallowing and weight loss belongs to the plan on nutrition.

ValueSet: SymptomAnxiety
Id: symptom-anxiety
* insert Head([[Anxiety]], [[Angst]], [[A symptom of the table of symptomatic treatments: anxiety.]], [[Een klacht uit de tabel met symptomatische behandelingen: angst.]])
* $finding#anxiety

ValueSet: SymptomCognition
Id: symptom-cognition
* insert Head([[Cognitive impairment]], [[Cognitieve stoornis]], [[A symptom of the table of symptomatic treatments: cognitive impairment.]], [[Een klacht uit de tabel met symptomatische behandelingen: cognitieve stoornis.]])
* insert SnomedCopyright
* $finding#cognitive-impairment
* $sct#230270009 "Frontotemporal dementia"
* $sct#230270009 insert Nl([[Frontotemporale dementie]])
* $sct#716994006 "Behavioral variant of frontotemporal dementia"
* $sct#716994006 insert Nl([[Gedragsvariant van frontotemporale dementie]])
* $sct#230258005 "Amyotrophic lateral sclerosis with dementia"
* $sct#230258005 insert Nl([[Amyotrofische laterale sclerose met dementie]])
* $sct#230274000 "Frontal lobe degeneration with motor neurone disease"
* $sct#230274000 insert Nl([[Frontale degeneratie met motorneuronziekte]])

ValueSet: SymptomThrombosis
Id: symptom-thrombosis
* insert Head([[Deep vein thrombosis]], [[Diep veneuze trombose]], [[A symptom of the table of symptomatic treatments: deep vein thrombosis.]], [[Een klacht uit de tabel met symptomatische behandelingen: diep veneuze trombose.]])
* insert SnomedCopyright
* $sct#128053003 "Deep venous thrombosis"
* $sct#128053003 insert Nl([[Diep veneuze trombose]])

ValueSet: SymptomDysarthria
Id: symptom-dysarthria
* insert Head([[Dysarthria]], [[Dysartrie]], [[A symptom of the table of symptomatic treatments: dysarthria.]], [[Een klacht uit de tabel met symptomatische behandelingen: dysartrie.]])
* insert HpoCopyright
* $sct#8011004 "Dysarthria"
* $sct#8011004 insert Nl([[Dysartrie]])
* $hpo#HP:0001260 "Dysarthria"
* $hpo#HP:0001260 insert Nl([[Dysartrie]])

ValueSet: SymptomMood
Id: symptom-mood
* insert Head([[Emotional lability or depression]], [[Emotionele labiliteit of depressie]], [[A symptom of the table of symptomatic treatments: emotional lability or depression.]], [[Een klacht uit de tabel met symptomatische behandelingen: emotionele labiliteit of depressie.]])
* insert HpoCopyright
* $finding#low-mood
* $sct#35489007 "Depressive disorder"
* $sct#35489007 insert Nl([[Depressie]])
* $hpo#HP:0000712 "Emotional lability"
* $hpo#HP:0000712 insert Nl([[Emotionele labiliteit]])

ValueSet: SymptomTrismus
Id: symptom-trismus
* insert Head([[Trismus]], [[Kaakklem]], [[A symptom of the table of symptomatic treatments: trismus.]], [[Een klacht uit de tabel met symptomatische behandelingen: kaakklem.]])
* $finding#trismus

ValueSet: SymptomLaryngospasm
Id: symptom-laryngospasm
* insert Head([[Laryngospasm]], [[Laryngospasme]], [[A symptom of the table of symptomatic treatments: laryngospasm.]], [[Een klacht uit de tabel met symptomatische behandelingen: laryngospasme.]])
* insert HpoCopyright
* $hpo#HP:0025425 "Laryngospasm"
* $hpo#HP:0025425 insert Nl([[Laryngospasme]])

ValueSet: SymptomConstipation
Id: symptom-constipation
* insert Head([[Constipation]], [[Obstipatie]], [[A symptom of the table of symptomatic treatments: constipation.]], [[Een klacht uit de tabel met symptomatische behandelingen: obstipatie.]])
* insert HpoCopyright
* $sct#14760008 "Constipation"
* $sct#14760008 insert Nl([[Obstipatie]])
* $hpo#HP:0002019 "Constipation"
* $hpo#HP:0002019 insert Nl([[Obstipatie]])

ValueSet: SymptomPain
Id: symptom-pain
* insert Head([[Pain]], [[Pijn]], [[A symptom of the table of symptomatic treatments: pain.]], [[Een klacht uit de tabel met symptomatische behandelingen: pijn.]])
* $finding#pain
* $finding#pain-score

ValueSet: SymptomRespiratoryInsufficiency
Id: symptom-respiratory-insufficiency
* insert Head([[Respiratory insufficiency]], [[Respiratoire insufficiëntie]], [[A symptom of the table of symptomatic treatments: respiratory insufficiency.]], [[Een klacht uit de tabel met symptomatische behandelingen: respiratoire insufficiëntie.]])
* insert HpoCopyright
* $sct#409623005 "Respiratory insufficiency"
* $sct#409623005 insert Nl([[Respiratoire insufficiëntie]])
* $sct#426896000 "Chronic hypercapnic respiratory failure"
* $sct#426896000 insert Nl([[Chronische hypercapnische respiratoire insufficiëntie]])
* $sct#267036007 "Dyspnea"
* $sct#267036007 insert Nl([[Kortademigheid]])
* $sct#161941007 "Dyspnea at rest"
* $sct#161941007 insert Nl([[Kortademigheid in rust]])
* $sct#60845006 "Dyspnea on exertion"
* $sct#60845006 insert Nl([[Kortademigheid bij inspanning]])
* $hpo#HP:0002094 "Dyspnea"
* $hpo#HP:0002094 insert Nl([[Kortademigheid]])

ValueSet: SymptomSleep
Id: symptom-sleep
* insert Head([[Insomnia or nightmares]], [[Slapeloosheid of nachtmerries]], [[A symptom of the table of symptomatic treatments: insomnia or nightmares.]], [[Een klacht uit de tabel met symptomatische behandelingen: slapeloosheid of nachtmerries.]])
* insert SnomedCopyright
* $sct#193462001 "Insomnia"
* $sct#193462001 insert Nl([[Slapeloosheid]])
* $sct#419145002 "Nightmares"
* $sct#419145002 insert Nl([[Nachtmerries]])
* $finding#vivid-dreams

ValueSet: SymptomSpasticity
Id: symptom-spasticity
* insert Head([[Spasticity]], [[Spasticiteit]], [[A symptom of the table of symptomatic treatments: spasticity.]], [[Een klacht uit de tabel met symptomatische behandelingen: spasticiteit.]])
* insert HpoCopyright
* $sct#221360009 "Spasticity"
* $sct#221360009 insert Nl([[Spasticiteit]])
* $hpo#HP:0001257 "Spasticity"
* $hpo#HP:0001257 insert Nl([[Spasticiteit]])
* $hpo#HP:0006986 "Upper limb spasticity"
* $hpo#HP:0006986 insert Nl([[Spasticiteit van de arm]])
* $hpo#HP:0002061 "Lower limb spasticity"
* $hpo#HP:0002061 insert Nl([[Spasticiteit van het been]])

ValueSet: SymptomSaliva
Id: symptom-saliva
* insert Head([[Excess saliva]], [[Speekselvloed]], [[A symptom of the table of symptomatic treatments: excess saliva.]], [[Een klacht uit de tabel met symptomatische behandelingen: speekselvloed.]])
* insert HpoCopyright
* $sct#53827007 "Excessive salivation"
* $sct#53827007 insert Nl([[Overmatige speekselvloed]])
* $hpo#HP:0003781 "Excessive salivation"
* $hpo#HP:0003781 insert Nl([[Overmatige speekselvloed]])
* $hpo#HP:0002307 "Drooling"
* $hpo#HP:0002307 insert Nl([[Kwijlen]])

ValueSet: SymptomCramps
Id: symptom-cramps
* insert Head([[Muscle cramps]], [[Spierkrampen]], [[A symptom of the table of symptomatic treatments: muscle cramps.]], [[Een klacht uit de tabel met symptomatische behandelingen: spierkrampen.]])
* insert HpoCopyright
* $sct#55300003 "Cramp"
* $sct#55300003 insert Nl([[Kramp]])
* $sct#424647005 "Cramp in limb"
* $sct#424647005 insert Nl([[Kramp in arm of been]])
* $hpo#HP:0003394 "Muscle spasm"
* $hpo#HP:0003394 insert Nl([[Spierkramp]])

ValueSet: SymptomWeakness
Id: symptom-weakness
* insert Head([[Muscle weakness or wasting]], [[Spierzwakte of atrofie]], [[A symptom of the table of symptomatic treatments: muscle weakness or wasting.]], [[Een klacht uit de tabel met symptomatische behandelingen: spierzwakte of atrofie.]])
* insert HpoCopyright
* $sct#26544005 "Muscle weakness"
* $sct#26544005 insert Nl([[Spierzwakte]])
* $sct#249939004 "Proximal muscle weakness"
* $sct#249939004 insert Nl([[Proximale spierzwakte]])
* $sct#88092000 "Muscle atrophy"
* $sct#88092000 insert Nl([[Spieratrofie]])
* $hpo#HP:0001324 "Muscle weakness"
* $hpo#HP:0001324 insert Nl([[Spierzwakte]])
* $hpo#HP:0003701 "Proximal muscle weakness"
* $hpo#HP:0003701 insert Nl([[Proximale spierzwakte]])
* $hpo#HP:0003202 "Skeletal muscle atrophy"
* $hpo#HP:0003202 insert Nl([[Spieratrofie]])

ValueSet: SymptomMucus
Id: symptom-mucus
* insert Head([[Thick mucus]], [[Taai slijm]], [[A symptom of the table of symptomatic treatments: thick mucus.]], [[Een klacht uit de tabel met symptomatische behandelingen: taai slijm.]])
* $finding#thick-mucus

ValueSet: SymptomFatigue
Id: symptom-fatigue
* insert Head([[Fatigue]], [[Vermoeidheid]], [[A symptom of the table of symptomatic treatments: fatigue.]], [[Een klacht uit de tabel met symptomatische behandelingen: vermoeidheid.]])
* insert HpoCopyright
* $sct#84229001 "Fatigue"
* $sct#84229001 insert Nl([[Vermoeidheid]])
* $hpo#HP:0012378 "Fatigue"
* $hpo#HP:0012378 insert Nl([[Vermoeidheid]])
* $hpo#HP:0001262 "Excessive daytime somnolence"
* $hpo#HP:0001262 insert Nl([[Slaperigheid overdag]])
* $finding#daytime-fatigue
