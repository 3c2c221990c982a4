ValueSet: Alt
Id: alt
* insert Head([[Alanine aminotransferase (ALT)]], [[Alanineaminotransferase (ALAT)]], [[ALT in serum or plasma.]], [[ALAT in serum of plasma.]])
* insert LoincCopyright
* $loinc#1742-6 "Alanine aminotransferase [Enzymatic activity/volume] in Serum or Plasma"
* $loinc#1742-6 insert Nl([[Alanineaminotransferase]])

ValueSet: Ast
Id: ast
* insert Head([[Aspartate aminotransferase (AST)]], [[Aspartaataminotransferase (ASAT)]], [[AST in serum or plasma.]], [[ASAT in serum of plasma.]])
* insert LoincCopyright
* $loinc#1920-8 "Aspartate aminotransferase [Enzymatic activity/volume] in Serum or Plasma"
* $loinc#1920-8 insert Nl([[Aspartaataminotransferase]])

ValueSet: Aminotransferase
Id: aminotransferase
* insert Head([[Aminotransferase]], [[Transaminase]], [[ALT or AST.]], [[ALAT of ASAT.]])
* insert LoincCopyright
* $loinc#1742-6 "Alanine aminotransferase [Enzymatic activity/volume] in Serum or Plasma"
* $loinc#1742-6 insert Nl([[Alanineaminotransferase]])
* $loinc#1920-8 "Aspartate aminotransferase [Enzymatic activity/volume] in Serum or Plasma"
* $loinc#1920-8 insert Nl([[Aspartaataminotransferase]])

ValueSet: Ggt
Id: ggt
* insert Head([[Gamma-glutamyl transferase (GGT)]], [[Gamma-glutamyltransferase (gamma-GT)]], [[GGT in serum or plasma.]], [[Gamma-GT in serum of plasma.]])
* insert LoincCopyright
* $loinc#2324-2 "Gamma glutamyl transferase [Enzymatic activity/volume] in Serum or Plasma"
* $loinc#2324-2 insert Nl([[Gamma-glutamyltransferase]])

ValueSet: AlkalinePhosphatase
Id: alkaline-phosphatase
* insert Head([[Alkaline phosphatase]], [[Alkalische fosfatase]], [[Alkaline phosphatase in serum or plasma.]], [[Alkalische fosfatase in serum of plasma.]])
* insert LoincCopyright
* $loinc#6768-6 "Alkaline phosphatase [Enzymatic activity/volume] in Serum or Plasma"
* $loinc#6768-6 insert Nl([[Alkalische fosfatase]])

ValueSet: Bilirubin
Id: bilirubin
* insert Head([[Total bilirubin]], [[Totaal bilirubine]], [[Total bilirubin in serum or plasma by amount of substance or by mass.]], [[Totaal bilirubine in serum of plasma als stofhoeveelheid of als massa.]])
* insert LoincCopyright
* $loinc#14631-6 "Bilirubin.total [Moles/volume] in Serum or Plasma"
* $loinc#14631-6 insert Nl([[Bilirubine totaal]])
* $loinc#1975-2 "Bilirubin.total [Mass/volume] in Serum or Plasma"
* $loinc#1975-2 insert Nl([[Bilirubine totaal (massa)]])

ValueSet: LiverValue
Id: liver-value
* insert Head([[Liver value]], [[Leverwaarde]], [[The single values of a liver panel.]], [[De losse waarden van een leverpanel.]])
* insert LoincCopyright
* $loinc#1742-6 "Alanine aminotransferase [Enzymatic activity/volume] in Serum or Plasma"
* $loinc#1742-6 insert Nl([[Alanineaminotransferase]])
* $loinc#1920-8 "Aspartate aminotransferase [Enzymatic activity/volume] in Serum or Plasma"
* $loinc#1920-8 insert Nl([[Aspartaataminotransferase]])
* $loinc#2324-2 "Gamma glutamyl transferase [Enzymatic activity/volume] in Serum or Plasma"
* $loinc#2324-2 insert Nl([[Gamma-glutamyltransferase]])
* $loinc#6768-6 "Alkaline phosphatase [Enzymatic activity/volume] in Serum or Plasma"
* $loinc#6768-6 insert Nl([[Alkalische fosfatase]])
* $loinc#14631-6 "Bilirubin.total [Moles/volume] in Serum or Plasma"
* $loinc#14631-6 insert Nl([[Bilirubine totaal]])
* $loinc#1975-2 "Bilirubin.total [Mass/volume] in Serum or Plasma"
* $loinc#1975-2 insert Nl([[Bilirubine totaal (massa)]])

ValueSet: LiverTests
Id: liver-tests
* insert Head([[Liver panel of the riluzole blood test]], [[Leverpanel van het bloedonderzoek bij riluzol]], [[What counts as the liver part of the blood test on riluzole: the panel or the ALT that the label asks for.]], [[Wat telt als het leverdeel van het bloedonderzoek bij riluzol: het panel of de ALAT waar de bijsluiter om vraagt.]])
* insert LoincCopyright
* $loinc#24325-3 "Hepatic function 2000 panel - Serum or Plasma"
* $loinc#24325-3 insert Nl([[Leverfunctiepanel]])
* $loinc#1742-6 "Alanine aminotransferase [Enzymatic activity/volume] in Serum or Plasma"
* $loinc#1742-6 insert Nl([[Alanineaminotransferase]])

