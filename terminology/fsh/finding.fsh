CodeSystem: Finding
Id: finding
* insert Head([[Finding]], [[Bevinding]], [[Findings that the rules need and for which no standard code has been confirmed. A site adds the codes of its own record to the value sets of the same names.]], [[Bevindingen die de regels nodig hebben en waarvoor geen standaardcode is bevestigd. Een instelling voegt de codes van het eigen dossier toe aan de waardelijsten met dezelfde naam.]])
* insert Ours
* insert Concept(liver-disease, [[Liver disease]], [[Leverziekte]])
* insert Concept(liver-dysfunction, [[Clinical liver dysfunction]], [[Klinische leverfunctiestoornis]])
* insert Concept(jaundice, [[Jaundice]], [[Geelzucht]])
* insert Concept(fever, [[Fever or febrile illness]], [[Koorts of koortsende ziekte]])
* insert Concept(neutropenia, [[Neutropenia]], [[Neutropenie]])
* insert Concept(sensory-disturbance, [[Sensory disturbance]], [[Gevoelsstoornis]])
* insert Concept(micturition-disorder, [[Trouble with passing urine]], [[Mictiestoornis]])
* insert Concept(urinary-retention, [[Urinary retention]], [[Urineretentie]])
* insert Concept(sphincter-dysfunction, [[Sphincter dysfunction]], [[Sfincterdysfunctie]])
* insert Concept(radicular-pain, [[Radicular pain]], [[Radiculaire pijn]])
* insert Concept(neuropathic-pain, [[Neuropathic pain]], [[Neuropathische pijn]])
* insert Concept(fasciculation-trigger, [[Trigger of fasciculations or cramps]], [[Uitlokker van fasciculaties of krampen]])
* insert Concept(worry-about-fasciculations, [[Worry about fasciculations]], [[Zorgen over fasciculaties]])
* insert Concept(neurological-episode, [[Episode of new or clearly worse neurological complaints]], [[Episode van nieuwe of duidelijk ergere neurologische klachten]])
* insert Concept(affects-daily-life, [[Affects daily life much]], [[Raakt het dagelijks leven sterk]])
* insert Concept(symmetrical-presentation, [[Symmetrical presentation]], [[Symmetrisch begin]])
* insert Concept(night-sweats, [[Night sweats]], [[Nachtzweten]])
* insert Concept(muscle-stiffness, [[Muscle stiffness]], [[Spierstijfheid]])
* insert Concept(myokymia, [[Myokymia]], [[Myokymieën]])
* insert Concept(nerve-hyperexcitability, [[Peripheral nerve hyperexcitability]], [[Perifere zenuwoverprikkelbaarheid]])
* insert Concept(pain, [[Pain]], [[Pijn]])
* insert Concept(cognitive-impairment, [[Cognitive impairment]], [[Cognitieve stoornis]])
* insert Concept(myositis, [[Myositis]], [[Myositis]])
* insert Concept(thrombocytopenia, [[Thrombocytopenia]], [[Trombopenie]])
* insert Concept(dry-cough, [[Dry cough]], [[Droge hoest]])
* insert Concept(pregnancy, [[Pregnancy]], [[Zwangerschap]])
* insert Concept(breast-feeding, [[Breast-feeding]], [[Borstvoeding]])
* insert Concept(vivid-dreams, [[Vivid dreams]], [[Levendige dromen]])
* insert Concept(morning-headache, [[Morning headache]], [[Ochtendhoofdpijn]])
* insert Concept(daytime-fatigue, [[Fatigue by day]], [[Vermoeidheid overdag]])
* insert Concept(choking, [[Choking on food or drink]], [[Verslikken]])
* insert Concept(intended-weight-loss, [[Weight loss was intended]], [[Gewichtsverlies was bedoeld]])
* insert Concept(walking-aid, [[Uses a walking aid]], [[Gebruikt een loophulpmiddel]])
* insert Concept(falls, [[Number of falls since the last visit]], [[Aantal keren gevallen sinds het vorige bezoek]])
* insert Concept(increased-weakness, [[Region in which weakness increased]], [[Regio waarin de zwakte toenam]])
* insert Concept(pain-score, [[Pain from 0 to 10]], [[Pijn van 0 tot 10]])
* insert Concept(low-mood, [[Feels down]], [[Somber]])
* insert Concept(radiological-gastrostomy, [[Radiological gastrostomy (PRG)]], [[Radiologische gastrostomie (PRG)]])
* insert Concept(wish-to-fly, [[Wish to travel by air]], [[Wens om te vliegen]])
* insert Concept(tracheostomal-ventilation, [[Ventilation through a tracheostomy]], [[Beademing via een tracheostoma]])
* insert Concept(anxiety, [[Anxiety]], [[Angst]])
* insert Concept(trismus, [[Trismus]], [[Kaakklem]])
* insert Concept(thick-mucus, [[Thick mucus]], [[Taai slijm]])

