// Small records that show the rules which the demonstration has no patient for, seen from 22 November 2026. The name of each
// says what it is about. The catalogue of rules reads them; no server loads them.
import { Record, coding, finding, laboratoryValue } from './record.mjs';

const own = name => `https://charcot.health/fhir/CodeSystem/${name}`;
const sct = 'http://snomed.info/sct';
const hpo = 'http://human-phenotype-ontology.org';
const atc = 'http://www.whocc.no/atc';
const als = [sct, '86044005', 'Amyotrophic lateral sclerosis'];
const suspicion = { coding: [{ system: sct, code: '37340000', display: 'Motor neuron disease' }] };

const amount = (value, unit) => ({ value, unit, system: 'http://unitsofmeasure.org', code: unit });

class Example extends Record {
  constructor(id, en, nl, gender = 'female', birthDate = '1960-05-01') {
    const language = { extension: [{ url: 'lang', valueCode: 'nl' }, { url: 'content', valueString: nl }],
      url: 'http://hl7.org/fhir/StructureDefinition/translation' };
    super(0, '', gender, birthDate, undefined,
      { id: `example-${id}`, name: { text: en, _text: { extension: [language] } } });
  }

  als() {
    return this.disease(...als, '2026-01-10', '2026-05-11');
  }

  /** Weak hands, and nothing in the other regions. */
  weakHands() {
    return this.condition('mnd', suspicion, '2026-10-05', '2026-03', 'unconfirmed')
      .regions('2026-10-05', 'B:nn C:ny T:nn L:nn');
  }

  says(system, code, display, state = 'y', date = '2026-11-02', more = {}) {
    this.observation(code.toLowerCase().replace(/[^a-z0-9]/g, '-'), date, { code: coding(system, code, display), ...finding(state), ...more });
    return this;
  }

  takes(code, display, { start, often, dose } = {}) {
    this.add('MedicationStatement', `${this.id}-${display}`, {
      status: 'active', subject: this.subject, medicationCodeableConcept: coding(atc, code, display),
      ...(start && { effectivePeriod: { start } }),
      ...(dose && { dosage: [{ timing: { repeat: { frequency: often, period: 1, periodUnit: 'd' } },
        doseAndRate: [{ doseQuantity: { value: dose, unit: 'mg', system: 'http://unitsofmeasure.org', code: 'mg' } }] }] }),
    });
    return this;
  }

  measures(test, date, value) {
    this.laboratory(test, date, value);
    return this;
  }

  /** One nerve of an arm; a measurement without the laboratory's limits cannot be evaluated. */
  conduction(date, parts) {
    this.observation('conduction', date, {
      code: coding(own('assessment'), 'nerve-conduction'), bodySite: coding(own('nerve'), 'ulnar'),
      component: Object.entries(parts).map(([code, value]) => ({ code: coding(own('nerve-conduction'), code), ...value })),
    });
    return this;
  }

  orders(system, code, display) {
    this.add('ServiceRequest', `${this.id}-order-${code}`, {
      status: 'active', intent: 'order', subject: this.subject, authoredOn: '2026-11-02', code: coding(system, code, display) });
    return this;
  }
}

const warnings = new Example('riluzole', 'On riluzole: too much of it, a dry cough, fatigue and few neutrophils',
  'Op riluzol: te veel ervan, een droge hoest, vermoeidheid en weinig neutrofielen').als()
  .measures('alt', '2026-08-20', 24).medicine('riluzole', 'active', { start: '2026-09-01' }, { dose: 100 })
  .measures('neutrophils', '2026-11-02', 0.4)
  .says(own('finding'), 'dry-cough').says(sct, '84229001', 'Fatigue').says(own('finding'), 'jaundice');

const forbidden = new Example('no-start', 'ALS, with all that rules out a start of riluzole', 'ALS, met alles wat een start van riluzol uitsluit').als()
  .measures('alt', '2026-11-02', 136).says(own('finding'), 'liver-disease').says(own('finding'), 'pregnancy');

