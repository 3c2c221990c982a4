ValueSet: SlowVitalCapacity
Id: slow-vital-capacity
* insert Head([[Slow vital capacity]], [[Langzame vitale capaciteit]], [[Slow vital capacity as a volume or as a percentage of the predicted value; what is not among these is forced.]], [[Langzame vitale capaciteit als volume of als percentage van voorspeld; wat hier niet bij staat is geforceerd.]])
* insert LoincCopyright
* $loinc#19866-3 "Vital capacity [Volume] Respiratory system by Spirometry"
* $loinc#19866-3 insert Nl([[Langzame vitale capaciteit]])
* $loinc#98088-8 "VC/predicted VC Respiratory Spirometry"
* $loinc#98088-8 insert Nl([[Langzame vitale capaciteit, percentage van voorspeld]])

ValueSet: CarbonDioxidePressure
Id: carbon-dioxide-pressure
* insert Head([[Carbon dioxide pressure]], [[Koolzuurspanning]], [[Partial pressure of carbon dioxide in capillary or arterial blood or in blood of unstated kind. Venous blood is left out because its pressure does not show how well somebody breathes.]], [[Partiële koolzuurspanning in capillair of arterieel bloed of in bloed waarvan de soort niet is gezegd. Veneus bloed blijft erbuiten omdat die spanning niet toont hoe goed iemand ademt.]])
* insert LoincCopyright
* $loinc#2020-6 "Carbon dioxide [Partial pressure] in Capillary blood"
* $loinc#2020-6 insert Nl([[Koolzuurspanning in capillair bloed]])
* $loinc#2019-8 "Carbon dioxide [Partial pressure] in Arterial blood"
* $loinc#2019-8 insert Nl([[Koolzuurspanning in arterieel bloed]])
* $loinc#11557-6 "Carbon dioxide [Partial pressure] in Blood"
* $loinc#11557-6 insert Nl([[Koolzuurspanning in bloed]])

ValueSet: NocturnalHypoventilation
Id: nocturnal-hypoventilation
* insert Head([[Hypoventilation at night]], [[Nachtelijke hypoventilatie]], [[Hypoventilation at night as a diagnosis or a finding.]], [[Nachtelijke hypoventilatie als diagnose of bevinding.]])
* insert HpoCopyright
* $sct#443760008 "Sleep hypoventilation"
* $sct#443760008 insert Nl([[Hypoventilatie tijdens de slaap]])
* $hpo#HP:0002877 "Nocturnal hypoventilation"
* $hpo#HP:0002877 insert Nl([[Nachtelijke hypoventilatie]])

ValueSet: WeakBreathing
Id: weak-breathing
* insert Head([[Weak breathing]], [[Zwakke ademhaling]], [[Diagnoses and complaints and findings that mean that the breathing muscles are weak.]], [[Diagnosen en klachten en bevindingen die betekenen dat de ademhalingsspieren zwak zijn.]])
* insert HpoCopyright
* $sct#409623005 "Respiratory insufficiency"
* $sct#409623005 insert Nl([[Respiratoire insufficiëntie]])
* $sct#426896000 "Chronic hypercapnic respiratory failure"
* $sct#426896000 insert Nl([[Chronische hypercapnische respiratoire insufficiëntie]])
* $sct#443760008 "Sleep hypoventilation"
* $sct#443760008 insert Nl([[Hypoventilatie tijdens de slaap]])
* $hpo#HP:0002877 "Nocturnal hypoventilation"
* $hpo#HP:0002877 insert Nl([[Nachtelijke hypoventilatie]])
* $sct#267036007 "Dyspnea"
* $sct#267036007 insert Nl([[Kortademigheid]])
* $sct#161941007 "Dyspnea at rest"
* $sct#161941007 insert Nl([[Kortademigheid in rust]])
* $sct#60845006 "Dyspnea on exertion"
* $sct#60845006 insert Nl([[Kortademigheid bij inspanning]])
* $hpo#HP:0002094 "Dyspnea"
* $hpo#HP:0002094 insert Nl([[Kortademigheid]])
* $sct#15993004 "Alveolar hypoventilation"
* $sct#15993004 insert Nl([[Alveolaire hypoventilatie]])
* $hpo#HP:0002791 "Hypoventilation"
* $hpo#HP:0002791 insert Nl([[Hypoventilatie]])
* $sct#64228003 "Paralysis of diaphragm"
* $sct#64228003 insert Nl([[Verlamming van het middenrif]])
* $hpo#HP:0002792 "Reduced vital capacity"
* $hpo#HP:0002792 insert Nl([[Verminderde vitale capaciteit]])

