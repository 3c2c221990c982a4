CodeSystem: Region
Id: region
Title: "Body region"
Description: "The four body regions of the diagnostic criteria, in rostral to caudal order."
* insert DutchMeta([[Lichaamsregio]], [[De vier lichaamsregio's van de diagnostische criteria, van boven naar beneden.]])
* insert CodeSystemMeta
* insert Concept(bulbar, [[Bulbar]], [[Bulbair]])
* insert Concept(cervical, [[Cervical]], [[Cervicaal]])
* insert Concept(thoracic, [[Thoracic]], [[Thoracaal]])
* insert Concept(lumbosacral, [[Lumbosacral]], [[Lumbosacraal]])
