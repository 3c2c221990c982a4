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
* $region#bulbar
* $region#cervical
* $region#thoracic
* $region#lumbosacral

// A bodySite that means one of the regions; SNOMED CT has no such regions, its nearest body structures are taken.
ValueSet: BulbarSite
Id: bulbar-site
* insert Head([[Site in the bulbar region]], [[Plaats in de bulbaire regio]], [[Body sites that count as the bulbar region.]], [[Lichaamsplaatsen die als bulbaire regio tellen.]])
* insert SnomedCopyright
* $region#bulbar
* $sct#69536005 "Head structure"
* $sct#69536005 insert Nl([[Hoofd]])

ValueSet: CervicalSite
Id: cervical-site
* insert Head([[Site in the cervical region]], [[Plaats in de cervicale regio]], [[Body sites that count as the cervical region.]], [[Lichaamsplaatsen die als cervicale regio tellen.]])
* insert SnomedCopyright
* $region#cervical
* $sct#53120007 "Upper limb structure"
* $sct#53120007 insert Nl([[Arm]])

ValueSet: ThoracicSite
Id: thoracic-site
* insert Head([[Site in the thoracic region]], [[Plaats in de thoracale regio]], [[Body sites that count as the thoracic region.]], [[Lichaamsplaatsen die als thoracale regio tellen.]])
* insert SnomedCopyright
* $region#thoracic
* $sct#22943007 "Trunk structure"
* $sct#22943007 insert Nl([[Romp]])
* $sct#51185008 "Thoracic structure"
* $sct#51185008 insert Nl([[Borstkas]])

ValueSet: LumbosacralSite
Id: lumbosacral-site
* insert Head([[Site in the lumbosacral region]], [[Plaats in de lumbosacrale regio]], [[Body sites that count as the lumbosacral region.]], [[Lichaamsplaatsen die als lumbosacrale regio tellen.]])
* insert SnomedCopyright
* $region#lumbosacral
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
* insert Definition(ConceptMap, body-structure-to-region, BodyStructureToRegion, [[SNOMED CT body structure to region]], [[SNOMED CT-lichaamsstructuur naar regio]], [[Takes the body site of an incoming finding to the region it is examined in. The match is approximate: the regions follow the levels of the spinal cord and not the surface of the body.]], [[Brengt de lichaamsplaats van een bevinding naar de regio waarin zij is onderzocht. De koppeling is bij benadering: de regio's volgen de niveaus van het ruggenmerg en niet het lichaamsoppervlak.]])
* targetCanonical = "https://charcot.health/fhir/ValueSet/region"
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

ValueSet: RegionSite
Id: region-site
* insert Head([[Site in a region]], [[Plaats in een regio]], [[Body sites that can be taken to a region.]], [[Lichaamsplaatsen die naar een regio te brengen zijn.]])
* insert SnomedCopyright
* include codes from valueset BulbarSite
* include codes from valueset CervicalSite
* include codes from valueset ThoracicSite
* include codes from valueset LumbosacralSite