ValueSet: Orthopnea
Id: orthopnea
* insert Head([[Orthopnea]], [[Orthopneu]], [[Shortness of breath when lying flat.]], [[Kortademigheid bij plat liggen.]])
* insert HpoCopyright
* $sct#62744007 "Orthopnea"
* $sct#62744007 insert Nl([[Orthopneu]])
* $hpo#HP:0012764 "Orthopnea"
* $hpo#HP:0012764 insert Nl([[Orthopneu]])

ValueSet: VividDreams
Id: vivid-dreams
* insert Head([[Vivid dreams]], [[Levendige dromen]], [[Vivid dreams or nightmares.]], [[Levendige dromen of nachtmerries.]])
* insert SnomedCopyright
* $finding#vivid-dreams
* $sct#419145002 "Nightmares"
* $sct#419145002 insert Nl([[Nachtmerries]])

ValueSet: MorningHeadache
Id: morning-headache
* insert Head([[Morning headache]], [[Ochtendhoofdpijn]], [[Headache on waking. Headache without a time of day does not count.]], [[Hoofdpijn bij het wakker worden. Hoofdpijn zonder tijdstip telt niet.]])
* $finding#morning-headache

ValueSet: WishToFly
Id: wish-to-fly
* insert Head([[Wish to travel by air]], [[Wens om te vliegen]], [[The patient wants to fly.]], [[De patiënt wil vliegen.]])
* $finding#wish-to-fly

ValueSet: TracheostomalVentilation
Id: tracheostomal-ventilation
* insert Head([[Ventilation through a tracheostomy]], [[Beademing via een tracheostoma]], [[Ventilation through a tracheostomy. No standard code has been confirmed.]], [[Beademing via een tracheostoma. Er is geen standaardcode bevestigd.]])
* $finding#tracheostomal-ventilation

ValueSet: VentilationAgreement
Id: ventilation-agreement
* insert Head([[Agreements on ventilation]], [[Afspraken over beademing]], [[What was agreed with the patient on ventilation.]], [[Wat er met de patiënt over beademing is afgesproken.]])
* $assessment#ventilation-agreement

ValueSet: HomeVentilationReferral
Id: home-ventilation-referral
* insert Head([[Referral to the centre for home ventilation]], [[Verwijzing naar het centrum voor thuisbeademing]], [[Referral to a centre for home ventilation. No standard code has been confirmed.]], [[Verwijzing naar een centrum voor thuisbeademing. Er is geen standaardcode bevestigd.]])
* $assessment#home-ventilation-referral

ValueSet: HypoxiaTest
Id: hypoxia-test
* insert Head([[High altitude simulation test]], [[Hypoxietest]], [[A test of breathing with as little oxygen as in an aeroplane.]], [[Een test van de ademhaling met zo weinig zuurstof als in een vliegtuig.]])
* $assessment#hypoxia-test

ValueSet: Bicarbonate
Id: bicarbonate
* insert Head([[Bicarbonate in blood gas]], [[Bicarbonaat in bloedgas]], [[Bicarbonate in capillary or arterial blood.]], [[Bicarbonaat in capillair of arterieel bloed.]])
* insert LoincCopyright
* $loinc#1961-2 "Bicarbonate [Moles/volume] in Capillary blood"
* $loinc#1961-2 insert Nl([[Bicarbonaat in capillair bloed]])
* $loinc#1960-4 "Bicarbonate [Moles/volume] in Arterial blood"
* $loinc#1960-4 insert Nl([[Bicarbonaat in arterieel bloed]])
* $loinc#19230-2 "Bicarbonate [Moles/volume] standard in Arterial blood"
* $loinc#19230-2 insert Nl([[Standaardbicarbonaat in arterieel bloed]])

ValueSet: AnyVitalCapacity
Id: any-vital-capacity
* insert Head([[Vital capacity in any form]], [[Vitale capaciteit in welke vorm ook]], [[Slow or forced vital capacity as a volume or as a percentage of predicted.]], [[Langzame of geforceerde vitale capaciteit als volume of als percentage van voorspeld.]])
* insert LoincCopyright
* include codes from valueset VitalCapacity
* include codes from valueset VitalCapacityPredicted
