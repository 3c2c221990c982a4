CodeSystem: MotorSign
Id: motor-sign
* insert Head([[Motor sign]], [[Motorisch verschijnsel]], [[Signs of the upper and lower motor neuron and components of a needle EMG for which no standard code is confirmed. Where HPO or SNOMED CT has the sign that code comes first.]], [[Verschijnselen van het centrale en perifere motorneuron en onderdelen van een naald-EMG waarvoor geen standaardcode is bevestigd. Kent HPO of SNOMED CT het verschijnsel dan gaat die code voor.]])
* insert Ours
* insert Concept(umn-sign, [[Upper motor neuron sign]], [[Verschijnsel van het centrale motorneuron]])
* insert Concept(lmn-sign, [[Lower motor neuron sign]], [[Verschijnsel van het perifere motorneuron]])
* insert Concept(fibrillation-or-positive-sharp-wave, [[Fibrillation potential or positive sharp wave]], [[Fibrillatiepotentiaal of positieve scherpe golf]])
* insert Concept(fasciculation, [[Fasciculation potential]], [[Fasciculatiepotentiaal]])
* insert Concept(chronic-neurogenic-change, [[Chronic neurogenic change]], [[Chronische neurogene verandering]])
* insert Concept(side, [[Side]], [[Zijde]])
* insert Concept(absent-abdominal-reflex, [[Absent abdominal reflex]], [[Afwezige buikhuidreflex]])
* insert Concept(brisk-gag-reflex, [[Brisk gag reflex]], [[Levendige wurgreflex]])
* insert Concept(loss-of-dexterity, [[Loss of dexterity]], [[Verlies van handvaardigheid]])
* insert Concept(crossed-adductor, [[Crossed adductor reflex]], [[Gekruiste adductorenreflex]])
* insert Concept(reflex-in-wasted-muscle, [[Preserved reflex in a wasted muscle]], [[Behouden reflex in een atrofische spier]])
* insert Concept(slowed-voluntary-movement, [[Slowed voluntary movement]], [[Vertraagde willekeurige beweging]])

ValueSet: UmnSign
Id: umn-sign
* insert Head([[Upper motor neuron sign]], [[Verschijnsel van het centrale motorneuron]], [[Signs on examination that show upper motor neuron involvement of the region they are found in.]], [[Verschijnselen bij onderzoek die betrokkenheid van het centrale motorneuron tonen in de regio waar zij gevonden zijn.]])
* insert HpoCopyright
* $hpo#HP:0002493 "Upper motor neuron dysfunction"
* $hpo#HP:0002493 insert Nl([[Stoornis van het centrale motorneuron]])
* $hpo#HP:0001347 "Hyperreflexia"
* $hpo#HP:0001347 insert Nl([[Verhoogde peesreflexen]])
* $hpo#HP:0007350 "Upper limb hyperreflexia"
* $hpo#HP:0007350 insert Nl([[Verhoogde peesreflexen van de arm]])
* $hpo#HP:0002395 "Lower limb hyperreflexia"
* $hpo#HP:0002395 insert Nl([[Verhoogde peesreflexen van het been]])
* $hpo#HP:0001257 "Spasticity"
* $hpo#HP:0001257 insert Nl([[Spasticiteit]])
* $hpo#HP:0006986 "Upper limb spasticity"
* $hpo#HP:0006986 insert Nl([[Spasticiteit van de arm]])
* $hpo#HP:0002061 "Lower limb spasticity"
* $hpo#HP:0002061 insert Nl([[Spasticiteit van het been]])
* $hpo#HP:0003487 "Babinski sign"
* $hpo#HP:0003487 insert Nl([[Teken van Babinski]])
* $hpo#HP:0031993 "Hoffmann sign"
* $hpo#HP:0031993 insert Nl([[Teken van Hoffmann]])
* $hpo#HP:0033683 "Jaw hyperreflexia"
* $hpo#HP:0033683 insert Nl([[Levendige masseterreflex]])
* $hpo#HP:0030905 "Snout reflex"
* $hpo#HP:0030905 insert Nl([[Snuitreflex]])
* $hpo#HP:0002169 "Clonus"
* $hpo#HP:0002169 insert Nl([[Clonus]])
* $hpo#HP:0011448 "Ankle clonus"
* $hpo#HP:0011448 insert Nl([[Enkelclonus]])
* $hpo#HP:0002200 "Pseudobulbar signs"
* $hpo#HP:0002200 insert Nl([[Pseudobulbaire verschijnselen]])
* $hpo#HP:0002193 "Pseudobulbar affect"
* $hpo#HP:0002193 insert Nl([[Dwanglachen of dwanghuilen]])
* $sct#86854008 "Hyperreflexia"
* $sct#86854008 insert Nl([[Verhoogde peesreflexen]])
* $sct#221360009 "Spasticity"
* $sct#221360009 insert Nl([[Spasticiteit]])
* $motor-sign#umn-sign
* $motor-sign#absent-abdominal-reflex
* $motor-sign#brisk-gag-reflex
* $motor-sign#loss-of-dexterity
* $motor-sign#crossed-adductor
* $motor-sign#reflex-in-wasted-muscle
* $motor-sign#slowed-voluntary-movement

