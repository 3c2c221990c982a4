RuleSet: Derived
* insert AboutPatient
* status 1..1
* obeys value-or-reason

Profile: CriteriaCategory
Parent: Observation
Id: criteria-category
* insert Head([[Category by diagnostic criteria]], [[Categorie volgens diagnostische criteria]], [[The category that one set of criteria gives on what is known: the state of each region and what unknown findings could still give.]], [[De categorie die één set criteria geeft op grond van wat bekend is: de toestand van elke regio en wat onbekende bevindingen nog kunnen geven.]])
* insert Rationale([[An observation and never a condition: the criteria were made for research and a diagnosis is made by a clinician. It is preliminary until a clinician confirms it.]], [[Een observatie en nooit een aandoening: de criteria zijn voor onderzoek gemaakt en een diagnose stelt een arts. Zij is voorlopig tot een arts haar bevestigt.]])
* insert Derived
* code from DiagnosticCriteria (required)
* value[x] only CodeableConcept
* value[x] from AnyDiagnosticCategory (required)
* component.code from AnyCriteriaComponent (extensible)
* derivedFrom only Reference(Observation or QuestionnaireResponse)

Profile: AlsfrsRPanel
Parent: Observation
Id: alsfrs-r-panel
* insert Head([[ALSFRS-R panel]], [[ALSFRS-R-panel]], [[One assessment with the ALSFRS-R that holds its items and its scores together.]], [[Eén afname van de ALSFRS-R die de items en de scores bijeenhoudt.]])
* insert Rationale([[Computed from the response it names and never taken from a submitted total.]], [[Berekend uit het antwoordformulier dat het noemt en nooit overgenomen van een ingestuurd totaal.]])
* insert AboutPatient
* code = $loinc#82954-9
* value[x] 0..0
* hasMember 1..*
* hasMember only Reference(Observation)
* derivedFrom 1..1
* derivedFrom only Reference(QuestionnaireResponse)

Profile: AlsfrsRItem
Parent: Observation
Id: alsfrs-r-item
* insert Head([[ALSFRS-R item]], [[ALSFRS-R-item]], [[The answer to one scored item.]], [[Het antwoord op één gescoord item.]])
* insert Rationale([[Items are observations of their own so that stages and trends can name the item they rest on.]], [[Items zijn eigen observaties zodat stadia en trends het item kunnen noemen waarop zij rusten.]])
* insert Derived
* code.coding ^slicing.discriminator.type = #value
* code.coding ^slicing.discriminator.path = "system"
* code.coding ^slicing.rules = #open
* code.coding contains item 1..1
* code.coding[item].system = $alsfrs-r
* code.coding[item] from AlsfrsItem (required)
* value[x] only CodeableConcept or Quantity or integer
* derivedFrom 1..*

Profile: AlsfrsRScore
Parent: Observation
Id: alsfrs-r-score
* insert Head([[ALSFRS-R score]], [[ALSFRS-R-score]], [[The total or one sub-score in points; absent with a reason when an item it needs has no answer.]], [[Het totaal of één deelscore in punten; afwezig met een reden wanneer een item dat nodig is geen antwoord heeft.]])
* insert Rationale([[A sum over missing items would look like a real score. No value is given then and a note says what is missing.]], [[Een som over ontbrekende items lijkt een echte score. Dan is er geen waarde en zegt een notitie wat ontbreekt.]])
* insert Derived
* code from AlsfrsScore (extensible)
* value[x] only Quantity
* valueQuantity = $ucum#{score}
* derivedFrom 1..*

Profile: ProgressionRate
Parent: Observation
Id: progression-rate
* insert Head([[ALSFRS-R progression rate]], [[Progressiesnelheid volgens ALSFRS-R]], [[Points of the ALSFRS-R lost per month between the first symptoms and the response.]], [[Punten van de ALSFRS-R die per maand verloren gingen tussen de eerste klachten en het antwoordformulier.]])
* insert Rationale([[Needs a complete total and a known onset; without one of them the reason stands in place of the value.]], [[Vraagt een volledig totaal en een bekend begin; zonder een van beide staat de reden op de plaats van de waarde.]])
* insert Derived
* code = $assessment#progression-rate
* value[x] only Quantity
* valueQuantity = $ucum#{score}/mo
* derivedFrom 1..*

Profile: TricalsRiskProfile
Parent: Observation
Id: tricals-risk-profile
* insert Head([[TRICALS risk profile]], [[TRICALS-risicoprofiel]], [[The number by which trials choose who can take part, for research only.]], [[Het getal waarmee studies kiezen wie kan meedoen, alleen voor onderzoek.]])
* insert Rationale([[Needs seven inputs; without one of them the reason stands in place of the value and a note names it.]], [[Vraagt zeven gegevens; zonder een daarvan staat de reden op de plaats van de waarde en noemt een notitie wat ontbreekt.]])
* insert Derived
* code = $assessment#tricals-risk-profile
* value[x] only Quantity
* valueQuantity = $ucum#{score}
* derivedFrom 1..*

Profile: KingsStageObservation
Parent: Observation
Id: kings-stage
* insert Head([[King's stage]], [[King's-stadium]], [[King's clinical stage estimated from one ALSFRS-R.]], [[King's-stadium geschat uit één ALSFRS-R.]])
* insert Rationale([[Estimated from answers and therefore able to differ from the stage that a clinician sets.]], [[Geschat uit antwoorden en kan daarom verschillen van het stadium dat een arts vaststelt.]])
* insert Derived
* code = $assessment#kings-stage
* value[x] only CodeableConcept
* value[x] from AnyKingsStage (required)
* derivedFrom 1..*

Profile: MitosStageObservation
Parent: Observation
Id: mitos-stage
* insert Head([[MiToS stage]], [[MiToS-stadium]], [[Milano-Torino stage from one ALSFRS-R: the number of functional domains that are lost.]], [[Milano-Torino-stadium uit één ALSFRS-R: het aantal functionele domeinen dat verloren is.]])
* insert Rationale([[Follows the table of the original paper where communication is lost only when speech and handwriting both are.]], [[Volgt de tabel van het oorspronkelijke artikel waarin communicatie pas verloren is als spraak en handschrift dat beide zijn.]])
* insert Derived
* code = $assessment#mitos-stage
* value[x] only integer
* valueInteger ^minValueInteger = 0
* valueInteger ^maxValueInteger = 5
* derivedFrom 1..*
