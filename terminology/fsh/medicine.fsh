// The medicines of the table of symptomatic treatments, by ATC and, where confirmed, RxNorm; and what the cautions group
// them by. A site adds the codes of its own record.

ValueSet: SymptomMedicine
Id: symptom-medicine
* insert Head([[Medicine against a symptom]], [[Middel tegen een klacht]], [[Every medicine of the table of symptomatic treatments.]], [[Elk middel uit de tabel met symptomatische behandelingen.]])
* insert AtcCopyright
* $atc#N05BA04 "oxazepam"
* $atc#N05BA04 insert Nl([[Oxazepam]])
* $rxnorm#7781 "Oxazepam"
* $rxnorm#7781 insert Nl([[Oxazepam]])
* $atc#N05BA06 "lorazepam"
* $atc#N05BA06 insert Nl([[Lorazepam]])
* $rxnorm#6470 "Lorazepam"
* $rxnorm#6470 insert Nl([[Lorazepam]])
* $atc#N05BA01 "diazepam"
* $atc#N05BA01 insert Nl([[Diazepam]])
* $rxnorm#3322 "Diazepam"
* $rxnorm#3322 insert Nl([[Diazepam]])
* $atc#N05CD07 "temazepam"
* $atc#N05CD07 insert Nl([[Temazepam]])
* $rxnorm#10355 "Temazepam"
* $rxnorm#10355 insert Nl([[Temazepam]])
* $atc#N05CD08 "midazolam"
* $atc#N05CD08 insert Nl([[Midazolam]])
* $atc#N03AE01 "clonazepam"
* $atc#N03AE01 insert Nl([[Clonazepam]])
* $rxnorm#2598 "Clonazepam"
* $rxnorm#2598 insert Nl([[Clonazepam]])
* $atc#B01AB06 "nadroparin"
* $atc#B01AB06 insert Nl([[Nadroparine]])
* $atc#N06AA09 "amitriptyline"
* $atc#N06AA09 insert Nl([[Amitriptyline]])
* $rxnorm#704 "Amitriptyline"
* $rxnorm#704 insert Nl([[Amitriptyline]])
* $atc#R05DA09 "dextromethorphan"
* $atc#R05DA09 insert Nl([[Dextromethorfan]])
* $rxnorm#3289 "Dextromethorphan"
* $rxnorm#3289 insert Nl([[Dextromethorfan]])
* $atc#C01BA01 "quinidine"
* $atc#C01BA01 insert Nl([[Kinidine]])
* $rxnorm#9068 "Quinidine"
* $rxnorm#9068 insert Nl([[Kinidine]])
* $atc#N07XX59 "dextromethorphan, combinations"
* $atc#N07XX59 insert Nl([[Dextromethorfan en kinidine in één middel]])
* $atc#N06AB04 "citalopram"
* $atc#N06AB04 insert Nl([[Citalopram]])
* $rxnorm#2556 "Citalopram"
* $rxnorm#2556 insert Nl([[Citalopram]])
* $atc#N06AB08 "fluvoxamine"
* $atc#N06AB08 insert Nl([[Fluvoxamine]])
* $rxnorm#42355 "Fluvoxamine"
* $rxnorm#42355 insert Nl([[Fluvoxamine]])
* $atc#A11HA03 "tocopherol (vit E)"
* $atc#A11HA03 insert Nl([[Vitamine E]])
* $rxnorm#11256 "Vitamin E"
* $rxnorm#11256 insert Nl([[Vitamine E]])
* $atc#V03AN01 "oxygen"
* $atc#V03AN01 insert Nl([[Zuurstof]])
* $atc#A06AD65 "macrogol, combinations"
* $atc#A06AD65 insert Nl([[Macrogol]])
* $atc#A06AD15 "macrogol"
* $atc#A06AD15 insert Nl([[Macrogol]])
* $rxnorm#221147 "Macrogol"
* $rxnorm#221147 insert Nl([[Macrogol]])
* $atc#A06AB02 "bisacodyl"
* $atc#A06AB02 insert Nl([[Bisacodyl]])
* $atc#A06AG02 "bisacodyl"
* $atc#A06AG02 insert Nl([[Bisacodyl]])
* $rxnorm#1596 "Bisacodyl"
* $rxnorm#1596 insert Nl([[Bisacodyl]])
* $atc#N02AA01 "morphine"
* $atc#N02AA01 insert Nl([[Morfine]])
* $rxnorm#7052 "Morphine"
* $rxnorm#7052 insert Nl([[Morfine]])
* $atc#R06AD02 "promethazine"
* $atc#R06AD02 insert Nl([[Promethazine]])
* $rxnorm#8745 "Promethazine"
* $rxnorm#8745 insert Nl([[Promethazine]])
* $atc#N06AX05 "trazodone"
* $atc#N06AX05 insert Nl([[Trazodon]])
* $rxnorm#10737 "Trazodone"
* $rxnorm#10737 insert Nl([[Trazodon]])
* $atc#N05CF01 "zopiclone"
* $atc#N05CF01 insert Nl([[Zopiclon]])
* $rxnorm#40001 "Zopiclone"
* $rxnorm#40001 insert Nl([[Zopiclon]])
* $atc#N05CF02 "zolpidem"
* $atc#N05CF02 insert Nl([[Zolpidem]])
* $rxnorm#39993 "Zolpidem"
* $rxnorm#39993 insert Nl([[Zolpidem]])
* $atc#M03BX01 "baclofen"
* $atc#M03BX01 insert Nl([[Baclofen]])
* $rxnorm#1292 "Baclofen"
* $rxnorm#1292 insert Nl([[Baclofen]])
* $atc#M03BX02 "tizanidine"
* $atc#M03BX02 insert Nl([[Tizanidine]])
* $rxnorm#57258 "Tizanidine"
* $rxnorm#57258 insert Nl([[Tizanidine]])
* $atc#M03CA01 "dantrolene"
* $atc#M03CA01 insert Nl([[Dantroleen]])
* $rxnorm#3105 "Dantrolene"
* $rxnorm#3105 insert Nl([[Dantroleen]])
* $atc#M03AX01 "botulinum toxin"
* $atc#M03AX01 insert Nl([[Botulinetoxine]])
* $atc#S01FA01 "atropine"
* $atc#S01FA01 insert Nl([[Atropine]])
* $atc#A03BA01 "atropine"
* $atc#A03BA01 insert Nl([[Atropine]])
* $rxnorm#1223 "Atropine"
* $rxnorm#1223 insert Nl([[Atropine]])
* $atc#A04AD01 "scopolamine"
* $atc#A04AD01 insert Nl([[Scopolamine]])
* $atc#N05CM05 "scopolamine"
* $atc#N05CM05 insert Nl([[Scopolamine]])
* $rxnorm#9601 "Scopolamine"
* $rxnorm#9601 insert Nl([[Scopolamine]])
* $atc#N04AA02 "biperiden"
* $atc#N04AA02 insert Nl([[Biperideen]])
* $rxnorm#1589 "Biperiden"
* $rxnorm#1589 insert Nl([[Biperideen]])
* $atc#N04AA08 "dexetimide"
* $atc#N04AA08 insert Nl([[Dexetimide]])
* $atc#G04BD04 "oxybutynin"
* $atc#G04BD04 insert Nl([[Oxybutynine]])
* $rxnorm#32675 "Oxybutynin"
* $rxnorm#32675 insert Nl([[Oxybutynine]])
* $atc#A03AB02 "glycopyrronium bromide"
* $atc#A03AB02 insert Nl([[Glycopyrronium]])
* $rxnorm#4955 "Glycopyrronium"
* $rxnorm#4955 insert Nl([[Glycopyrronium]])
* $atc#M09AA01 "hydroquinine"
* $atc#M09AA01 insert Nl([[Hydrokinine]])
* $atc#C07AA05 "propranolol"
* $atc#C07AA05 insert Nl([[Propranolol]])
* $rxnorm#8787 "Propranolol"
* $rxnorm#8787 insert Nl([[Propranolol]])
* $atc#R05CB01 "acetylcysteine"
* $atc#R05CB01 insert Nl([[Acetylcysteïne]])
* $rxnorm#197 "Acetylcysteine"
* $rxnorm#197 insert Nl([[Acetylcysteïne]])
* $atc#R03AC02 "salbutamol"
* $atc#R03AC02 insert Nl([[Salbutamol]])
* $rxnorm#435 "Salbutamol"
* $rxnorm#435 insert Nl([[Salbutamol]])
* $atc#N06BA04 "methylphenidate"
* $atc#N06BA04 insert Nl([[Methylfenidaat]])
* $rxnorm#6901 "Methylphenidate"
* $rxnorm#6901 insert Nl([[Methylfenidaat]])
* $atc#N06BA07 "modafinil"
* $atc#N06BA07 insert Nl([[Modafinil]])
* $rxnorm#30125 "Modafinil"
* $rxnorm#30125 insert Nl([[Modafinil]])

