// Tests of the diagnostic work-up and the suspicions that ask for more of them.

ValueSet: Glucose
Id: glucose
* insert Head([[Glucose]], [[Glucose]], [[Glucose in blood or serum or plasma.]], [[Glucose in bloed of serum of plasma.]])
* insert LoincCopyright
* $loinc#14749-6 "Glucose [Moles/volume] in Serum or Plasma"
* $loinc#14749-6 insert Nl([[Glucose in serum of plasma]])
* $loinc#2345-7 "Glucose [Mass/volume] in Serum or Plasma"
* $loinc#2345-7 insert Nl([[Glucose in serum of plasma (massa)]])
* $loinc#15074-8 "Glucose [Moles/volume] in Blood"
* $loinc#15074-8 insert Nl([[Glucose in bloed]])

ValueSet: Calcium
Id: calcium
* insert Head([[Calcium]], [[Calcium]], [[Calcium in serum or plasma.]], [[Calcium in serum of plasma.]])
* insert LoincCopyright
* $loinc#2000-8 "Calcium [Moles/volume] in Serum or Plasma"
* $loinc#2000-8 insert Nl([[Calcium]])
* $loinc#17861-6 "Calcium [Mass/volume] in Serum or Plasma"
* $loinc#17861-6 insert Nl([[Calcium (massa)]])

ValueSet: Phosphate
Id: phosphate
* insert Head([[Phosphate]], [[Fosfaat]], [[Phosphate in serum or plasma.]], [[Fosfaat in serum of plasma.]])
* insert LoincCopyright
* $loinc#14879-1 "Phosphate [Moles/volume] in Serum or Plasma"
* $loinc#14879-1 insert Nl([[Fosfaat]])
* $loinc#2777-1 "Phosphate [Mass/volume] in Serum or Plasma"
* $loinc#2777-1 insert Nl([[Fosfaat (massa)]])

ValueSet: Thyrotropin
Id: thyrotropin
* insert Head([[Thyrotropin (TSH)]], [[Thyreotropine (TSH)]], [[TSH in serum or plasma.]], [[TSH in serum of plasma.]])
* insert LoincCopyright
* $loinc#3016-3 "Thyrotropin [Units/volume] in Serum or Plasma"
* $loinc#3016-3 insert Nl([[TSH]])

ValueSet: KidneyFunction
Id: kidney-function
* insert Head([[Kidney function]], [[Nierfunctie]], [[Creatinine or the filtration rate that is estimated from it.]], [[Creatinine of de filtratiesnelheid die eruit geschat wordt.]])
* insert LoincCopyright
* $loinc#14682-9 "Creatinine [Moles/volume] in Serum or Plasma"
* $loinc#14682-9 insert Nl([[Creatinine]])
* $loinc#2160-0 "Creatinine [Mass/volume] in Serum or Plasma"
* $loinc#2160-0 insert Nl([[Creatinine (massa)]])
* $loinc#62238-1 "Glomerular filtration rate [Volume Rate/Area] in Serum, Plasma or Blood by Creatinine-based formula (CKD-EPI)/1.73 sq M"
* $loinc#62238-1 insert Nl([[Geschatte filtratiesnelheid (CKD-EPI)]])
* $loinc#98979-8 "Glomerular filtration rate [Volume Rate/Area] in Serum, Plasma or Blood by Creatinine-based formula (CKD-EPI 2021)/1.73 sq M"
* $loinc#98979-8 insert Nl([[Geschatte filtratiesnelheid (CKD-EPI 2021)]])

ValueSet: Platelets
Id: platelets
* insert Head([[Platelets]], [[Trombocyten]], [[Number of platelets in blood.]], [[Aantal trombocyten in bloed.]])
* insert LoincCopyright
* $loinc#26515-7 "Platelets [#/volume] in Blood"
* $loinc#26515-7 insert Nl([[Trombocyten]])
* $loinc#777-3 "Platelets [#/volume] in Blood by Automated count"
* $loinc#777-3 insert Nl([[Trombocyten (automatische telling)]])

