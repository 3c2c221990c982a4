Extension: Citation
Id: citation
Context: Task, ServiceRequest, CommunicationRequest, DetectedIssue, Goal
* insert Head([[Citation]], [[Bronvermelding]], [[The source and the place in it on which a task or a finding rests.]], [[De bron en de plaats daarin waar een taak of een bevinding op rust.]])
* insert Rationale([[The extension of FHIR for this is allowed on Observation and DiagnosticReport only.]], [[De extensie van FHIR hiervoor mag alleen op Observation en DiagnosticReport.]])
* value[x] 1..1
* value[x] only RelatedArtifact
