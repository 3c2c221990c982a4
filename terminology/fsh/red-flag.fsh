// Findings that make another diagnosis than motor neuron disease likely. A site adds the codes of its own record.

ValueSet: EyeMovementDisorder
Id: eye-movement-disorder
* insert Head([[Eye movement disorder]], [[Oogbewegingsstoornis]], [[Weakness of the eye muscles and the double vision that comes with it.]], [[Zwakte van de oogspieren en het dubbelzien dat erbij hoort.]])
* insert HpoCopyright
* $hpo#HP:0000602 "Ophthalmoplegia"
* $hpo#HP:0000602 insert Nl([[Oogspierverlamming]])
* $hpo#HP:0000651 "Diplopia"
* $hpo#HP:0000651 insert Nl([[Dubbelzien]])
* $sct#103252009 "Abnormal ocular motility"
* $sct#103252009 insert Nl([[Oogbewegingsstoornis]])
* $sct#24982008 "Diplopia"
* $sct#24982008 insert Nl([[Dubbelzien]])

ValueSet: PtosisFinding
Id: ptosis
* insert Head([[Ptosis]], [[Ptosis]], [[A drooping eyelid.]], [[Een hangend ooglid.]])
* insert HpoCopyright
* $hpo#HP:0000508 "Ptosis"
* $hpo#HP:0000508 insert Nl([[Ptosis]])
* $sct#11934000 "Ptosis of eyelid"
* $sct#11934000 insert Nl([[Ptosis van het ooglid]])

ValueSet: SensoryDisturbance
Id: sensory-disturbance
* insert Head([[Sensory disturbance]], [[Gevoelsstoornis]], [[Sensory symptoms or signs of any kind.]], [[Gevoelsklachten of gevoelsstoornissen van welke aard ook.]])
* insert HpoCopyright
* $hpo#HP:0003401 "Paresthesia"
* $hpo#HP:0003401 insert Nl([[Tintelingen]])
* $hpo#HP:0000763 "Sensory neuropathy"
* $hpo#HP:0000763 insert Nl([[Sensibele neuropathie]])
* $sct#91019004 "Paresthesia"
* $sct#91019004 insert Nl([[Tintelingen]])
* $sct#44077006 "Numbness"
* $sct#44077006 insert Nl([[Doof gevoel]])
* $sct#397974008 "Hypesthesia"
* $sct#397974008 insert Nl([[Verminderd gevoel]])
* $sct#95662005 "Sensory neuropathy"
* $sct#95662005 insert Nl([[Sensibele neuropathie]])
* $finding#sensory-disturbance

ValueSet: SphincterDysfunction
Id: sphincter-dysfunction
* insert Head([[Bladder or bowel dysfunction]], [[Stoornis van blaas of darm]], [[Trouble with passing urine or stool or with holding them.]], [[Moeite met plassen of ontlasting of met ophouden ervan.]])
* insert HpoCopyright
* $hpo#HP:0000020 "Urinary incontinence"
* $hpo#HP:0000020 insert Nl([[Urine-incontinentie]])
* $hpo#HP:0002607 "Bowel incontinence"
* $hpo#HP:0002607 insert Nl([[Incontinentie voor ontlasting]])
* $sct#165232002 "Urinary incontinence"
* $sct#165232002 insert Nl([[Urine-incontinentie]])
* $sct#72042002 "Incontinence of feces"
* $sct#72042002 insert Nl([[Incontinentie voor ontlasting]])
* $finding#micturition-disorder
* $finding#urinary-retention
* $finding#sphincter-dysfunction

ValueSet: RadicularOrNeuropathicPain
Id: radicular-or-neuropathic-pain
* insert Head([[Radicular or neuropathic pain]], [[Radiculaire of neuropathische pijn]], [[Pain in the area of a root or a nerve and the diseases of roots that cause it.]], [[Pijn in het gebied van een wortel of zenuw en de wortelaandoeningen die haar geven.]])
* insert HpoCopyright
* $finding#radicular-pain
* $finding#neuropathic-pain
* $sct#75572007 "Polyradiculopathy"
* $sct#75572007 insert Nl([[Polyradiculopathie]])
* $sct#54404000 "Cervical radiculopathy"
* $sct#54404000 insert Nl([[Cervicale radiculopathie]])
* $sct#42452002 "Thoracic radiculopathy"
* $sct#42452002 insert Nl([[Thoracale radiculopathie]])
* $sct#2415007 "Lumbosacral radiculopathy"
* $sct#2415007 insert Nl([[Lumbosacrale radiculopathie]])

ValueSet: SymmetricalPresentation
Id: symmetrical-presentation
* insert Head([[Symmetrical presentation]], [[Symmetrisch begin]], [[Symptoms that began on both sides alike.]], [[Klachten die links en rechts gelijk begonnen.]])
* $finding#symmetrical-presentation

