Invariant: value-or-reason
Description: "There is a value or a reason why there is none, and not both."
Severity: #error
Expression: "value.exists() xor dataAbsentReason.exists()"

RuleSet: AboutPatient
* subject 1..1
* subject only Reference(Patient)
* effective[x] 1..1
* effective[x] only dateTime

RuleSet: PresentOrAbsentComponents
* component ^slicing.discriminator.type = #pattern
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #open
* component obeys value-or-reason

RuleSet: PresentComponent(slice, code)
* component[{slice}].code = $motor-sign#{code}
* component[{slice}].value[x] only CodeableConcept or boolean
* component[{slice}].valueCodeableConcept from PresentOrAbsent (required)

Profile: MotorSignObservation
Parent: Observation
Id: motor-sign
* insert Head([[Motor sign]], [[Motorisch verschijnsel]], [[One sign of the upper or lower motor neuron in one body region and whether it was found.]], [[Eén verschijnsel van het centrale of perifere motorneuron in één lichaamsregio en of het gevonden is.]])
* insert Rationale([[The criteria count regions. A sign without a region cannot be counted and a region that was not examined must stay unknown.]], [[De criteria tellen regio's. Een verschijnsel zonder regio telt niet en een regio die niet onderzocht is moet onbekend blijven.]])
* insert AboutPatient
* category 1..*
* code from AnyMotorSign (extensible)
* bodySite 1..1
* bodySite from RegionSite (extensible)
* value[x] only CodeableConcept or boolean
* valueCodeableConcept from PresentOrAbsent (required)
* obeys value-or-reason

Profile: RegionExamination
Parent: Observation
Id: region-examination
* insert Head([[Examination of a region]], [[Onderzoek van een regio]], [[Whether one body region shows upper and lower motor neuron signs without naming the signs.]], [[Of één lichaamsregio centrale en perifere verschijnselen toont zonder de verschijnselen te noemen.]])
* insert Rationale([[The shortest form in which an examination can be recorded: two answers for each region.]], [[De kortste vorm waarin een onderzoek vast te leggen is: twee antwoorden per regio.]])
* insert AboutPatient
* code = $assessment#region-examination
* bodySite 1..1
* bodySite from RegionSite (extensible)
* value[x] 0..0
* component 1..*
* insert PresentOrAbsentComponents
* component contains umnSign 0..1 and lmnSign 0..1
* insert PresentComponent(umnSign, umn-sign)
* insert PresentComponent(lmnSign, lmn-sign)

Profile: NeedleEmg
Parent: Observation
Id: needle-emg
* insert Head([[Needle EMG of a muscle]], [[Naald-EMG van een spier]], [[What the needle showed in one muscle on one side.]], [[Wat de naald in één spier aan één zijde liet zien.]])
* insert Rationale([[El Escorial and Awaji read the same findings differently. The findings are therefore kept apart: active denervation and fasciculation and chronic change. The side is needed because limbs are counted.]], [[El Escorial en Awaji lezen dezelfde bevindingen verschillend. De bevindingen blijven daarom gescheiden: actieve denervatie en fasciculatie en chronische verandering. De zijde is nodig omdat ledematen geteld worden.]])
* insert AboutPatient
* code = $assessment#needle-emg
* bodySite 1..1
* bodySite from AnyMuscle (required)
* value[x] 0..0
* component 1..*
* insert PresentOrAbsentComponents
* component contains denervation 0..1 and fasciculation 0..1 and chronicChange 0..1 and side 0..1
* insert PresentComponent(denervation, fibrillation-or-positive-sharp-wave)
* insert PresentComponent(fasciculation, fasciculation)
* insert PresentComponent(chronicChange, chronic-neurogenic-change)
* component[side].code = $motor-sign#side
* component[side].value[x] only CodeableConcept
* component[side].valueCodeableConcept from Side (required)
