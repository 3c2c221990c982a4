ValueSet: MotorNeuronDisease
Id: motor-neuron-disease
* insert Head([[Motor neuron disease]], [[Motorneuronziekte]], [[Diagnoses of motor neuron disease that carry the date of the first symptoms.]], [[Diagnoses van een motorneuronziekte die de datum van de eerste klachten dragen.]])
* insert SnomedCopyright
* $sct#37340000 "Motor neuron disease"
* $sct#37340000 insert Nl([[Motorneuronziekte]])
* $sct#86044005 "Amyotrophic lateral sclerosis"
* $sct#86044005 insert Nl([[Amyotrofische laterale sclerose]])
* $sct#718555006 "Juvenile amyotrophic lateral sclerosis"
* $sct#718555006 insert Nl([[Juveniele amyotrofische laterale sclerose]])
* $sct#230258005 "Amyotrophic lateral sclerosis with dementia"
* $sct#230258005 insert Nl([[Amyotrofische laterale sclerose met dementie]])
* $sct#230274000 "Frontal lobe degeneration with motor neurone disease"
* $sct#230274000 insert Nl([[Frontale degeneratie met motorneuronziekte]])
* $sct#54304004 "Progressive bulbar palsy"
* $sct#54304004 insert Nl([[Progressieve bulbaire parese]])
* $sct#88923002 "Progressive muscular atrophy"
* $sct#88923002 insert Nl([[Progressieve spinale musculaire atrofie]])
* $sct#81211007 "Primary lateral sclerosis"
* $sct#81211007 insert Nl([[Primaire laterale sclerose]])
* $sct#717964007 "Juvenile primary lateral sclerosis"
* $sct#717964007 insert Nl([[Juveniele primaire laterale sclerose]])
* $icd10#G12.2 "Motor neuron disease"
* $icd10#G12.2 insert Nl([[Motorneuronziekte]])
* $icd10cm#G12.2 "Motor neuron disease"
* $icd10cm#G12.2 insert Nl([[Motorneuronziekte]])
* $icd10cm#G12.21 "Amyotrophic lateral sclerosis"
* $icd10cm#G12.21 insert Nl([[Amyotrofische laterale sclerose]])
* $icd10cm#G12.22 "Progressive bulbar palsy"
* $icd10cm#G12.22 insert Nl([[Progressieve bulbaire parese]])
* $icd10cm#G12.23 "Primary lateral sclerosis"
* $icd10cm#G12.23 insert Nl([[Primaire laterale sclerose]])
* $orpha#98503 "Motor neuron disease"
* $orpha#98503 insert Nl([[Motorneuronziekte]])
* $orpha#803 "Amyotrophic lateral sclerosis"
* $orpha#803 insert Nl([[Amyotrofische laterale sclerose]])
* $orpha#35689 "Primary lateral sclerosis"
* $orpha#35689 insert Nl([[Primaire laterale sclerose]])
* $orpha#247604 "Juvenile primary lateral sclerosis"
* $orpha#247604 insert Nl([[Juveniele primaire laterale sclerose]])
* $orpha#454706 "Progressive muscular atrophy"
* $orpha#454706 insert Nl([[Progressieve spinale musculaire atrofie]])
* $orpha#275872 "Frontotemporal dementia with motor neuron disease"
* $orpha#275872 insert Nl([[Frontotemporale dementie met motorneuronziekte]])

ValueSet: AmyotrophicLateralSclerosis
Id: amyotrophic-lateral-sclerosis
* insert Head([[Amyotrophic lateral sclerosis]], [[Amyotrofische laterale sclerose]], [[Diagnoses that say ALS and not just motor neuron disease.]], [[Diagnoses die ALS noemen en niet alleen motorneuronziekte.]])
* insert SnomedCopyright
* $sct#86044005 "Amyotrophic lateral sclerosis"
* $sct#86044005 insert Nl([[Amyotrofische laterale sclerose]])
* $sct#718555006 "Juvenile amyotrophic lateral sclerosis"
* $sct#718555006 insert Nl([[Juveniele amyotrofische laterale sclerose]])
* $sct#230258005 "Amyotrophic lateral sclerosis with dementia"
* $sct#230258005 insert Nl([[Amyotrofische laterale sclerose met dementie]])
* $icd10cm#G12.21 "Amyotrophic lateral sclerosis"
* $icd10cm#G12.21 insert Nl([[Amyotrofische laterale sclerose]])
* $orpha#803 "Amyotrophic lateral sclerosis"
* $orpha#803 insert Nl([[Amyotrofische laterale sclerose]])

