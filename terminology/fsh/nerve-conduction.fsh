// One observation per nerve; each measurement is a component with the laboratory's own limit.

CodeSystem: NerveConductionMeasurement
Id: nerve-conduction
* insert Head([[Nerve conduction measurement]], [[Meting van de zenuwgeleiding]], [[What is measured in one nerve and how a sensory response is judged.]], [[Wat in één zenuw gemeten wordt en hoe een sensibele respons beoordeeld wordt.]])
* insert Ours
* insert Concept(motor-conduction-velocity, [[Motor conduction velocity]], [[Motorische geleidingssnelheid]])
* insert Concept(distal-motor-latency, [[Distal motor latency]], [[Distale motorische latentie]])
* insert Concept(f-wave-latency, [[F-wave latency]], [[Latentie van de F-respons]])
* insert Concept(h-reflex-latency, [[H-reflex latency]], [[Latentie van de H-reflex]])
* insert Concept(sensory-response, [[Sensory response]], [[Sensibele respons]])
* insert Concept(conduction-block, [[Conduction block]], [[Geleidingsblok]])
* insert Concept(temporal-dispersion, [[Temporal dispersion]], [[Temporele dispersie]])
* insert Concept(side, [[Side]], [[Zijde]])
* insert Concept(normal, [[Normal]], [[Normaal]])
* insert Concept(mildly-abnormal, [[Mildly abnormal]], [[Licht afwijkend]])
* insert Concept(strongly-abnormal, [[Strongly abnormal]], [[Sterk afwijkend]])

CodeSystem: Nerve
Id: nerve
* insert Head([[Nerve]], [[Zenuw]], [[The nerves of a conduction study in suspected motor neuron disease.]], [[De zenuwen van een geleidingsonderzoek bij verdenking op een motorneuronziekte.]])
* insert Ours
* insert Concept(ulnar, [[Ulnar nerve]], [[N. ulnaris]])
* insert Concept(median, [[Median nerve]], [[N. medianus]])
* insert Concept(radial, [[Radial nerve]], [[N. radialis]])
* insert Concept(peroneal, [[Peroneal nerve]], [[N. peroneus]])
* insert Concept(tibial, [[Tibial nerve]], [[N. tibialis]])
* insert Concept(sural, [[Sural nerve]], [[N. suralis]])

ValueSet: AnyNerve
Id: nerve
* insert Head([[Nerve]], [[Zenuw]], [[All nerves of a conduction study.]], [[Alle zenuwen van een geleidingsonderzoek.]])
* include codes from system Nerve

ValueSet: SensoryResponse
Id: sensory-response
* insert Head([[Judgement of a sensory response]], [[Beoordeling van een sensibele respons]], [[How the clinical neurophysiologist judges the sensory response of a nerve.]], [[Hoe de klinisch neurofysioloog de sensibele respons van een zenuw beoordeelt.]])
* $nerve-conduction#normal
* $nerve-conduction#mildly-abnormal
* $nerve-conduction#strongly-abnormal

ValueSet: SlowMotorConduction
Id: slow-motor-conduction
* insert Head([[Slow motor conduction]], [[Trage motorische geleiding]], [[Slow motor conduction as the conclusion of a study.]], [[Trage motorische geleiding als conclusie van een onderzoek.]])
* insert HpoCopyright
* $hpo#HP:0100287 "EMG: slow motor conduction"
* $hpo#HP:0100287 insert Nl([[EMG: trage motorische geleiding]])
* $hpo#HP:0003431 "Decreased motor nerve conduction velocity"
* $hpo#HP:0003431 insert Nl([[Verlaagde motorische geleidingssnelheid]])
