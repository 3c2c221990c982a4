// Who takes part in the care, and what is talked about once the diagnosis is made.

CodeSystem: CareRole
Id: care-role
* insert Head([[Role in the care team]], [[Rol in het zorgteam]], [[The professions that the guideline wants in the team. No standard code is confirmed for them; a site adds the codes of its own record to the value sets of the same names.]], [[De beroepen die de richtlijn in het team wil. Er is geen standaardcode voor bevestigd; een instelling voegt de codes van het eigen dossier toe aan de waardelijsten met dezelfde naam.]])
* insert Ours
* insert Concept(neurologist, [[Neurologist]], [[Neuroloog]])
* insert Concept(psychologist, [[Psychologist]], [[Psycholoog]])
* insert Concept(pulmonologist, [[Pulmonologist]], [[Longarts]])
* insert Concept(rehabilitation-physician, [[Rehabilitation physician]], [[Revalidatiearts]])
* insert Concept(dietitian, [[Dietitian]], [[Diëtist]])
* insert Concept(speech-therapist, [[Speech and language therapist]], [[Logopedist]])
* insert Concept(physiotherapist, [[Physiotherapist]], [[Fysiotherapeut]])
* insert Concept(neuromuscular-nurse, [[Neuromuscular nurse]], [[Neuromusculair verpleegkundige]])
* insert Concept(occupational-therapist, [[Occupational therapist]], [[Ergotherapeut]])

ValueSet: NeurologistRole
Id: neurologist-role
* insert Head([[Neurologist]], [[Neuroloog]], [[Roles in a care team that mean: neurologist.]], [[Rollen in een zorgteam met de betekenis: neuroloog.]])
* $care-role#neurologist

ValueSet: PsychologistRole
Id: psychologist-role
* insert Head([[Psychologist]], [[Psycholoog]], [[Roles in a care team that mean: psychologist.]], [[Rollen in een zorgteam met de betekenis: psycholoog.]])
* $care-role#psychologist

ValueSet: PulmonologistRole
Id: pulmonologist-role
* insert Head([[Pulmonologist]], [[Longarts]], [[Roles in a care team that mean: pulmonologist.]], [[Rollen in een zorgteam met de betekenis: longarts.]])
* $care-role#pulmonologist

ValueSet: RehabilitationPhysicianRole
Id: rehabilitation-physician-role
* insert Head([[Rehabilitation physician]], [[Revalidatiearts]], [[Roles in a care team that mean: rehabilitation physician.]], [[Rollen in een zorgteam met de betekenis: revalidatiearts.]])
* $care-role#rehabilitation-physician

ValueSet: DietitianRole
Id: dietitian-role
* insert Head([[Dietitian]], [[Diëtist]], [[Roles in a care team that mean: dietitian.]], [[Rollen in een zorgteam met de betekenis: diëtist.]])
* $care-role#dietitian

ValueSet: SpeechTherapistRole
Id: speech-therapist-role
* insert Head([[Speech and language therapist]], [[Logopedist]], [[Roles in a care team that mean: speech and language therapist.]], [[Rollen in een zorgteam met de betekenis: logopedist.]])
* $care-role#speech-therapist

ValueSet: PhysiotherapistRole
Id: physiotherapist-role
* insert Head([[Physiotherapist]], [[Fysiotherapeut]], [[Roles in a care team that mean: physiotherapist.]], [[Rollen in een zorgteam met de betekenis: fysiotherapeut.]])
* $care-role#physiotherapist

ValueSet: NeuromuscularNurseRole
Id: neuromuscular-nurse-role
* insert Head([[Neuromuscular nurse]], [[Neuromusculair verpleegkundige]], [[Roles in a care team that mean: neuromuscular nurse.]], [[Rollen in een zorgteam met de betekenis: neuromusculair verpleegkundige.]])
* $care-role#neuromuscular-nurse

ValueSet: OccupationalTherapistRole
Id: occupational-therapist-role
* insert Head([[Occupational therapist]], [[Ergotherapeut]], [[Roles in a care team that mean: occupational therapist.]], [[Rollen in een zorgteam met de betekenis: ergotherapeut.]])
* $care-role#occupational-therapist