ValueSet: BloodCount
Id: blood-count
* insert Head([[Blood count of the riluzole blood test]], [[Bloedbeeld van het bloedonderzoek bij riluzol]], [[What counts as the blood count of the blood test on riluzole: a panel or the leukocytes that show neutropenia.]], [[Wat telt als het bloedbeeld van het bloedonderzoek bij riluzol: een panel of de leukocyten die een neutropenie tonen.]])
* insert LoincCopyright
* $loinc#58410-2 "CBC panel - Blood by Automated count"
* $loinc#58410-2 insert Nl([[Compleet bloedbeeld]])
* $loinc#57021-8 "CBC W Auto Differential panel in Blood"
* $loinc#57021-8 insert Nl([[Compleet bloedbeeld met differentiatie]])
* $loinc#26464-8 "Leukocytes [#/volume] in Blood"
* $loinc#26464-8 insert Nl([[Leukocyten]])
* $loinc#6690-2 "Leukocytes [#/volume] in Blood by Automated count"
* $loinc#6690-2 insert Nl([[Leukocyten (automatische telling)]])

ValueSet: Leukocytes
Id: leukocytes
* insert Head([[Leukocytes]], [[Leukocyten]], [[Number of leukocytes in blood.]], [[Aantal leukocyten in bloed.]])
* insert LoincCopyright
* $loinc#26464-8 "Leukocytes [#/volume] in Blood"
* $loinc#26464-8 insert Nl([[Leukocyten]])
* $loinc#6690-2 "Leukocytes [#/volume] in Blood by Automated count"
* $loinc#6690-2 insert Nl([[Leukocyten (automatische telling)]])

ValueSet: Neutrophils
Id: neutrophils
* insert Head([[Neutrophils]], [[Neutrofielen]], [[Number of neutrophils in blood.]], [[Aantal neutrofielen in bloed.]])
* insert LoincCopyright
* $loinc#26499-4 "Neutrophils [#/volume] in Blood"
* $loinc#26499-4 insert Nl([[Neutrofielen]])
* $loinc#751-8 "Neutrophils [#/volume] in Blood by Automated count"
* $loinc#751-8 insert Nl([[Neutrofielen (automatische telling)]])

ValueSet: CreatineKinase
Id: creatine-kinase
* insert Head([[Creatine kinase]], [[Creatinekinase]], [[Creatine kinase in serum or plasma.]], [[Creatinekinase in serum of plasma.]])
* insert LoincCopyright
* $loinc#2157-6 "Creatine kinase [Enzymatic activity/volume] in Serum or Plasma"
* $loinc#2157-6 insert Nl([[Creatinekinase]])

ValueSet: BodyWeight
Id: body-weight
* insert Head([[Body weight]], [[Lichaamsgewicht]], [[Body weight.]], [[Lichaamsgewicht.]])
* insert LoincCopyright
* $loinc#29463-7 "Body weight"
* $loinc#29463-7 insert Nl([[Lichaamsgewicht]])

ValueSet: BodyTemperature
Id: body-temperature
* insert Head([[Body temperature]], [[Lichaamstemperatuur]], [[Body temperature, as FHIR's own profile of vital signs has it.]], [[Lichaamstemperatuur, zoals in het eigen profiel van FHIR voor vitale functies.]])
* insert LoincCopyright
* $loinc#8310-5 "Body temperature"
* $loinc#8310-5 insert Nl([[Lichaamstemperatuur]])

ValueSet: VitalCapacity
Id: vital-capacity
* insert Head([[Vital capacity]], [[Vitale capaciteit]], [[Slow or forced vital capacity as a volume.]], [[Langzame of geforceerde vitale capaciteit als volume.]])
* insert LoincCopyright
* $loinc#19866-3 "Vital capacity [Volume] Respiratory system by Spirometry"
* $loinc#19866-3 insert Nl([[Langzame vitale capaciteit]])
* $loinc#19868-9 "Forced vital capacity [Volume] Respiratory system by Spirometry"
* $loinc#19868-9 insert Nl([[Geforceerde vitale capaciteit (spirometrie)]])
* $loinc#19870-5 "Forced vital capacity [Volume] Respiratory system"
* $loinc#19870-5 insert Nl([[Geforceerde vitale capaciteit]])
* $loinc#19876-2 "Forced vital capacity [Volume] Respiratory system by Spirometry --pre bronchodilation"
* $loinc#19876-2 insert Nl([[Geforceerde vitale capaciteit vóór luchtwegverwijding]])

ValueSet: VitalCapacityPredicted
Id: vital-capacity-predicted
* insert Head([[Vital capacity, percent predicted]], [[Vitale capaciteit, percentage van voorspeld]], [[Slow or forced vital capacity as a percentage of the predicted value.]], [[Langzame of geforceerde vitale capaciteit als percentage van de voorspelde waarde.]])
* insert LoincCopyright
* $loinc#98088-8 "VC/predicted VC Respiratory Spirometry"
* $loinc#98088-8 insert Nl([[Langzame vitale capaciteit, percentage van voorspeld]])
* $loinc#19872-1 "FVC measured/predicted"
* $loinc#19872-1 insert Nl([[Geforceerde vitale capaciteit, percentage van voorspeld]])
* $loinc#19871-3 "FVC pre bronchodilation measured/predicted"
* $loinc#19871-3 insert Nl([[Geforceerde vitale capaciteit vóór luchtwegverwijding, percentage van voorspeld]])
