// What a diagnosis asks for beside medicine: the talk, the team, and the support of patient and family.

Instance: team-and-support
InstanceOf: PlanDefinition
Usage: #definition
* insert Definition(PlanDefinition, team-and-support, TeamAndSupport, [[Team and support]], [[Team en begeleiding]], [[What the diagnosis asks for: the talk and the team and the support of patient and family.]], [[Wat de diagnose vraagt: het gesprek en het team en de begeleiding van patiënt en gezin.]])
* insert HoldsWithGuideline
* type = $plan-type#workflow-definition
* library = "https://charcot.health/fhir/Library/TeamAndSupport"

* action[+]
  * insert Action(diagnosis-made, R58, [[Do what the diagnosis asks for]], [[Doe wat de diagnose vraagt]], [[Tell the diagnosis together with the neuromuscular nurse; discuss medication; look for complications such as cognitive problems and trouble swallowing; refer to the rehabilitation physician or ALS team.]], [[Vertel de diagnose samen met de neuromusculair verpleegkundige; bespreek medicatie; let op complicaties zoals cognitieve problemen en slikstoornissen; verwijs naar revalidatiearts of ALS-team.]])
  * insert Guideline([[note 9]])
  * insert Trigger(Condition)
  * insert Trigger(Procedure)
  * insert When([[Is Diagnosed]])
  * insert StopWhen([[Diagnosis Is Old]])
  * insert Trigger(Observation)
  * insert Trigger(MedicationStatement)
  * insert Trigger(MedicationRequest)
  * insert Trigger(ServiceRequest)
  * insert Dynamic([[Task.output]], [[What the Diagnosis Asked For]])
  * insert Dynamic(reasonReference, [[Diagnoses]])
  * insert Dynamic(note, [[Parts Note]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/care-after-diagnosis"
  * action[+]
    * id = "rehabilitation-referral"
    * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/rehabilitation-referral"

* action[+]
  * insert Action(care-team, R70, [[Complete the care team]], [[Maak het zorgteam compleet]], [[Eight professions care for people with a motor neuron disease together. What is missing may exist and just not be recorded.]], [[Acht beroepen begeleiden mensen met een motorneuronziekte samen. Wat ontbreekt kan er zijn zonder vastgelegd te zijn.]])
  * insert Guideline([[chapter on treatment and guidance, multidisciplinary team]])
  * insert Trigger(Condition)
  * insert Trigger(CareTeam)
  * insert When([[Is Diagnosed]])
  * insert Dynamic([[Task.output]], [[Complete Care Teams]])
  * insert Dynamic(reasonReference, [[Diagnoses]])
  * insert Dynamic(note, [[Team Notes]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/complete-care-team"
* action[+]
  * insert Action(rehabilitation-physician, R71, [[Let a rehabilitation physician coordinate the therapists]], [[Laat een revalidatiearts de behandelaars coördineren]], [[Physiotherapist, speech therapist, dietitian and occupational therapist work under the coordination of a rehabilitation physician, possibly in a centre that specialises in ALS. The team has therapists and no such physician on record.]], [[Fysiotherapeut, logopedist, diëtist en ergotherapeut werken onder coördinatie van een revalidatiearts, eventueel in een centrum voor ALS. Het team heeft behandelaars en geen revalidatiearts is vastgelegd.]])
  * insert Guideline([[chapter on treatment and guidance, rehabilitation physician]])
  * insert Trigger(CareTeam)
  * insert When([[Therapists Have Nobody to Coordinate Them]])
* action[+]
  * insert Action(occupational-therapist, R71, [[Occupational therapist]], [[Ergotherapeut]], [[Beside the eight professions an occupational therapist is among those whom the rehabilitation physician coordinates. None is on record in a care team.]], [[Naast de acht beroepen hoort een ergotherapeut bij wie de revalidatiearts coördineert. Er is er geen vastgelegd in een zorgteam.]])
  * insert Guideline([[chapter on treatment and guidance, rehabilitation physician]])
  * insert Trigger(CareTeam)
  * insert When([[Occupational Therapist Is Missing]])
* action[+]
  * insert Action(neurologist, R72, [[Neurologist]], [[Neuroloog]], [[Makes the diagnosis and treats with medicines where there are any.]], [[Stelt de diagnose en behandelt met medicijnen waar die er zijn.]])
  * insert Guideline([[chapter on treatment and guidance, neurologist]])
  * insert When([[Is Diagnosed]])
* action[+]
  * insert Action(neuromuscular-nurse, R73, [[Neuromuscular nurse]], [[Neuromusculair verpleegkundige]], [[Supports patient and family; measures vital capacity and asks about breathing at night; discusses ventilation; follows swallowing, weight and the ALSFRS-R; names the patient organisations; guides the end of life.]], [[Ondersteunt patiënt en naasten; meet de vitale capaciteit en vraagt naar de ademhaling in de nacht; bespreekt beademing; volgt slikken, gewicht en ALSFRS-R; noemt de patiëntenorganisaties; begeleidt het levenseinde.]])
  * insert Guideline([[chapter on treatment and guidance, neuromuscular nurse]])
  * insert When([[Is Diagnosed]])
* action[+]
  * insert Action(end-of-life, R73, [[Talk about wishes for the end of life]], [[Bespreek wensen rond het levenseinde]], [[Guidance of the end of life is a part of the care by the neuromuscular nurse. The guideline names no moment; some months after the diagnosis is our proposal.]], [[Begeleiding rond het levenseinde hoort bij de zorg van de neuromusculair verpleegkundige. De richtlijn noemt geen moment; enkele maanden na de diagnose is ons voorstel.]])
  * insert Guideline([[chapter on treatment and guidance, neuromuscular nurse]])
  * insert Trigger(Condition)
  * insert Trigger(Procedure)
  * insert Trigger(Observation)
  * insert When([[End of Life Talk Is Due]])
  * insert Trigger(ServiceRequest)
  * insert Dynamic([[Task.output]], [[End of Life Talks]])
  * insert Dynamic(reasonReference, [[Diagnoses]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/discuss-with-patient"
* action[+]
  * insert Action(patient-organisations, R75, [[Point to the patient organisations]], [[Wijs op de patiëntenorganisaties]], [[Spierziekten Nederland and ALS Centrum Nederland have information, fellow patients and current research.]], [[Spierziekten Nederland en ALS Centrum Nederland hebben informatie, lotgenoten en lopend onderzoek.]])
  * insert Guideline([[chapter on treatment and guidance, neuromuscular nurse]])
  * insert Trigger(Condition)
  * insert Trigger(Procedure)
  * insert Trigger(Observation)
  * insert Trigger(RelatedPerson)
  * insert When([[Is Diagnosed]])
  * insert StopWhen([[Diagnosis Is Old]])
  * insert Trigger(ServiceRequest)
  * insert Dynamic([[Task.output]], [[Organisations Named]])
  * insert Dynamic(reasonReference, [[Diagnoses]])
  * insert Dynamic(note, [[Organisations Note]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/discuss-with-patient"
  * action[+]
    * insert Action(patient-organisations-message, R75, [[Information for you: Spierziekten Nederland (spierziekten.nl) and ALS Centrum Nederland (als-centrum.nl)]], [[Informatie voor u: Spierziekten Nederland (spierziekten.nl) en ALS Centrum Nederland (als-centrum.nl)]], [[Where patients and families find information.]], [[Waar patiënten en naasten informatie vinden.]])
    * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/tell-about-support"
* action[+]
  * insert Action(family-leaflet, R75, [[Give the leaflet on ALS in the family]], [[Geef de handreiking ALS in het gezin]], [[There are children: the leaflet helps parents to talk with them.]], [[Er zijn kinderen: de handreiking helpt ouders met hen te praten.]])
  * insert Guideline([[chapter on treatment and guidance, neuromuscular nurse]])
  * documentation[=].url = "https://www.als-centrum.nl/wp-content/uploads/2021/09/Handreiking-ouders_ALS-in-het-gezin.pdf"
  * insert Trigger(RelatedPerson)
  * insert Trigger(FamilyMemberHistory)
  * insert Trigger(Observation)
  * insert Trigger(Procedure)
  * insert When([[Family Leaflet Is Wanted]])
  * insert StopWhen([[Diagnosis Is Old]])
  * insert Dynamic([[Task.output]], [[Family Leaflet Given]])
  * insert Dynamic(reasonReference, [[Diagnoses]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/discuss-with-patient"
  * action[+]
    * insert Action(family-leaflet-message, R75, [[Leaflet for parents: ALS in the family (als-centrum.nl)]], [[Handreiking voor ouders: ALS in het gezin (als-centrum.nl)]], [[How to talk with children about ALS.]], [[Hoe u met kinderen over ALS praat.]])
    * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/tell-about-support"
* action[+]
  * insert Action(pulmonologist, R76, [[Pulmonologist and home ventilation centre]], [[Longarts en centrum voor thuisbeademing]], [[Discuss and record whether non-invasive ventilation is wanted, unless bulbar complaints are severe. Ventilation through a tracheostomy is not done as a rule.]], [[Bespreken en leggen vast of niet-invasieve beademing gewenst is, tenzij bulbaire klachten ernstig zijn. Beademing via een tracheostoma gebeurt in de regel niet.]])
  * insert Guideline([[chapter on treatment and guidance, pulmonologist and home ventilation]])
  * insert When([[Is Diagnosed]])
* action[+]
  * insert Action(psychologist, R77, [[Offer support by a psychologist]], [[Bied begeleiding door een psycholoog aan]], [[A psychologist supports patient and family, also towards the end of life. None is in the care team and no offer is on record. The guideline names no moment.]], [[Een psycholoog begeleidt patiënt en naasten, ook rond het levenseinde. Er zit er geen in het zorgteam en er is geen aanbod vastgelegd. De richtlijn noemt geen moment.]])
  * insert Guideline([[chapter on treatment and guidance, psychologist]])
  * insert Trigger(Condition)
  * insert Trigger(CareTeam)
  * insert Trigger(ServiceRequest)
  * insert When([[Support Is Due]])
  * insert Dynamic([[Task.output]], [[Psychological Support Given]])
  * insert Dynamic(reasonReference, [[Diagnoses]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/discuss-with-patient"
  * action[+]
    * id = "psychologist-referral"
    * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/psychologist-referral"
* action[+]
  * insert Action(pseudobulbar-affect, R78, [[Consider dextromethorphan with quinidine]], [[Overweeg dextromethorfan met kinidine]], [[Laughing or crying that cannot be controlled: as a rule the rehabilitation physician prescribes Nuedexta, 20 mg dextromethorphan with 10 mg quinidine. In about half it helps speech, swallowing and saliva for a while too. Rehabilitation physician and speech therapist follow the effect.]], [[Dwanglachen of dwanghuilen: in de regel schrijft de revalidatiearts Nuedexta voor, 20 mg dextromethorfan met 10 mg kinidine. Bij ongeveer de helft helpt het tijdelijk ook spraak, slikken en speeksel. Revalidatiearts en logopedist volgen het effect.]])
  * insert Guideline([[chapter on treatment and guidance, rehabilitation physician]])
  * insert Trigger(Observation)
  * insert Trigger(Condition)
  * insert Trigger(MedicationStatement)
  * insert Trigger(MedicationRequest)
  * insert When([[Affect Treatment Is Considered]])
  * insert Dynamic([[Task.output]], [[Affect Medicines]])
  * insert Dynamic(reasonReference, [[Affect Evidence]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/discuss-with-patient"
* action[+]
  * insert Action(cognition, R79, [[Screen cognition and behaviour]], [[Screen cognitie en gedrag]], [[Half of all people with ALS develop changes of cognition or behaviour and one in eight has frontotemporal dementia. MMSE, FAB or a neuropsychological examination can be used.]], [[De helft van de mensen met ALS krijgt veranderingen in cognitie of gedrag en één op de acht heeft frontotemporale dementie. MMSE, FAB of neuropsychologisch onderzoek kan daarvoor dienen.]])
  * insert Guideline([[background information, ALS; table of symptomatic treatment, cognitive disorders]])
  * insert Trigger(Condition)
  * insert Trigger(Observation)
  * insert Trigger(Procedure)
  * insert When([[Is Diagnosed]])
  * insert Dynamic([[Task.output]], [[Cognition Records]])
  * insert Dynamic(reasonReference, [[Diagnoses]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/screen-cognition"

Instance: care-after-diagnosis
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, care-after-diagnosis, CareAfterDiagnosis, [[Do what the diagnosis asks for]], [[Doe wat de diagnose vraagt]], [[Talk and medication and complications and referral.]], [[Gesprek en medicatie en complicaties en verwijzing.]])
* kind = #Task
* intent = #plan
* code = $assessment#diagnosis-care

Instance: rehabilitation-referral
InstanceOf: ActivityDefinition
Usage: #definition
* insert Order(rehabilitation-referral, RehabilitationReferral, [[Referral to the rehabilitation physician or ALS team]], [[Verwijzing naar revalidatiearts of ALS-team]], [[For the coordination of all therapists.]], [[Voor de coördinatie van alle behandelaars.]])
* code = $assessment#rehabilitation-referral

Instance: complete-care-team
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, complete-care-team, CompleteCareTeam, [[Complete the care team]], [[Maak het zorgteam compleet]], [[Find who is missing, or record who is already there.]], [[Zoek wie ontbreekt, of leg vast wie er al is.]])
* kind = #Task
* intent = #plan
* code = $assessment#care-team

Instance: tell-about-support
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, tell-about-support, TellAboutSupport, [[Tell about support]], [[Vertel over ondersteuning]], [[Information for patient and family.]], [[Informatie voor patiënt en naasten.]])
* kind = #CommunicationRequest
* code = $cpg-activity#send-message

Instance: psychologist-referral
InstanceOf: ActivityDefinition
Usage: #definition
* insert Order(psychologist-referral, PsychologistReferral, [[Referral to a psychologist]], [[Verwijzing naar een psycholoog]], [[For support of patient and family.]], [[Voor begeleiding van patiënt en naasten.]])
* code = $sct#308459004 "Referral to psychologist"

Instance: screen-cognition
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, screen-cognition, ScreenCognition, [[Screen cognition and behaviour]], [[Screen cognitie en gedrag]], [[Use a short instrument and note what family tell.]], [[Gebruik een kort instrument en noteer wat naasten vertellen.]])
* kind = #Task
* intent = #plan
* code = $assessment#cognitive-screening
