// What the work-up orders.

RuleSet: Order(id, name, title, titleNl, description, descriptionNl)
* insert Definition(ActivityDefinition, {id}, {name}, [[{title}]], [[{titleNl}]], [[{description}]], [[{descriptionNl}]])
* kind = #ServiceRequest
* intent = #plan

Instance: order-test
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, order-test, OrderTest, [[Order a test]], [[Vraag een onderzoek aan]], [[Order the test and look at its result.]], [[Vraag het onderzoek aan en bekijk de uitslag.]])
* kind = #Task
* intent = #plan
* code = $cpg-activity#order-service

Instance: work-up-blood-test
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, work-up-blood-test, WorkUpBloodTest, [[Standard blood tests of the work-up]], [[Standaard bloedonderzoek bij de diagnostiek]], [[Have the standard blood tests made and look at the results.]], [[Laat het standaard bloedonderzoek doen en bekijk de uitslagen.]])
* kind = #Task
* intent = #plan
* code = $assessment#work-up-blood-test

Instance: work-up-blood-order
InstanceOf: ActivityDefinition
Usage: #definition
* insert Order(work-up-blood-order, WorkUpBloodOrder, [[Laboratory request of the work-up]], [[Laboratoriumaanvraag bij de diagnostiek]], [[Groups the requests of the standard blood tests.]], [[Groepeert de aanvragen van het standaard bloedonderzoek.]])
* code = $assessment#work-up-blood-test

Instance: glucose-order
InstanceOf: ActivityDefinition
Usage: #definition
* insert Order(glucose-order, GlucoseOrder, [[Glucose]], [[Glucose]], [[Glucose in serum or plasma.]], [[Glucose in serum of plasma.]])
* code = $loinc#14749-6 "Glucose [Moles/volume] in Serum or Plasma"

Instance: calcium-order
InstanceOf: ActivityDefinition
Usage: #definition
* insert Order(calcium-order, CalciumOrder, [[Calcium]], [[Calcium]], [[Calcium in serum or plasma.]], [[Calcium in serum of plasma.]])
* code = $loinc#2000-8 "Calcium [Moles/volume] in Serum or Plasma"

Instance: phosphate-order
InstanceOf: ActivityDefinition
Usage: #definition
* insert Order(phosphate-order, PhosphateOrder, [[Phosphate]], [[Fosfaat]], [[Phosphate in serum or plasma.]], [[Fosfaat in serum of plasma.]])
* code = $loinc#14879-1 "Phosphate [Moles/volume] in Serum or Plasma"

Instance: thyrotropin-order
InstanceOf: ActivityDefinition
Usage: #definition
* insert Order(thyrotropin-order, ThyrotropinOrder, [[TSH]], [[TSH]], [[Thyrotropin in serum or plasma.]], [[Thyreotropine in serum of plasma.]])
* code = $loinc#3016-3 "Thyrotropin [Units/volume] in Serum or Plasma"

Instance: creatine-kinase-order
InstanceOf: ActivityDefinition
Usage: #definition
* insert Order(creatine-kinase-order, CreatineKinaseOrder, [[CK]], [[CK]], [[Creatine kinase in serum or plasma.]], [[Creatinekinase in serum of plasma.]])
* code = $loinc#2157-6 "Creatine kinase [Enzymatic activity/volume] in Serum or Plasma"

Instance: creatinine-order
InstanceOf: ActivityDefinition
Usage: #definition
* insert Order(creatinine-order, CreatinineOrder, [[Creatinine]], [[Creatinine]], [[Creatinine in serum or plasma with the filtration rate.]], [[Creatinine in serum of plasma met de filtratiesnelheid.]])
* code = $loinc#14682-9 "Creatinine [Moles/volume] in Serum or Plasma"

Instance: paraprotein-order
InstanceOf: ActivityDefinition
Usage: #definition
* insert Order(paraprotein-order, ParaproteinOrder, [[Paraprotein]], [[Paraproteïne]], [[Look for a monoclonal protein in serum.]], [[Zoek een monoklonaal eiwit in serum.]])
* code = $loinc#25700-6 "Immunofixation for Serum or Plasma"

Instance: sedimentation-rate-order
InstanceOf: ActivityDefinition
Usage: #definition
* insert Order(sedimentation-rate-order, SedimentationRateOrder, [[Sedimentation rate]], [[Bezinking]], [[Erythrocyte sedimentation rate.]], [[Bezinkingssnelheid van de erytrocyten.]])
* code = $loinc#30341-2 "Erythrocyte sedimentation rate"