ValueSet: MedicineForAnxiety
Id: medicine-for-anxiety
* insert Head([[Medicine against anxiety]], [[Middel tegen angst]], [[Medicines of one row of the table of symptomatic treatments.]], [[Middelen van één rij uit de tabel met symptomatische behandelingen.]])
* insert AtcCopyright
* $atc#N05BA04 "oxazepam"
* $atc#N05BA04 insert Nl([[Oxazepam]])
* $rxnorm#7781 "Oxazepam"
* $rxnorm#7781 insert Nl([[Oxazepam]])
* $atc#N05BA06 "lorazepam"
* $atc#N05BA06 insert Nl([[Lorazepam]])
* $rxnorm#6470 "Lorazepam"
* $rxnorm#6470 insert Nl([[Lorazepam]])

ValueSet: MedicineForThrombosis
Id: medicine-for-thrombosis
* insert Head([[Medicine against deep vein thrombosis]], [[Middel tegen diep veneuze trombose]], [[Medicines of one row of the table of symptomatic treatments.]], [[Middelen van één rij uit de tabel met symptomatische behandelingen.]])
* insert AtcCopyright
* $atc#B01AB06 "nadroparin"
* $atc#B01AB06 insert Nl([[Nadroparine]])

ValueSet: MedicineForMood
Id: medicine-for-mood
* insert Head([[Medicine against emotional lability or depression]], [[Middel tegen emotionele labiliteit of depressie]], [[Medicines of one row of the table of symptomatic treatments.]], [[Middelen van één rij uit de tabel met symptomatische behandelingen.]])
* insert AtcCopyright
* $atc#N06AA09 "amitriptyline"
* $atc#N06AA09 insert Nl([[Amitriptyline]])
* $rxnorm#704 "Amitriptyline"
* $rxnorm#704 insert Nl([[Amitriptyline]])
* $atc#R05DA09 "dextromethorphan"
* $atc#R05DA09 insert Nl([[Dextromethorfan]])
* $rxnorm#3289 "Dextromethorphan"
* $rxnorm#3289 insert Nl([[Dextromethorfan]])
* $atc#N07XX59 "dextromethorphan, combinations"
* $atc#N07XX59 insert Nl([[Dextromethorfan en kinidine in één middel]])
* $atc#N06AB04 "citalopram"
* $atc#N06AB04 insert Nl([[Citalopram]])
* $rxnorm#2556 "Citalopram"
* $rxnorm#2556 insert Nl([[Citalopram]])
* $atc#N06AB08 "fluvoxamine"
* $atc#N06AB08 insert Nl([[Fluvoxamine]])
* $rxnorm#42355 "Fluvoxamine"
* $rxnorm#42355 insert Nl([[Fluvoxamine]])