ValueSet: ErythrocyteSedimentation
Id: erythrocyte-sedimentation
* insert Head([[Erythrocyte sedimentation rate]], [[Bezinkingssnelheid (BSE)]], [[Sedimentation rate by any method.]], [[Bezinkingssnelheid volgens elke methode.]])
* insert LoincCopyright
* $loinc#30341-2 "Erythrocyte sedimentation rate"
* $loinc#30341-2 insert Nl([[Bezinkingssnelheid]])
* $loinc#4537-7 "Erythrocyte sedimentation rate by Westergren method"
* $loinc#4537-7 insert Nl([[Bezinkingssnelheid (Westergren)]])

ValueSet: Paraprotein
Id: paraprotein
* insert Head([[Paraprotein]], [[Paraproteïne]], [[Tests that look for a monoclonal protein.]], [[Bepalingen die een monoklonaal eiwit zoeken.]])
* insert LoincCopyright
* $loinc#33358-3 "Protein.monoclonal [Mass/volume] in Serum or Plasma by Electrophoresis"
* $loinc#33358-3 insert Nl([[M-proteïne (elektroforese)]])
* $loinc#25700-6 "Immunofixation for Serum or Plasma"
* $loinc#25700-6 insert Nl([[Immuunfixatie]])

ValueSet: ParathyroidHormone
Id: parathyroid-hormone
* insert Head([[Parathyroid hormone (PTH)]], [[Parathormoon (PTH)]], [[Intact parathyroid hormone in serum or plasma.]], [[Intact parathormoon in serum of plasma.]])
* insert LoincCopyright
* $loinc#14866-8 "Parathyrin.intact [Moles/volume] in Serum or Plasma"
* $loinc#14866-8 insert Nl([[Parathormoon]])
* $loinc#2731-8 "Parathyrin.intact [Mass/volume] in Serum or Plasma"
* $loinc#2731-8 insert Nl([[Parathormoon (massa)]])

ValueSet: Caspr2Antibodies
Id: caspr2-antibodies
* insert Head([[Antibodies against Caspr2]], [[Antistoffen tegen Caspr2]], [[No standard code is confirmed; a site adds the code of its own laboratory.]], [[Er is geen standaardcode bevestigd; een instelling voegt de code van het eigen laboratorium toe.]])
* $assessment#caspr2-antibodies

ValueSet: Gm1Antibodies
Id: gm1-antibodies
* insert Head([[Antibodies against ganglioside GM1]], [[Antistoffen tegen ganglioside GM1]], [[No standard code is confirmed; a site adds the code of its own laboratory.]], [[Er is geen standaardcode bevestigd; een instelling voegt de code van het eigen laboratorium toe.]])
* $assessment#gm1-antibodies

ValueSet: AndrogenReceptorGeneTest
Id: androgen-receptor-gene-test
* insert Head([[DNA test of the androgen receptor gene]], [[DNA-onderzoek van het androgeenreceptorgen]], [[The test for Kennedy disease or the gene itself. No standard code of the test is confirmed; a site adds the code of its own laboratory.]], [[Het onderzoek naar de ziekte van Kennedy of het gen zelf. Van het onderzoek is geen standaardcode bevestigd; een instelling voegt de code van het eigen laboratorium toe.]])
* $assessment#androgen-receptor-gene-test
* $hgnc#HGNC:644 "AR"
* $hgnc#HGNC:644 insert Nl([[AR]])
* $genenames#HGNC:644 "AR"
* $genenames#HGNC:644 insert Nl([[AR]])

ValueSet: CervicalMri
Id: cervical-mri
* insert Head([[MRI of the cervical spine]], [[MRI van de halswervelkolom]], [[MRI of the cervical spine as one code; an MRI with the cervical spine as its body site counts as well.]], [[MRI van de halswervelkolom als één code; een MRI met de halswervelkolom als plaats telt ook.]])
* insert LoincCopyright
* $assessment#cervical-mri
* $loinc#24935-9 "MR Cervical spine"
* $loinc#24935-9 insert Nl([[MRI van de halswervelkolom]])