const several = new Example('several-liver-values', 'ALS before riluzole, with ALT and bilirubin a little over their limits',
  'ALS vóór riluzol, met ALAT en bilirubine iets boven hun grens').als().measures('alt', '2026-11-02', 46).measures('bilirubin', '2026-11-02', 18);

const care = new Example('one-liver-value', 'ALS before riluzole, with ALT a little over its limit',
  'ALS vóór riluzol, met ALAT iets boven de grens').als().measures('alt', '2026-11-02', 46);

const noLimit = new Example('alt-without-limit', 'On riluzole: an ALT that came without its upper limit',
  'Op riluzol: een ALAT zonder bovengrens').als()
  .measures('alt', '2026-08-20', 24).medicine('riluzole', 'active', { start: '2026-09-01' });
noLimit.observation('alt', '2026-11-02', laboratoryValue('alt', 60, false));

const allergy = new Example('hypersensitivity', 'ALS, and hypersensitive to riluzole', 'ALS, en overgevoelig voor riluzol').als();
allergy.add('AllergyIntolerance', `${allergy.id}-riluzole`, {
  clinicalStatus: coding('http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical', 'active'),
  verificationStatus: coding('http://terminology.hl7.org/CodeSystem/allergyintolerance-verification', 'confirmed'),
  code: coding(atc, 'N07XX02', 'riluzole'), patient: allergy.subject });

const complaints = new Example('complaints', 'ALS with every complaint of the table of symptoms, and nobody spoke of riluzole',
  'ALS met elke klacht uit de symptoomtabel, en niemand sprak nog over riluzol').als()
  .says(own('finding'), 'anxiety').says(own('finding'), 'cognitive-impairment')
  .says(sct, '128053003', 'Deep venous thrombosis').says(hpo, 'HP:0000712', 'Emotional lability')
  .says(sct, '82470000', 'Fasciculation').says(own('finding'), 'worry-about-fasciculations')
  .says(own('finding'), 'trismus').says(hpo, 'HP:0025425', 'Laryngospasm').says(sct, '14760008', 'Constipation')
  .says(own('finding'), 'pain').says(sct, '267036007', 'Dyspnea').says(sct, '193462001', 'Insomnia')
  .says(sct, '53827007', 'Excessive salivation').says(sct, '55300003', 'Cramp').says(own('finding'), 'thick-mucus')
  .says(sct, '84229001', 'Fatigue');

const none = new Example('no-complaints', 'ALS, asked for the same complaints and free of them',
  'ALS, naar dezelfde klachten gevraagd en vrij ervan').als()
  .says(own('finding'), 'anxiety', undefined, 'n').says(own('finding'), 'cognitive-impairment', undefined, 'n')
  .says(sct, '128053003', 'Deep venous thrombosis', 'n').says(hpo, 'HP:0000712', 'Emotional lability', 'n')
  .says(sct, '82470000', 'Fasciculation', 'n').says(own('finding'), 'trismus', undefined, 'n')
  .says(hpo, 'HP:0025425', 'Laryngospasm', 'n').says(sct, '14760008', 'Constipation', 'n').says(own('finding'), 'pain', undefined, 'n')
  .says(sct, '267036007', 'Dyspnea', 'n').says(sct, '193462001', 'Insomnia', 'n').says(sct, '53827007', 'Excessive salivation', 'n')
  .says(sct, '55300003', 'Cramp', 'n').says(own('finding'), 'thick-mucus', undefined, 'n').says(sct, '84229001', 'Fatigue', 'n');