ValueSet: MedicineForFasciculations
Id: medicine-for-fasciculations
* insert Head([[Medicine against fasciculations]], [[Middel tegen fasciculaties]], [[Medicines of one row of the table of symptomatic treatments.]], [[Middelen van één rij uit de tabel met symptomatische behandelingen.]])
* insert AtcCopyright
* $atc#A11HA03 "tocopherol (vit E)"
* $atc#A11HA03 insert Nl([[Vitamine E]])
* $rxnorm#11256 "Vitamin E"
* $rxnorm#11256 insert Nl([[Vitamine E]])

ValueSet: MedicineForTrismus
Id: medicine-for-trismus
* insert Head([[Medicine against trismus]], [[Middel tegen kaakklem]], [[Medicines of one row of the table of symptomatic treatments.]], [[Middelen van één rij uit de tabel met symptomatische behandelingen.]])
* insert AtcCopyright
* $atc#N05BA06 "lorazepam"
* $atc#N05BA06 insert Nl([[Lorazepam]])
* $rxnorm#6470 "Lorazepam"
* $rxnorm#6470 insert Nl([[Lorazepam]])

ValueSet: MedicineForLaryngospasm
Id: medicine-for-laryngospasm
* insert Head([[Medicine against laryngospasm]], [[Middel tegen laryngospasme]], [[Medicines of one row of the table of symptomatic treatments.]], [[Middelen van één rij uit de tabel met symptomatische behandelingen.]])
* insert AtcCopyright
* $atc#V03AN01 "oxygen"
* $atc#V03AN01 insert Nl([[Zuurstof]])

ValueSet: MedicineForConstipation
Id: medicine-for-constipation
* insert Head([[Medicine against constipation]], [[Middel tegen obstipatie]], [[Medicines of one row of the table of symptomatic treatments.]], [[Middelen van één rij uit de tabel met symptomatische behandelingen.]])
* insert AtcCopyright
* $atc#A06AD65 "macrogol, combinations"
* $atc#A06AD65 insert Nl([[Macrogol]])
* $atc#A06AD15 "macrogol"
* $atc#A06AD15 insert Nl([[Macrogol]])
* $rxnorm#221147 "Macrogol"
* $rxnorm#221147 insert Nl([[Macrogol]])
* $atc#A06AB02 "bisacodyl"
* $atc#A06AB02 insert Nl([[Bisacodyl]])
* $atc#A06AG02 "bisacodyl"
* $atc#A06AG02 insert Nl([[Bisacodyl]])
* $rxnorm#1596 "Bisacodyl"
* $rxnorm#1596 insert Nl([[Bisacodyl]])

ValueSet: MedicineForRespiratoryInsufficiency
Id: medicine-for-respiratory-insufficiency
* insert Head([[Medicine against shortness of breath and the fear of it]], [[Middel tegen kortademigheid en de angst ervoor]], [[Medicines of one row of the table of symptomatic treatments.]], [[Middelen van één rij uit de tabel met symptomatische behandelingen.]])
* insert AtcCopyright
* $atc#N05BA04 "oxazepam"
* $atc#N05BA04 insert Nl([[Oxazepam]])
* $rxnorm#7781 "Oxazepam"
* $rxnorm#7781 insert Nl([[Oxazepam]])
* $atc#N05BA06 "lorazepam"
* $atc#N05BA06 insert Nl([[Lorazepam]])
* $rxnorm#6470 "Lorazepam"
* $rxnorm#6470 insert Nl([[Lorazepam]])
* $atc#N05BA01 "diazepam"
* $atc#N05BA01 insert Nl([[Diazepam]])
* $rxnorm#3322 "Diazepam"
* $rxnorm#3322 insert Nl([[Diazepam]])
* $atc#N02AA01 "morphine"
* $atc#N02AA01 insert Nl([[Morfine]])
* $rxnorm#7052 "Morphine"
* $rxnorm#7052 insert Nl([[Morfine]])

