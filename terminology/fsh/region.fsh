CodeSystem: Region
Id: region
* insert Head([[Body region]], [[Lichaamsregio]], [[The four body regions of the diagnostic criteria, in rostral to caudal order.]], [[De vier lichaamsregio's van de diagnostische criteria, van boven naar beneden.]])
* insert Ours
* insert Concept(bulbar, [[Bulbar]], [[Bulbair]])
* insert Concept(cervical, [[Cervical]], [[Cervicaal]])
* insert Concept(thoracic, [[Thoracic]], [[Thoracaal]])
* insert Concept(lumbosacral, [[Lumbosacral]], [[Lumbosacraal]])

ValueSet: AnyRegion
Id: region
* insert Head([[Body region]], [[Lichaamsregio]], [[The four body regions.]], [[De vier lichaamsregio's.]])
* $region#bulbar "Bulbar"
* $region#bulbar insert Nl([[Bulbair]])
* $region#cervical "Cervical"
* $region#cervical insert Nl([[Cervicaal]])
* $region#thoracic "Thoracic"
* $region#thoracic insert Nl([[Thoracaal]])
* $region#lumbosacral "Lumbosacral"
* $region#lumbosacral insert Nl([[Lumbosacraal]])

// A bodySite that means one of the regions; SNOMED CT has no such regions, its nearest body structures are taken.
ValueSet: BulbarSite
Id: bulbar-site
* insert Head([[Site in the bulbar region]], [[Plaats in de bulbaire regio]], [[Body sites that count as the bulbar region.]], [[Lichaamsplaatsen die als bulbaire regio tellen.]])
* insert SnomedCopyright
* $region#bulbar "Bulbar"
* $region#bulbar insert Nl([[Bulbair]])
* $sct#69536005 "Head structure"
* $sct#69536005 insert Nl([[Hoofd]])

ValueSet: CervicalSite
Id: cervical-site
* insert Head([[Site in the cervical region]], [[Plaats in de cervicale regio]], [[Body sites that count as the cervical region.]], [[Lichaamsplaatsen die als cervicale regio tellen.]])
* insert SnomedCopyright
* $region#cervical "Cervical"
* $region#cervical insert Nl([[Cervicaal]])
* $sct#53120007 "Upper limb structure"
* $sct#53120007 insert Nl([[Arm]])

ValueSet: ThoracicSite
Id: thoracic-site
* insert Head([[Site in the thoracic region]], [[Plaats in de thoracale regio]], [[Body sites that count as the thoracic region.]], [[Lichaamsplaatsen die als thoracale regio tellen.]])
* insert SnomedCopyright
* $region#thoracic "Thoracic"
* $region#thoracic insert Nl([[Thoracaal]])
* $sct#22943007 "Trunk structure"
* $sct#22943007 insert Nl([[Romp]])
* $sct#51185008 "Thoracic structure"
* $sct#51185008 insert Nl([[Borstkas]])

ValueSet: LumbosacralSite
Id: lumbosacral-site
* insert Head([[Site in the lumbosacral region]], [[Plaats in de lumbosacrale regio]], [[Body sites that count as the lumbosacral region.]], [[Lichaamsplaatsen die als lumbosacrale regio tellen.]])
* insert SnomedCopyright
* $region#lumbosacral "Lumbosacral"
* $region#lumbosacral insert Nl([[Lumbosacraal]])
* $sct#61685007 "Lower limb structure"
* $sct#61685007 insert Nl([[Been]])

ValueSet: Side
Id: side
* insert Head([[Side of the body]], [[Lichaamszijde]], [[The side of the body an examined muscle lies on.]], [[De lichaamszijde van de onderzochte spier.]])
* insert SnomedCopyright
* $sct#7771000 "Left"
* $sct#7771000 insert Nl([[Links]])
* $sct#24028007 "Right"
* $sct#24028007 insert Nl([[Rechts]])

Instance: body-structure-to-region
InstanceOf: ConceptMap
Usage: #definition
* url = "https://charcot.health/fhir/ConceptMap/body-structure-to-region"
* name = "BodyStructureToRegion"
* version = "0.1.0"
* status = #active
* experimental = false
* publisher = "Charcot"
* title = "SNOMED CT body structure to region"
* title insert Dutch([[SNOMED CT-lichaamsstructuur naar regio]])
* description = "Takes the body site of an incoming finding to the region it is examined in. The match is approximate: the regions follow the levels of the spinal cord, not the surface of the body."
* description insert Dutch([[Brengt de lichaamsplaats van een bevinding naar de regio waarin zij is onderzocht. De koppeling is bij benadering: de regio's volgen de niveaus van het ruggenmerg en niet het lichaamsoppervlak.]])
* targetUri = "https://charcot.health/fhir/ValueSet/region"
* group[+].source = $sct
* group[=].target = $region
* group[=].element[+]
  * code = #69536005
  * display = "Head structure"
  * target.code = #bulbar
  * target.equivalence = #inexact
  * target.comment = "Nearest body structure."
* group[=].element[+]
  * code = #53120007
  * display = "Upper limb structure"
  * target.code = #cervical
  * target.equivalence = #inexact
  * target.comment = "Nearest body structure; neck and diaphragm belong to this region as well."
* group[=].element[+]
  * code = #22943007
  * display = "Trunk structure"
  * target.code = #thoracic
  * target.equivalence = #inexact
  * target.comment = "Nearest body structure."
* group[=].element[+]
  * code = #51185008
  * display = "Thoracic structure"
  * target.code = #thoracic
  * target.equivalence = #inexact
  * target.comment = "Nearest body structure."
* group[=].element[+]
  * code = #61685007
  * display = "Lower limb structure"
  * target.code = #lumbosacral
  * target.equivalence = #inexact
  * target.comment = "Nearest body structure."