// SNOMED CT: Global Patient Set (HL7 terminology). ICD-10-CM: the value sets on liver disease of mCODE 2.1.
ValueSet: LiverDisease
Id: liver-disease
* insert Head([[Liver disease]], [[Leverziekte]], [[A disease of the liver on the problem list.]], [[Een leverziekte op de probleemlijst.]])
* insert SnomedCopyright
* $sct#235856003 "Disorder of liver"
* $sct#235856003 insert Nl([[Leverziekte]])
* $sct#328383001 "Chronic liver disease"
* $sct#328383001 insert Nl([[Chronische leverziekte]])
* $sct#197279005 "Cirrhosis and chronic liver disease"
* $sct#197279005 insert Nl([[Cirrose en chronische leverziekte]])
* $sct#79720007 "Chronic nonalcoholic liver disease"
* $sct#79720007 insert Nl([[Chronische niet-alcoholische leverziekte]])
* $sct#427399008 "Drug-induced disorder of liver"
* $sct#427399008 insert Nl([[Leverziekte door geneesmiddelen]])
* $sct#128241005 "Inflammatory disease of liver"
* $sct#128241005 insert Nl([[Ontsteking van de lever]])
* $sct#37871000 "Acute hepatitis"
* $sct#37871000 insert Nl([[Acute hepatitis]])
* $sct#76783007 "Chronic hepatitis"
* $sct#76783007 insert Nl([[Chronische hepatitis]])
* $sct#197284004 "Chronic active hepatitis"
* $sct#197284004 insert Nl([[Chronische actieve hepatitis]])
* $sct#408335007 "Autoimmune hepatitis"
* $sct#408335007 insert Nl([[Auto-immuunhepatitis]])
* $sct#3738000 "Viral hepatitis"
* $sct#3738000 insert Nl([[Virale hepatitis]])
* $sct#66071002 "Viral hepatitis type B"
* $sct#66071002 insert Nl([[Hepatitis B]])
* $sct#61977001 "Chronic type B viral hepatitis"
* $sct#61977001 insert Nl([[Chronische hepatitis B]])
* $sct#50711007 "Viral hepatitis type C"
* $sct#50711007 insert Nl([[Hepatitis C]])
* $sct#128302006 "Chronic hepatitis C"
* $sct#128302006 insert Nl([[Chronische hepatitis C]])
* $sct#19943007 "Cirrhosis of liver"
* $sct#19943007 insert Nl([[Levercirrose]])
* $sct#420054005 "Alcoholic cirrhosis"
* $sct#420054005 insert Nl([[Alcoholische cirrose]])
* $sct#266468003 "Cirrhosis - non-alcoholic"
* $sct#266468003 insert Nl([[Niet-alcoholische cirrose]])
* $sct#89580002 "Cryptogenic cirrhosis"
* $sct#89580002 insert Nl([[Cryptogene cirrose]])
* $sct#419728003 "Portal cirrhosis"
* $sct#419728003 insert Nl([[Portale cirrose]])
* $sct#1761006 "Biliary cirrhosis"
* $sct#1761006 insert Nl([[Biliaire cirrose]])
* $sct#31712002 "Primary biliary cholangitis"
* $sct#31712002 insert Nl([[Primaire biliaire cholangitis]])
* $sct#197441003 "Primary sclerosing cholangitis"
* $sct#197441003 insert Nl([[Primaire scleroserende cholangitis]])
* $sct#9953008 "Acute alcoholic liver disease"
* $sct#9953008 insert Nl([[Acute alcoholische leverziekte]])
* $sct#41309000 "Alcoholic liver damage"
* $sct#41309000 insert Nl([[Alcoholische leverschade]])
* $sct#235875008 "Alcoholic hepatitis"
* $sct#235875008 insert Nl([[Alcoholische hepatitis]])
* $sct#50325005 "Alcoholic fatty liver"
* $sct#50325005 insert Nl([[Alcoholische leververvetting]])
* $sct#197321007 "Steatosis of liver"
* $sct#197321007 insert Nl([[Leververvetting]])
* $sct#197315008 "Non-alcoholic fatty liver"
* $sct#197315008 insert Nl([[Niet-alcoholische leververvetting]])
* $sct#442191002 "Steatohepatitis"
* $sct#442191002 insert Nl([[Steatohepatitis]])
* $sct#442685003 "Nonalcoholic steatohepatitis"
* $sct#442685003 insert Nl([[Niet-alcoholische steatohepatitis]])
* $sct#59927004 "Hepatic failure"
* $sct#59927004 insert Nl([[Leverfalen]])
* $sct#197270009 "Acute hepatic failure"
* $sct#197270009 insert Nl([[Acuut leverfalen]])
* $sct#13920009 "Hepatic encephalopathy"
* $sct#13920009 insert Nl([[Hepatische encefalopathie]])
* $sct#88518009 "Wilson's disease"
* $sct#88518009 insert Nl([[Ziekte van Wilson]])
* $sct#109841003 "Liver cell carcinoma"
* $sct#109841003 insert Nl([[Levercelcarcinoom]])
* $sct#93870000 "Malignant neoplasm of liver"
* $sct#93870000 insert Nl([[Kwaadaardige tumor van de lever]])
* $sct#94381002 "Secondary malignant neoplasm of liver"
* $sct#94381002 insert Nl([[Levermetastasen]])
* $icd10cm#B18.1 "Chronic viral hepatitis B without delta-agent"
* $icd10cm#B18.1 insert Nl([[Chronische hepatitis B zonder delta-agens]])
* $icd10cm#B18.2 "Chronic viral hepatitis C"
* $icd10cm#B18.2 insert Nl([[Chronische hepatitis C]])
* $icd10cm#B18.9 "Chronic viral hepatitis, unspecified"
* $icd10cm#B18.9 insert Nl([[Chronische virale hepatitis]])
* $icd10cm#K70.0 "Alcoholic fatty liver"
* $icd10cm#K70.0 insert Nl([[Alcoholische leververvetting]])
* $icd10cm#K70.10 "Alcoholic hepatitis without ascites"
* $icd10cm#K70.10 insert Nl([[Alcoholische hepatitis zonder ascites]])
* $icd10cm#K70.11 "Alcoholic hepatitis with ascites"
* $icd10cm#K70.11 insert Nl([[Alcoholische hepatitis met ascites]])
* $icd10cm#K70.2 "Alcoholic fibrosis and sclerosis of liver"
* $icd10cm#K70.2 insert Nl([[Alcoholische leverfibrose en -sclerose]])
* $icd10cm#K70.30 "Alcoholic cirrhosis of liver without ascites"
* $icd10cm#K70.30 insert Nl([[Alcoholische cirrose zonder ascites]])
* $icd10cm#K70.31 "Alcoholic cirrhosis of liver with ascites"
* $icd10cm#K70.31 insert Nl([[Alcoholische cirrose met ascites]])
* $icd10cm#K70.40 "Alcoholic hepatic failure without coma"
* $icd10cm#K70.40 insert Nl([[Alcoholisch leverfalen zonder coma]])
* $icd10cm#K70.9 "Alcoholic liver disease, unspecified"
* $icd10cm#K70.9 insert Nl([[Alcoholische leverziekte]])
* $icd10cm#K71.6 "Toxic liver disease with hepatitis, not elsewhere classified"
* $icd10cm#K71.6 insert Nl([[Toxische leverziekte met hepatitis]])
* $icd10cm#K71.7 "Toxic liver disease with fibrosis and cirrhosis of liver"
* $icd10cm#K71.7 insert Nl([[Toxische leverziekte met fibrose en cirrose]])
* $icd10cm#K72.10 "Chronic hepatic failure without coma"
* $icd10cm#K72.10 insert Nl([[Chronisch leverfalen zonder coma]])
* $icd10cm#K72.90 "Hepatic failure, unspecified without coma"
* $icd10cm#K72.90 insert Nl([[Leverfalen zonder coma]])
* $icd10cm#K73.2 "Chronic active hepatitis, not elsewhere classified"
* $icd10cm#K73.2 insert Nl([[Chronische actieve hepatitis]])
* $icd10cm#K73.9 "Chronic hepatitis, unspecified"
* $icd10cm#K73.9 insert Nl([[Chronische hepatitis]])
* $icd10cm#K74.00 "Hepatic fibrosis, unspecified"
* $icd10cm#K74.00 insert Nl([[Leverfibrose]])
* $icd10cm#K74.3 "Primary biliary cirrhosis"
* $icd10cm#K74.3 insert Nl([[Primaire biliaire cirrose]])
* $icd10cm#K74.5 "Biliary cirrhosis, unspecified"
* $icd10cm#K74.5 insert Nl([[Biliaire cirrose]])
* $icd10cm#K74.60 "Unspecified cirrhosis of liver"
* $icd10cm#K74.60 insert Nl([[Levercirrose]])
* $icd10cm#K74.69 "Other cirrhosis of liver"
* $icd10cm#K74.69 insert Nl([[Andere levercirrose]])
* $icd10cm#K75.4 "Autoimmune hepatitis"
* $icd10cm#K75.4 insert Nl([[Auto-immuunhepatitis]])
* $icd10cm#K75.81 "Nonalcoholic steatohepatitis (NASH)"
* $icd10cm#K75.81 insert Nl([[Niet-alcoholische steatohepatitis]])
* $icd10cm#K75.9 "Inflammatory liver disease, unspecified"
* $icd10cm#K75.9 insert Nl([[Ontsteking van de lever]])
* $icd10cm#K76.0 "Fatty (change of) liver, not elsewhere classified"
* $icd10cm#K76.0 insert Nl([[Leververvetting]])
* $icd10cm#K76.89 "Other specified diseases of liver"
* $icd10cm#K76.89 insert Nl([[Andere leverziekte]])
* $icd10cm#K76.9 "Liver disease, unspecified"
* $icd10cm#K76.9 insert Nl([[Leverziekte]])
* $finding#liver-disease