const medicines = new Example('medicines', 'ALS with medicines that go badly together, too much of one and one for too long',
  'ALS met middelen die slecht samengaan, te veel van één en één te lang').als()
  .medicine('riluzole', 'active', { start: '2026-06-01' }).measures('alt', '2026-11-02', 60)
  .takes('N05BA04', 'oxazepam').says(sct, '62744007', 'Orthopnea')
  .takes('G04BD04', 'oxybutynin').takes('N06AA09', 'amitriptyline').takes('N06AB04', 'citalopram')
  .says(own('finding'), 'thick-mucus').takes('M03BX02', 'tizanidine')
  .takes('M03BX01', 'baclofen', { dose: 30, often: 3 }).takes('M09AA01', 'hydroquinine', { start: '2026-10-26' });

const twitches = new Example('fasciculations', 'Twitches for months and nothing else', 'Al maanden spiertrekkingen en verder niets')
  .says(sct, '82470000', 'Fasciculation', 'y', '2026-06-01').says(hpo, 'HP:0001324', 'Muscle weakness', 'n', '2026-06-01')
  .says(hpo, 'HP:0003202', 'Skeletal muscle atrophy', 'n', '2026-06-01').says(hpo, 'HP:0001260', 'Dysarthria', 'n', '2026-06-01')
  .emg('2026-10-12', 'tongue:R:nnn');

const guarded = new Example('weakness', 'Twitches, and an arm is weak', 'Spiertrekkingen, en een arm is zwak')
  .says(sct, '82470000', 'Fasciculation', 'y', '2026-06-01').says(hpo, 'HP:0001324', 'Muscle weakness', 'y', '2026-06-01',
    { bodySite: coding(own('region'), 'cervical') });

const sclerosis = new Example('multiple-sclerosis', 'Multiple sclerosis, and four days of a numb leg without fever',
  'Multiple sclerose, en vier dagen een doof been zonder koorts')
  .condition('ms', coding(sct, '24700007', 'Multiple sclerosis'), '2020-03-02', '2020-01-01');
sclerosis.add('Observation', `${sclerosis.id}-leg`, {
  status: 'final', subject: sclerosis.subject, code: coding(own('finding'), 'neurological-episode'),
  effectivePeriod: { start: '2026-11-10', end: '2026-11-14' }, ...finding('y'),
  component: [{ code: coding(own('finding'), 'fever'), ...finding('n') },
    { code: coding(own('finding'), 'affects-daily-life'), ...finding('y') }] });

const vision = new Example('loss-of-vision', 'Weak hands, and sight was lost for some weeks',
  'Zwakke handen, en enkele weken minder zicht').weakHands()
  .says(own('mimic-feature'), 'visual-loss');

const answers = new Example('answers', 'ALS, with answers to the ALSFRS-R that contradict each other or the record',
  'ALS, met antwoorden op de ALSFRS-R die elkaar of het dossier tegenspreken').als()
  .alsfrs('2026-01-05', '443 333 333 442').alsfrs('2026-11-02', '441 444 444 442');

const ventilated = new Example('ventilated', 'ALS, ventilated through a tube and never short of breath, by the answers',
  'ALS, volgens de antwoorden beademd via een tube en nooit kortademig').als().alsfrs('2026-11-02', '444 444 444 440');

const gastrostomy = new Example('gastrostomy', 'ALS, and swallowing is normal with a gastrostomy',
  'ALS, en het slikken is normaal bij een gastrostomie').als().alsfrs('2026-11-02', '444 444 444 444', { gastrostomy: true });

const block = new Example('conduction-block', 'Weak hands, and a conduction block', 'Zwakke handen, en een geleidingsblok').weakHands()
  .conduction('2026-10-12', { 'conduction-block': finding('y') });

const conduction = new Example('conduction-limit', 'Weak hands, and a conduction study without limits',
  'Zwakke handen, en een geleidingsonderzoek zonder grenswaarden').weakHands()
  .conduction('2026-10-12', { 'distal-motor-latency': { valueQuantity: amount(5.3, 'ms') } });

const kennedy = new Example('kennedy', 'A man with weak hands and gynaecomastia', 'Een man met zwakke handen en gynaecomastie', 'male')
  .weakHands().says(hpo, 'HP:0000771', 'Gynecomastia');