ValueSet: MedicineForSleep
Id: medicine-for-sleep
* insert Head([[Medicine against insomnia or nightmares]], [[Middel tegen slapeloosheid of nachtmerries]], [[Medicines of one row of the table of symptomatic treatments.]], [[Middelen van één rij uit de tabel met symptomatische behandelingen.]])
* insert AtcCopyright
* $atc#N06AA09 "amitriptyline"
* $atc#N06AA09 insert Nl([[Amitriptyline]])
* $rxnorm#704 "Amitriptyline"
* $rxnorm#704 insert Nl([[Amitriptyline]])
* $atc#R06AD02 "promethazine"
* $atc#R06AD02 insert Nl([[Promethazine]])
* $rxnorm#8745 "Promethazine"
* $rxnorm#8745 insert Nl([[Promethazine]])
* $atc#N06AX05 "trazodone"
* $atc#N06AX05 insert Nl([[Trazodon]])
* $rxnorm#10737 "Trazodone"
* $rxnorm#10737 insert Nl([[Trazodon]])
* $atc#N05CF01 "zopiclone"
* $atc#N05CF01 insert Nl([[Zopiclon]])
* $rxnorm#40001 "Zopiclone"
* $rxnorm#40001 insert Nl([[Zopiclon]])
* $atc#N05CF02 "zolpidem"
* $atc#N05CF02 insert Nl([[Zolpidem]])
* $rxnorm#39993 "Zolpidem"
* $rxnorm#39993 insert Nl([[Zolpidem]])
* $atc#N05CD07 "temazepam"
* $atc#N05CD07 insert Nl([[Temazepam]])
* $rxnorm#10355 "Temazepam"
* $rxnorm#10355 insert Nl([[Temazepam]])
* $atc#N05BA04 "oxazepam"
* $atc#N05BA04 insert Nl([[Oxazepam]])
* $rxnorm#7781 "Oxazepam"
* $rxnorm#7781 insert Nl([[Oxazepam]])

ValueSet: MedicineForSpasticity
Id: medicine-for-spasticity
* insert Head([[Medicine against spasticity]], [[Middel tegen spasticiteit]], [[Medicines of one row of the table of symptomatic treatments.]], [[Middelen van één rij uit de tabel met symptomatische behandelingen.]])
* insert AtcCopyright
* $atc#M03BX01 "baclofen"
* $atc#M03BX01 insert Nl([[Baclofen]])
* $rxnorm#1292 "Baclofen"
* $rxnorm#1292 insert Nl([[Baclofen]])
* $atc#M03BX02 "tizanidine"
* $atc#M03BX02 insert Nl([[Tizanidine]])
* $rxnorm#57258 "Tizanidine"
* $rxnorm#57258 insert Nl([[Tizanidine]])
* $atc#M03CA01 "dantrolene"
* $atc#M03CA01 insert Nl([[Dantroleen]])
* $rxnorm#3105 "Dantrolene"
* $rxnorm#3105 insert Nl([[Dantroleen]])
* $atc#N03AE01 "clonazepam"
* $atc#N03AE01 insert Nl([[Clonazepam]])
* $rxnorm#2598 "Clonazepam"
* $rxnorm#2598 insert Nl([[Clonazepam]])
* $atc#M03AX01 "botulinum toxin"
* $atc#M03AX01 insert Nl([[Botulinetoxine]])

ValueSet: MedicineForSaliva
Id: medicine-for-saliva
* insert Head([[Medicine against excess saliva]], [[Middel tegen speekselvloed]], [[Medicines of one row of the table of symptomatic treatments.]], [[Middelen van één rij uit de tabel met symptomatische behandelingen.]])
* insert AtcCopyright
* $atc#S01FA01 "atropine"
* $atc#S01FA01 insert Nl([[Atropine]])
* $atc#A03BA01 "atropine"
* $atc#A03BA01 insert Nl([[Atropine]])
* $rxnorm#1223 "Atropine"
* $rxnorm#1223 insert Nl([[Atropine]])
* $atc#A04AD01 "scopolamine"
* $atc#A04AD01 insert Nl([[Scopolamine]])
* $atc#N05CM05 "scopolamine"
* $atc#N05CM05 insert Nl([[Scopolamine]])
* $rxnorm#9601 "Scopolamine"
* $rxnorm#9601 insert Nl([[Scopolamine]])
* $atc#N06AA09 "amitriptyline"
* $atc#N06AA09 insert Nl([[Amitriptyline]])
* $rxnorm#704 "Amitriptyline"
* $rxnorm#704 insert Nl([[Amitriptyline]])
* $atc#N04AA02 "biperiden"
* $atc#N04AA02 insert Nl([[Biperideen]])
* $rxnorm#1589 "Biperiden"
* $rxnorm#1589 insert Nl([[Biperideen]])
* $atc#N04AA08 "dexetimide"
* $atc#N04AA08 insert Nl([[Dexetimide]])
* $atc#G04BD04 "oxybutynin"
* $atc#G04BD04 insert Nl([[Oxybutynine]])
* $rxnorm#32675 "Oxybutynin"
* $rxnorm#32675 insert Nl([[Oxybutynine]])
* $atc#A03AB02 "glycopyrronium bromide"
* $atc#A03AB02 insert Nl([[Glycopyrronium]])
* $rxnorm#4955 "Glycopyrronium"
* $rxnorm#4955 insert Nl([[Glycopyrronium]])
* $atc#M03AX01 "botulinum toxin"
* $atc#M03AX01 insert Nl([[Botulinetoxine]])

