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
