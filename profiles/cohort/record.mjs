// Builds the record of one synthetic patient: every method adds what a hospital system would send, under a fixed id.

const ours = name => `https://charcot.health/fhir/CodeSystem/${name}`;
const sct = 'http://snomed.info/sct';
const loinc = 'http://loinc.org';
const hpo = 'http://human-phenotype-ontology.org';
const ucum = 'http://unitsofmeasure.org';

const regions = { B: 'bulbar', C: 'cervical', T: 'thoracic', L: 'lumbosacral' };
const items = ['speech', 'salivation', 'swallowing', 'handwriting', 'cutting', 'dressing-hygiene', 'turning-in-bed',
  'walking', 'climbing-stairs', 'dyspnea', 'orthopnea', 'respiratory-insufficiency'];

/** Laboratory tests: LOINC, display, unit, lower and upper limit, a usual value. */
const tests = {
  alt: ['1742-6', 'Alanine aminotransferase [Enzymatic activity/volume] in Serum or Plasma', 'U/L', 0, 45, 24],
  ast: ['1920-8', 'Aspartate aminotransferase [Enzymatic activity/volume] in Serum or Plasma', 'U/L', 0, 35, 22],
  ggt: ['2324-2', 'Gamma glutamyl transferase [Enzymatic activity/volume] in Serum or Plasma', 'U/L', 0, 55, 28],
  ap: ['6768-6', 'Alkaline phosphatase [Enzymatic activity/volume] in Serum or Plasma', 'U/L', 0, 115, 71],
  bilirubin: ['14631-6', 'Bilirubin.total [Moles/volume] in Serum or Plasma', 'umol/L', 0, 17, 9],
  hemoglobin: ['59260-0', 'Hemoglobin [Moles/volume] in Blood', 'mmol/L', 7.5, 10.5, 8.8],
  leukocytes: ['6690-2', 'Leukocytes [#/volume] in Blood by Automated count', '10*9/L', 4, 10, 6.4],
  neutrophils: ['751-8', 'Neutrophils [#/volume] in Blood by Automated count', '10*9/L', 1.5, 7.5, 3.9],
  platelets: ['777-3', 'Platelets [#/volume] in Blood by Automated count', '10*9/L', 150, 400, 238],
  ck: ['2157-6', 'Creatine kinase [Enzymatic activity/volume] in Serum or Plasma', 'U/L', 0, 170, 260],
  tsh: ['3016-3', 'Thyrotropin [Units/volume] in Serum or Plasma', 'm[IU]/L', 0.4, 4, 1.8],
  glucose: ['14749-6', 'Glucose [Moles/volume] in Serum or Plasma', 'mmol/L', 4, 7.8, 5.4],
  calcium: ['2000-8', 'Calcium [Moles/volume] in Serum or Plasma', 'mmol/L', 2.2, 2.6, 2.38],
  phosphate: ['14879-1', 'Phosphate [Moles/volume] in Serum or Plasma', 'mmol/L', 0.8, 1.4, 1.08],
  creatinine: ['14682-9', 'Creatinine [Moles/volume] in Serum or Plasma', 'umol/L', 50, 100, 68],
};
const liver = ['alt', 'ast', 'ggt', 'ap', 'bilirubin'];
const count = ['hemoglobin', 'leukocytes', 'neutrophils', 'platelets'];

export const coding = (system, code, display) => ({ coding: [{ system, code, ...(display && { display }) }] });
const present = coding(sct, '52101004', 'Present');
const absent = coding(sct, '2667000', 'Absent');
const notDone = coding('http://terminology.hl7.org/CodeSystem/data-absent-reason', 'not-performed', 'Not Performed');
const category = code => [coding('http://terminology.hl7.org/CodeSystem/observation-category', code)];

/** 'y' present, 'n' absent, '?' not examined. */
export const finding = letter => letter === '?' ? { dataAbsentReason: notDone }
  : { valueCodeableConcept: letter === 'y' ? present : absent };

/** A result of the laboratory, with its own limits or without. */
export function laboratoryValue(name, value, limits = true) {
  const [code, display, unit, low, high] = tests[name];
  const quantity = number => ({ value: number, unit, system: ucum, code: unit });
  return {
    category: category('laboratory'), code: coding(loinc, code, display), valueQuantity: quantity(value),
    ...(limits && { referenceRange: [{ ...(low > 0 && { low: quantity(low) }), high: quantity(high) }] }),
  };
}

/** The time of day in the clinic, with the offset the Netherlands had on that day. */
function clinicTime(date, time) {
  const offset = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Amsterdam', timeZoneName: 'longOffset' })
    .formatToParts(new Date(`${date}T12:00:00Z`)).find(it => it.type === 'timeZoneName').value.replace('GMT', '');
  return `${date}T${time}:00${offset}`;
}

