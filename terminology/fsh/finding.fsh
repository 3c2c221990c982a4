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

ValueSet: LiverDisease
Id: liver-disease
* insert Head([[Liver disease]], [[Leverziekte]], [[A disease of the liver on the problem list.]], [[Een leverziekte op de probleemlijst.]])
* $finding#liver-disease

ValueSet: LiverDysfunction
Id: liver-dysfunction
* insert Head([[Jaundice or clinical liver dysfunction]], [[Geelzucht of klinische leverfunctiestoornis]], [[Clinical signs that the liver fails.]], [[Klinische tekenen dat de lever tekortschiet.]])
* $finding#jaundice
* $finding#liver-dysfunction

ValueSet: Fever
Id: fever
* insert Head([[Fever]], [[Koorts]], [[Fever or a febrile illness.]], [[Koorts of een koortsende ziekte.]])
* $finding#fever

ValueSet: Neutropenia
Id: neutropenia
* insert Head([[Neutropenia]], [[Neutropenie]], [[Neutropenia as a diagnosis.]], [[Neutropenie als diagnose.]])
* $finding#neutropenia

ValueSet: DryCough
Id: dry-cough
* insert Head([[Dry cough]], [[Droge hoest]], [[A cough that brings up nothing.]], [[Hoest waarbij niets opkomt.]])
* $finding#dry-cough

ValueSet: PregnancyOrBreastFeeding
Id: pregnancy-or-breast-feeding
* insert Head([[Pregnancy or breast-feeding]], [[Zwangerschap of borstvoeding]], [[States in which riluzole is not started.]], [[Toestanden waarin riluzol niet gestart wordt.]])
* $finding#pregnancy
* $finding#breast-feeding
