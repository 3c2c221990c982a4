// Heredity: testing, variants, relatives, and referral to the national centre.

RuleSet: CentreInterview
* insert Citation([[ALS Centrum Nederland, interview on treatment and research (fundraising text, no guideline)]])

// The panel as one request; its genes are named in the notes.
RuleSet: PanelRequest(id)
* insert Trigger(Observation)
* insert Trigger(FamilyMemberHistory)
* insert Trigger(Condition)
* insert Dynamic([[note]], [[Panel Notes]])
* insert Dynamic([[Task.output]], [[Panel Result]])
* definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/offer-genetic-test"
* action[+]
  * id = "{id}-order"
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/genetic-panel-order"

RuleSet: Request(id, name, title, titleNl, description, descriptionNl)
* insert Definition(ActivityDefinition, {id}, {name}, [[{title}]], [[{titleNl}]], [[{description}]], [[{descriptionNl}]])
* kind = #ServiceRequest
* intent = #plan

RuleSet: Information(id, name, title, titleNl, description, descriptionNl)
* insert Definition(ActivityDefinition, {id}, {name}, [[{title}]], [[{titleNl}]], [[{description}]], [[{descriptionNl}]])
* kind = #CommunicationRequest
* intent = #plan

Instance: genetics
InstanceOf: PlanDefinition
Usage: #definition
* insert Definition(PlanDefinition, genetics, Genetics, [[Genetics]], [[Erfelijkheid]], [[Who is offered a genetic test; what a known variant means; where relatives and patients are referred to.]], [[Wie genetisch onderzoek krijgt aangeboden; wat een gevonden variant betekent; waarheen familieleden en patiënten worden verwezen.]])
* insert HoldsWithGuideline
* type = $plan-type#workflow-definition
* library = "https://charcot.health/fhir/Library/Genetics"