ValueSet: MedicineForCramps
Id: medicine-for-cramps
* insert Head([[Medicine against cramps]], [[Middel tegen spierkrampen]], [[Medicines of one row of the table of symptomatic treatments.]], [[Middelen van één rij uit de tabel met symptomatische behandelingen.]])
* insert AtcCopyright
* $atc#M09AA01 "hydroquinine"
* $atc#M09AA01 insert Nl([[Hydrokinine]])

ValueSet: MedicineForMucus
Id: medicine-for-mucus
* insert Head([[Medicine against thick mucus]], [[Middel tegen taai slijm]], [[Medicines of one row of the table of symptomatic treatments.]], [[Middelen van één rij uit de tabel met symptomatische behandelingen.]])
* insert AtcCopyright
* $atc#C07AA05 "propranolol"
* $atc#C07AA05 insert Nl([[Propranolol]])
* $rxnorm#8787 "Propranolol"
* $rxnorm#8787 insert Nl([[Propranolol]])
* $atc#R05CB01 "acetylcysteine"
* $atc#R05CB01 insert Nl([[Acetylcysteïne]])
* $rxnorm#197 "Acetylcysteine"
* $rxnorm#197 insert Nl([[Acetylcysteïne]])
* $atc#R03AC02 "salbutamol"
* $atc#R03AC02 insert Nl([[Salbutamol]])
* $rxnorm#435 "Salbutamol"
* $rxnorm#435 insert Nl([[Salbutamol]])

ValueSet: MedicineForFatigue
Id: medicine-for-fatigue
* insert Head([[Medicine against fatigue]], [[Middel tegen vermoeidheid]], [[Medicines of one row of the table of symptomatic treatments.]], [[Middelen van één rij uit de tabel met symptomatische behandelingen.]])
* insert AtcCopyright
* $atc#N06BA04 "methylphenidate"
* $atc#N06BA04 insert Nl([[Methylfenidaat]])
* $rxnorm#6901 "Methylphenidate"
* $rxnorm#6901 insert Nl([[Methylfenidaat]])
* $atc#N06BA07 "modafinil"
* $atc#N06BA07 insert Nl([[Modafinil]])
* $rxnorm#30125 "Modafinil"
* $rxnorm#30125 insert Nl([[Modafinil]])

ValueSet: SedativeMedicine
Id: sedative-medicine
* insert Head([[Medicine that can weaken breathing]], [[Middel dat de ademhaling kan verzwakken]], [[Benzodiazepines and opioids and what is like them: with weak breathing muscles they ask for caution.]], [[Benzodiazepines en opioïden en wat daarop lijkt: bij zwakke ademhalingsspieren vragen ze om voorzichtigheid.]])
* insert AtcCopyright
* $atc#N05BA04 "oxazepam"
* $atc#N05BA04 insert Nl([[Oxazepam]])
* $rxnorm#7781 "Oxazepam"
* $rxnorm#7781 insert Nl([[Oxazepam]])
* $atc#N05BA06 "lorazepam"
* $atc#N05BA06 insert Nl([[Lorazepam]])
* $rxnorm#6470 "Lorazepam"
* $rxnorm#6470 insert Nl([[Lorazepam]])
* $atc#N05BA01 "diazepam"
* $atc#N05BA01 insert Nl([[Diazepam]])
* $rxnorm#3322 "Diazepam"
* $rxnorm#3322 insert Nl([[Diazepam]])
* $atc#N05CD07 "temazepam"
* $atc#N05CD07 insert Nl([[Temazepam]])
* $rxnorm#10355 "Temazepam"
* $rxnorm#10355 insert Nl([[Temazepam]])
* $atc#N05CD08 "midazolam"
* $atc#N05CD08 insert Nl([[Midazolam]])
* $atc#N03AE01 "clonazepam"
* $atc#N03AE01 insert Nl([[Clonazepam]])
* $rxnorm#2598 "Clonazepam"
* $rxnorm#2598 insert Nl([[Clonazepam]])
* $atc#N02AA01 "morphine"
* $atc#N02AA01 insert Nl([[Morfine]])
* $rxnorm#7052 "Morphine"
* $rxnorm#7052 insert Nl([[Morfine]])
* $atc#N05CF01 "zopiclone"
* $atc#N05CF01 insert Nl([[Zopiclon]])
* $rxnorm#40001 "Zopiclone"
* $rxnorm#40001 insert Nl([[Zopiclon]])
* $atc#N05CF02 "zolpidem"
* $atc#N05CF02 insert Nl([[Zolpidem]])
* $rxnorm#39993 "Zolpidem"
* $rxnorm#39993 insert Nl([[Zolpidem]])
* $atc#R06AD02 "promethazine"
* $atc#R06AD02 insert Nl([[Promethazine]])
* $rxnorm#8745 "Promethazine"
* $rxnorm#8745 insert Nl([[Promethazine]])

