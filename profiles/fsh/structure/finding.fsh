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

RuleSet: MeasuredOfNerve(slice, code, unit)
* component[{slice}].code = $nerve-conduction#{code}
* component[{slice}].value[x] only Quantity
* component[{slice}].valueQuantity.system 1..1
* component[{slice}].valueQuantity.system = $ucum
* component[{slice}].valueQuantity.code 1..1
* component[{slice}].valueQuantity.code = #{unit}

RuleSet: LimitOfNerve(slice, limit)
* component[{slice}].referenceRange 0..1
* component[{slice}].referenceRange.{limit} 1..1
* component[{slice}].referenceRange.{limit}.code 1..1

RuleSet: FoundInNerve(slice, code)
* component[{slice}].code = $nerve-conduction#{code}
* component[{slice}].value[x] only CodeableConcept or boolean
* component[{slice}].valueCodeableConcept from PresentOrAbsent (required)

Profile: NerveConduction
Parent: Observation
Id: nerve-conduction
* insert Head([[Nerve conduction in a nerve]], [[Zenuwgeleiding van een zenuw]], [[What the conduction study measured in one nerve on one side with the limits of the laboratory.]], [[Wat het geleidingsonderzoek in één zenuw aan één zijde mat met de grenzen van het laboratorium.]])
* insert Rationale([[What does not fit a disease of the anterior horn is a percentage of the laboratory's own limit. A measurement without that limit cannot be evaluated. How abnormal a sensory response is the neurophysiologist says.]], [[Wat niet bij voorhoornlijden past is een percentage van de eigen grens van het laboratorium. Een meting zonder die grens is niet te beoordelen. Hoe afwijkend een sensibele respons is zegt de neurofysioloog.]])
* insert AboutPatient
* code = $assessment#nerve-conduction
* bodySite 1..1
* bodySite from AnyNerve (required)
* value[x] 0..0
* component 1..*
* insert PresentOrAbsentComponents
* component contains motorVelocity 0..1 and distalLatency 0..1 and fWave 0..1 and hReflex 0..1 and sensoryResponse 0..1 and block 0..1 and dispersion 0..1 and side 0..1
* insert MeasuredOfNerve(motorVelocity, motor-conduction-velocity, m/s)
* insert LimitOfNerve(motorVelocity, low)
* insert MeasuredOfNerve(distalLatency, distal-motor-latency, ms)
* insert LimitOfNerve(distalLatency, high)
* insert MeasuredOfNerve(fWave, f-wave-latency, ms)
* insert LimitOfNerve(fWave, high)
* insert MeasuredOfNerve(hReflex, h-reflex-latency, ms)
* insert LimitOfNerve(hReflex, high)
* component[sensoryResponse].code = $nerve-conduction#sensory-response
* component[sensoryResponse].value[x] only CodeableConcept
* component[sensoryResponse].valueCodeableConcept from SensoryResponse (required)
* insert FoundInNerve(block, conduction-block)
* insert FoundInNerve(dispersion, temporal-dispersion)
* component[side].code = $nerve-conduction#side
* component[side].value[x] only CodeableConcept
* component[side].valueCodeableConcept from Side (required)
