// Multiple sclerosis as it matters here: as a disease that may be taken for motor neuron disease, and its relapses.

RuleSet: MultipleSclerosisCitation(place)
* insert Citation([[MS Centrum Amsterdam, leaflet on multiple sclerosis, {place}]])

Instance: multiple-sclerosis
InstanceOf: PlanDefinition
Usage: #definition
* insert Definition(PlanDefinition, multiple-sclerosis, MultipleSclerosis, [[Multiple sclerosis]], [[Multiple sclerose]], [[What points to multiple sclerosis and away from motor neuron disease and what a relapse is.]], [[Wat op multiple sclerose wijst en niet op een motorneuronziekte en wat een schub is.]])
* insert HoldsWithGuideline
* type = $plan-type#workflow-definition
* library = "https://charcot.health/fhir/Library/MultipleSclerosis"

* action[+]
  * insert Action(relapse, M1, [[Relapse or not]], [[Schub of niet]], [[New or clearly worse complaints for more than 24 hours are a relapse. With fever or infection that is not known.]], [[Nieuwe of duidelijk ergere klachten gedurende meer dan 24 uur zijn een schub. Bij koorts of infectie is dat niet bekend.]])
  * insert MultipleSclerosisCitation([[section on relapses]])
  * insert Trigger(Observation)
  * insert Trigger(Condition)
  * insert When([[Has Multiple Sclerosis]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/record-ms-relapse"

* action[+]
  * insert Action(ask-fever, M1, [[Ask whether there was fever or an infection]], [[Vraag of er koorts of een infectie was]], [[Fever or infection makes old complaints worse. Without that answer nobody knows whether the episode was a relapse.]], [[Koorts of infectie verergert oude klachten. Zonder dat antwoord is niet bekend of de episode een schub was.]])
  * insert MultipleSclerosisCitation([[section on relapses]])
  * code = $cpg-activity#collect-information
  * insert Trigger(Observation)
  * insert When([[Fever Is To Be Asked]])
  * insert Dynamic(reasonReference, [[Episodes Without Answer On Fever]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/collect-missing-information"

* action[+]
  * insert Action(relapse-treatment, M2, [[Discuss whether to treat the relapse]], [[Bespreek of de schub behandeld wordt]], [[A relapse with little effect on daily life needs no treatment. Otherwise methylprednisolone in a high dose by infusion on three days is an option; it speeds recovery and does not change its outcome.]], [[Een schub met weinig gevolgen voor het dagelijks leven hoeft geen behandeling. Anders is methylprednisolon in hoge dosis per infuus op drie dagen een mogelijkheid; dat versnelt het herstel en verandert de uitkomst niet.]])
  * insert MultipleSclerosisCitation([[section on treating a relapse]])
  * code = $cpg-activity#send-message
  * insert Trigger(Observation)
  * insert When([[Relapse Treatment Is To Be Discussed]])
  * insert Dynamic(reasonReference, [[Relapse Evidence]])
  * insert Dynamic(note, [[Effect Of The Relapse]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/discuss-with-patient"

* action[+]
  * insert Action(courses, M3, [[Courses of multiple sclerosis]], [[Beloopsvormen van multiple sclerose]], [[About 85% begins with relapses and remissions and may later become secondary progressive; 10 to 15% is progressive from the start.]], [[Ongeveer 85% begint met aanvallen en herstel en kan later secundair progressief worden; 10 tot 15% is vanaf het begin progressief.]])
  * insert MultipleSclerosisCitation([[section on the course]])
  * insert When([[Multiple Sclerosis Is In Question]])

* action[+]
  * insert Action(features, M4, [[Consider multiple sclerosis]], [[Overweeg multiple sclerose]], [[Episodes that recover; loss of vision; ataxia; sensory and bladder trouble together: these point to multiple sclerosis and away from ALS. Next are MRI of brain and spinal cord and cerebrospinal fluid and the McDonald criteria. Primary progressive disease with only a spastic gait looks like PLS or hereditary spastic paraplegia.]], [[Episoden die herstellen; verminderd zicht; ataxie; gevoels- en blaasstoornis samen: deze wijzen op multiple sclerose en niet op ALS. Daarna volgen MRI van hersenen en ruggenmerg en liquor en de McDonald-criteria. Primair progressieve ziekte met alleen een spastische loop lijkt op PLS of hereditaire spastische paraplegie.]])
  * insert MultipleSclerosisCitation([[sections on relapses and on diagnosis]])
  * insert Guideline([[appendix: differential diagnosis of the upper motor neuron]])
  * insert Trigger(Observation)
  * insert Trigger(Condition)
  * insert When([[M4 Points To Multiple Sclerosis]])
  * insert Dynamic(note, [[Features In Words]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/consider-mimic"

* action[+]
  * insert Action(heredity, M5, [[Heredity of multiple sclerosis]], [[Erfelijkheid van multiple sclerose]], [[Not hereditary in the strict sense: 1 in 1,000 people get it, and 1 to 3 in 100 with a relative of the first or second degree.]], [[Niet erfelijk in strikte zin: 1 op 1000 mensen krijgt het, en 1 tot 3 op 100 met een familielid in de eerste of tweede graad.]])
  * insert MultipleSclerosisCitation([[section on the cause]])
  * insert When([[Multiple Sclerosis Is In Question]])

* action[+]
  * insert Action(no-single-test, M6, [[No single test shows multiple sclerosis]], [[Geen enkele test toont multiple sclerose aan]], [[The pattern of complaints and the examination and the MRI together make the diagnosis. No blood test does.]], [[Het klachtenpatroon en het onderzoek en de MRI samen geven de diagnose. Geen bloedtest doet dat.]])
  * insert MultipleSclerosisCitation([[section on diagnosis]])
  * insert When([[Multiple Sclerosis Is In Question]])
