// The diseases that look like motor neuron disease. What is known of each stands here once: the lists of the guideline it
// is on, the features that support it, fit it, or speak against it, and the next test. The logic has the same table; a
// test holds the two equal.

RuleSet: Mimic(code, en, nl, nextTest, nextTestNl)
* insert Concept({code}, [[{en}]], [[{nl}]])
* #{code} ^designation[+].language = #en
* #{code} ^designation[=].use = $mimic-knowledge#next-test
* #{code} ^designation[=].value = "{nextTest}"
* #{code} ^designation[+].language = #nl
* #{code} ^designation[=].use = $mimic-knowledge#next-test
* #{code} ^designation[=].value = "{nextTestNl}"

RuleSet: MimicIsOn(code, list)
* #{code} ^property[+].code = #list
* #{code} ^property[=].valueCode = #{list}

RuleSet: MimicHas(code, property, feature)
* #{code} ^property[+].code = #{property}
* #{code} ^property[=].valueCoding = $mimic-feature#{feature}

RuleSet: MimicCode(code, diagnosis)
* #{code} ^property[+].code = #diagnosis
* #{code} ^property[=].valueString = "{diagnosis}"

CodeSystem: MimicKnowledge
Id: mimic-knowledge
* insert Head([[Knowledge about a mimic]], [[Kennis over een nabootser]], [[What is told of a disease that looks like motor neuron disease and what the findings say of it.]], [[Wat er van een nabootser van motorneuronziekte verteld wordt en wat de bevindingen erover zeggen.]])
* insert Ours
* insert Concept(next-test, [[Next test]], [[Volgend onderzoek]])
* insert Concept(list, [[List of the differential diagnosis]], [[Lijst van de differentiaaldiagnose]])
* insert Concept(lmn, [[Lower motor neuron and muscle]], [[Perifeer motorneuron en spier]])
* insert Concept(umn, [[Upper motor neuron]], [[Centraal motorneuron]])
* insert Concept(both, [[Both upper and lower motor neuron]], [[Zowel centraal als perifeer motorneuron]])
* insert Concept(bulbar, [[Isolated bulbar complaints]], [[Geïsoleerde bulbaire klachten]])
* insert Concept(supported, [[Findings support it]], [[Bevindingen steunen dit]])
* insert Concept(possible, [[Comes into question]], [[Komt in aanmerking]])
* insert Concept(unlikely, [[Findings speak against it]], [[Bevindingen spreken ertegen]])
* insert Concept(recorded, [[On record as diagnosis or suspicion]], [[Vastgelegd als diagnose of verdenking]])
* insert Concept(excluded, [[Recorded as excluded]], [[Vastgelegd als uitgesloten]])