ValueSet: MagneticResonanceImaging
Id: magnetic-resonance-imaging
* insert Head([[MRI]], [[MRI]], [[MRI of a part of the body that the body site names.]], [[MRI van een lichaamsdeel dat de plaats noemt.]])
* insert SnomedCopyright
* $sct#113091000 "Magnetic resonance imaging"
* $sct#113091000 insert Nl([[MRI]])

ValueSet: CervicalSpine
Id: cervical-spine
* insert Head([[Cervical spine]], [[Halswervelkolom]], [[The cervical spine as the place of an examination.]], [[De halswervelkolom als plaats van een onderzoek.]])
* insert SnomedCopyright
* $sct#122494005 "Structure of cervical vertebral column"
* $sct#122494005 insert Nl([[halswervelkolom]])

ValueSet: ChestImaging
Id: chest-imaging
* insert Head([[Imaging of the chest]], [[Beeldvorming van de borst]], [[X-ray or CT of the chest. No standard code is confirmed; a site adds the code of its own imaging department.]], [[Röntgenfoto of CT van de borst. Er is geen standaardcode bevestigd; een instelling voegt de code van de eigen afdeling radiologie toe.]])
* $assessment#chest-imaging

ValueSet: BrainMri
Id: brain-mri
* insert Head([[MRI of the brain]], [[MRI van de hersenen]], [[MRI of the brain with or without contrast.]], [[MRI van de hersenen met of zonder contrast.]])
* insert LoincCopyright
* $assessment#brain-mri
* $loinc#24590-2 "MR Brain"
* $loinc#24590-2 insert Nl([[MRI van de hersenen]])

ValueSet: PseudobulbarPalsy
Id: pseudobulbar-palsy
* insert Head([[Pseudobulbar palsy]], [[Pseudobulbaire parese]], [[Loss of bulbar function by the upper motor neuron.]], [[Bulbaire uitval door het centrale motorneuron.]])
* insert SnomedCopyright
* $sct#7379000 "Pseudobulbar palsy"
* $sct#7379000 insert Nl([[Pseudobulbaire parese]])

ValueSet: Electromyogram
Id: electromyogram
* insert Head([[Electromyogram]], [[Elektromyogram]], [[A report of an EMG or the needle EMG of a muscle.]], [[Een verslag van een EMG of het naald-EMG van een spier.]])
* insert LoincCopyright
* $loinc#18749-2 "Electromyogram study"
* $loinc#18749-2 insert Nl([[EMG-onderzoek]])
* $assessment#needle-emg

ValueSet: ElectromyogramOrder
Id: electromyogram-order
* insert Head([[Request for an EMG]], [[Aanvraag voor een EMG]], [[Codes by which somebody asks for an EMG.]], [[Codes waarmee iemand een EMG aanvraagt.]])
* insert LoincCopyright
* insert SnomedCopyright
* $sct#42803009 "Electromyography"
* $sct#42803009 insert Nl([[Elektromyografie]])
* $loinc#18749-2 "Electromyogram study"
* $loinc#18749-2 insert Nl([[EMG-onderzoek]])
* $assessment#needle-emg
* $assessment#extended-emg

ValueSet: FasciculationSign
Id: fasciculation-sign
* insert Head([[Fasciculation on examination]], [[Fasciculatie bij onderzoek]], [[Signs that say no more than that a muscle twitches.]], [[Verschijnselen die niet meer zeggen dan dat een spier trekt.]])
* insert HpoCopyright
* $hpo#HP:0002380 "Fasciculations"
* $hpo#HP:0002380 insert Nl([[Fasciculaties]])
* $hpo#HP:0001308 "Tongue fasciculations"
* $hpo#HP:0001308 insert Nl([[Fasciculaties van de tong]])
* $hpo#HP:0007289 "Limb fasciculations"
* $hpo#HP:0007289 insert Nl([[Fasciculaties van arm of been]])
* $sct#82470000 "Muscle fasciculation"
* $sct#82470000 insert Nl([[Fasciculatie]])