ValueSet: AnticholinergicMedicine
Id: anticholinergic-medicine
* insert Head([[Anticholinergic medicine]], [[Anticholinerg middel]], [[Medicines that dry up saliva and thicken mucus and slow the bowel.]], [[Middelen die speeksel verminderen en slijm taaier maken en de darm vertragen.]])
* insert AtcCopyright
* include codes from valueset Atropine
* include codes from valueset Scopolamine
* include codes from valueset Biperiden
* include codes from valueset Dexetimide
* include codes from valueset Oxybutynin
* include codes from valueset Glycopyrronium
* include codes from valueset Promethazine
* include codes from valueset Amitriptyline

ValueSet: Atropine
Id: atropine
* insert Head([[Atropine]], [[Atropine]], [[Atropine by ATC or RxNorm.]], [[Atropine volgens ATC of RxNorm.]])
* insert AtcCopyright
* $atc#S01FA01 "atropine"
* $atc#S01FA01 insert Nl([[Atropine]])
* $atc#A03BA01 "atropine"
* $atc#A03BA01 insert Nl([[Atropine]])
* $rxnorm#1223 "Atropine"
* $rxnorm#1223 insert Nl([[Atropine]])

ValueSet: Scopolamine
Id: scopolamine
* insert Head([[Scopolamine]], [[Scopolamine]], [[Scopolamine by ATC or RxNorm.]], [[Scopolamine volgens ATC of RxNorm.]])
* insert AtcCopyright
* $atc#A04AD01 "scopolamine"
* $atc#A04AD01 insert Nl([[Scopolamine]])
* $atc#N05CM05 "scopolamine"
* $atc#N05CM05 insert Nl([[Scopolamine]])
* $rxnorm#9601 "Scopolamine"
* $rxnorm#9601 insert Nl([[Scopolamine]])

ValueSet: Biperiden
Id: biperiden
* insert Head([[Biperiden]], [[Biperideen]], [[Biperiden by ATC or RxNorm.]], [[Biperideen volgens ATC of RxNorm.]])
* insert AtcCopyright
* $atc#N04AA02 "biperiden"
* $atc#N04AA02 insert Nl([[Biperideen]])
* $rxnorm#1589 "Biperiden"
* $rxnorm#1589 insert Nl([[Biperideen]])

ValueSet: Dexetimide
Id: dexetimide
* insert Head([[Dexetimide]], [[Dexetimide]], [[Dexetimide by ATC.]], [[Dexetimide volgens ATC.]])
* insert AtcCopyright
* $atc#N04AA08 "dexetimide"
* $atc#N04AA08 insert Nl([[Dexetimide]])

ValueSet: Oxybutynin
Id: oxybutynin
* insert Head([[Oxybutynin]], [[Oxybutynine]], [[Oxybutynin by ATC or RxNorm.]], [[Oxybutynine volgens ATC of RxNorm.]])
* insert AtcCopyright
* $atc#G04BD04 "oxybutynin"
* $atc#G04BD04 insert Nl([[Oxybutynine]])
* $rxnorm#32675 "Oxybutynin"
* $rxnorm#32675 insert Nl([[Oxybutynine]])

ValueSet: Glycopyrronium
Id: glycopyrronium
* insert Head([[Glycopyrronium]], [[Glycopyrronium]], [[Glycopyrronium by ATC or RxNorm.]], [[Glycopyrronium volgens ATC of RxNorm.]])
* insert AtcCopyright
* $atc#A03AB02 "glycopyrronium bromide"
* $atc#A03AB02 insert Nl([[Glycopyrronium]])
* $rxnorm#4955 "Glycopyrronium"
* $rxnorm#4955 insert Nl([[Glycopyrronium]])

ValueSet: Promethazine
Id: promethazine
* insert Head([[Promethazine]], [[Promethazine]], [[Promethazine by ATC or RxNorm.]], [[Promethazine volgens ATC of RxNorm.]])
* insert AtcCopyright
* $atc#R06AD02 "promethazine"
* $atc#R06AD02 insert Nl([[Promethazine]])
* $rxnorm#8745 "Promethazine"
* $rxnorm#8745 insert Nl([[Promethazine]])