CodeSystem: MimicFeature
Id: mimic-feature
* insert Head([[Feature of a mimic]], [[Kenmerk van een nabootser]], [[Findings and history that support or oppose a disease that looks like motor neuron disease.]], [[Bevindingen en voorgeschiedenis die voor of tegen een nabootser van motorneuronziekte pleiten.]])
* insert Ours
* insert Concept(upper-motor-neuron-signs, [[Upper motor neuron signs]], [[Centrale verschijnselen]])
* insert Concept(lower-motor-neuron-signs, [[Lower motor neuron signs]], [[Perifere verschijnselen]])
* insert Concept(bulbar-signs, [[Bulbar signs]], [[Bulbaire verschijnselen]])
* insert Concept(lmn-arms-without-umn, [[Lower motor neuron signs in the arms, no upper motor neuron sign, no bulbar sign]], [[Perifere verschijnselen in de armen, geen centraal verschijnsel, geen bulbair verschijnsel]])
* insert Concept(lmn-above-umn, [[Lower motor neuron signs at a level, upper motor neuron signs only below it, no bulbar sign]], [[Perifere verschijnselen op een niveau, centrale alleen eronder, geen bulbair verschijnsel]])
* insert Concept(umn-with-sensory-or-sphincter, [[Spinal upper motor neuron signs with sensory or sphincter trouble, no bulbar sign]], [[Spinale centrale verschijnselen met gevoels- of sfincterstoornis, geen bulbair verschijnsel]])
* insert Concept(umn-legs-only, [[Upper motor neuron signs in the legs only]], [[Centrale verschijnselen alleen in de benen]])
* insert Concept(eye-movement-disorder, [[Eye movement disorder]], [[Oogbewegingsstoornis]])
* insert Concept(ptosis, [[Ptosis]], [[Ptosis]])
* insert Concept(sensory-disturbance, [[Sensory symptoms]], [[Gevoelsstoornissen]])
* insert Concept(sphincter-dysfunction, [[Bladder or bowel dysfunction]], [[Stoornis van blaas of darm]])
* insert Concept(young-onset, [[Onset before 30 years]], [[Begin vóór het 30e jaar]])
* insert Concept(radicular-or-neuropathic-pain, [[Radicular or neuropathic pain]], [[Radiculaire of neuropathische pijn]])
* insert Concept(symmetrical, [[Symmetrical presentation]], [[Symmetrisch begin]])
* insert Concept(asymmetrical, [[Asymmetrical presentation]], [[Asymmetrisch begin]])
* insert Concept(weakness-without-wasting, [[Significant weakness without wasting]], [[Duidelijke zwakte zonder atrofie]])
* insert Concept(no-progression, [[No progression for months]], [[Maandenlang geen progressie]])
* insert Concept(conduction-block, [[Conduction block or temporal dispersion]], [[Geleidingsblok of temporele dispersie]])
* insert Concept(slow-conduction, [[Motor conduction slower than loss of axons explains]], [[Motorische geleiding trager dan axonverlies verklaart]])
* insert Concept(abnormal-sensory-conduction, [[Strongly abnormal sensory conduction]], [[Sterk afwijkende sensibele geleiding]])
* insert Concept(male, [[Male sex]], [[Mannelijk geslacht]])
* insert Concept(female, [[Female sex]], [[Vrouwelijk geslacht]])
* insert Concept(fluctuating-weakness, [[Weakness that comes and goes]], [[Wisselende zwakte]])
* insert Concept(decremental-response, [[Decrement on repetitive stimulation]], [[Decrement bij repetitieve stimulatie]])
* insert Concept(gynecomastia, [[Gynaecomastia]], [[Gynaecomastie]])
* insert Concept(perioral-fasciculations, [[Fasciculations around the mouth]], [[Fasciculaties rond de mond]])
* insert Concept(testicular-atrophy, [[Testicular atrophy or reduced fertility]], [[Testisatrofie of verminderde vruchtbaarheid]])
* insert Concept(action-tremor, [[Tremor on action]], [[Tremor bij bewegen]])
* insert Concept(finger-flexor-weakness, [[Weakness of finger and wrist flexors]], [[Zwakte van vinger- en polsbuigers]])
* insert Concept(weakness-in-one-nerve-or-root, [[Weakness in the area of one nerve or root]], [[Zwakte in het gebied van één zenuw of wortel]])
* insert Concept(gm1-antibodies-found, [[Antibodies against GM1 found]], [[Antistoffen tegen GM1 gevonden]])
* insert Concept(conduction-and-gm1-normal, [[No conduction block and no antibodies against GM1]], [[Geen geleidingsblok en geen antistoffen tegen GM1]])
* insert Concept(myokymia-or-neuromyotonia, [[Myokymia or neuromyotonia]], [[Myokymieën of neuromyotonie]])
* insert Concept(cramps-or-stiffness, [[Cramps or stiffness]], [[Krampen of stijfheid]])
* insert Concept(past-poliomyelitis, [[Poliomyelitis in the past]], [[Poliomyelitis in het verleden]])
* insert Concept(past-radiotherapy, [[Radiotherapy of abdomen or spine in the past]], [[Bestraling van buik of rug in het verleden]])
* insert Concept(autonomic-dysfunction, [[Autonomic dysfunction]], [[Autonome dysfunctie]])
* insert Concept(small-cell-lung-cancer, [[Small cell lung cancer]], [[Kleincellig longcarcinoom]])
* insert Concept(hypothyroidism, [[Hypothyroidism]], [[Hypothyreoïdie]])
* insert Concept(hyperthyroidism, [[Hyperthyroidism]], [[Hyperthyreoïdie]])
* insert Concept(hyperparathyroidism, [[Hyperparathyroidism]], [[Hyperparathyreoïdie]])
* insert Concept(lymphoma, [[Lymphoma]], [[Lymfoom]])
* insert Concept(monoclonal-gammopathy, [[Monoclonal gammopathy]], [[Monoklonale gammopathie]])
* insert Concept(spasticity-in-family, [[Spasticity in the family]], [[Spasticiteit in de familie]])
* insert Concept(ataxia, [[Ataxia]], [[Ataxie]])
* insert Concept(visual-loss, [[Loss of vision]], [[Verminderd zicht]])
* insert Concept(episode-with-recovery, [[An episode with recovery]], [[Een episode met herstel]])
* insert Concept(cataract-at-young-age, [[Cataract at a young age]], [[Staar op jonge leeftijd]])
* insert Concept(tendon-xanthoma, [[Tendon xanthoma]], [[Peesxanthoom]])
* insert Concept(chronic-diarrhea, [[Chronic diarrhoea]], [[Chronische diarree]])
* insert Concept(hiv-infection, [[HIV infection]], [[Hiv-infectie]])
* insert Concept(gastrointestinal-surgery, [[Operation on stomach or bowel]], [[Operatie aan maag of darm]])
* insert Concept(other-cranial-nerves, [[Other cranial nerves affected]], [[Andere hersenzenuwen aangedaan]])