ValueSet: MarkedWeightLoss
Id: marked-weight-loss
* insert Head([[Weight loss as a complaint]], [[Gewichtsverlies als klacht]], [[Weight loss that somebody recorded as a complaint or finding.]], [[Gewichtsverlies dat iemand als klacht of bevinding vastlegde.]])
* insert HpoCopyright
* $sct#89362005 "Weight loss"
* $sct#89362005 insert Nl([[Gewichtsverlies]])
* $sct#262285001 "Weight decreased"
* $sct#262285001 insert Nl([[Gewicht afgenomen]])
* $hpo#HP:0001824 "Weight loss"
* $hpo#HP:0001824 insert Nl([[Gewichtsverlies]])

ValueSet: WastingDiseaseSign
Id: wasting-disease-sign
* insert Head([[Sign beside weight loss that points to a blood disease]], [[Verschijnsel naast gewichtsverlies dat op een bloedziekte wijst]], [[Night sweats are the example that the guideline gives; fever is of the same kind.]], [[Nachtzweten is het voorbeeld dat de richtlijn geeft; koorts is van dezelfde soort.]])
* $finding#night-sweats
* $finding#fever

ValueSet: NerveHyperexcitabilitySign
Id: nerve-hyperexcitability-sign
* insert Head([[Cramps or stiffness]], [[Krampen of stijfheid]], [[Signs of nerves that fire too easily which people with motor neuron disease have as well.]], [[Verschijnselen van te prikkelbare zenuwen die mensen met een motorneuronziekte ook hebben.]])
* insert HpoCopyright
* $sct#55300003 "Cramp"
* $sct#55300003 insert Nl([[Kramp]])
* $sct#424647005 "Cramp in limb"
* $sct#424647005 insert Nl([[Kramp in arm of been]])
* $hpo#HP:0003394 "Muscle spasm"
* $hpo#HP:0003394 insert Nl([[Spierkrampen]])
* $finding#muscle-stiffness

ValueSet: NerveHyperexcitabilityCompany
Id: nerve-hyperexcitability-company
* insert Head([[What goes with hyperexcitable nerves]], [[Wat bij overprikkelbare zenuwen hoort]], [[Pain and mild cognitive change. Beside cramps or stiffness they point to hyperexcitable nerves.]], [[Pijn en lichte cognitieve verandering. Naast krampen of stijfheid wijzen zij op overprikkelbare zenuwen.]])
* $finding#pain
* $finding#cognitive-impairment

ValueSet: Myokymia
Id: myokymia
* insert Head([[Myokymia]], [[Myokymieën]], [[Rippling of a muscle by sight or by needle.]], [[Golvende spiertrekkingen op het oog of met de naald.]])
* insert HpoCopyright
* $hpo#HP:0100288 "EMG: myokymic discharges"
* $hpo#HP:0100288 insert Nl([[EMG: myokymieën]])
* $finding#myokymia

ValueSet: NerveHyperexcitability
Id: nerve-hyperexcitability
* insert Head([[Peripheral nerve hyperexcitability]], [[Perifere zenuwoverprikkelbaarheid]], [[Isaacs and Morvan syndrome.]], [[Syndroom van Isaacs en van Morvan.]])
* insert SnomedCopyright
* $sct#763803004 "Morvan syndrome"
* $sct#763803004 insert Nl([[Syndroom van Morvan]])
* $finding#nerve-hyperexcitability

ValueSet: Myositis
Id: myositis
* insert Head([[Myositis]], [[Myositis]], [[Inflammation of muscle.]], [[Ontsteking van spieren.]])
* insert SnomedCopyright
* $sct#72315009 "Inclusion body myositis"
* $sct#72315009 insert Nl([[Inclusion body myositis]])
* $finding#myositis

ValueSet: MultifocalMotorNeuropathy
Id: multifocal-motor-neuropathy
* insert Head([[Multifocal motor neuropathy]], [[Multifocale motorische neuropathie]], [[Multifocal motor neuropathy.]], [[Multifocale motorische neuropathie.]])
* insert SnomedCopyright
* $sct#230591002 "Motor neuropathy with multiple conduction block"
* $sct#230591002 insert Nl([[Multifocale motorische neuropathie]])
* $icd10cm#G61.82 "Multifocal motor neuropathy"
* $icd10cm#G61.82 insert Nl([[Multifocale motorische neuropathie]])
* $orpha#641 "Multifocal motor neuropathy"
* $orpha#641 insert Nl([[Multifocale motorische neuropathie]])

