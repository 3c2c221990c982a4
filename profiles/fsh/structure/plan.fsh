Invariant: due-window
Description: "A task that is early or late says when it is due, in the execution period or in the restriction."
Severity: #error
Expression: "businessStatus.coding.where(code = 'upcoming' or code = 'overdue' or code = 'missed').exists() implies (executionPeriod.end.exists() or restriction.period.end.exists())"

Invariant: our-scale
Description: "The response answers the ALSFRS-R of Charcot."
Severity: #error
Expression: "questionnaire.startsWith('https://charcot.health/fhir/Questionnaire/alsfrs-r')"

Invariant: one-form-of-item-5
Description: "Item 5 has one answer: 5a without gastrostomy or 5b with gastrostomy."
Severity: #error
Expression: "item.where(linkId in ('5a' | '5b')).answer.count() <= 1"

Profile: AlsCarePlan
Parent: CarePlan
Id: als-care-plan
* insert Head([[ALS care plan]], [[ALS-zorgplan]], [[The living care plan of one person: every task that the guideline asks for now.]], [[Het levende zorgplan van één persoon: elke taak waar de richtlijn nu om vraagt.]])
* insert Rationale([[There is one active plan for each patient and its activities are tasks that people can take up and finish.]], [[Er is één actief plan per patiënt en de activiteiten zijn taken die mensen kunnen oppakken en afronden.]])
* instantiatesCanonical 1..*
* subject only Reference(Patient)
* activity.reference only Reference(Task)
* activity.detail 0..0

Profile: CareTask
Parent: Task
Id: care-task
* insert Head([[Task of the care plan]], [[Taak van het zorgplan]], [[Something to do for the patient with its due window and its reason.]], [[Iets wat voor de patiënt gedaan moet worden met de termijn en de reden.]])
* insert Rationale([[Names the definition it comes from and the rule that asks for it so that whoever acts can judge it.]], [[Noemt de definitie waar zij uit komt en de regel die erom vraagt zodat wie handelt het kan beoordelen.]])
* instantiatesCanonical 1..1
* code 1..1
* for 1..1
* for only Reference(Patient)
* reasonCode from AnyRule (extensible)
* businessStatus from AnyTimeliness (required)
* obeys due-window

Profile: SafetyFinding
Parent: DetectedIssue
Id: safety-finding
* insert Head([[Safety finding]], [[Veiligheidsbevinding]], [[Something in the record that a rule warns of with the evidence it rests on.]], [[Iets in het dossier waar een regel voor waarschuwt met de gegevens waarop het rust.]])
* insert Rationale([[High means act now and moderate is a warning and low is information. The code is the rule.]], [[Hoog betekent nu handelen en matig is een waarschuwing en laag is informatie. De code is de regel.]])
* code 1..1
* code from AnyRule (required)
* severity 1..1
* patient 1..1
* detail 1..1

Profile: AlsfrsRResponse
Parent: QuestionnaireResponse
Id: alsfrs-r-response
* insert Head([[ALSFRS-R response]], [[ALSFRS-R-antwoordformulier]], [[The answers of one person to the ALSFRS-R on one date.]], [[De antwoorden van één persoon op de ALSFRS-R op één datum.]])
* insert Rationale([[The date of the answers is the date of the score; a family member may have filled them in and is then the source.]], [[De datum van de antwoorden is de datum van de score; een naaste kan ze ingevuld hebben en is dan de bron.]])
* questionnaire 1..1
* subject 1..1
* subject only Reference(Patient)
* authored 1..1
* obeys our-scale
* obeys one-form-of-item-5

Extension: DetectedIssueSeverity
Id: detected-issue
Context: ActivityDefinition
* insert Head([[Also a detected issue]], [[Ook een veiligheidsbevinding]], [[An activity with this extension makes a DetectedIssue of the given severity beside its task.]], [[Een activiteit met deze extensie maakt naast de taak een DetectedIssue van de gegeven ernst.]])
* insert Rationale([[R4 has no activity that produces a detected issue.]], [[R4 kent geen activiteit die een DetectedIssue oplevert.]])
* value[x] 1..1
* value[x] only code
* value[x] from http://hl7.org/fhir/ValueSet/detectedissue-severity (required)

Extension: DetectedIssueAlone
Id: issue-alone
Context: ActivityDefinition
* insert Head([[A detected issue alone]], [[Alleen een veiligheidsbevinding]], [[The detected issue of an activity stands alone without a task beside it.]], [[De veiligheidsbevinding van een activiteit staat alleen zonder taak ernaast.]])
* insert Rationale([[Several findings may ask for one and the same act which is then one task.]], [[Verschillende bevindingen kunnen om een en dezelfde handeling vragen en die is dan één taak.]])
* value[x] 1..1
* value[x] only boolean

Extension: PerEvidence
Id: per-evidence
Context: ActivityDefinition
* insert Head([[One for each evidence]], [[Eén per onderbouwing]], [[A task without a date is about the evidence it rests on so that new evidence is a new task.]], [[Een taak zonder datum gaat over de gegevens waarop zij rust zodat nieuwe gegevens een nieuwe taak zijn.]])
* insert Rationale([[What somebody completed is never reopened. A new finding must still be able to ask for the same act again.]], [[Wat iemand afrondde wordt nooit heropend. Een nieuwe bevinding moet toch opnieuw om dezelfde handeling kunnen vragen.]])
* value[x] 1..1
* value[x] only boolean

Extension: CarriedDynamicValue
Id: dynamic-value
Context: PlanDefinition.action, ActivityDefinition
* insert Head([[Dynamic value of Charcot]], [[Dynamische waarde van Charcot]], [[A dynamic value as the package carries it. Charcot alone evaluates it.]], [[Een dynamische waarde zoals het pakket die meedraagt. Alleen Charcot rekent haar uit.]])
* insert Rationale([[Some of its paths are no elements and some of its values are tuples. Another engine would write them into the resource it makes and could then not send it.]], [[Sommige paden zijn geen elementen en sommige waarden zijn tupels. Een andere engine zou ze in de resource zetten die zij maakt en kan die dan niet versturen.]])
* extension contains path 1..1 and expression 1..1
* extension[path].value[x] 1..1
* extension[path].value[x] only string
* extension[expression].value[x] 1..1
* extension[expression].value[x] only Expression