// SNOMED CT: Global Patient Set (HL7 terminology). ICD-10-CM: the value sets on liver disease of mCODE 2.1.
ValueSet: LiverDysfunction
Id: liver-dysfunction
* insert Head([[Jaundice or clinical liver dysfunction]], [[Geelzucht of klinische leverfunctiestoornis]], [[Clinical signs that the liver fails.]], [[Klinische tekenen dat de lever tekortschiet.]])
* insert SnomedCopyright
* $sct#18165001 "Jaundice"
* $sct#18165001 insert Nl([[Geelzucht]])
* $sct#59927004 "Hepatic failure"
* $sct#59927004 insert Nl([[Leverfalen]])
* $sct#197270009 "Acute hepatic failure"
* $sct#197270009 insert Nl([[Acuut leverfalen]])
* $sct#13920009 "Hepatic encephalopathy"
* $sct#13920009 insert Nl([[Hepatische encefalopathie]])
* $icd10cm#K72.90 "Hepatic failure, unspecified without coma"
* $icd10cm#K72.90 insert Nl([[Leverfalen zonder coma]])
* $finding#jaundice
* $finding#liver-dysfunction

// SNOMED CT: Global Patient Set (HL7 terminology). ICD-10: WHO, version 2019, block R50-R69.
ValueSet: Fever
Id: fever
* insert Head([[Fever]], [[Koorts]], [[Fever or a febrile illness.]], [[Koorts of een koortsende ziekte.]])
* insert SnomedCopyright
* $sct#386661006 "Fever"
* $sct#386661006 insert Nl([[Koorts]])
* $sct#426000000 "Fever greater than 100.4 Fahrenheit"
* $sct#426000000 insert Nl([[Koorts boven 38 graden]])
* $sct#416113008 "Febrile disorder"
* $sct#416113008 insert Nl([[Ziekte met koorts]])
* $sct#274640006 "Fever with chills"
* $sct#274640006 insert Nl([[Koorts met koude rillingen]])
* $sct#7520000 "Pyrexia of unknown origin"
* $sct#7520000 insert Nl([[Koorts van onbekende oorsprong]])
* $sct#704425001 "Chronic fever"
* $sct#704425001 insert Nl([[Chronische koorts]])
* $sct#409089005 "Febrile neutropenia"
* $sct#409089005 insert Nl([[Neutropenie met koorts]])
* $icd10#R50 "Fever of other and unknown origin"
* $icd10#R50 insert Nl([[Koorts door andere of onbekende oorzaak]])
* $icd10#R50.2 "Drug-induced fever"
* $icd10#R50.2 insert Nl([[Koorts door geneesmiddelen]])
* $icd10#R50.8 "Other specified fever"
* $icd10#R50.8 insert Nl([[Andere koorts]])
* $icd10#R50.9 "Fever, unspecified"
* $icd10#R50.9 insert Nl([[Koorts]])
* $finding#fever