ValueSet: KennedyDisease
Id: kennedy-disease
* insert Head([[Kennedy disease]], [[Ziekte van Kennedy]], [[Bulbospinal muscular atrophy.]], [[Bulbospinale spieratrofie.]])
* insert SnomedCopyright
* $sct#230253001 "Kennedy's disease"
* $sct#230253001 insert Nl([[Ziekte van Kennedy]])
* $orpha#481 "Kennedy disease"
* $orpha#481 insert Nl([[Ziekte van Kennedy]])

ValueSet: MyastheniaGravis
Id: myasthenia-gravis
* insert Head([[Myasthenia gravis]], [[Myasthenia gravis]], [[Myasthenia gravis of any form.]], [[Myasthenia gravis in elke vorm.]])
* insert SnomedCopyright
* $sct#91637004 "Myasthenia gravis"
* $sct#91637004 insert Nl([[Myasthenia gravis]])
* $sct#230684008 "Ocular myasthenia"
* $sct#230684008 insert Nl([[Oculaire myasthenie]])
* $icd10cm#G70.0 "Myasthenia gravis"
* $icd10cm#G70.0 insert Nl([[Myasthenia gravis]])
* $orpha#589 "Myasthenia gravis"
* $orpha#589 insert Nl([[Myasthenia gravis]])

ValueSet: InclusionBodyMyositis
Id: inclusion-body-myositis
* insert Head([[Inclusion body myositis]], [[Inclusion body myositis]], [[Inclusion body myositis.]], [[Inclusion body myositis.]])
* insert SnomedCopyright
* $sct#72315009 "Inclusion body myositis"
* $sct#72315009 insert Nl([[Inclusion body myositis]])
* $icd10cm#G72.41 "Inclusion body myositis"
* $icd10cm#G72.41 insert Nl([[Inclusion body myositis]])
* $orpha#611 "Inclusion body myositis"
* $orpha#611 insert Nl([[Inclusion body myositis]])

ValueSet: Radiculopathy
Id: radiculopathy
* insert Head([[Radiculopathy]], [[Radiculopathie]], [[Disease of one or more nerve roots.]], [[Ziekte van een of meer zenuwwortels.]])
* insert SnomedCopyright
* $sct#54404000 "Cervical radiculopathy"
* $sct#54404000 insert Nl([[Cervicale radiculopathie]])
* $sct#42452002 "Thoracic radiculopathy"
* $sct#42452002 insert Nl([[Thoracale radiculopathie]])
* $sct#2415007 "Lumbosacral radiculopathy"
* $sct#2415007 insert Nl([[Lumbosacrale radiculopathie]])
* $sct#75572007 "Polyradiculopathy"
* $sct#75572007 insert Nl([[Polyradiculopathie]])

ValueSet: CervicalCause
Id: cervical-cause
* insert Head([[Cause in the neck]], [[Oorzaak in de nek]], [[Diseases of the cervical cord or its roots that an MRI of the neck looks for.]], [[Ziekten van het cervicale merg of de wortels daarvan waar een MRI van de nek naar zoekt.]])
* insert SnomedCopyright
* $sct#202664003 "Cervical myelopathy"
* $sct#202664003 insert Nl([[Cervicale myelopathie]])
* $sct#65260001 "Cervical spondylosis with myelopathy"
* $sct#65260001 insert Nl([[Cervicale spondylose met myelopathie]])
* $sct#54404000 "Cervical radiculopathy"
* $sct#54404000 insert Nl([[Cervicale radiculopathie]])

ValueSet: Thrombocytopenia
Id: thrombocytopenia
* insert Head([[Thrombocytopenia]], [[Trombopenie]], [[Too few platelets as a diagnosis or a high risk of it.]], [[Te weinig trombocyten als diagnose of een hoog risico daarop.]])
* $finding#thrombocytopenia