ValueSet: MuscleWeakness
Id: muscle-weakness
* insert Head([[Muscle weakness]], [[Spierzwakte]], [[Weakness found on examination.]], [[Zwakte bij onderzoek.]])
* insert HpoCopyright
* $hpo#HP:0001324 "Muscle weakness"
* $hpo#HP:0001324 insert Nl([[Spierzwakte]])
* $hpo#HP:0003701 "Proximal muscle weakness"
* $hpo#HP:0003701 insert Nl([[Proximale spierzwakte]])
* $sct#26544005 "Muscle weakness"
* $sct#26544005 insert Nl([[Spierzwakte]])
* $sct#249939004 "Proximal muscle weakness"
* $sct#249939004 insert Nl([[Proximale spierzwakte]])

ValueSet: MuscleAtrophy
Id: muscle-atrophy
* insert Head([[Muscle atrophy]], [[Spieratrofie]], [[Wasting found on examination.]], [[Atrofie bij onderzoek.]])
* insert HpoCopyright
* $hpo#HP:0003202 "Skeletal muscle atrophy"
* $hpo#HP:0003202 insert Nl([[Spieratrofie]])
* $hpo#HP:0012473 "Tongue atrophy"
* $hpo#HP:0012473 insert Nl([[Atrofie van de tong]])
* $sct#88092000 "Muscle atrophy"
* $sct#88092000 insert Nl([[Spieratrofie]])

ValueSet: FasciculationOrCramp
Id: fasciculation-or-cramp
* insert Head([[Fasciculation or cramp]], [[Fasciculatie of kramp]], [[Twitches and cramps of muscles as complaint or finding.]], [[Spiertrekkingen en spierkrampen als klacht of bevinding.]])
* insert HpoCopyright
* $hpo#HP:0002380 "Fasciculations"
* $hpo#HP:0002380 insert Nl([[Fasciculaties]])
* $hpo#HP:0001308 "Tongue fasciculations"
* $hpo#HP:0001308 insert Nl([[Fasciculaties van de tong]])
* $hpo#HP:0007289 "Limb fasciculations"
* $hpo#HP:0007289 insert Nl([[Fasciculaties van arm of been]])
* $sct#82470000 "Muscle fasciculation"
* $sct#82470000 insert Nl([[Fasciculatie]])
* $hpo#HP:0003394 "Muscle spasm"
* $hpo#HP:0003394 insert Nl([[Spierkrampen]])
* $sct#55300003 "Cramp"
* $sct#55300003 insert Nl([[Kramp]])
* $sct#424647005 "Cramp in limb"
* $sct#424647005 insert Nl([[Kramp in arm of been]])

ValueSet: BulbarComplaint
Id: bulbar-complaint
* insert Head([[Bulbar complaint]], [[Bulbaire klacht]], [[Trouble with speech or swallowing and bulbar signs.]], [[Moeite met spreken of slikken en bulbaire verschijnselen.]])
* insert HpoCopyright
* $hpo#HP:0001260 "Dysarthria"
* $hpo#HP:0001260 insert Nl([[Dysartrie]])
* $hpo#HP:0002015 "Dysphagia"
* $hpo#HP:0002015 insert Nl([[Dysfagie]])
* $hpo#HP:0002483 "Bulbar signs"
* $hpo#HP:0002483 insert Nl([[Bulbaire verschijnselen]])
* $hpo#HP:0001308 "Tongue fasciculations"
* $hpo#HP:0001308 insert Nl([[Fasciculaties van de tong]])
* $hpo#HP:0012473 "Tongue atrophy"
* $hpo#HP:0012473 insert Nl([[Atrofie van de tong]])
* $sct#8011004 "Dysarthria"
* $sct#8011004 insert Nl([[Dysartrie]])
* $sct#40739000 "Dysphagia"
* $sct#40739000 insert Nl([[Dysfagie]])

ValueSet: MultipleSclerosis
Id: multiple-sclerosis
* insert Head([[Multiple sclerosis]], [[Multiple sclerose]], [[Multiple sclerosis of any course.]], [[Multiple sclerose in elke beloopsvorm.]])
* insert SnomedCopyright
* $sct#24700007 "Multiple sclerosis"
* $sct#24700007 insert Nl([[Multiple sclerose]])
* $sct#426373005 "Relapsing remitting multiple sclerosis"
* $sct#426373005 insert Nl([[Relapsing-remitting multiple sclerose]])
* $sct#425500002 "Secondary progressive multiple sclerosis"
* $sct#425500002 insert Nl([[Secundair progressieve multiple sclerose]])
* $sct#428700003 "Primary progressive multiple sclerosis"
* $sct#428700003 insert Nl([[Primair progressieve multiple sclerose]])
* $icd10#G35 "Multiple sclerosis"
* $icd10#G35 insert Nl([[Multiple sclerose]])
* $icd10cm#G35 "Multiple sclerosis"
* $icd10cm#G35 insert Nl([[Multiple sclerose]])
