// The innervation is standard anatomy; a neurologist has still to check it.
RuleSet: Muscle(code, en, nl, region, nerve)
* insert Concept({code}, [[{en}]], [[{nl}]])
* #{code} ^property[+].code = #region
* #{code} ^property[=].valueCoding = $region#{region}
* #{code} ^property[+].code = #nerve
* #{code} ^property[=].valueString = "{nerve}"

RuleSet: Root(code, root)
* #{code} ^property[+].code = #root
* #{code} ^property[=].valueString = "{root}"

CodeSystem: Muscle
Id: muscle
* insert Head([[Muscle]], [[Spier]], [[The muscles of a needle EMG in suspected motor neuron disease with their region and nerve and roots. Cranial muscles have the number of their cranial nerve as root.]], [[De spieren van een naald-EMG bij verdenking op een motorneuronziekte met hun regio en zenuw en wortels. Bij craniale spieren is de wortel het nummer van de hersenzenuw.]])
* insert Ours
* ^property[+].code = #region
* ^property[=].description = "Region the muscle stands for."
* ^property[=].type = #Coding
* ^property[+].code = #nerve
* ^property[=].description = "Nerve that supplies the muscle; branches of one nerve have the name of that nerve."
* ^property[=].type = #string
* ^property[+].code = #root
* ^property[=].description = "Spinal root, C1 to S5, or cranial nerve, CN I to CN XII; one property for each."
* ^property[=].type = #string
* insert Muscle(tongue, [[Tongue]], [[Tong]], bulbar, [[hypoglossal]])
* insert Root(tongue, [[CN XII]])
* insert Muscle(masseter, [[Masseter]], [[Masseter]], bulbar, [[trigeminal]])
* insert Root(masseter, [[CN V]])
* insert Muscle(orbicularis-oris, [[Orbicularis oris]], [[Orbicularis oris]], bulbar, [[facial]])
* insert Root(orbicularis-oris, [[CN VII]])
* insert Muscle(biceps-brachii, [[Biceps brachii]], [[Biceps brachii]], cervical, [[musculocutaneous]])
* insert Root(biceps-brachii, [[C5]])
* insert Root(biceps-brachii, [[C6]])
* insert Muscle(triceps-brachii, [[Triceps brachii]], [[Triceps brachii]], cervical, [[radial]])
* insert Root(triceps-brachii, [[C6]])
* insert Root(triceps-brachii, [[C7]])
* insert Root(triceps-brachii, [[C8]])
* insert Muscle(deltoid, [[Deltoid]], [[Deltoideus]], cervical, [[axillary]])
* insert Root(deltoid, [[C5]])
* insert Root(deltoid, [[C6]])
* insert Muscle(flexor-carpi-radialis, [[Flexor carpi radialis]], [[Flexor carpi radialis]], cervical, [[median]])
* insert Root(flexor-carpi-radialis, [[C6]])
* insert Root(flexor-carpi-radialis, [[C7]])
* insert Muscle(extensor-digitorum-communis, [[Extensor digitorum communis]], [[Extensor digitorum communis]], cervical, [[radial]])
* insert Root(extensor-digitorum-communis, [[C7]])
* insert Root(extensor-digitorum-communis, [[C8]])
* insert Muscle(first-dorsal-interosseous, [[First dorsal interosseous]], [[Interosseus dorsalis I]], cervical, [[ulnar]])
* insert Root(first-dorsal-interosseous, [[C8]])
* insert Root(first-dorsal-interosseous, [[T1]])
* insert Muscle(trapezius, [[Trapezius]], [[Trapezius]], cervical, [[accessory]])
* insert Root(trapezius, [[C2]])
* insert Root(trapezius, [[C3]])
* insert Root(trapezius, [[C4]])
* insert Muscle(sternocleidomastoid, [[Sternocleidomastoid]], [[Sternocleidomastoideus]], cervical, [[accessory]])
* insert Root(sternocleidomastoid, [[C2]])
* insert Root(sternocleidomastoid, [[C3]])
* insert Root(sternocleidomastoid, [[C4]])
* insert Muscle(erector-spinae-thoracic, [[Erector spinae, thoracic]], [[Erector spinae, thoracaal]], thoracic, [[dorsal rami]])
* insert Root(erector-spinae-thoracic, [[T6]])
* insert Root(erector-spinae-thoracic, [[T7]])
* insert Root(erector-spinae-thoracic, [[T8]])
* insert Root(erector-spinae-thoracic, [[T9]])
* insert Root(erector-spinae-thoracic, [[T10]])
* insert Root(erector-spinae-thoracic, [[T11]])
* insert Root(erector-spinae-thoracic, [[T12]])
* insert Muscle(rectus-femoris, [[Rectus femoris]], [[Rectus femoris]], lumbosacral, [[femoral]])
* insert Root(rectus-femoris, [[L2]])
* insert Root(rectus-femoris, [[L3]])
* insert Root(rectus-femoris, [[L4]])
* insert Muscle(tibialis-anterior, [[Tibialis anterior]], [[Tibialis anterior]], lumbosacral, [[deep peroneal]])
* insert Root(tibialis-anterior, [[L4]])
* insert Root(tibialis-anterior, [[L5]])
* insert Muscle(gastrocnemius, [[Gastrocnemius]], [[Gastrocnemius]], lumbosacral, [[tibial]])
* insert Root(gastrocnemius, [[S1]])
* insert Root(gastrocnemius, [[S2]])