Instance: parathyroid-hormone-order
InstanceOf: ActivityDefinition
Usage: #definition
* insert Order(parathyroid-hormone-order, ParathyroidHormoneOrder, [[Parathyroid hormone]], [[Parathormoon]], [[Intact parathyroid hormone in serum or plasma.]], [[Intact parathormoon in serum of plasma.]])
* code = $loinc#14866-8 "Parathyrin.intact [Moles/volume] in Serum or Plasma"

Instance: caspr2-order
InstanceOf: ActivityDefinition
Usage: #definition
* insert Order(caspr2-order, Caspr2Order, [[Antibodies against Caspr2]], [[Antistoffen tegen Caspr2]], [[Antibodies against Caspr2 in serum.]], [[Antistoffen tegen Caspr2 in serum.]])
* code = $assessment#caspr2-antibodies

Instance: gm1-order
InstanceOf: ActivityDefinition
Usage: #definition
* insert Order(gm1-order, Gm1Order, [[Antibodies against GM1]], [[Antistoffen tegen GM1]], [[IgM antibodies against ganglioside GM1 in serum.]], [[IgM-antistoffen tegen ganglioside GM1 in serum.]])
* code = $assessment#gm1-antibodies

Instance: androgen-receptor-gene-order
InstanceOf: ActivityDefinition
Usage: #definition
* insert Order(androgen-receptor-gene-order, AndrogenReceptorGeneOrder, [[DNA test of the androgen receptor gene]], [[DNA-onderzoek van het androgeenreceptorgen]], [[Number of CAG repeats of the androgen receptor gene.]], [[Aantal CAG-herhalingen van het androgeenreceptorgen.]])
* code = $assessment#androgen-receptor-gene-test

Instance: cervical-mri-order
InstanceOf: ActivityDefinition
Usage: #definition
* insert Order(cervical-mri-order, CervicalMriOrder, [[MRI of the cervical spine]], [[MRI van de halswervelkolom]], [[Look for compression or another lesion of the cervical cord.]], [[Zoek naar compressie of een andere afwijking van het cervicale merg.]])
* code = $assessment#cervical-mri
* bodySite = $sct#122494005 "Structure of cervical vertebral column"

Instance: brain-mri-order
InstanceOf: ActivityDefinition
Usage: #definition
* insert Order(brain-mri-order, BrainMriOrder, [[MRI of the brain]], [[MRI van de hersenen]], [[Look for a lesion of brain or brain stem.]], [[Zoek naar een afwijking van hersenen of hersenstam.]])
* code = $loinc#24590-2 "MR Brain"

Instance: request-standard-emg
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, request-standard-emg, RequestStandardEmg, [[Request the standard EMG]], [[Vraag het standaard EMG aan]], [[Request a limited nerve conduction study and an extensive needle examination.]], [[Vraag een beperkt geleidingsonderzoek en een uitgebreid naaldonderzoek aan.]])
* kind = #Task
* intent = #plan
* code = $assessment#needle-emg

Instance: request-extended-emg
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, request-extended-emg, RequestExtendedEmg, [[Request an extended EMG]], [[Vraag een uitgebreid EMG aan]], [[Request an EMG that answers the question about the disease that is suspected.]], [[Vraag een EMG aan dat de vraag naar de vermoede ziekte beantwoordt.]])
* kind = #Task
* intent = #plan
* code = $assessment#extended-emg

Instance: standard-emg-order
InstanceOf: ActivityDefinition
Usage: #definition
* insert Order(standard-emg-order, StandardEmgOrder, [[Standard EMG]], [[Standaard EMG]], [[EMG for suspected motor neuron disease.]], [[EMG bij verdenking op een motorneuronziekte.]])
* code = $loinc#18749-2 "Electromyogram study"

Instance: extended-emg-order
InstanceOf: ActivityDefinition
Usage: #definition
* insert Order(extended-emg-order, ExtendedEmgOrder, [[Extended EMG]], [[Uitgebreid EMG]], [[EMG with what the suspected disease asks for in addition.]], [[EMG met wat de vermoede ziekte extra vraagt.]])
* code = $assessment#extended-emg

Instance: nerve-conduction-order
InstanceOf: ActivityDefinition
Usage: #definition
* insert Order(nerve-conduction-order, NerveConductionOrder, [[Nerve conduction study]], [[Zenuwgeleidingsonderzoek]], [[Conduction of the motor and sensory nerves with late responses.]], [[Geleiding van de motorische en sensibele zenuwen met late responsen.]])
* code = $assessment#nerve-conduction-study

Instance: needle-examination-order
InstanceOf: ActivityDefinition
Usage: #definition
* insert Order(needle-examination-order, NeedleExaminationOrder, [[Needle examination]], [[Naaldonderzoek]], [[Needle EMG of muscles of all four regions.]], [[Naald-EMG van spieren van alle vier de regio's.]])
* code = $assessment#needle-emg