CodeSystem: Mimic
Id: mimic
* insert Head([[Mimic of motor neuron disease]], [[Nabootser van motorneuronziekte]], [[Diseases that look like motor neuron disease with what supports and opposes each and the next test.]], [[Ziekten die op een motorneuronziekte lijken met wat voor en tegen elke pleit en het volgende onderzoek.]])
* insert Ours
* ^property[+].code = #list
* ^property[=].type = #code
* ^property[=].description = "List of the differential diagnosis that it is on: lmn, umn, both or bulbar."
* ^property[+].code = #supports
* ^property[=].type = #Coding
* ^property[=].description = "A feature that supports it so much that the next test is asked for, unless something speaks against it."
* ^property[+].code = #fits
* ^property[=].type = #Coding
* ^property[=].description = "A feature that fits it."
* ^property[+].code = #against
* ^property[=].type = #Coding
* ^property[=].description = "A feature that speaks against it."
* ^property[+].code = #diagnosis
* ^property[=].type = #string
* ^property[=].description = "Codes of a diagnosis of it, of any of the systems of the value set mimic-diagnosis."
* insert Mimic(multifocal-motor-neuropathy, [[Multifocal motor neuropathy]], [[Multifocale motorische neuropathie]], [[extended nerve conduction after warming, ultrasound of the nerves; antibodies against GM1; MRI of the plexus. Treatable]], [[uitgebreide geleiding na opwarmen, echo van de zenuwen; antistoffen tegen GM1; MRI van de plexus. Behandelbaar]])
* insert MimicIsOn(multifocal-motor-neuropathy, lmn)
* insert MimicHas(multifocal-motor-neuropathy, supports, conduction-block)
* insert MimicHas(multifocal-motor-neuropathy, supports, slow-conduction)
* insert MimicHas(multifocal-motor-neuropathy, supports, gm1-antibodies-found)
* insert MimicHas(multifocal-motor-neuropathy, supports, lmn-arms-without-umn)
* insert MimicHas(multifocal-motor-neuropathy, fits, asymmetrical)
* insert MimicHas(multifocal-motor-neuropathy, fits, weakness-without-wasting)
* insert MimicHas(multifocal-motor-neuropathy, fits, male)
* insert MimicHas(multifocal-motor-neuropathy, against, upper-motor-neuron-signs)
* insert MimicHas(multifocal-motor-neuropathy, against, bulbar-signs)
* insert MimicHas(multifocal-motor-neuropathy, against, sensory-disturbance)
* insert MimicHas(multifocal-motor-neuropathy, against, conduction-and-gm1-normal)
* insert MimicCode(multifocal-motor-neuropathy, 230591002)
* insert MimicCode(multifocal-motor-neuropathy, G61.82)
* insert MimicCode(multifocal-motor-neuropathy, 641)
* insert Mimic(kennedy-disease, [[Kennedy disease]], [[Ziekte van Kennedy]], [[DNA test of the androgen receptor gene, before an EMG]], [[DNA-onderzoek van het androgeenreceptorgen, vóór een EMG]])
* insert MimicIsOn(kennedy-disease, lmn)
* insert MimicIsOn(kennedy-disease, bulbar)
* insert MimicHas(kennedy-disease, supports, gynecomastia)
* insert MimicHas(kennedy-disease, supports, perioral-fasciculations)
* insert MimicHas(kennedy-disease, supports, testicular-atrophy)
* insert MimicHas(kennedy-disease, fits, male)
* insert MimicHas(kennedy-disease, fits, bulbar-signs)
* insert MimicHas(kennedy-disease, fits, action-tremor)
* insert MimicHas(kennedy-disease, fits, sensory-disturbance)
* insert MimicHas(kennedy-disease, fits, abnormal-sensory-conduction)
* insert MimicHas(kennedy-disease, fits, symmetrical)
* insert MimicHas(kennedy-disease, against, female)
* insert MimicHas(kennedy-disease, against, upper-motor-neuron-signs)
* insert MimicCode(kennedy-disease, 230253001)
* insert MimicCode(kennedy-disease, 481)
* insert Mimic(inclusion-body-myositis, [[Inclusion body myositis]], [[Inclusion body myositis]], [[needle EMG of more muscles, possibly with analysis of motor units; it may look neurogenic]], [[naald-EMG van meer spieren, eventueel met analyse van motor units; het kan neurogeen lijken]])
* insert MimicIsOn(inclusion-body-myositis, lmn)
* insert MimicHas(inclusion-body-myositis, supports, finger-flexor-weakness)
* insert MimicHas(inclusion-body-myositis, fits, asymmetrical)
* insert MimicHas(inclusion-body-myositis, against, upper-motor-neuron-signs)
* insert MimicCode(inclusion-body-myositis, 72315009)
* insert MimicCode(inclusion-body-myositis, G72.41)
* insert MimicCode(inclusion-body-myositis, 611)
* insert Mimic(mononeuropathy-or-radiculopathy, [[Mononeuropathy or radiculopathy]], [[Mononeuropathie of radiculopathie]], [[needle EMG of more muscles of the suspected root or nerve]], [[naald-EMG van meer spieren van de verdachte wortel of zenuw]])
* insert MimicIsOn(mononeuropathy-or-radiculopathy, lmn)
* insert MimicHas(mononeuropathy-or-radiculopathy, supports, weakness-in-one-nerve-or-root)
* insert MimicHas(mononeuropathy-or-radiculopathy, fits, radicular-or-neuropathic-pain)
* insert MimicHas(mononeuropathy-or-radiculopathy, fits, sensory-disturbance)
* insert MimicHas(mononeuropathy-or-radiculopathy, against, upper-motor-neuron-signs)
* insert MimicHas(mononeuropathy-or-radiculopathy, against, bulbar-signs)
* insert MimicCode(mononeuropathy-or-radiculopathy, 54404000)
* insert MimicCode(mononeuropathy-or-radiculopathy, 42452002)
* insert MimicCode(mononeuropathy-or-radiculopathy, 2415007)
* insert MimicCode(mononeuropathy-or-radiculopathy, 75572007)
* insert Mimic(segmental-spinal-atrophy, [[Monomelic or segmental spinal atrophy]], [[Monomele of segmentale spinale atrofie]], [[examine again after some months]], [[onderzoek opnieuw na enkele maanden]])
* insert MimicIsOn(segmental-spinal-atrophy, lmn)
* insert MimicHas(segmental-spinal-atrophy, fits, male)
* insert MimicHas(segmental-spinal-atrophy, fits, young-onset)
* insert MimicHas(segmental-spinal-atrophy, fits, asymmetrical)
* insert MimicHas(segmental-spinal-atrophy, fits, no-progression)
* insert MimicHas(segmental-spinal-atrophy, against, upper-motor-neuron-signs)
* insert MimicHas(segmental-spinal-atrophy, against, bulbar-signs)
* insert MimicCode(segmental-spinal-atrophy, 65684)
* insert Mimic(post-polio-syndrome, [[Post-polio syndrome]], [[Postpoliosyndroom]], [[ask for poliomyelitis 20 to 40 years ago; EMG for large motor units]], [[vraag naar poliomyelitis 20 tot 40 jaar geleden; EMG op grote motor units]])
* insert MimicIsOn(post-polio-syndrome, lmn)
* insert MimicHas(post-polio-syndrome, supports, past-poliomyelitis)
* insert MimicHas(post-polio-syndrome, fits, no-progression)
* insert MimicHas(post-polio-syndrome, against, upper-motor-neuron-signs)
* insert MimicCode(post-polio-syndrome, 31097004)
* insert MimicCode(post-polio-syndrome, G14)
* insert MimicCode(post-polio-syndrome, 2942)
* insert Mimic(post-radiation-radiculopathy, [[Lumbosacral radiculopathy after radiotherapy]], [[Lumbosacrale radiculopathie na bestraling]], [[ask for radiotherapy 3 to 25 years ago]], [[vraag naar bestraling 3 tot 25 jaar geleden]])
* insert MimicIsOn(post-radiation-radiculopathy, lmn)
* insert MimicHas(post-radiation-radiculopathy, supports, past-radiotherapy)
* insert MimicHas(post-radiation-radiculopathy, against, upper-motor-neuron-signs)
* insert MimicHas(post-radiation-radiculopathy, against, bulbar-signs)
* insert Mimic(lambert-eaton-syndrome, [[Lambert-Eaton myasthenic syndrome]], [[Lambert-Eaton-myastheensyndroom]], [[repetitive nerve stimulation; look for small cell lung cancer]], [[repetitieve zenuwstimulatie; zoek kleincellig longcarcinoom]])
* insert MimicIsOn(lambert-eaton-syndrome, lmn)
* insert MimicHas(lambert-eaton-syndrome, supports, small-cell-lung-cancer)
* insert MimicHas(lambert-eaton-syndrome, fits, autonomic-dysfunction)
* insert MimicHas(lambert-eaton-syndrome, fits, weakness-without-wasting)
* insert MimicHas(lambert-eaton-syndrome, fits, symmetrical)
* insert MimicHas(lambert-eaton-syndrome, against, upper-motor-neuron-signs)
* insert MimicCode(lambert-eaton-syndrome, 56989000)
* insert MimicCode(lambert-eaton-syndrome, 43393)
* insert Mimic(hypothyroid-myopathy, [[Hypothyroidism with myopathy or neuropathy]], [[Hypothyreoïdie met myopathie of neuropathie]], [[TSH]], [[TSH]])
* insert MimicIsOn(hypothyroid-myopathy, lmn)
* insert MimicHas(hypothyroid-myopathy, supports, hypothyroidism)
* insert MimicHas(hypothyroid-myopathy, fits, cramps-or-stiffness)
* insert MimicHas(hypothyroid-myopathy, against, upper-motor-neuron-signs)
* insert Mimic(nerve-hyperexcitability, [[Peripheral nerve hyperexcitability]], [[Perifere zenuwoverprikkelbaarheid]], [[antibodies against Caspr2 in serum, at a low threshold]], [[antistoffen tegen Caspr2 in serum, laagdrempelig]])
* insert MimicIsOn(nerve-hyperexcitability, lmn)
* insert MimicHas(nerve-hyperexcitability, supports, myokymia-or-neuromyotonia)
* insert MimicHas(nerve-hyperexcitability, fits, cramps-or-stiffness)
* insert MimicHas(nerve-hyperexcitability, fits, radicular-or-neuropathic-pain)
* insert MimicHas(nerve-hyperexcitability, against, upper-motor-neuron-signs)
* insert MimicCode(nerve-hyperexcitability, 763803004)
* insert Mimic(gammopathy-polyneuropathy, [[Polyneuropathy with monoclonal gammopathy]], [[Polyneuropathie bij monoklonale gammopathie]], [[paraprotein]], [[paraproteïne]])
* insert MimicIsOn(gammopathy-polyneuropathy, lmn)
* insert MimicHas(gammopathy-polyneuropathy, supports, monoclonal-gammopathy)
* insert MimicHas(gammopathy-polyneuropathy, fits, sensory-disturbance)
* insert MimicHas(gammopathy-polyneuropathy, fits, symmetrical)
* insert MimicHas(gammopathy-polyneuropathy, fits, slow-conduction)
* insert MimicHas(gammopathy-polyneuropathy, against, upper-motor-neuron-signs)
* insert Mimic(polyneuropathy, [[Polyneuropathy]], [[Polyneuropathie]], [[look for the cause of the neuropathy]], [[zoek de oorzaak van de neuropathie]])
* insert MimicHas(polyneuropathy, fits, abnormal-sensory-conduction)
* insert MimicHas(polyneuropathy, fits, slow-conduction)
* insert MimicHas(polyneuropathy, fits, sensory-disturbance)
* insert MimicHas(polyneuropathy, fits, symmetrical)
* insert MimicHas(polyneuropathy, against, upper-motor-neuron-signs)
* insert MimicCode(polyneuropathy, 42345000)
* insert Mimic(proximal-spinal-muscular-atrophy, [[Proximal spinal muscular atrophy (type 3)]], [[Proximale spinale spieratrofie (type 3)]], [[DNA test of the SMN gene]], [[DNA-onderzoek van het SMN-gen]])
* insert MimicIsOn(proximal-spinal-muscular-atrophy, lmn)
* insert MimicHas(proximal-spinal-muscular-atrophy, fits, young-onset)
* insert MimicHas(proximal-spinal-muscular-atrophy, fits, symmetrical)
* insert MimicHas(proximal-spinal-muscular-atrophy, fits, no-progression)
* insert MimicHas(proximal-spinal-muscular-atrophy, against, upper-motor-neuron-signs)
* insert MimicHas(proximal-spinal-muscular-atrophy, against, sensory-disturbance)
* insert MimicCode(proximal-spinal-muscular-atrophy, 5262007)
* insert MimicCode(proximal-spinal-muscular-atrophy, 54280009)
* insert Mimic(distal-spinal-muscular-atrophy, [[Distal spinal muscular atrophy]], [[Distale spinale spieratrofie]], [[DNA test, biopsy of the sural nerve if needed]], [[DNA-onderzoek, zo nodig biopt van de n. suralis]])
* insert MimicIsOn(distal-spinal-muscular-atrophy, lmn)
* insert MimicHas(distal-spinal-muscular-atrophy, fits, young-onset)
* insert MimicHas(distal-spinal-muscular-atrophy, fits, symmetrical)
* insert MimicHas(distal-spinal-muscular-atrophy, fits, no-progression)
* insert MimicHas(distal-spinal-muscular-atrophy, against, upper-motor-neuron-signs)
* insert MimicHas(distal-spinal-muscular-atrophy, against, sensory-disturbance)
* insert MimicHas(distal-spinal-muscular-atrophy, against, abnormal-sensory-conduction)
* insert MimicHas(distal-spinal-muscular-atrophy, against, slow-conduction)
* insert Mimic(primary-lateral-sclerosis, [[Primary lateral sclerosis]], [[Primaire laterale sclerose]], [[follow up for signs of the lower motor neuron]], [[vervolg op perifere verschijnselen]])
* insert MimicIsOn(primary-lateral-sclerosis, umn)
* insert MimicHas(primary-lateral-sclerosis, fits, symmetrical)
* insert MimicHas(primary-lateral-sclerosis, fits, sphincter-dysfunction)
* insert MimicHas(primary-lateral-sclerosis, against, lower-motor-neuron-signs)
* insert MimicCode(primary-lateral-sclerosis, 81211007)
* insert MimicCode(primary-lateral-sclerosis, 717964007)
* insert MimicCode(primary-lateral-sclerosis, G12.23)
* insert MimicCode(primary-lateral-sclerosis, 35689)
* insert MimicCode(primary-lateral-sclerosis, 247604)
* insert Mimic(hereditary-spastic-paraplegia, [[Hereditary spastic paraplegia]], [[Hereditaire spastische paraplegie]], [[ask for the family; DNA test]], [[vraag naar de familie; DNA-onderzoek]])
* insert MimicIsOn(hereditary-spastic-paraplegia, umn)
* insert MimicHas(hereditary-spastic-paraplegia, supports, spasticity-in-family)
* insert MimicHas(hereditary-spastic-paraplegia, fits, umn-legs-only)
* insert MimicHas(hereditary-spastic-paraplegia, fits, young-onset)
* insert MimicHas(hereditary-spastic-paraplegia, fits, symmetrical)
* insert MimicHas(hereditary-spastic-paraplegia, fits, ataxia)
* insert MimicHas(hereditary-spastic-paraplegia, fits, sensory-disturbance)
* insert MimicHas(hereditary-spastic-paraplegia, against, bulbar-signs)
* insert MimicCode(hereditary-spastic-paraplegia, 39912006)
* insert MimicCode(hereditary-spastic-paraplegia, G11.4)
* insert MimicCode(hereditary-spastic-paraplegia, 685)
* insert Mimic(htlv-1-myelopathy, [[HTLV-1 myelopathy]], [[HTLV-1-myelopathie]], [[serology and cerebrospinal fluid]], [[serologie en liquor]])
* insert MimicIsOn(htlv-1-myelopathy, umn)
* insert MimicHas(htlv-1-myelopathy, fits, umn-legs-only)
* insert MimicHas(htlv-1-myelopathy, fits, sphincter-dysfunction)
* insert MimicHas(htlv-1-myelopathy, fits, sensory-disturbance)
* insert Mimic(multiple-sclerosis, [[Multiple sclerosis]], [[Multiple sclerose]], [[MRI of brain and spinal cord, cerebrospinal fluid, McDonald criteria]], [[MRI van hersenen en ruggenmerg, liquor, McDonald-criteria]])
* insert MimicIsOn(multiple-sclerosis, umn)
* insert MimicHas(multiple-sclerosis, supports, visual-loss)
* insert MimicHas(multiple-sclerosis, supports, episode-with-recovery)
* insert MimicHas(multiple-sclerosis, fits, ataxia)
* insert MimicHas(multiple-sclerosis, fits, sensory-disturbance)
* insert MimicHas(multiple-sclerosis, fits, sphincter-dysfunction)
* insert MimicHas(multiple-sclerosis, fits, young-onset)
* insert MimicCode(multiple-sclerosis, 24700007)
* insert MimicCode(multiple-sclerosis, 426373005)
* insert MimicCode(multiple-sclerosis, 425500002)
* insert MimicCode(multiple-sclerosis, 428700003)
* insert MimicCode(multiple-sclerosis, G35)
* insert Mimic(craniocervical-lesion, [[Lesion of the craniocervical junction]], [[Proces van de craniocervicale overgang]], [[MRI of brain and cervical spine]], [[MRI van hersenen en halswervelkolom]])
* insert MimicIsOn(craniocervical-lesion, umn)
* insert MimicHas(craniocervical-lesion, fits, sensory-disturbance)
* insert MimicHas(craniocervical-lesion, fits, umn-with-sensory-or-sphincter)
* insert MimicHas(craniocervical-lesion, against, lower-motor-neuron-signs)
* insert Mimic(multiple-system-atrophy, [[Multiple system atrophy]], [[Multipele systeematrofie]], [[MRI of the brain]], [[MRI van de hersenen]])
* insert MimicIsOn(multiple-system-atrophy, umn)
* insert MimicHas(multiple-system-atrophy, fits, autonomic-dysfunction)
* insert MimicHas(multiple-system-atrophy, fits, ataxia)
* insert MimicHas(multiple-system-atrophy, fits, sphincter-dysfunction)
* insert MimicHas(multiple-system-atrophy, against, lower-motor-neuron-signs)
* insert Mimic(krabbe-disease, [[Krabbe disease]], [[Ziekte van Krabbe]], [[metabolic tests]], [[metabool onderzoek]])
* insert MimicIsOn(krabbe-disease, umn)
* insert MimicHas(krabbe-disease, fits, abnormal-sensory-conduction)
* insert MimicHas(krabbe-disease, fits, slow-conduction)
* insert MimicHas(krabbe-disease, fits, young-onset)
* insert Mimic(cerebrotendinous-xanthomatosis, [[Cerebrotendinous xanthomatosis]], [[Cerebrotendineuze xanthomatose]], [[metabolic tests]], [[metabool onderzoek]])
* insert MimicIsOn(cerebrotendinous-xanthomatosis, umn)
* insert MimicHas(cerebrotendinous-xanthomatosis, supports, cataract-at-young-age)
* insert MimicHas(cerebrotendinous-xanthomatosis, supports, tendon-xanthoma)
* insert MimicHas(cerebrotendinous-xanthomatosis, fits, chronic-diarrhea)
* insert MimicHas(cerebrotendinous-xanthomatosis, fits, young-onset)
* insert Mimic(cervical-myelopathy, [[Cervical myelopathy or radiculomyelopathy]], [[Cervicale myelopathie of radiculomyelopathie]], [[MRI of the cervical spine]], [[MRI van de halswervelkolom]])
* insert MimicIsOn(cervical-myelopathy, umn)
* insert MimicIsOn(cervical-myelopathy, both)
* insert MimicHas(cervical-myelopathy, supports, lmn-above-umn)
* insert MimicHas(cervical-myelopathy, supports, umn-with-sensory-or-sphincter)
* insert MimicHas(cervical-myelopathy, fits, sensory-disturbance)
* insert MimicHas(cervical-myelopathy, fits, sphincter-dysfunction)
* insert MimicHas(cervical-myelopathy, fits, radicular-or-neuropathic-pain)
* insert MimicHas(cervical-myelopathy, against, bulbar-signs)
* insert MimicCode(cervical-myelopathy, 202664003)
* insert MimicCode(cervical-myelopathy, 65260001)
* insert Mimic(spinal-lesion-or-fistula, [[Tumour, malformation or dural fistula of the spinal cord, Chiari malformation]], [[Tumor, malformatie of durale fistel van het ruggenmerg, Chiari-malformatie]], [[MRI of spine and craniocervical junction]], [[MRI van wervelkolom en craniocervicale overgang]])
* insert MimicIsOn(spinal-lesion-or-fistula, both)
* insert MimicHas(spinal-lesion-or-fistula, fits, lmn-above-umn)
* insert MimicHas(spinal-lesion-or-fistula, fits, sensory-disturbance)
* insert MimicHas(spinal-lesion-or-fistula, fits, sphincter-dysfunction)
* insert Mimic(endocrine-disease-or-lymphoma, [[ALS-like syndrome of thyroid or parathyroid disease or lymphoma]], [[ALS-achtig syndroom bij ziekte van schildklier of bijschildklier of lymfoom]], [[TSH; calcium, phosphate, parathyroid hormone; paraprotein]], [[TSH; calcium, fosfaat, parathormoon; paraproteïne]])
* insert MimicIsOn(endocrine-disease-or-lymphoma, both)
* insert MimicHas(endocrine-disease-or-lymphoma, supports, hyperthyroidism)
* insert MimicHas(endocrine-disease-or-lymphoma, supports, hyperparathyroidism)
* insert MimicHas(endocrine-disease-or-lymphoma, supports, lymphoma)
* insert Mimic(adrenomyeloneuropathy, [[Adrenomyeloneuropathy]], [[Adrenomyeloneuropathie]], [[very long chain fatty acids]], [[zeerlangeketenvetzuren]])
* insert MimicIsOn(adrenomyeloneuropathy, both)
* insert MimicHas(adrenomyeloneuropathy, fits, umn-legs-only)
* insert MimicHas(adrenomyeloneuropathy, fits, abnormal-sensory-conduction)
* insert MimicHas(adrenomyeloneuropathy, fits, male)
* insert MimicHas(adrenomyeloneuropathy, against, bulbar-signs)
* insert Mimic(hiv-als-like, [[ALS-like syndrome of HIV]], [[ALS-achtig syndroom bij hiv]], [[HIV test]], [[hiv-test]])
* insert MimicIsOn(hiv-als-like, both)
* insert MimicHas(hiv-als-like, supports, hiv-infection)
* insert MimicHas(hiv-als-like, fits, young-onset)
* insert MimicHas(hiv-als-like, against, no-progression)
* insert Mimic(copper-deficiency, [[Copper deficiency]], [[Koperdeficiëntie]], [[copper in blood]], [[koper in bloed]])
* insert MimicIsOn(copper-deficiency, both)
* insert MimicHas(copper-deficiency, supports, gastrointestinal-surgery)
* insert MimicHas(copper-deficiency, fits, ataxia)
* insert MimicHas(copper-deficiency, fits, sensory-disturbance)
* insert Mimic(myasthenia-gravis, [[Myasthenia gravis]], [[Myasthenia gravis]], [[repetitive nerve stimulation, then single fibre EMG if needed; a decrement occurs in motor neuron disease too]], [[repetitieve zenuwstimulatie, zo nodig daarna single fiber EMG; decrement komt ook bij motorneuronziekte voor]])
* insert MimicIsOn(myasthenia-gravis, bulbar)
* insert MimicIsOn(myasthenia-gravis, lmn)
* insert MimicHas(myasthenia-gravis, supports, eye-movement-disorder)
* insert MimicHas(myasthenia-gravis, supports, ptosis)
* insert MimicHas(myasthenia-gravis, supports, fluctuating-weakness)
* insert MimicHas(myasthenia-gravis, supports, decremental-response)
* insert MimicHas(myasthenia-gravis, fits, weakness-without-wasting)
* insert MimicHas(myasthenia-gravis, fits, bulbar-signs)
* insert MimicHas(myasthenia-gravis, against, upper-motor-neuron-signs)
* insert MimicCode(myasthenia-gravis, 91637004)
* insert MimicCode(myasthenia-gravis, 230684008)
* insert MimicCode(myasthenia-gravis, G70.0)
* insert MimicCode(myasthenia-gravis, 589)
* insert Mimic(lower-cranial-nerve-lesion, [[Lesion of the ninth, eleventh or twelfth cranial nerve]], [[Uitval van de negende, elfde of twaalfde hersenzenuw]], [[MRI of the brain]], [[MRI van de hersenen]])
* insert MimicIsOn(lower-cranial-nerve-lesion, bulbar)
* insert MimicHas(lower-cranial-nerve-lesion, supports, other-cranial-nerves)
* insert MimicHas(lower-cranial-nerve-lesion, fits, asymmetrical)
* insert MimicHas(lower-cranial-nerve-lesion, against, upper-motor-neuron-signs)
* insert Mimic(progressive-bulbar-palsy, [[Progressive bulbar palsy]], [[Progressieve bulbaire parese]], [[follow up: it almost always becomes ALS]], [[vervolg: het gaat bijna altijd over in ALS]])
* insert MimicIsOn(progressive-bulbar-palsy, bulbar)
* insert MimicHas(progressive-bulbar-palsy, fits, bulbar-signs)
* insert MimicCode(progressive-bulbar-palsy, 54304004)
* insert MimicCode(progressive-bulbar-palsy, G12.22)