ValueSet: AnyMuscle
Id: muscle
* insert Head([[Muscle]], [[Spier]], [[All muscles of a needle EMG.]], [[Alle spieren van een naald-EMG.]])
* $muscle#tongue
* $muscle#masseter
* $muscle#orbicularis-oris
* $muscle#biceps-brachii
* $muscle#triceps-brachii
* $muscle#deltoid
* $muscle#flexor-carpi-radialis
* $muscle#extensor-digitorum-communis
* $muscle#first-dorsal-interosseous
* $muscle#trapezius
* $muscle#sternocleidomastoid
* $muscle#erector-spinae-thoracic
* $muscle#rectus-femoris
* $muscle#tibialis-anterior
* $muscle#gastrocnemius

ValueSet: BulbarMuscle
Id: bulbar-muscle
* insert Head([[Muscle of the bulbar region]], [[Spier van de bulbaire regio]], [[Muscles that stand for the bulbar region in a needle EMG.]], [[Spieren die in een naald-EMG voor de bulbaire regio staan.]])
* $muscle#tongue
* $muscle#masseter
* $muscle#orbicularis-oris

ValueSet: CervicalMuscle
Id: cervical-muscle
* insert Head([[Muscle of the cervical region]], [[Spier van de cervicale regio]], [[Muscles that stand for the cervical region in a needle EMG.]], [[Spieren die in een naald-EMG voor de cervicale regio staan.]])
* $muscle#biceps-brachii
* $muscle#triceps-brachii
* $muscle#deltoid
* $muscle#flexor-carpi-radialis
* $muscle#extensor-digitorum-communis
* $muscle#first-dorsal-interosseous
* $muscle#trapezius
* $muscle#sternocleidomastoid

ValueSet: ThoracicMuscle
Id: thoracic-muscle
* insert Head([[Muscle of the thoracic region]], [[Spier van de thoracale regio]], [[Muscles that stand for the thoracic region in a needle EMG.]], [[Spieren die in een naald-EMG voor de thoracale regio staan.]])
* $muscle#erector-spinae-thoracic

ValueSet: LumbosacralMuscle
Id: lumbosacral-muscle
* insert Head([[Muscle of the lumbosacral region]], [[Spier van de lumbosacrale regio]], [[Muscles that stand for the lumbosacral region in a needle EMG.]], [[Spieren die in een naald-EMG voor de lumbosacrale regio staan.]])
* $muscle#rectus-femoris
* $muscle#tibialis-anterior
* $muscle#gastrocnemius