ValueSet: ProgressiveSpinalMuscularAtrophy
Id: progressive-spinal-muscular-atrophy
* insert Head([[Progressive spinal muscular atrophy]], [[Progressieve spinale musculaire atrofie]], [[Diagnoses of motor neuron disease with lower motor neuron signs only.]], [[Diagnoses van een motorneuronziekte met alleen verschijnselen van het perifere motorneuron.]])
* insert SnomedCopyright
* $sct#88923002 "Progressive muscular atrophy"
* $sct#88923002 insert Nl([[Progressieve spinale musculaire atrofie]])
* $orpha#454706 "Progressive muscular atrophy"
* $orpha#454706 insert Nl([[Progressieve spinale musculaire atrofie]])

ValueSet: PrimaryLateralSclerosis
Id: primary-lateral-sclerosis
* insert Head([[Primary lateral sclerosis]], [[Primaire laterale sclerose]], [[Diagnoses of motor neuron disease with upper motor neuron signs only.]], [[Diagnoses van een motorneuronziekte met alleen verschijnselen van het centrale motorneuron.]])
* insert SnomedCopyright
* $sct#81211007 "Primary lateral sclerosis"
* $sct#81211007 insert Nl([[Primaire laterale sclerose]])
* $sct#717964007 "Juvenile primary lateral sclerosis"
* $sct#717964007 insert Nl([[Juveniele primaire laterale sclerose]])
* $icd10cm#G12.23 "Primary lateral sclerosis"
* $icd10cm#G12.23 insert Nl([[Primaire laterale sclerose]])
* $orpha#35689 "Primary lateral sclerosis"
* $orpha#35689 insert Nl([[Primaire laterale sclerose]])
* $orpha#247604 "Juvenile primary lateral sclerosis"
* $orpha#247604 insert Nl([[Juveniele primaire laterale sclerose]])

ValueSet: ProgressiveBulbarPalsy
Id: progressive-bulbar-palsy
* insert Head([[Progressive bulbar palsy]], [[Progressieve bulbaire parese]], [[Diagnoses of motor neuron disease that stays in the bulbar region.]], [[Diagnoses van een motorneuronziekte die tot de bulbaire regio beperkt blijft.]])
* insert SnomedCopyright
* $sct#54304004 "Progressive bulbar palsy"
* $sct#54304004 insert Nl([[Progressieve bulbaire parese]])
* $icd10cm#G12.22 "Progressive bulbar palsy"
* $icd10cm#G12.22 insert Nl([[Progressieve bulbaire parese]])

ValueSet: Dyspnea
Id: dyspnea
* insert Head([[Shortness of breath]], [[Kortademigheid]], [[Shortness of breath of any kind as a complaint or a finding.]], [[Kortademigheid van welke aard ook als klacht of bevinding.]])
* insert HpoCopyright
* $sct#267036007 "Dyspnea"
* $sct#267036007 insert Nl([[Kortademigheid]])
* $sct#161941007 "Dyspnea at rest"
* $sct#161941007 insert Nl([[Kortademigheid in rust]])
* $sct#60845006 "Dyspnea on exertion"
* $sct#60845006 insert Nl([[Kortademigheid bij inspanning]])
* $sct#62744007 "Orthopnea"
* $sct#62744007 insert Nl([[Orthopneu]])
* $hpo#HP:0002094 "Dyspnea"
* $hpo#HP:0002094 insert Nl([[Kortademigheid]])
* $hpo#HP:0012764 "Orthopnea"
* $hpo#HP:0012764 insert Nl([[Orthopneu]])

ValueSet: Fatigue
Id: fatigue
* insert Head([[Fatigue]], [[Vermoeidheid]], [[Fatigue or sleepiness by day.]], [[Vermoeidheid of slaperigheid overdag.]])
* insert HpoCopyright
* $sct#84229001 "Fatigue"
* $sct#84229001 insert Nl([[Vermoeidheid]])
* $hpo#HP:0012378 "Fatigue"
* $hpo#HP:0012378 insert Nl([[Vermoeidheid]])
* $hpo#HP:0001262 "Excessive daytime somnolence"
* $hpo#HP:0001262 insert Nl([[Slaperigheid overdag]])
* $finding#daytime-fatigue
