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
* insert Head([[Carbon dioxide pressure]], [[Koolzuurspanning]], [[Partial pressure of carbon dioxide in capillary or arterial blood. Venous blood is left out because its pressure does not show how well somebody breathes.]], [[Partiële koolzuurspanning in capillair of arterieel bloed. Veneus bloed blijft erbuiten omdat die spanning niet toont hoe goed iemand ademt.]])
* insert LoincCopyright
* $loinc#2020-6 "Carbon dioxide [Partial pressure] in Capillary blood"
* $loinc#2020-6 insert Nl([[Koolzuurspanning in capillair bloed]])
* $loinc#2019-8 "Carbon dioxide [Partial pressure] in Arterial blood"
* $loinc#2019-8 insert Nl([[Koolzuurspanning in arterieel bloed]])

ValueSet: Orthopnea
Id: orthopnea
* insert Head([[Orthopnea]], [[Orthopneu]], [[Shortness of breath when lying flat.]], [[Kortademigheid bij plat liggen.]])
* insert HpoCopyright
* $sct#62744007 "Orthopnea"
* $sct#62744007 insert Nl([[Orthopneu]])
* $hpo#HP:0012764 "Orthopnea"
* $hpo#HP:0012764 insert Nl([[Orthopneu]])