ValueSet: LmnSign
Id: lmn-sign
* insert Head([[Lower motor neuron sign]], [[Verschijnsel van het perifere motorneuron]], [[Weakness and wasting and fasciculation: signs on examination that show lower motor neuron involvement of the region they are found in.]], [[Zwakte en atrofie en fasciculaties: verschijnselen bij onderzoek die betrokkenheid van het perifere motorneuron tonen in de regio waar zij gevonden zijn.]])
* insert HpoCopyright
* $hpo#HP:0002366 "Lower motor neuron signs"
* $hpo#HP:0002366 insert Nl([[Verschijnselen van het perifere motorneuron]])
* $hpo#HP:0001324 "Muscle weakness"
* $hpo#HP:0001324 insert Nl([[Spierzwakte]])
* $hpo#HP:0003701 "Proximal muscle weakness"
* $hpo#HP:0003701 insert Nl([[Proximale spierzwakte]])
* $hpo#HP:0003202 "Skeletal muscle atrophy"
* $hpo#HP:0003202 insert Nl([[Spieratrofie]])
* $hpo#HP:0012473 "Tongue atrophy"
* $hpo#HP:0012473 insert Nl([[Atrofie van de tong]])
* $hpo#HP:0002380 "Fasciculations"
* $hpo#HP:0002380 insert Nl([[Fasciculaties]])
* $hpo#HP:0001308 "Tongue fasciculations"
* $hpo#HP:0001308 insert Nl([[Fasciculaties van de tong]])
* $hpo#HP:0007289 "Limb fasciculations"
* $hpo#HP:0007289 insert Nl([[Fasciculaties van arm of been]])
* $sct#26544005 "Muscle weakness"
* $sct#26544005 insert Nl([[Spierzwakte]])
* $sct#249939004 "Proximal muscle weakness"
* $sct#249939004 insert Nl([[Proximale spierzwakte]])
* $sct#88092000 "Muscle atrophy"
* $sct#88092000 insert Nl([[Spieratrofie]])
* $sct#82470000 "Muscle fasciculation"
* $sct#82470000 insert Nl([[Fasciculatie]])
* $motor-sign#lmn-sign

ValueSet: Present
Id: present
* insert Head([[Present]], [[Aanwezig]], [[Coded values that say that a finding is there.]], [[Gecodeerde waarden die zeggen dat een bevinding er is.]])
* insert SnomedCopyright
* $sct#52101004 "Present"
* $sct#52101004 insert Nl([[Aanwezig]])
* $sct#373066001 "Yes"
* $sct#373066001 insert Nl([[Ja]])
* $loinc#LA9633-4 "Present"
* $loinc#LA9633-4 insert Nl([[Aanwezig]])
// The answers on pregnancy of US Core and of the International Patient Summary.
* $sct#77386006 "Pregnant"
* $sct#77386006 insert Nl([[Zwanger]])
* $loinc#LA15173-0 "Pregnant"
* $loinc#LA15173-0 insert Nl([[Zwanger]])

ValueSet: Absent
Id: absent
* insert Head([[Absent]], [[Afwezig]], [[Coded values that say that a finding is not there.]], [[Gecodeerde waarden die zeggen dat een bevinding er niet is.]])
* insert SnomedCopyright
* $sct#2667000 "Absent"
* $sct#2667000 insert Nl([[Afwezig]])
* $sct#373067005 "No"
* $sct#373067005 insert Nl([[Nee]])
// The answers on pregnancy of US Core and of the International Patient Summary.
* $sct#60001007 "Not pregnant"
* $sct#60001007 insert Nl([[Niet zwanger]])
* $loinc#LA26683-5 "Not pregnant"
* $loinc#LA26683-5 insert Nl([[Niet zwanger]])

ValueSet: PresentOrAbsent
Id: present-or-absent
* insert Head([[Present or absent]], [[Aanwezig of afwezig]], [[What was found when it was looked for.]], [[Wat er gevonden is toen ernaar gezocht werd.]])
* insert SnomedCopyright
* $sct#52101004 "Present"
* $sct#52101004 insert Nl([[Aanwezig]])
* $sct#2667000 "Absent"
* $sct#2667000 insert Nl([[Afwezig]])
* $sct#373066001 "Yes"
* $sct#373066001 insert Nl([[Ja]])
* $sct#373067005 "No"
* $sct#373067005 insert Nl([[Nee]])

ValueSet: AnyMotorSign
Id: motor-sign
* insert Head([[Motor sign]], [[Motorisch verschijnsel]], [[Signs of the upper or the lower motor neuron.]], [[Verschijnselen van het centrale of het perifere motorneuron.]])
* insert HpoCopyright
* include codes from valueset UmnSign
* include codes from valueset LmnSign
