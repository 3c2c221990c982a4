// The diseases that look like motor neuron disease. One that the findings support is to be put on the problem list, as a
// suspicion or as excluded. The work-up asks for its tests in the meantime.

RuleSet: MimicsCitation
* insert Guideline([[notes 3 and 4]])
* insert Guideline([[appendix: differential diagnosis and EMG in mimics]])

RuleSet: ConsiderMimic(define, words)
* insert MimicsCitation
* insert Trigger(Observation)
* insert Trigger(Condition)
* insert Trigger(DiagnosticReport)
* insert Trigger(FamilyMemberHistory)
* insert Trigger(Patient)
* insert When([[{define}]])
* insert Dynamic(note, [[{words}]])
* definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/consider-mimic"

Instance: mimics
InstanceOf: PlanDefinition
Usage: #definition
* insert Definition(PlanDefinition, mimics, Mimics, [[Mimics of motor neuron disease]], [[Nabootsers van motorneuronziekte]], [[Names the diseases that come into question with the signs that were found and asks for the next test where the findings support one.]], [[Noemt de ziekten die bij de gevonden verschijnselen in aanmerking komen en vraagt om het volgende onderzoek waar de bevindingen er een steunen.]])
* insert HoldsWithGuideline
* type = $plan-type#workflow-definition
* library = "https://charcot.health/fhir/Library/Mimics"

* action[+]
  * insert Action(differential-diagnosis, differential-diagnosis, [[Differential diagnosis]], [[Differentiaaldiagnose]], [[The list that the signs choose: one motor neuron or both or only bulbar. For each disease what fits and what speaks against it and the next test.]], [[De lijst die de verschijnselen kiezen: één motorneuron of beide of alleen bulbair. Per ziekte wat past en wat ertegen pleit en het volgende onderzoek.]])
  * insert MimicsCitation
  * insert Trigger(Observation)
  * insert Trigger(Condition)
  * insert Trigger(DiagnosticReport)
  * insert Trigger(Patient)
  * insert Trigger(QuestionnaireResponse)
  * insert When([[Differential Is Open]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/record-differential-diagnosis"

* action[+]
  * insert Action(multifocal-motor-neuropathy, mimic-mmn, [[Consider multifocal motor neuropathy]], [[Overweeg multifocale motorische neuropathie]], [[The findings support a disease that can be treated. It must not be missed: have nerve conduction measured widely after warming.]], [[De bevindingen steunen een ziekte die te behandelen is. Mis haar niet: laat de zenuwgeleiding na opwarmen uitgebreid meten.]])
  * priority = #urgent
  * insert MimicsCitation
  * insert Trigger(Observation)
  * insert Trigger(Condition)
  * insert Trigger(DiagnosticReport)
  * insert Trigger(Patient)
  * insert When([[Consider Multifocal Motor Neuropathy]])
  * insert Dynamic(note, [[Multifocal Motor Neuropathy In Words]])
  * insert Dynamic(reasonReference, [[Evidence of Multifocal Motor Neuropathy]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/consider-treatable-mimic"

* action[+]
  * insert Action(kennedy-disease, mimic-kennedy, [[Consider Kennedy disease: DNA before EMG]], [[Overweeg de ziekte van Kennedy: DNA vóór EMG]], [[The findings support Kennedy disease. Its DNA test comes before an EMG.]], [[De bevindingen steunen de ziekte van Kennedy. Het DNA-onderzoek gaat vóór een EMG.]])
  * insert ConsiderMimic([[Consider Kennedy Disease]], [[Kennedy Disease In Words]])

* action[+]
  * insert Action(myasthenia-gravis, mimic-myasthenia, [[Consider myasthenia gravis]], [[Overweeg myasthenia gravis]], [[The findings support myasthenia gravis. It can present without weakness of the eyes. Have repetitive nerve stimulation done.]], [[De bevindingen steunen myasthenia gravis. Zij kan zonder zwakte van de ogen voorkomen. Laat repetitieve zenuwstimulatie doen.]])
  * insert ConsiderMimic([[Consider Myasthenia Gravis]], [[Myasthenia Gravis In Words]])

* action[+]
  * insert Action(cervical-myelopathy, mimic-myelopathy, [[Consider cervical myelopathy]], [[Overweeg cervicale myelopathie]], [[The findings support compression of the cervical cord. Look at the MRI of the cervical spine, or have one made.]], [[De bevindingen steunen compressie van het halsmerg. Bekijk de MRI van de halswervelkolom, of laat die maken.]])
  * insert ConsiderMimic([[Consider Cervical Myelopathy]], [[Cervical Myelopathy In Words]])

* action[+]
  * insert Action(other-mimics, mimic-other, [[Consider what else the findings support]], [[Overweeg wat de bevindingen verder steunen]], [[The record holds a finding that belongs to another disease. Decide whether its next test is needed.]], [[Het dossier bevat een bevinding die bij een andere ziekte hoort. Beslis of het volgende onderzoek ervan nodig is.]])
  * insert ConsiderMimic([[Consider Another Mimic]], [[Other Mimics In Words]])