ValueSet: RecordedMimicFeature
Id: mimic-feature
* insert Head([[Recorded feature of a mimic]], [[Vastgelegd kenmerk van een nabootser]], [[Findings and history that somebody records because they tell a mimic from motor neuron disease. Those that other findings show are not among them.]], [[Bevindingen en voorgeschiedenis die iemand vastlegt omdat zij een nabootser onderscheiden van een motorneuronziekte. Wat uit andere bevindingen blijkt staat er niet bij.]])
* insert HpoCopyright
* $mimic-feature#fluctuating-weakness
* $mimic-feature#decremental-response
* $mimic-feature#gynecomastia
* $mimic-feature#perioral-fasciculations
* $mimic-feature#testicular-atrophy
* $mimic-feature#action-tremor
* $mimic-feature#finger-flexor-weakness
* $mimic-feature#weakness-in-one-nerve-or-root
* $mimic-feature#gm1-antibodies-found
* $assessment#gm1-antibodies
* $mimic-feature#myokymia-or-neuromyotonia
* $mimic-feature#cramps-or-stiffness
* $mimic-feature#past-poliomyelitis
* $mimic-feature#past-radiotherapy
* $mimic-feature#autonomic-dysfunction
* $mimic-feature#small-cell-lung-cancer
* $mimic-feature#hypothyroidism
* $mimic-feature#hyperthyroidism
* $mimic-feature#hyperparathyroidism
* $mimic-feature#lymphoma
* $mimic-feature#monoclonal-gammopathy
* $mimic-feature#spasticity-in-family
* $mimic-feature#ataxia
* $mimic-feature#visual-loss
* $mimic-feature#episode-with-recovery
* $mimic-feature#cataract-at-young-age
* $mimic-feature#tendon-xanthoma
* $mimic-feature#chronic-diarrhea
* $mimic-feature#hiv-infection
* $mimic-feature#gastrointestinal-surgery
* $mimic-feature#other-cranial-nerves
* $hpo#HP:0000771 "Gynecomastia"
* $hpo#HP:0000771 insert Nl([[Gynaecomastie]])
* $hpo#HP:0003403 "EMG: decremental response of compound muscle action potential to repetitive nerve stimulation"
* $hpo#HP:0003403 insert Nl([[Decrement bij repetitieve stimulatie]])
* $hpo#HP:0100288 "EMG: myokymic discharges"
* $hpo#HP:0100288 insert Nl([[EMG: myokymieën]])
* $hpo#HP:0003394 "Muscle spasm"
* $hpo#HP:0003394 insert Nl([[Spierkrampen]])
* $sct#55300003 "Cramp"
* $sct#55300003 insert Nl([[Kramp]])
* $sct#424647005 "Cramp in limb"
* $sct#424647005 insert Nl([[Kramp in arm of been]])
* $sct#40930008 "Hypothyroidism"
* $sct#40930008 insert Nl([[Hypothyreoïdie]])
* $sct#34486009 "Hyperthyroidism"
* $sct#34486009 insert Nl([[Hyperthyreoïdie]])
* $sct#36348003 "Primary hyperparathyroidism"
* $sct#36348003 insert Nl([[Primaire hyperparathyreoïdie]])