ValueSet: DiagnosisTalk
Id: diagnosis-talk
* insert Head([[Diagnosis talk]], [[Diagnosegesprek]], [[The talk in which the patient hears the diagnosis.]], [[Het gesprek waarin de patiënt de diagnose hoort.]])
* $assessment#diagnosis-talk

ValueSet: RiluzoleDiscussed
Id: riluzole-discussed
* insert Head([[Riluzole discussed]], [[Riluzol besproken]], [[That it was talked about, or a record of the medicine itself.]], [[Dat erover gesproken is, of een registratie van het middel zelf.]])
* insert AtcCopyright
* $assessment#riluzole-discussed
* $atc#N07XX02 "riluzole"
* $atc#N07XX02 insert Nl([[riluzol]])
* $rxnorm#35623 "riluzole"
* $rxnorm#35623 insert Nl([[riluzol]])

ValueSet: ComplicationsScreened
Id: complications-screened
* insert Head([[Complications looked for]], [[Gelet op complicaties]], [[That cognition and swallowing and other complications were looked at.]], [[Dat op cognitie en slikken en andere complicaties is gelet.]])
* $assessment#complications-screened

ValueSet: RehabilitationReferral
Id: rehabilitation-referral
* insert Head([[Referral to the rehabilitation physician or ALS team]], [[Verwijzing naar revalidatiearts of ALS-team]], [[A referral or a rehabilitation that takes place.]], [[Een verwijzing of een revalidatie die plaatsvindt.]])
* insert SnomedCopyright
* $assessment#rehabilitation-referral
* $sct#52052004 "Rehabilitation therapy"
* $sct#52052004 insert Nl([[Revalidatie]])

ValueSet: PatientOrganisations
Id: patient-organisations
* insert Head([[Patient organisations named]], [[Patiëntenorganisaties genoemd]], [[That the patient was pointed to the organisations.]], [[Dat de patiënt op de organisaties is gewezen.]])
* insert SnomedCopyright
* $assessment#patient-organisations-named
* $sct#711281004 "Referral to support group"
* $sct#711281004 insert Nl([[Verwijzing naar lotgenoten]])

ValueSet: FamilyLeaflet
Id: family-leaflet
* insert Head([[Leaflet for families]], [[Handreiking voor gezinnen]], [[That the leaflet on ALS in the family was given.]], [[Dat de handreiking over ALS in het gezin is gegeven.]])
* $assessment#family-leaflet-given

ValueSet: ChildOfPatient
Id: child-of-patient
* insert Head([[Child of the patient]], [[Kind van de patiënt]], [[Relationships that make a family with children.]], [[Relaties die een gezin met kinderen maken.]])
* $role-code#CHILD "child"
* $role-code#CHILD insert Nl([[kind]])
* $role-code#NCHILD "natural child"
* $role-code#NCHILD insert Nl([[eigen kind]])
* $role-code#SON "natural son"
* $role-code#SON insert Nl([[eigen zoon]])
* $role-code#DAU "natural daughter"
* $role-code#DAU insert Nl([[eigen dochter]])
* $role-code#SONC "son"
* $role-code#SONC insert Nl([[zoon]])
* $role-code#DAUC "daughter"
* $role-code#DAUC insert Nl([[dochter]])
* $role-code#CHLDADOPT "adopted child"
* $role-code#CHLDADOPT insert Nl([[geadopteerd kind]])
* $role-code#SONADOPT "adopted son"
* $role-code#SONADOPT insert Nl([[geadopteerde zoon]])
* $role-code#DAUADOPT "adopted daughter"
* $role-code#DAUADOPT insert Nl([[geadopteerde dochter]])
* $role-code#CHLDFOST "foster child"
* $role-code#CHLDFOST insert Nl([[pleegkind]])
* $role-code#SONFOST "foster son"
* $role-code#SONFOST insert Nl([[pleegzoon]])
* $role-code#DAUFOST "foster daughter"
* $role-code#DAUFOST insert Nl([[pleegdochter]])
* $role-code#STPCHLD "step child"
* $role-code#STPCHLD insert Nl([[stiefkind]])
* $role-code#STPSON "stepson"
* $role-code#STPSON insert Nl([[stiefzoon]])
* $role-code#STPDAU "stepdaughter"
* $role-code#STPDAU insert Nl([[stiefdochter]])