const ptosis = new Example('ptosis', 'Weak hands, and the eyelids droop', 'Zwakke handen, en de oogleden hangen').weakHands()
  .says(hpo, 'HP:0000508', 'Ptosis');

const myelopathy = new Example('myelopathy', 'Weak hands and stiff legs, and the bulbar region is free',
  'Zwakke handen en stijve benen, en de bulbaire regio is vrij')
  .condition('mnd', suspicion, '2026-10-05', '2026-03', 'unconfirmed').regions('2026-10-05', 'B:nn C:ny T:nn L:yn');

const flexors = new Example('finger-flexors', 'Weak hands, and the flexors of the fingers are weakest',
  'Zwakke handen, en de buigers van de vingers zijn het zwakst').weakHands()
  .says(own('mimic-feature'), 'finger-flexor-weakness');

const bulbar = new Example('bulbar', 'Signs of both motor neurons in the bulbar region only',
  'Alleen in de bulbaire regio verschijnselen van beide motorneuronen')
  .condition('mnd', suspicion, '2026-10-05', '2026-03', 'unconfirmed').regions('2026-10-05', 'B:yy C:nn T:nn L:nn');

const pseudobulbar = new Example('pseudobulbar', 'Pseudobulbar signs and nothing else', 'Pseudobulbaire verschijnselen en verder niets')
  .condition('mnd', suspicion, '2026-10-05', '2026-03', 'unconfirmed').regions('2026-10-05', 'B:yn C:nn T:nn L:nn');

const converts = new Example('conversion', 'PSMA by diagnosis, fast, and reflexes in the arms became brisk',
  'PSMA volgens de diagnose, snel, en de reflexen in de armen werden levendig')
  .disease(sct, '88923002', 'Progressive spinal muscular atrophy', '2026-04-01', '2026-08-03').regions('2026-11-02', 'B:nn C:yy T:nn L:ny')
  .alsfrs('2026-11-02', '433 333 333 444');

const rapid = new Example('rapid-psma', 'PSMA that loses more than a point a month', 'PSMA die meer dan een punt per maand verliest')
  .disease(sct, '88923002', 'Progressive spinal muscular atrophy', '2026-04-01', '2026-08-03').regions('2026-11-02', 'B:nn C:ny T:nn L:ny')
  .alsfrs('2026-11-02', '433 333 333 444');

const byNeedle = new Example('umn-onset', 'Upper motor neuron signs only, and the needle finds loss in an arm',
  'Alleen centrale verschijnselen, en de naald vindt verlies in een arm')
  .condition('mnd', suspicion, '2026-10-05', '2026-03', 'unconfirmed').regions('2026-10-05', 'B:nn C:yn T:nn L:yn')
  .emg('2026-10-12', 'biceps-brachii:R:yyy', 'first-dorsal-interosseous:R:yyy');

const emgAlone = new Example('emg-alone', 'The needle finds loss in an arm, and the examination is normal',
  'De naald vindt verlies in een arm, en het onderzoek is normaal')
  .condition('mnd', suspicion, '2026-10-05', '2026-03', 'unconfirmed').regions('2026-10-05', 'B:nn C:nn T:nn L:nn')
  .emg('2026-10-12', 'biceps-brachii:R:yyy', 'first-dorsal-interosseous:R:yyy');

const flags = new Example('red-flags', 'A young man with red flags: double vision, a numb leg, a weak bladder, pain of a root, no wasting and no progression',
  'Een jonge man met alarmsignalen: dubbelzien, een doof been, een zwakke blaas, pijn van een wortel, geen atrofie en geen progressie',
  'male', '2000-05-01').condition('mnd', suspicion, '2026-10-05', '2026-01-10', 'unconfirmed').regions('2026-10-05', 'B:nn C:ny T:nn L:nn')
  .says(hpo, 'HP:0000602', 'Ophthalmoplegia').says(hpo, 'HP:0003401', 'Paresthesia').says(own('finding'), 'micturition-disorder')
  .says(own('finding'), 'radicular-pain').says(own('finding'), 'symmetrical-presentation')
  .says(hpo, 'HP:0003202', 'Skeletal muscle atrophy', 'n', '2026-11-02', { bodySite: coding(own('region'), 'cervical') });
