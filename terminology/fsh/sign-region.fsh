// Signs that are of one region by what they are, so that they need no body site. Clinical source: the table of signs of
// the guideline and, for the crossed adductor reflex, the list of signs by Gold Coast.

ValueSet: BulbarSign
Id: bulbar-sign
* insert Head([[Sign of the bulbar region]], [[Verschijnsel van de bulbaire regio]], [[Signs that can only be of the bulbar region.]], [[Verschijnselen die alleen van de bulbaire regio kunnen zijn.]])
* insert HpoCopyright
* $hpo#HP:0033683 "Jaw hyperreflexia"
* $hpo#HP:0033683 insert Nl([[Levendige masseterreflex]])
* $hpo#HP:0030905 "Snout reflex"
* $hpo#HP:0030905 insert Nl([[Snuitreflex]])
* $hpo#HP:0002200 "Pseudobulbar signs"
* $hpo#HP:0002200 insert Nl([[Pseudobulbaire verschijnselen]])
* $hpo#HP:0002193 "Pseudobulbar affect"
* $hpo#HP:0002193 insert Nl([[Dwanglachen of dwanghuilen]])
* $hpo#HP:0012473 "Tongue atrophy"
* $hpo#HP:0012473 insert Nl([[Atrofie van de tong]])
* $hpo#HP:0001308 "Tongue fasciculations"
* $hpo#HP:0001308 insert Nl([[Fasciculaties van de tong]])
* $motor-sign#brisk-gag-reflex

ValueSet: CervicalSign
Id: cervical-sign
* insert Head([[Sign of the cervical region]], [[Verschijnsel van de cervicale regio]], [[Signs that can only be of the cervical region.]], [[Verschijnselen die alleen van de cervicale regio kunnen zijn.]])
* insert HpoCopyright
* $hpo#HP:0007350 "Upper limb hyperreflexia"
* $hpo#HP:0007350 insert Nl([[Verhoogde peesreflexen van de arm]])
* $hpo#HP:0006986 "Upper limb spasticity"
* $hpo#HP:0006986 insert Nl([[Spasticiteit van de arm]])
* $hpo#HP:0031993 "Hoffmann sign"
* $hpo#HP:0031993 insert Nl([[Teken van Hoffmann]])

ValueSet: ThoracicSign
Id: thoracic-sign
* insert Head([[Sign of the thoracic region]], [[Verschijnsel van de thoracale regio]], [[Signs that can only be of the thoracic region.]], [[Verschijnselen die alleen van de thoracale regio kunnen zijn.]])
* $motor-sign#absent-abdominal-reflex

ValueSet: LumbosacralSign
Id: lumbosacral-sign
* insert Head([[Sign of the lumbosacral region]], [[Verschijnsel van de lumbosacrale regio]], [[Signs that can only be of the lumbosacral region.]], [[Verschijnselen die alleen van de lumbosacrale regio kunnen zijn.]])
* insert HpoCopyright
* $hpo#HP:0002395 "Lower limb hyperreflexia"
* $hpo#HP:0002395 insert Nl([[Verhoogde peesreflexen van het been]])
* $hpo#HP:0002061 "Lower limb spasticity"
* $hpo#HP:0002061 insert Nl([[Spasticiteit van het been]])
* $hpo#HP:0003487 "Babinski sign"
* $hpo#HP:0003487 insert Nl([[Teken van Babinski]])
* $hpo#HP:0011448 "Ankle clonus"
* $hpo#HP:0011448 insert Nl([[Enkelclonus]])
* $motor-sign#crossed-adductor

RuleSet: SignIn(code, display, region)
* group[=].element[+].code = #{code}
* group[=].element[=].display = "{display}"
* group[=].element[=].target.code = #{region}
* group[=].element[=].target.equivalence = #wider

Instance: sign-to-region
InstanceOf: ConceptMap
Usage: #definition
* insert Definition(ConceptMap, sign-to-region, SignToRegion, [[Sign to region]], [[Verschijnsel naar regio]], [[Takes a sign that can be of one region only to that region. The value sets of the signs of each region hold the same.]], [[Brengt een verschijnsel dat maar van één regio kan zijn naar die regio. De waardelijsten van de verschijnselen van elke regio zeggen hetzelfde.]])
* targetCanonical = "https://charcot.health/fhir/ValueSet/region"
* group[+].source = $hpo
* group[=].target = $region
* insert SignIn(HP:0033683, Jaw hyperreflexia, bulbar)
* insert SignIn(HP:0030905, Snout reflex, bulbar)
* insert SignIn(HP:0002200, Pseudobulbar signs, bulbar)
* insert SignIn(HP:0002193, Pseudobulbar affect, bulbar)
* insert SignIn(HP:0012473, Tongue atrophy, bulbar)
* insert SignIn(HP:0001308, Tongue fasciculations, bulbar)
* insert SignIn(HP:0007350, Upper limb hyperreflexia, cervical)
* insert SignIn(HP:0006986, Upper limb spasticity, cervical)
* insert SignIn(HP:0031993, Hoffmann sign, cervical)
* insert SignIn(HP:0002395, Lower limb hyperreflexia, lumbosacral)
* insert SignIn(HP:0002061, Lower limb spasticity, lumbosacral)
* insert SignIn(HP:0003487, Babinski sign, lumbosacral)
* insert SignIn(HP:0011448, Ankle clonus, lumbosacral)
* group[+].source = $motor-sign
* group[=].target = $region
* insert SignIn(brisk-gag-reflex, Brisk gag reflex, bulbar)
* insert SignIn(absent-abdominal-reflex, Absent abdominal reflex, thoracic)
* insert SignIn(crossed-adductor, Crossed adductor reflex, lumbosacral)

ValueSet: Hyperreflexia
Id: hyperreflexia
* insert Head([[Lively tendon reflex]], [[Levendige peesreflex]], [[Lively tendon reflexes of any region.]], [[Levendige peesreflexen van welke regio ook.]])
* insert HpoCopyright
* $hpo#HP:0001347 "Hyperreflexia"
* $hpo#HP:0001347 insert Nl([[Verhoogde peesreflexen]])
* $hpo#HP:0007350 "Upper limb hyperreflexia"
* $hpo#HP:0007350 insert Nl([[Verhoogde peesreflexen van de arm]])
* $hpo#HP:0002395 "Lower limb hyperreflexia"
* $hpo#HP:0002395 insert Nl([[Verhoogde peesreflexen van het been]])
* $sct#86854008 "Hyperreflexia"
* $sct#86854008 insert Nl([[Verhoogde peesreflexen]])

ValueSet: MotorExamination
Id: motor-examination
* insert Head([[Motor examination]], [[Motorisch onderzoek]], [[What shows that the motor system was examined: a region as a whole or a sign.]], [[Waaruit blijkt dat de motoriek is onderzocht: een regio als geheel of een verschijnsel.]])
* insert HpoCopyright
* include codes from valueset AnyMotorSign
* $assessment#region-examination