* action[+]
  * insert Action(ask-family, R60, [[Ask about ALS and FTD in the family]], [[Vraag naar ALS en FTD in de familie]], [[A relative of the first or second degree with either is a reason to recommend a genetic test.]], [[Een familielid in de eerste of tweede graad met een van beide is een reden om genetisch onderzoek aan te bevelen.]])
  * insert Guideline([[section on genetics]])
  * insert Trigger(FamilyMemberHistory)
  * insert Trigger(Condition)
  * insert When(Family Is To Be Asked)
  * insert Dynamic([[note]], [[Family Note]])
  * insert Dynamic([[Task.output]], [[Family Answer]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/collect-missing-information"
* action[+]
  * insert Action(recommend-test, R60, [[Recommend a genetic test]], [[Beveel genetisch onderzoek aan]], [[A relative of the first or second degree has ALS or frontotemporal dementia.]], [[Een familielid in de eerste of tweede graad heeft ALS of frontotemporale dementie.]])
  * insert Guideline([[section on genetics]])
  * insert When(Genetic Test Is Recommended)
  * insert Dynamic(reasonReference, [[Why Familial]])
  * insert PanelRequest(recommend-test)
* action[+]
  * insert Action(offer-panel, R61, [[Offer the DNA panel: SOD1, FUS, C9orf72, ATXN2]], [[Bied het DNA-panel aan: SOD1, FUS, C9orf72, ATXN2]], [[Trials that run for these genes make it worth knowing them, also without ALS in the family.]], [[Lopend onderzoek voor deze genen maakt het de moeite waard ze te kennen, ook zonder ALS in de familie.]])
  * insert Guideline([[section on genetics]])
  * insert When(Panel Is Offered)
  * insert PanelRequest(offer-panel)
* action[+]
  * insert Action(tardbp, R62, [[TARDBP is not in the panel]], [[TARDBP zit niet in het panel]], [[The guideline names TARDBP as the second most frequent gene in Europe (8%) and leaves it out of the panel. It is not added silently: decide whether to.]], [[De richtlijn noemt TARDBP als op een na vaakst aangedane gen in Europa (8%) en laat het uit het panel. Het wordt niet stilzwijgend toegevoegd: beslis daarover.]])
  * insert Guideline([[section on genetics]])
  * insert Trigger(Observation)
  * insert When(TARDBP Is Missing)
* action[+]
  * insert Action(refer-relative, R63, [[Refer the relative to a clinical geneticist or the UMC Utrecht]], [[Verwijs het familielid naar een klinisch geneticus of het UMC Utrecht]], [[Testing somebody without symptoms is controversial. It is not ordered here: the relative is referred.]], [[Iemand zonder klachten testen is omstreden. Het wordt niet hier aangevraagd: het familielid wordt verwezen.]])
  * insert Guideline([[section on genetics]])
  * insert Trigger(Observation)
  * insert Trigger(ServiceRequest)
  * insert When(A Relative Asks For A Test)
  * insert Dynamic(reasonReference, [[Presymptomatic Test Wishes]])
  * insert Dynamic([[Task.output]], [[Referrals To A Geneticist]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/refer-relative"
  * action[+]
    * id = "refer-relative-order"
    * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/geneticist-referral"
* action[+]
  * insert Action(direct-test, R63, [[Do not test directly: refer to a clinical geneticist]], [[Test niet rechtstreeks: verwijs naar een klinisch geneticus]], [[A genetic test is ordered for somebody without motor neuron disease and with ALS or FTD in the family.]], [[Er is genetisch onderzoek aangevraagd voor iemand zonder motorneuronziekte en met ALS of FTD in de familie.]])
  * insert Guideline([[section on genetics]])
  * insert Trigger(ServiceRequest)
  * insert Trigger(FamilyMemberHistory)
  * insert When(A Healthy Relative Is Tested Directly)
  * insert Dynamic(reasonReference, [[Direct Genetic Tests]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/weigh-safety-warning"
* action[+]
  * insert Action(sod1, R64, [[Tell about tofersen and trials for SOD1]], [[Vertel over tofersen en onderzoek voor SOD1]], [[In the 1% of people with ALS who have a SOD1 variant, tofersen stabilises the disease and sometimes improves it, the centre says. The centre can tell what is available now. This comes from an interview and not from a guideline.]], [[Bij de 1% van de mensen met ALS met een SOD1-variant stabiliseert tofersen de ziekte en verbetert haar soms, aldus het centrum. Het centrum weet wat er nu beschikbaar is. Dit komt uit een interview en niet uit een richtlijn.]])
  * insert CentreInterview
  * insert Trigger(Observation)
  * insert Trigger(MedicationStatement)
  * insert Trigger(MedicationRequest)
  * insert When(Tofersen Is to Be Told Of)
  * insert Dynamic(reasonReference, [[SOD1 Variants]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/sod1-information"
* action[+]
  * insert Action(fus, R65, [[Tell that research for FUS is under way]], [[Vertel dat er onderzoek voor FUS loopt]], [[A medicine for the FUS variant is in research with promising results; whether it works has to wait for the final ones. This comes from an interview and not from a guideline.]], [[Een middel voor de FUS-variant wordt onderzocht met hoopgevende resultaten; of het werkt moet uit de eindresultaten blijken. Dit komt uit een interview en niet uit een richtlijn.]])
  * insert CentreInterview
  * insert Trigger(Observation)
  * insert When(FUS Variant Found)
  * insert Dynamic(reasonReference, [[FUS Variants]])
  * definitionCanonical = "https://charcot.health/fhir/ActivityDefinition/fus-information"
* action[+]
  * insert Action(inheritance, R66, [[How familial ALS is inherited]], [[Hoe familiaire ALS overerft]], [[Mostly autosomal dominant; some genes do not cause disease in everybody who has them. Genes named by the sources: SOD1, C9orf72, TARDBP, FUS, ATXN2, ALS2, SETX, SIGMAR1, SPG11.]], [[Meestal autosomaal dominant; sommige genen maken niet iedereen ziek die ze heeft. Genen die de bronnen noemen: SOD1, C9orf72, TARDBP, FUS, ATXN2, ALS2, SETX, SIGMAR1, SPG11.]])
  * insert Guideline([[section on genetics]])
  * insert PatientLeaflet
* action[+]
  * insert Action(als-centre, als-centre, [[The ALS Centrum in Utrecht sees almost everybody with ALS, PSMA or PLS]], [[Het ALS Centrum in Utrecht ziet bijna iedereen met ALS, PSMA of PLS]], [[The national centre of expertise for ALS, PSMA and PLS: diagnosis, second opinion, and trials, for which an early start counts. Research it names: GoALS, Project MinE, TRICALS.]], [[Het landelijke expertisecentrum voor ALS, PSMA en PLS: diagnose, second opinion en onderzoek, waarbij een vroege start telt. Onderzoek dat het noemt: GoALS, Project MinE, TRICALS.]])
  * insert CentreInterview
  * insert Trigger(Condition)
  * insert When(Has Motor Neuron Disease)

// ---- Where the sources differ

* action[+]
  * insert Action(share-of-familial, K8, [[How often ALS is familial]], [[Hoe vaak ALS familiair is]], [[The guideline says 5 to 10%; the patient information says 15% in one place and 5 to 10% in another. Nothing is computed from it.]], [[De richtlijn noemt 5 tot 10%; de patiënteninformatie noemt op de ene plaats 15% en op de andere 5 tot 10%. Er wordt niets mee berekend.]])
  * insert Guideline([[section on genetics]])
  * insert PatientLeaflet
* action[+]
  * insert Action(panel-genes, K15, [[Which genes]], [[Welke genen]], [[Of the four most frequent variants that the guideline lists, TARDBP is not in its panel, and ATXN2 of the panel is not in that list. The panel acts; TARDBP is pointed out.]], [[Van de vier vaakst gevonden varianten die de richtlijn noemt zit TARDBP niet in haar panel, en ATXN2 uit het panel staat niet in dat rijtje. Het panel geldt; op TARDBP wordt gewezen.]])
  * insert Guideline([[section on genetics, most frequent mutations]])
  * insert Guideline([[section on genetics, recommended determinations]])

// ---- What the actions make

Instance: offer-genetic-test
InstanceOf: ActivityDefinition
Usage: #definition
* insert Definition(ActivityDefinition, offer-genetic-test, OfferGeneticTest, [[Offer a genetic test]], [[Bied genetisch onderzoek aan]], [[Explain what a result can mean for the patient and the family and request the test if the patient wants it.]], [[Leg uit wat een uitslag voor de patiënt en de familie kan betekenen en vraag het onderzoek aan als de patiënt dat wil.]])
* kind = #Task
* intent = #plan
* code = $sct#405824009 "Genetic test"

Instance: genetic-panel-order
InstanceOf: ActivityDefinition
Usage: #definition
* insert Request(genetic-panel-order, GeneticPanelOrder, [[DNA panel: SOD1; FUS; C9orf72; ATXN2]], [[DNA-panel: SOD1; FUS; C9orf72; ATXN2]], [[Molecular genetic test of the four genes.]], [[Moleculair-genetisch onderzoek van de vier genen.]])
* code = $sct#405825005 "Molecular genetic test"

Instance: refer-relative
InstanceOf: ActivityDefinition
Usage: #definition
* insert Ask(refer-relative, ReferRelative, presymptomatic-test-wish, [[Refer a healthy relative]], [[Verwijs een gezond familielid]], [[Refer to a clinical geneticist or the UMC Utrecht.]], [[Verwijs naar een klinisch geneticus of het UMC Utrecht.]])

Instance: geneticist-referral
InstanceOf: ActivityDefinition
Usage: #definition
* insert Request(geneticist-referral, GeneticistReferral, [[Referral to a clinical geneticist]], [[Verwijzing naar een klinisch geneticus]], [[For a healthy relative who asks for a test.]], [[Voor een gezond familielid dat om onderzoek vraagt.]])
* code = $sct#306279004 "Referral to clinical geneticist"

Instance: sod1-information
InstanceOf: ActivityDefinition
Usage: #definition
* insert Information(sod1-information, SOD1Information, [[Information on tofersen and trials]], [[Informatie over tofersen en onderzoek]], [[For people with a SOD1 variant.]], [[Voor mensen met een SOD1-variant.]])

Instance: fus-information
InstanceOf: ActivityDefinition
Usage: #definition
* insert Information(fus-information, FUSInformation, [[Information on research for FUS]], [[Informatie over onderzoek voor FUS]], [[For people with a FUS variant.]], [[Voor mensen met een FUS-variant.]])