ValueSet: EndOfLifeTalk
Id: end-of-life-talk
* insert Head([[Wishes about the end of life discussed]], [[Wensen rond het levenseinde besproken]], [[That it was talked about, or a decision that shows it.]], [[Dat erover gesproken is, of een besluit dat het toont.]])
* insert SnomedCopyright
* $assessment#end-of-life-discussed
* $sct#304253006 "Not for resuscitation"
* $sct#304253006 insert Nl([[Niet reanimeren]])
* $sct#103735009 "Palliative care"
* $sct#103735009 insert Nl([[Palliatieve zorg]])

ValueSet: PsychologicalSupport
Id: psychological-support
* insert Head([[Psychological support]], [[Psychologische begeleiding]], [[A referral to a psychologist, or that support was offered.]], [[Een verwijzing naar een psycholoog, of dat begeleiding is aangeboden.]])
* insert SnomedCopyright
* $assessment#psychological-support-offered
* $sct#308459004 "Referral to psychologist"
* $sct#308459004 insert Nl([[Verwijzing naar psycholoog]])

ValueSet: PseudobulbarAffect
Id: pseudobulbar-affect
* insert Head([[Pseudobulbar affect]], [[Dwanglachen of dwanghuilen]], [[Laughing or crying that cannot be controlled.]], [[Lachen of huilen dat niet te beheersen is.]])
* insert HpoCopyright
* $hpo#HP:0002193 "Pseudobulbar affect"
* $hpo#HP:0002193 insert Nl([[Dwanglachen of dwanghuilen]])

ValueSet: DextromethorphanWithQuinidine
Id: dextromethorphan-with-quinidine
* insert Head([[Dextromethorphan with quinidine in one product]], [[Dextromethorfan met kinidine in één middel]], [[The combination product.]], [[Het combinatiemiddel.]])
* insert AtcCopyright
* $atc#N07XX59 "dextromethorphan, combinations"
* $atc#N07XX59 insert Nl([[dextromethorfan, combinatiepreparaten]])

ValueSet: Dextromethorphan
Id: dextromethorphan
* insert Head([[Dextromethorphan]], [[Dextromethorfan]], [[Dextromethorphan as a substance of its own.]], [[Dextromethorfan als afzonderlijke stof.]])
* insert AtcCopyright
* $atc#R05DA09 "dextromethorphan"
* $atc#R05DA09 insert Nl([[dextromethorfan]])
* $rxnorm#3289 "Dextromethorphan"
* $rxnorm#3289 insert Nl([[dextromethorfan]])

ValueSet: Quinidine
Id: quinidine
* insert Head([[Quinidine]], [[Kinidine]], [[Quinidine as a substance of its own.]], [[Kinidine als afzonderlijke stof.]])
* insert AtcCopyright
* $atc#C01BA01 "quinidine"
* $atc#C01BA01 insert Nl([[kinidine]])
* $rxnorm#9068 "Quinidine"
* $rxnorm#9068 insert Nl([[kinidine]])

ValueSet: CognitionKnown
Id: cognition-known
* insert Head([[Cognition and behaviour are known]], [[Cognitie en gedrag zijn bekend]], [[A screening, or a diagnosis that makes it superfluous.]], [[Een screening, of een diagnose die haar overbodig maakt.]])
* insert SnomedCopyright
* $assessment#cognitive-screening
* $sct#230270009 "Frontotemporal dementia"
* $sct#230270009 insert Nl([[Frontotemporale dementie]])
* $sct#716994006 "Behavioral variant of frontotemporal dementia"
* $sct#716994006 insert Nl([[Gedragsvariant van frontotemporale dementie]])
* $sct#230258005 "Amyotrophic lateral sclerosis with dementia"
* $sct#230258005 insert Nl([[Amyotrofische laterale sclerose met dementie]])
* $sct#230274000 "Frontal lobe degeneration with motor neurone disease"
* $sct#230274000 insert Nl([[Frontale degeneratie met motorneuronziekte]])
* $orpha#275872 "Frontotemporal dementia with motor neuron disease"
* $orpha#275872 insert Nl([[Frontotemporale dementie met motorneuronziekte]])