ValueSet: ConstipatingMedicine
Id: constipating-medicine
* insert Head([[Medicine that can constipate]], [[Middel dat obstipatie kan geven]], [[Opioids and anticholinergic medicines.]], [[Opioïden en anticholinerge middelen.]])
* insert AtcCopyright
* $atc#N02AA01 "morphine"
* $atc#N02AA01 insert Nl([[Morfine]])
* $rxnorm#7052 "Morphine"
* $rxnorm#7052 insert Nl([[Morfine]])
* $atc#S01FA01 "atropine"
* $atc#S01FA01 insert Nl([[Atropine]])
* $atc#A03BA01 "atropine"
* $atc#A03BA01 insert Nl([[Atropine]])
* $rxnorm#1223 "Atropine"
* $rxnorm#1223 insert Nl([[Atropine]])
* $atc#A04AD01 "scopolamine"
* $atc#A04AD01 insert Nl([[Scopolamine]])
* $atc#N05CM05 "scopolamine"
* $atc#N05CM05 insert Nl([[Scopolamine]])
* $rxnorm#9601 "Scopolamine"
* $rxnorm#9601 insert Nl([[Scopolamine]])
* $atc#N04AA02 "biperiden"
* $atc#N04AA02 insert Nl([[Biperideen]])
* $rxnorm#1589 "Biperiden"
* $rxnorm#1589 insert Nl([[Biperideen]])
* $atc#N04AA08 "dexetimide"
* $atc#N04AA08 insert Nl([[Dexetimide]])
* $atc#G04BD04 "oxybutynin"
* $atc#G04BD04 insert Nl([[Oxybutynine]])
* $rxnorm#32675 "Oxybutynin"
* $rxnorm#32675 insert Nl([[Oxybutynine]])
* $atc#A03AB02 "glycopyrronium bromide"
* $atc#A03AB02 insert Nl([[Glycopyrronium]])
* $rxnorm#4955 "Glycopyrronium"
* $rxnorm#4955 insert Nl([[Glycopyrronium]])
* $atc#N06AA09 "amitriptyline"
* $atc#N06AA09 insert Nl([[Amitriptyline]])
* $rxnorm#704 "Amitriptyline"
* $rxnorm#704 insert Nl([[Amitriptyline]])
* $atc#R06AD02 "promethazine"
* $atc#R06AD02 insert Nl([[Promethazine]])
* $rxnorm#8745 "Promethazine"
* $rxnorm#8745 insert Nl([[Promethazine]])

ValueSet: LiverBurdeningRelaxant
Id: liver-burdening-relaxant
* insert Head([[Muscle relaxant that can harm the liver]], [[Spierverslapper die de lever kan schaden]], [[Together with riluzole these ask for caution when liver values are raised.]], [[Samen met riluzol vragen deze om voorzichtigheid bij verhoogde leverwaarden.]])
* insert AtcCopyright
* $atc#M03BX02 "tizanidine"
* $atc#M03BX02 insert Nl([[Tizanidine]])
* $rxnorm#57258 "Tizanidine"
* $rxnorm#57258 insert Nl([[Tizanidine]])
* $atc#M03CA01 "dantrolene"
* $atc#M03CA01 insert Nl([[Dantroleen]])
* $rxnorm#3105 "Dantrolene"
* $rxnorm#3105 insert Nl([[Dantroleen]])

ValueSet: QuinidineOrDextromethorphan
Id: quinidine-or-dextromethorphan
* insert Head([[Quinidine or dextromethorphan]], [[Kinidine of dextromethorfan]], [[Either or both of the two that are given together.]], [[Een van beide of beide van de twee die samen gegeven worden.]])
* insert AtcCopyright
* $atc#C01BA01 "quinidine"
* $atc#C01BA01 insert Nl([[Kinidine]])
* $rxnorm#9068 "Quinidine"
* $rxnorm#9068 insert Nl([[Kinidine]])
* $atc#R05DA09 "dextromethorphan"
* $atc#R05DA09 insert Nl([[Dextromethorfan]])
* $rxnorm#3289 "Dextromethorphan"
* $rxnorm#3289 insert Nl([[Dextromethorfan]])
* $atc#N07XX59 "dextromethorphan, combinations"
* $atc#N07XX59 insert Nl([[Dextromethorfan en kinidine in één middel]])

ValueSet: Amitriptyline
Id: amitriptyline
* insert Head([[Amitriptyline]], [[Amitriptyline]], [[Amitriptyline by ATC or RxNorm.]], [[Amitriptyline volgens ATC of RxNorm.]])
* insert AtcCopyright
* $atc#N06AA09 "amitriptyline"
* $atc#N06AA09 insert Nl([[Amitriptyline]])
* $rxnorm#704 "Amitriptyline"
* $rxnorm#704 insert Nl([[Amitriptyline]])