export class Record {
  constructor(number, given, gender, birthDate, death, other = {}) {
    this.id = other.id ?? `demo-${String(number).padStart(2, '0')}`;
    this.resources = [];
    this.subject = { reference: `Patient/${this.id}` };
    this.add('Patient', this.id, {
      identifier: [{ system: 'https://charcot.health/fhir/demonstration', value: this.id }],
      active: !death, name: [other.name ?? { family: 'Demo', given: [given] }], gender, birthDate,
      ...(death && { deceasedDateTime: death }),
    });
  }

  add(resourceType, id, content) {
    const meta = { tag: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason', code: 'HTEST' }] };
    this.resources.push({ resourceType, id, meta, ...content });
    return { reference: `${resourceType}/${id}` };
  }

  observation(name, date, content, time = '10:30') {
    return this.add('Observation', `${this.id}-${name}-${date}`,
      { status: 'final', subject: this.subject, effectiveDateTime: clinicTime(date, time), ...content });
  }

  condition(name, code, recorded, onset, verification = 'confirmed') {
    const state = (system, value) => coding(`http://terminology.hl7.org/CodeSystem/${system}`, value);
    this.add('Condition', `${this.id}-${name}`, {
      clinicalStatus: state('condition-clinical', 'active'),
      verificationStatus: state('condition-ver-status', verification),
      category: [state('condition-category', 'problem-list-item')],
      code, subject: this.subject, ...(onset && { onsetDateTime: onset }), recordedDate: recorded,
    });
    return this;
  }

  /** The motor neuron disease with the date of the first symptoms. */
  disease(system, code, display, onset, diagnosed, verification) {
    return this.condition('mnd', coding(system, code, display), diagnosed, onset, verification);
  }

  problem(name, code, display, recorded) {
    return this.condition(name, coding(sct, code, display), recorded, recorded);
  }

  visit(date, reason) {
    this.add('Encounter', `${this.id}-visit-${date}`, {
      status: 'finished', subject: this.subject, reasonCode: [{ text: reason }],
      class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB', display: 'ambulatory' },
      period: { start: clinicTime(date, '10:00'), end: clinicTime(date, '11:00') },
    });
    return this;
  }

  /** Whole regions: 'B:yn C:yy T:?? L:nn', the upper motor neuron first. */
  regions(date, text) {
    for (const part of text.split(' ')) {
      const [letter, states] = part.split(':');
      const component = (code, state) => ({ code: coding(ours('motor-sign'), code), ...finding(state) });
      this.observation(`region-${regions[letter]}`, date, {
        category: category('exam'), code: coding(ours('assessment'), 'region-examination'),
        bodySite: coding(ours('region'), regions[letter]),
        component: [component('umn-sign', states[0]), component('lmn-sign', states[1])],
      });
    }
    return this;
  }

  /** One named sign; code is an HPO id or one of our own codes. */
  sign(date, name, code, display, site, state = 'y') {
    const system = code.startsWith('HP:') ? hpo : ours('motor-sign');
    this.observation(name, date, {
      category: category('exam'), code: coding(system, code, display),
      bodySite: regions[site] ? coding(ours('region'), regions[site]) : coding(sct, ...site), ...finding(state),
    });
    return this;
  }

  course(date, { progressive, excluded, normalBefore }) {
    const answer = (name, value) => value === undefined ? undefined
      : this.observation(name, date, { code: coding(ours('assessment'), name), valueBoolean: value });
    answer('progressive-course', progressive);
    answer('other-causes-excluded', excluded);
    answer('normal-motor-function-before', normalBefore);
    return this;
  }

  /** Needle EMG, 'tibialis-anterior:L:yny': muscle, side, then active denervation, fasciculation, chronic change. */
  emg(date, ...muscles) {
    const result = muscles.map(text => {
      const [muscle, side, states] = text.split(':');
      const component = (code, value) => ({ code: coding(ours('motor-sign'), code), ...value });
      return this.observation(`emg-${muscle}-${side === 'L' ? 'left' : 'right'}`, date, {
        category: category('procedure'), code: coding(ours('assessment'), 'needle-emg'),
        bodySite: coding(ours('muscle'), muscle),
        component: [
          component('fibrillation-or-positive-sharp-wave', finding(states[0])),
          component('fasciculation', finding(states[1])),
          component('chronic-neurogenic-change', finding(states[2])),
          component('side', { valueCodeableConcept: side === 'L' ? coding(sct, '7771000', 'Left')
            : coding(sct, '24028007', 'Right') }),
        ],
      }, '14:00');
    });
    this.add('DiagnosticReport', `${this.id}-emg-${date}`, {
      status: 'final', code: coding(loinc, '18749-2', 'Electromyogram study'), subject: this.subject,
      effectiveDateTime: clinicTime(date, '14:00'), result,
    });
    return this;
  }

  laboratory(name, date, value) {
    return this.observation(name, date, laboratoryValue(name, value), '08:15');
  }

  panel(name, code, display, members, date, values) {
    const hasMember = members.map((test, index) =>
      this.laboratory(test, date, values[test] ?? spread(tests[test][5], date, index)));
    return this.observation(name, date,
      { category: category('laboratory'), code: coding(loinc, code, display), hasMember }, '08:15');
  }

  liverPanel(date, values = {}) {
    this.panel('liver-panel', '24325-3', 'Hepatic function 2000 panel - Serum or Plasma', liver, date, values);
    return this;
  }

  bloodCount(date, values = {}) {
    this.panel('blood-count', '58410-2', 'CBC panel - Blood by Automated count', count, date, values);
    return this;
  }

  bloodTest(date, values = {}) {
    return this.bloodCount(date, values).liverPanel(date, values);
  }

  workUp(date, values = {}) {
    ['ck', 'tsh', 'glucose', 'calcium', 'phosphate', 'creatinine'].forEach((test, index) =>
      this.laboratory(test, date, values[test] ?? spread(tests[test][5], date, index)));
    return this.bloodTest(date, values);
  }

  measure(name, date, code, display, value, unit, categoryCode) {
    this.observation(name, date, { category: category(categoryCode), code: coding(loinc, code, display),
      valueQuantity: { value, unit, system: ucum, code: unit } });
    return this;
  }

  weight(date, kilograms) {
    return this.measure('weight', date, '29463-7', 'Body weight', kilograms, 'kg', 'vital-signs');
  }

  vitalCapacity(date, litres, percent) {
    return this.measure('vc', date, '19866-3', 'Vital capacity [Volume] Respiratory system by Spirometry', litres, 'L', 'procedure')
      .measure('vc-predicted', date, '98088-8', 'VC/predicted VC Respiratory Spirometry', percent, '%', 'procedure');
  }

  /** Twelve answers in the order of the scale, '?' unanswered: '443 4443 ...'; spaces are ignored. */
  alsfrs(date, text, { gastrostomy = false, status = 'completed', source } = {}) {
    const item = [];
    [...text.replaceAll(' ', '')].forEach((points, index) => {
      if (index === 4) item.push({ linkId: 'gastrostomy', answer: [{ valueBoolean: gastrostomy }] });
      if (points === '?') return;
      const code = index === 4 ? `cutting-${gastrostomy ? 'with' : 'without'}-gastrostomy` : items[index];
      const linkId = index === 4 ? (gastrostomy ? '5b' : '5a') : `${index + 1}`;
      item.push({ linkId, answer: [{ valueCoding: { system: ours('alsfrs-r'), code: `${code}.${points}` } }] });
    });
    this.add('QuestionnaireResponse', `${this.id}-alsfrs-r-${date}`, {
      questionnaire: 'https://charcot.health/fhir/Questionnaire/alsfrs-r|0.1.0', status, subject: this.subject,
      authored: clinicTime(date, '09:40'), source: source ?? this.subject, item,
    });
    return this;
  }

  relative(name, relation, display, condition) {
    return this.add('FamilyMemberHistory', `${this.id}-${name}`, {
      status: 'completed', patient: this.subject,
      relationship: coding('http://terminology.hl7.org/CodeSystem/v3-RoleCode', relation, display),
      condition: [{ code: condition }],
    }) && this;
  }

  medicine(name, status, period, { dose = 50, reason } = {}) {
    this.add('MedicationStatement', `${this.id}-${name}`, {
      status, subject: this.subject, medicationCodeableConcept: coding('http://www.whocc.no/atc', 'N07XX02', 'riluzole'),
      effectivePeriod: period, dosage: [dosage(dose)], ...(reason && { statusReason: [{ text: reason }] }),
    });
    return this;
  }

  prescription(name, authoredOn) {
    this.add('MedicationRequest', `${this.id}-${name}`, {
      status: 'active', intent: 'order', subject: this.subject, authoredOn,
      medicationCodeableConcept: coding('http://www.whocc.no/atc', 'N07XX02', 'riluzole'), dosageInstruction: [dosage(50)],
    });
    return this;
  }

  procedure(name, code, display, start, end) {
    this.add('Procedure', `${this.id}-${name}`, {
      status: end ? 'completed' : 'in-progress', code: coding(sct, code, display), subject: this.subject,
      ...(end ? { performedDateTime: start } : { performedPeriod: { start } }),
    });
    return this;
  }
}

function dosage(milligrams) {
  return {
    text: `${milligrams} mg twice a day`, timing: { repeat: { frequency: 2, period: 1, periodUnit: 'd' } },
    doseAndRate: [{ doseQuantity: { value: milligrams, unit: 'mg', system: ucum, code: 'mg' } }],
  };
}

/** A value up to a tenth off the usual one, the same for the same day and test, so that series are not flat. */
function spread(usual, date, index) {
  const step = (Number(date.replaceAll('-', '')) * 31 + index * 17) % 21 - 10;
  const value = usual * (1 + step / 100);
  return Number(value.toFixed(usual < 2 ? 2 : usual < 20 ? 1 : 0));
}