ValueSet: MimicDiagnosis
Id: mimic-diagnosis
* insert Head([[Diagnosis of a mimic]], [[Diagnose van een nabootser]], [[Diagnoses of the diseases that look like motor neuron disease.]], [[Diagnoses van de ziekten die op een motorneuronziekte lijken.]])
* insert SnomedCopyright
* $sct#230591002 "Multifocal motor neuropathy"
* $sct#230591002 insert Nl([[Multifocale motorische neuropathie]])
* $icd10cm#G61.82 "Multifocal motor neuropathy"
* $icd10cm#G61.82 insert Nl([[Multifocale motorische neuropathie]])
* $orpha#641 "Multifocal motor neuropathy"
* $orpha#641 insert Nl([[Multifocale motorische neuropathie]])
* $sct#230253001 "Kennedy disease"
* $sct#230253001 insert Nl([[Ziekte van Kennedy]])
* $orpha#481 "Kennedy disease"
* $orpha#481 insert Nl([[Ziekte van Kennedy]])
* $sct#72315009 "Inclusion body myositis"
* $sct#72315009 insert Nl([[Inclusion body myositis]])
* $icd10cm#G72.41 "Inclusion body myositis"
* $icd10cm#G72.41 insert Nl([[Inclusion body myositis]])
* $orpha#611 "Inclusion body myositis"
* $orpha#611 insert Nl([[Inclusion body myositis]])
* $sct#54404000 "Mononeuropathy or radiculopathy"
* $sct#54404000 insert Nl([[Mononeuropathie of radiculopathie]])
* $sct#42452002 "Mononeuropathy or radiculopathy"
* $sct#42452002 insert Nl([[Mononeuropathie of radiculopathie]])
* $sct#2415007 "Mononeuropathy or radiculopathy"
* $sct#2415007 insert Nl([[Mononeuropathie of radiculopathie]])
* $sct#75572007 "Mononeuropathy or radiculopathy"
* $sct#75572007 insert Nl([[Mononeuropathie of radiculopathie]])
* $orpha#65684 "Monomelic or segmental spinal atrophy"
* $orpha#65684 insert Nl([[Monomele of segmentale spinale atrofie]])
* $sct#31097004 "Post-polio syndrome"
* $sct#31097004 insert Nl([[Postpoliosyndroom]])
* $icd10cm#G14 "Post-polio syndrome"
* $icd10cm#G14 insert Nl([[Postpoliosyndroom]])
* $orpha#2942 "Post-polio syndrome"
* $orpha#2942 insert Nl([[Postpoliosyndroom]])
* $sct#56989000 "Lambert-Eaton myasthenic syndrome"
* $sct#56989000 insert Nl([[Lambert-Eaton-myastheensyndroom]])
* $orpha#43393 "Lambert-Eaton myasthenic syndrome"
* $orpha#43393 insert Nl([[Lambert-Eaton-myastheensyndroom]])
* $sct#763803004 "Peripheral nerve hyperexcitability"
* $sct#763803004 insert Nl([[Perifere zenuwoverprikkelbaarheid]])
* $sct#42345000 "Polyneuropathy"
* $sct#42345000 insert Nl([[Polyneuropathie]])
* $sct#5262007 "Proximal spinal muscular atrophy (type 3)"
* $sct#5262007 insert Nl([[Proximale spinale spieratrofie (type 3)]])
* $sct#54280009 "Proximal spinal muscular atrophy (type 3)"
* $sct#54280009 insert Nl([[Proximale spinale spieratrofie (type 3)]])
* $sct#39912006 "Hereditary spastic paraplegia"
* $sct#39912006 insert Nl([[Hereditaire spastische paraplegie]])
* $icd10cm#G11.4 "Hereditary spastic paraplegia"
* $icd10cm#G11.4 insert Nl([[Hereditaire spastische paraplegie]])
* $orpha#685 "Hereditary spastic paraplegia"
* $orpha#685 insert Nl([[Hereditaire spastische paraplegie]])
* $sct#24700007 "Multiple sclerosis"
* $sct#24700007 insert Nl([[Multiple sclerose]])
* $sct#426373005 "Multiple sclerosis"
* $sct#426373005 insert Nl([[Multiple sclerose]])
* $sct#425500002 "Multiple sclerosis"
* $sct#425500002 insert Nl([[Multiple sclerose]])
* $sct#428700003 "Multiple sclerosis"
* $sct#428700003 insert Nl([[Multiple sclerose]])
* $icd10cm#G35 "Multiple sclerosis"
* $icd10cm#G35 insert Nl([[Multiple sclerose]])
* $sct#202664003 "Cervical myelopathy or radiculomyelopathy"
* $sct#202664003 insert Nl([[Cervicale myelopathie of radiculomyelopathie]])
* $sct#65260001 "Cervical myelopathy or radiculomyelopathy"
* $sct#65260001 insert Nl([[Cervicale myelopathie of radiculomyelopathie]])
* $sct#91637004 "Myasthenia gravis"
* $sct#91637004 insert Nl([[Myasthenia gravis]])
* $sct#230684008 "Myasthenia gravis"
* $sct#230684008 insert Nl([[Myasthenia gravis]])
* $icd10cm#G70.0 "Myasthenia gravis"
* $icd10cm#G70.0 insert Nl([[Myasthenia gravis]])
* $orpha#589 "Myasthenia gravis"
* $orpha#589 insert Nl([[Myasthenia gravis]])

ValueSet: HereditarySpasticParaplegia
Id: hereditary-spastic-paraplegia
* insert Head([[Hereditary spastic paraplegia]], [[Hereditaire spastische paraplegie]], [[The disease that runs in a family with spasticity of the legs.]], [[De ziekte die met spasticiteit van de benen in een familie voorkomt.]])
* insert SnomedCopyright
* $sct#39912006 "Hereditary spastic paraplegia"
* $sct#39912006 insert Nl([[Hereditaire spastische paraplegie]])
* $icd10cm#G11.4 "Hereditary spastic paraplegia"
* $icd10cm#G11.4 insert Nl([[Hereditaire spastische paraplegie]])
* $orpha#685 "Hereditary spastic paraplegia"
* $orpha#685 insert Nl([[Hereditaire spastische paraplegie]])

ValueSet: AnyMimic
Id: mimic
* insert Head([[Mimic of motor neuron disease]], [[Nabootser van motorneuronziekte]], [[All of them.]], [[Allemaal.]])
* include codes from system Mimic
