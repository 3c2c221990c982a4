// The pathway that everything hangs on. Each strategy is one action that points at its plan definition.

Instance: als-care-pathway
InstanceOf: PlanDefinition
Usage: #definition
* insert Definition(PlanDefinition, als-care-pathway, AlsCarePathway, [[ALS care pathway]], [[Zorgpad ALS]], [[Care for people with amyotrophic lateral sclerosis or a related motor neuron disease, from the first signs on.]], [[Zorg voor mensen met amyotrofische laterale sclerose of een verwante motorneuronziekte, vanaf de eerste verschijnselen.]])
* type = $plan-type#clinical-protocol
* library = "https://charcot.health/fhir/Library/AlsCarePathway"
// The guideline's own revision history: extended in March 2023 for the years up to and including 2025.
* effectivePeriod.start = "2023-03"
* insert HoldsWithGuideline
* topic.text = "ALS care"
* topic.text insert Dutch([[ALS-zorg]])

* action[+]
  * id = "riluzole"
  * title = "Riluzole"
  * title insert Dutch([[Riluzol]])
  * insert Dynamic([[CarePlan.addresses]], [[Motor Neuron Diseases]])
  * definitionCanonical = "https://charcot.health/fhir/PlanDefinition/riluzole-monitoring"
* action[+]
  * id = "entry-and-phenotype"
  * title = "Entry and phenotype"
  * title insert Dutch([[Instroom en fenotype]])
  * definitionCanonical = "https://charcot.health/fhir/PlanDefinition/entry-and-phenotype"
* action[+]
  * id = "genetics"
  * title = "Genetics"
  * title insert Dutch([[Erfelijkheid]])
  * definitionCanonical = "https://charcot.health/fhir/PlanDefinition/genetics"
* action[+]
  * id = "symptoms"
  * title = "Symptoms"
  * title insert Dutch([[Klachten]])
  * definitionCanonical = "https://charcot.health/fhir/PlanDefinition/symptoms"
* action[+]
  * id = "symptom-medication"
  * title = "Medicines against symptoms"
  * title insert Dutch([[Middelen tegen klachten]])
  * definitionCanonical = "https://charcot.health/fhir/PlanDefinition/symptom-medication"
* action[+]
  * id = "diagnosis"
  * title = "Diagnostic criteria"
  * title insert Dutch(Diagnostische criteria)
  * definitionCanonical = "https://charcot.health/fhir/PlanDefinition/diagnosis|0.1.0"

* action[+]
  * id = "red-flags-and-mimics"
  * title = "Red flags and mimics"
  * title insert Dutch([[Alarmsignalen en nabootsers]])
  * definitionCanonical = "https://charcot.health/fhir/PlanDefinition/red-flags-and-mimics"

* action[+]
  * id = "mimics"
  * title = "Mimics"
  * title insert Dutch([[Nabootsers]])
  * definitionCanonical = "https://charcot.health/fhir/PlanDefinition/mimics"

* action[+]
  * id = "fasciculations"
  * title = "Fasciculations alone"
  * title insert Dutch([[Alleen fasciculaties]])
  * definitionCanonical = "https://charcot.health/fhir/PlanDefinition/fasciculations"

* action[+]
  * id = "multiple-sclerosis"
  * title = "Multiple sclerosis"
  * title insert Dutch([[Multiple sclerose]])
  * definitionCanonical = "https://charcot.health/fhir/PlanDefinition/multiple-sclerosis"

* action[+]
  * id = "work-up"
  * title = "Diagnostic work-up"
  * title insert Dutch([[Aanvullend onderzoek]])
  * definitionCanonical = "https://charcot.health/fhir/PlanDefinition/work-up"

* action[+]
  * id = "team-and-support"
  * title = "Team and support"
  * title insert Dutch([[Team en begeleiding]])
  * definitionCanonical = "https://charcot.health/fhir/PlanDefinition/team-and-support"

* action[+]
  * id = "alsfrs-r"
  * title = "ALSFRS-R"
  * title insert Dutch([[ALSFRS-R]])
  * definitionCanonical = "https://charcot.health/fhir/PlanDefinition/alsfrs-r-follow-up"

* action[+]
  * id = "breathing"
  * title = "Breathing"
  * title insert Dutch([[Ademhaling]])
  * definitionCanonical = "https://charcot.health/fhir/PlanDefinition/breathing"

* action[+]
  * id = "nutrition"
  * title = "Weight, swallowing and gastrostomy"
  * title insert Dutch([[Gewicht, slikken en gastrostomie]])
  * definitionCanonical = "https://charcot.health/fhir/PlanDefinition/nutrition"

* action[+]
  * id = "standard-consult"
  * title = "Standard consult"
  * title insert Dutch([[Standaardconsult]])
  * definitionCanonical = "https://charcot.health/fhir/PlanDefinition/standard-consult"
