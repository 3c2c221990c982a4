Extension: Citation
Id: citation
Context: Task, ServiceRequest, CommunicationRequest, DetectedIssue, Goal
* insert Head([[Citation]], [[Bronvermelding]], [[The source and the place in it on which a task or a finding rests.]], [[De bron en de plaats daarin waar een taak of een bevinding op rust.]])
* insert Rationale([[The extension of FHIR for this is allowed on Observation and DiagnosticReport only.]], [[De extensie van FHIR hiervoor mag alleen op Observation en DiagnosticReport.]])
* value[x] 1..1
* value[x] only RelatedArtifact

Extension: Setting
Id: setting
Context: Task, Observation, DetectedIssue
* insert Head([[Setting]], [[Instelling]], [[A decision that the sources leave open and that decided this: its name and the value that was used and what it decides.]], [[Een keuze die de bronnen openlaten en die hierover besliste: de naam en de gebruikte waarde en waar zij over beslist.]])
* insert Rationale([[Whoever reads a result sees which choices of this site it rests on.]], [[Wie een uitkomst leest ziet op welke keuzes van deze plek zij rust.]])
* extension contains name 1..1 and value 1..1 and meaning 1..1
* extension[name].value[x] 1..1
* extension[name].value[x] only string
* extension[value].value[x] 1..1
* extension[value].value[x] only string
* extension[meaning].value[x] 1..1
* extension[meaning].value[x] only string
