// The pathway that everything hangs on. Each strategy is one action that points at its plan definition.

// After the patient's death nothing is asked for any more, and what was done stays done.
RuleSet: Strategy(id, plan, title, titleNl)
* action[+]
  * id = "{id}"
  * title = "{title}"
  * title insert Dutch([[{titleNl}]])
  * insert StopWhen([[Patient Has Died]])
  * definitionCanonical = "https://charcot.health/fhir/PlanDefinition/{plan}"

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

* insert Strategy(riluzole, riluzole-monitoring, [[Riluzole]], [[Riluzol]])
* action[=] insert Dynamic([[CarePlan.addresses]], [[Motor Neuron Diseases]])
* insert Strategy(entry-and-phenotype, entry-and-phenotype, [[Entry and phenotype]], [[Instroom en fenotype]])
* insert Strategy(genetics, genetics, [[Genetics]], [[Erfelijkheid]])
* insert Strategy(symptoms, symptoms, [[Symptoms]], [[Klachten]])
* insert Strategy(symptom-medication, symptom-medication, [[Medicines against symptoms]], [[Middelen tegen klachten]])
* insert Strategy(diagnosis, diagnosis|0.1.0, [[Diagnostic criteria]], [[Diagnostische criteria]])
* insert Strategy(red-flags-and-mimics, red-flags-and-mimics, [[Red flags and mimics]], [[Alarmsignalen en nabootsers]])
* insert Strategy(mimics, mimics, [[Mimics]], [[Nabootsers]])
* insert Strategy(fasciculations, fasciculations, [[Fasciculations alone]], [[Alleen fasciculaties]])
* insert Strategy(multiple-sclerosis, multiple-sclerosis, [[Multiple sclerosis]], [[Multiple sclerose]])
* insert Strategy(work-up, work-up, [[Diagnostic work-up]], [[Aanvullend onderzoek]])
* insert Strategy(team-and-support, team-and-support, [[Team and support]], [[Team en begeleiding]])
* insert Strategy(alsfrs-r, alsfrs-r-follow-up, [[ALSFRS-R]], [[ALSFRS-R]])
* insert Strategy(breathing, breathing, [[Breathing]], [[Ademhaling]])
* insert Strategy(nutrition, nutrition, [[Weight, swallowing and gastrostomy]], [[Gewicht, slikken en gastrostomie]])
* insert Strategy(standard-consult, standard-consult, [[Standard consult]], [[Standaardconsult]])
* insert Strategy(trials, trials, [[Trials]], [[Geneesmiddelenonderzoek]])
