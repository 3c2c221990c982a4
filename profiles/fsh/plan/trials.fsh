// What trials select by. Nothing here is advice on care.

Instance: trials
InstanceOf: PlanDefinition
Usage: #definition
* insert Definition(PlanDefinition, trials, Trials, [[Trials]], [[Geneesmiddelenonderzoek]], [[What trials select people by. For research only; nothing in it is advice on care.]], [[Waarop studies mensen selecteren. Alleen voor onderzoek; er staat geen advies over zorg in.]])
* insert HoldsWithGuideline
* type = $plan-type#workflow-definition
* library = "https://charcot.health/fhir/Library/Trials"
* action[+]
  * insert Action(tricals-risk-profile, tricals-risk-profile, [[TRICALS risk profile, for research only]], [[TRICALS-risicoprofiel, alleen voor onderzoek]], [[A number by which trials choose who can take part: from the loss of points a month, the delay until the diagnosis, age, vital capacity, bulbar onset, definite El Escorial and frontotemporal dementia. The formula is that of three public scripts; the paper that gives it was not seen.]], [[Een getal waarmee studies kiezen wie kan meedoen: uit het puntenverlies per maand, de duur tot de diagnose, leeftijd, vitale capaciteit, bulbair begin, zeker volgens El Escorial en frontotemporale dementie. De formule is die van drie openbare scripts; het artikel dat hem geeft is niet gezien.]])
  * code = $cpg-activity#record-inference
  * insert Citation([[Van Eijk RPA, et al. Refining eligibility criteria for amyotrophic lateral sclerosis clinical trials. Neurology 2019;92:e451-e460]])
  * insert Trigger(QuestionnaireResponse)
  * insert Trigger(Observation)
  * insert Trigger(Condition)
  * insert Trigger(Procedure)
  * insert Trigger(Patient)
  * insert Dynamic(output, [[TRICALS Risk Profile]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/record-tricals-risk-profile"

Instance: record-tricals-risk-profile
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, record-tricals-risk-profile, RecordTricalsRiskProfile, [[Record the TRICALS risk profile]], [[Leg het TRICALS-risicoprofiel vast]], [[Records by which number trials choose who can take part.]], [[Legt het getal vast waarmee studies kiezen wie kan meedoen.]])
* insert RecordsInference(tricals-risk-profile)

Instance: tricals-risk-profile
InstanceOf: ObservationDefinition
Usage: #definition
* code = $assessment#tricals-risk-profile
* category = $observation-category#survey
* permittedDataType = #Quantity
* quantitativeDetails.unit = $ucum#{score}
* method.text = "TRICALS risk profile with the coefficients of three public scripts, without a term for C9orf72; for research only"
* method.text insert Dutch([[TRICALS-risicoprofiel met de coëfficiënten van drie openbare scripts, zonder term voor C9orf72; alleen voor onderzoek]])
