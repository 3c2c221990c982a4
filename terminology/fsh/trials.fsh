// What the selection for trials looks up.

ValueSet: BulbarOnset
Id: bulbar-onset
* insert Head([[Bulbar onset]], [[Bulbair begin]], [[A statement of whether the first symptoms were bulbar.]], [[Een uitspraak over of de eerste klachten bulbair waren.]])
* $assessment#bulbar-onset

ValueSet: FrontotemporalDementia
Id: frontotemporal-dementia
* insert Head([[Frontotemporal dementia]], [[Frontotemporale dementie]], [[Frontotemporal dementia by itself or with motor neuron disease.]], [[Frontotemporale dementie op zichzelf of met motorneuronziekte.]])
* insert SnomedCopyright
* $sct#230270009 "Frontotemporal dementia"
* $sct#230270009 insert Nl([[Frontotemporale dementie]])
* $sct#716994006 "Behavioral variant of frontotemporal dementia"
* $sct#716994006 insert Nl([[Gedragsvariant van frontotemporale dementie]])
* $sct#230258005 "Amyotrophic lateral sclerosis with dementia"
* $sct#230258005 insert Nl([[Amyotrofische laterale sclerose met dementie]])
* $sct#230274000 "Frontal lobe degeneration with motor neurone disease"
* $sct#230274000 insert Nl([[Frontale degeneratie met motorneuronziekte]])
* $icd10cm#G31.0 "Frontotemporal dementia"
* $icd10cm#G31.0 insert Nl([[Frontotemporale dementie]])
* $orpha#282 "Frontotemporal dementia"
* $orpha#282 insert Nl([[Frontotemporale dementie]])
* $orpha#275872 "Frontotemporal dementia with motor neuron disease"
* $orpha#275872 insert Nl([[Frontotemporale dementie met motorneuronziekte]])