flags.observation('grade', '2026-11-02', { code: coding(own('assessment'), 'mrc-grade'), bodySite: coding(own('region'), 'cervical'), valueInteger: 3 });
flags.course('2026-11-02', { progressive: false });

const slow = new Example('slow-conduction', 'Weak hands, and conduction beyond each limit of the guideline',
  'Zwakke handen, en geleiding voorbij elke grens van de richtlijn').weakHands()
  .conduction('2026-10-12', {
    'sensory-response': { valueCodeableConcept: coding(own('nerve-conduction'), 'strongly-abnormal') },
    'motor-conduction-velocity': { valueQuantity: amount(34.9, 'm/s'), referenceRange: [{ low: amount(50, 'm/s') }] },
    'distal-motor-latency': { valueQuantity: amount(5.3, 'ms'), referenceRange: [{ high: amount(4, 'ms') }] },
    'f-wave-latency': { valueQuantity: amount(41.7, 'ms'), referenceRange: [{ high: amount(32, 'ms') }] } });

const blood = new Example('blood', 'Weak hands: CK at ten times its limit, calcium over its limit, weight loss with night sweats, an anticoagulant',
  'Zwakke handen: CK op tienmaal de grens, calcium boven de grens, gewichtsverlies met nachtzweten, een antistollingsmiddel').weakHands()
  .measures('ck', '2026-11-02', 1700).measures('calcium', '2026-11-02', 2.61)
  .says(sct, '89362005', 'Weight loss').says(own('finding'), 'night-sweats').takes('B01AB06', 'nadroparin');

const genes = new Example('genes', 'ALS with variants in SOD1 and FUS, and a healthy sister who asks for a test',
  'ALS met varianten in SOD1 en FUS, en een gezonde zus die om een test vraagt').als()
  .says('http://www.genenames.org/geneId', 'HGNC:11179', 'SOD1').says('http://www.genenames.org/geneId', 'HGNC:4010', 'FUS')
  .says(own('assessment'), 'presymptomatic-test-wish');
genes.add('CareTeam', `${genes.id}-team`, {
  status: 'active', subject: genes.subject,
  participant: [{ role: [coding(own('care-role'), 'dietitian')], member: { display: 'Dietitian' } }] });

const breathing = new Example('ventilation', 'ALS with hardly any speech; ventilation is planned, through a mask and through a tracheostomy',
  'ALS met nauwelijks spraak; beademing is gepland, via een masker en via een tracheostoma').als().alsfrs('2026-11-02', '133 444 444 444')
  .orders(sct, '428311008', 'Non-invasive ventilation').orders(own('finding'), 'tracheostomal-ventilation');

const flies = new Example('flight', 'ALS, breathes unaided, and wants to fly', 'ALS, ademt zelf, en wil vliegen').als()
  .alsfrs('2026-11-02', '444 444 444 444').says(own('finding'), 'wish-to-fly');

/** All of them on the day from which they are seen. */
export function examples() {
  const resources = [warnings, forbidden, several, care, noLimit, allergy, complaints, none, medicines, twitches, guarded, sclerosis, vision, answers,
    ventilated, gastrostomy, block, conduction, kennedy, ptosis, myelopathy, flexors, bulbar, pseudobulbar, converts, rapid, byNeedle, emgAlone, flags,
    slow, blood, genes, breathing, flies].flatMap(it => it.resources);
  return {
    resourceType: 'Bundle', id: 'rule-examples', type: 'collection', timestamp: '2026-11-22T12:00:00+01:00',
    entry: resources.map(resource => ({
      fullUrl: `https://charcot.health/example/${resource.resourceType}/${resource.id}`, resource })),
  };
}