// SNOMED CT: Global Patient Set (HL7 terminology).
ValueSet: Neutropenia
Id: neutropenia
* insert Head([[Neutropenia]], [[Neutropenie]], [[Neutropenia as a diagnosis.]], [[Neutropenie als diagnose.]])
* insert SnomedCopyright
* $sct#165517008 "Neutropenia"
* $sct#165517008 insert Nl([[Neutropenie]])
* $sct#303011007 "Neutropenic disorder"
* $sct#303011007 insert Nl([[Aandoening met neutropenie]])
* $sct#17182001 "Agranulocytosis"
* $sct#17182001 insert Nl([[Agranulocytose]])
* $sct#409089005 "Febrile neutropenia"
* $sct#409089005 insert Nl([[Neutropenie met koorts]])
* $finding#neutropenia

// SNOMED CT: Global Patient Set (HL7 terminology).
ValueSet: DryCough
Id: dry-cough
* insert Head([[Dry cough]], [[Droge hoest]], [[A cough that brings up nothing.]], [[Hoest waarbij niets opkomt.]])
* insert SnomedCopyright
* $sct#11833005 "Dry cough"
* $sct#11833005 insert Nl([[Droge hoest]])
* $finding#dry-cough

// SNOMED CT: Global Patient Set (HL7 terminology). ICD-10-CM: the pregnancy codes of HL7 Belgium. LOINC: pregnancy status of US Core,
// whose answers stand in the value sets present and absent.
ValueSet: PregnancyOrBreastFeeding
Id: pregnancy-or-breast-feeding
* insert Head([[Pregnancy or breast-feeding]], [[Zwangerschap of borstvoeding]], [[States in which riluzole is not started.]], [[Toestanden waarin riluzol niet gestart wordt.]])
* insert SnomedCopyright
* $sct#77386006 "Pregnant"
* $sct#77386006 insert Nl([[Zwanger]])
* $sct#72892002 "Normal pregnancy"
* $sct#72892002 insert Nl([[Normale zwangerschap]])
* $sct#47200007 "High risk pregnancy"
* $sct#47200007 insert Nl([[Zwangerschap met verhoogd risico]])
* $sct#57630001 "First trimester pregnancy"
* $sct#57630001 insert Nl([[Zwangerschap in het eerste trimester]])
* $sct#59466002 "Second trimester pregnancy"
* $sct#59466002 insert Nl([[Zwangerschap in het tweede trimester]])
* $sct#41587001 "Third trimester pregnancy"
* $sct#41587001 insert Nl([[Zwangerschap in het derde trimester]])
* $sct#87527008 "Term pregnancy"
* $sct#87527008 insert Nl([[Voldragen zwangerschap]])
* $sct#65727000 "Intrauterine pregnancy"
* $sct#65727000 insert Nl([[Intra-uteriene zwangerschap]])
* $sct#16356006 "Multiple pregnancy"
* $sct#16356006 insert Nl([[Meerlingzwangerschap]])
* $sct#65147003 "Twin pregnancy"
* $sct#65147003 insert Nl([[Tweelingzwangerschap]])
* $sct#169565003 "Pregnant - planned"
* $sct#169565003 insert Nl([[Zwanger, gepland]])
* $sct#83074005 "Unplanned pregnancy"
* $sct#83074005 insert Nl([[Ongeplande zwangerschap]])
* $sct#866041003 "Mother currently breastfeeding"
* $sct#866041003 insert Nl([[Geeft nu borstvoeding]])
* $sct#169745008 "Breastfeeding started"
* $sct#169745008 insert Nl([[Borstvoeding begonnen]])
* $sct#169743001 "Breastfeeding with supplement"
* $sct#169743001 insert Nl([[Borstvoeding met bijvoeding]])
* $sct#69840006 "Normal breast feeding"
* $sct#69840006 insert Nl([[Normale borstvoeding]])
* $icd10cm#Z33.1 "Pregnant state, incidental"
* $icd10cm#Z33.1 insert Nl([[Zwanger, bijkomend]])
* $loinc#82810-3 "Pregnancy status"
* $loinc#82810-3 insert Nl([[Zwangerschapsstatus]])
* $finding#pregnancy
* $finding#breast-feeding