ValueSet: Citalopram
Id: citalopram
* insert Head([[Citalopram]], [[Citalopram]], [[Citalopram by ATC or RxNorm.]], [[Citalopram volgens ATC of RxNorm.]])
* insert AtcCopyright
* $atc#N06AB04 "citalopram"
* $atc#N06AB04 insert Nl([[Citalopram]])
* $rxnorm#2556 "Citalopram"
* $rxnorm#2556 insert Nl([[Citalopram]])

ValueSet: Fluvoxamine
Id: fluvoxamine
* insert Head([[Fluvoxamine]], [[Fluvoxamine]], [[Fluvoxamine by ATC or RxNorm.]], [[Fluvoxamine volgens ATC of RxNorm.]])
* insert AtcCopyright
* $atc#N06AB08 "fluvoxamine"
* $atc#N06AB08 insert Nl([[Fluvoxamine]])
* $rxnorm#42355 "Fluvoxamine"
* $rxnorm#42355 insert Nl([[Fluvoxamine]])

ValueSet: Hydroquinine
Id: hydroquinine
* insert Head([[Hydroquinine]], [[Hydrokinine]], [[Hydroquinine by ATC.]], [[Hydrokinine volgens ATC.]])
* insert AtcCopyright
* $atc#M09AA01 "hydroquinine"
* $atc#M09AA01 insert Nl([[Hydrokinine]])

// SNOMED CT: Global Patient Set (HL7 terminology). RxNorm: the substances of US Core 3.1.1. Those of ATC are a class of its codes.
ValueSet: AntithromboticMedicine
Id: antithrombotic-medicine
* insert Head([[Antithrombotic medicine by SNOMED CT or RxNorm]], [[Antitrombotisch middel volgens SNOMED CT of RxNorm]], [[Medicines that raise the risk of bleeding at a needle EMG.]], [[Middelen die het risico op een bloeding bij een naald-EMG verhogen.]])
* insert SnomedCopyright
* $sct#81839001 "Medicinal product acting as anticoagulant agent"
* $sct#81839001 insert Nl([[Antistollingsmiddel]])
* $sct#372862008 "Anticoagulant"
* $sct#372862008 insert Nl([[Antistollingsmiddel (stof)]])
* $sct#48603004 "Product containing warfarin"
* $sct#48603004 insert Nl([[Middel met warfarine]])
* $sct#84812008 "Product containing heparin"
* $sct#84812008 insert Nl([[Middel met heparine]])
* $sct#372877000 "Heparin"
* $sct#372877000 insert Nl([[Heparine]])
* $sct#87233003 "Product containing low molecular weight heparin"
* $sct#87233003 insert Nl([[Middel met laagmoleculaire heparine]])
* $sct#373294004 "Low molecular weight heparin"
* $sct#373294004 insert Nl([[Laagmoleculaire heparine]])
* $sct#395236007 "Product containing fondaparinux"
* $sct#395236007 insert Nl([[Middel met fondaparinux]])
* $sct#7947003 "Product containing aspirin"
* $sct#7947003 insert Nl([[Middel met acetylsalicylzuur]])
* $sct#108979001 "Product containing clopidogrel"
* $sct#108979001 insert Nl([[Middel met clopidogrel]])
* $sct#443312008 "Product containing prasugrel"
* $sct#443312008 insert Nl([[Middel met prasugrel]])
* $sct#108971003 "Product containing ticlopidine"
* $sct#108971003 insert Nl([[Middel met ticlopidine]])
* $sct#66859009 "Product containing dipyridamole"
* $sct#66859009 insert Nl([[Middel met dipyridamol]])
* $rxnorm#11289 "Warfarin"
* $rxnorm#11289 insert Nl([[Warfarine]])
* $rxnorm#5224 "Heparin"
* $rxnorm#5224 insert Nl([[Heparine]])
* $rxnorm#67108 "Enoxaparin"
* $rxnorm#67108 insert Nl([[Enoxaparine]])
* $rxnorm#1037042 "Dabigatran etexilate"
* $rxnorm#1037042 insert Nl([[Dabigatran]])
* $rxnorm#1114195 "Rivaroxaban"
* $rxnorm#1114195 insert Nl([[Rivaroxaban]])
* $rxnorm#1364430 "Apixaban"
* $rxnorm#1364430 insert Nl([[Apixaban]])
* $rxnorm#1191 "Aspirin"
* $rxnorm#1191 insert Nl([[Acetylsalicylzuur]])
* $rxnorm#226716 "Aspirin / Dipyridamole"
* $rxnorm#226716 insert Nl([[Acetylsalicylzuur met dipyridamol]])
* $rxnorm#3521 "Dipyridamole"
* $rxnorm#3521 insert Nl([[Dipyridamol]])
* $rxnorm#32968 "Clopidogrel"
* $rxnorm#32968 insert Nl([[Clopidogrel]])
* $rxnorm#10594 "Ticlopidine"
* $rxnorm#10594 insert Nl([[Ticlopidine]])
* $rxnorm#1116632 "Ticagrelor"
* $rxnorm#1116632 insert Nl([[Ticagrelor]])
* $rxnorm#21107 "Cilostazol"
* $rxnorm#21107 insert Nl([[Cilostazol]])
