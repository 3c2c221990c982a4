// The demonstration cohort: twelve synthetic patients, seen from 22 November 2026, as one transaction that any FHIR R4
// server takes. Each tells one story that the care plan has to get right.
import { Record } from './record.mjs';

const sct = 'http://snomed.info/sct';
const icd10 = 'http://hl7.org/fhir/sid/icd-10';
const als = [sct, '86044005', 'Amyotrophic lateral sclerosis'];
const gastrostomy = ['235159007', 'Percutaneous endoscopic insertion of gastrostomy tube'];
const ventilation = ['428311008', 'Non-invasive ventilation'];
const settled = { progressive: true, excluded: true, normalBefore: true };

/** Definite ALS that began in an arm; every blood test on riluzole was done, the last of the year is due on 1 December. */
const anna = new Record(1, 'Anna', 'female', '1962-04-17')
  .disease(...als, '2025-03-10', '2025-11-24')
  .visit('2025-11-10', 'Weakness of the right hand and unclear speech')
  .regions('2025-11-10', 'B:yy C:yy T:nn L:yn')
  .sign('2025-11-10', 'tongue-fasciculation', 'HP:0001308', 'Tongue fasciculations', 'B')
  .sign('2025-11-10', 'jaw-reflex', 'HP:0033683', 'Jaw hyperreflexia', 'B')
  .sign('2025-11-10', 'arm-weakness', 'HP:0001324', 'Muscle weakness', ['53120007', 'Upper limb structure'])
  .sign('2025-11-10', 'arm-atrophy', 'HP:0003202', 'Skeletal muscle atrophy', 'C')
  .sign('2025-11-10', 'babinski', 'HP:0003487', 'Babinski sign', 'L')
  .course('2025-11-24', settled)
  .emg('2025-11-18', 'tongue:R:yyy', 'biceps-brachii:R:yyy', 'first-dorsal-interosseous:R:yyy',
    'first-dorsal-interosseous:L:yny', 'tibialis-anterior:R:yyy', 'rectus-femoris:R:nyy', 'gastrocnemius:R:yyy')
  .workUp('2025-11-12', { ck: 410, alt: 24 })
  .medicine('riluzole', 'active', { start: '2025-12-01' })
  .bloodTest('2026-01-02', { alt: 31 }).bloodTest('2026-02-02', { alt: 36 }).bloodTest('2026-03-03', { alt: 41 })
  .bloodTest('2026-05-29', { alt: 33 }).bloodTest('2026-09-03', { alt: 30 })
  .visit('2026-03-02', 'Follow-up').regions('2026-03-02', 'B:yy C:yy T:nn L:yy')
  .visit('2026-09-07', 'Follow-up').regions('2026-09-07', 'B:yy C:yy T:ny L:yy')
  .alsfrs('2025-11-10', '343 333 444 444').alsfrs('2026-03-02', '333 333 443 444')
  .alsfrs('2026-06-08', '333 223 433 344').alsfrs('2026-09-07', '332 222 333 344')
  .weight('2025-11-10', 68.4).weight('2026-03-02', 67.1).weight('2026-06-08', 66.3).weight('2026-09-07', 65)
  .vitalCapacity('2025-11-10', 3.1, 96).vitalCapacity('2026-03-02', 2.9, 90).vitalCapacity('2026-09-07', 2.5, 78);

/** Bulbar onset; the second blood test on riluzole was missed and the third is overdue. */
const bea = new Record(2, 'Bea', 'female', '1955-09-02')
  .disease(...als, '2025-12-15', '2026-06-08')
  .problem('dysphagia', '40739000', 'Dysphagia', '2026-05-20').problem('dysarthria', '8011004', 'Dysarthria', '2026-03-11')
  .visit('2026-05-20', 'Unclear speech and choking')
  .regions('2026-05-20', 'B:yy C:yn T:?? L:nn')
  .sign('2026-05-20', 'tongue-atrophy', 'HP:0012473', 'Tongue atrophy', ['69536005', 'Head structure'])
  .sign('2026-05-20', 'gag-reflex', 'brisk-gag-reflex', undefined, 'B')
  .sign('2026-05-20', 'snout-reflex', 'HP:0030905', 'Snout reflex', 'B')
  .sign('2026-05-20', 'hoffmann', 'HP:0031993', 'Hoffmann sign', 'C')
  .course('2026-06-08', settled)
  .emg('2026-05-27', 'tongue:R:yyy', 'masseter:R:nny', 'biceps-brachii:R:nyn', 'first-dorsal-interosseous:R:yyy',
    'triceps-brachii:R:yny', 'tibialis-anterior:R:nnn')
  .workUp('2026-05-21', { alt: 19 })
  .medicine('riluzole', 'active', { start: '2026-06-15' })
  .bloodTest('2026-07-16', { alt: 27 })
  .alsfrs('2026-05-20', '232 444 444 444').alsfrs('2026-08-24', '132 344 444 434')
  .alsfrs('2026-11-09', '122 333 443 334')
  .weight('2026-05-20', 61.2).weight('2026-08-24', 58.4).weight('2026-10-12', 57.1).weight('2026-11-09', 54.2)
  .vitalCapacity('2026-05-20', 2.2, 88).vitalCapacity('2026-11-09', 1.7, 69);

/** Primary lateral sclerosis: six years of upper motor neuron signs only, EMG without loss of motor neurons. */
const cor = new Record(3, 'Cor', 'male', '1968-01-29')
  .disease(sct, '81211007', 'Primary lateral sclerosis', '2020-05-01', '2024-09-16')
  .visit('2024-09-16', 'Stiff gait for four years').regions('2024-09-16', 'B:yn C:yn T:nn L:yn')
  .visit('2026-10-05', 'Follow-up').regions('2026-10-05', 'B:yn C:yn T:yn L:yn')
  .sign('2026-10-05', 'arm-spasticity', 'HP:0006986', 'Upper limb spasticity', 'C')
  .sign('2026-10-05', 'leg-spasticity', 'HP:0002061', 'Lower limb spasticity', ['61685007', 'Lower limb structure'])
  .sign('2026-10-05', 'ankle-clonus', 'HP:0011448', 'Ankle clonus', 'L')
  .sign('2026-10-05', 'abdominal-reflex', 'absent-abdominal-reflex', undefined, 'T')
  .sign('2026-10-05', 'leg-atrophy', 'HP:0003202', 'Skeletal muscle atrophy', 'L', 'n')
  .course('2024-09-16', settled)
  .emg('2024-09-10', 'tongue:L:nnn', 'biceps-brachii:L:nnn', 'first-dorsal-interosseous:L:nnn',
    'erector-spinae-thoracic:L:nnn', 'tibialis-anterior:L:nnn', 'gastrocnemius:L:nnn')
  .workUp('2024-09-03', { ck: 122 })
  .alsfrs('2024-09-16', '344 443 433 444').alsfrs('2025-09-22', '344 433 332 444').alsfrs('2026-10-05', '334 333 332 444')
  .weight('2024-09-16', 88.1).weight('2025-09-22', 87.3).weight('2026-10-05', 87.6)
  .vitalCapacity('2026-10-05', 4.4, 101);

/** Progressive spinal muscular atrophy: lower motor neuron signs in arms and legs, by hand and by needle. */
const dirk = new Record(4, 'Dirk', 'male', '1959-11-08')
  .disease('http://www.orpha.net', '454706', 'Progressive muscular atrophy', '2023-09-01', '2024-12-02')
  .visit('2024-11-18', 'Weakness of both legs, later of the hands').regions('2024-11-18', 'B:nn C:ny T:nn L:ny')
  .visit('2026-09-21', 'Follow-up').regions('2026-09-21', 'B:nn C:ny T:ny L:ny')
  .sign('2026-09-21', 'leg-fasciculation', 'HP:0007289', 'Limb fasciculations', 'L')
  .sign('2026-09-21', 'leg-atrophy', 'HP:0003202', 'Skeletal muscle atrophy', 'L')
  .sign('2026-09-21', 'leg-reflexes', 'HP:0002395', 'Lower limb hyperreflexia', 'L', 'n')
  .sign('2026-09-21', 'babinski', 'HP:0003487', 'Babinski sign', 'L', 'n')
  .course('2024-12-02', settled)
  .emg('2024-11-25', 'tongue:R:nnn', 'deltoid:R:yyy', 'first-dorsal-interosseous:R:yyy', 'flexor-carpi-radialis:L:yny',
    'rectus-femoris:R:yyy', 'tibialis-anterior:R:yyy', 'gastrocnemius:L:yny', 'tibialis-anterior:L:yyy')
  .workUp('2024-11-19', { ck: 780 })
  .alsfrs('2024-11-18', '444 444 432 444').alsfrs('2025-11-10', '444 433 322 444').alsfrs('2026-09-21', '444 333 321 444')
  .weight('2024-11-18', 79).weight('2025-11-10', 77.6).weight('2026-09-21', 76.8)
  .vitalCapacity('2026-09-21', 3.9, 92);

/** Few clinical signs, but the needle shows loss in three limbs: laboratory-supported. */
const els = new Record(5, 'Els', 'female', '1971-06-23')
  .disease(icd10, 'G12.2', 'Motor neuron disease', '2026-02-01', '2026-10-26', 'provisional')
  .visit('2026-10-12', 'Clumsy left hand').regions('2026-10-12', 'B:nn C:yy T:nn L:nn')
  .sign('2026-10-12', 'reflex-in-wasted-muscle', 'reflex-in-wasted-muscle', undefined, 'C')
  .sign('2026-10-12', 'hand-atrophy', 'HP:0003202', 'Skeletal muscle atrophy', 'C')
  .course('2026-10-26', settled)
  .emg('2026-10-19', 'tongue:L:nnn', 'biceps-brachii:L:yyy', 'first-dorsal-interosseous:L:yyy', 'triceps-brachii:R:yny',
    'first-dorsal-interosseous:R:yyy', 'erector-spinae-thoracic:L:nny', 'tibialis-anterior:L:yyy', 'gastrocnemius:L:yny',
    'tibialis-anterior:R:nyn')
  .workUp('2026-10-13', { ck: 205, alt: 38 })
  .alsfrs('2026-10-12', '444 333 444 444')
  .weight('2026-10-12', 72.5).vitalCapacity('2026-10-12', 3.4, 103);

/** Just referred: two regions not examined, course and other causes open, the questionnaire half filled in. */
const frank = new Record(6, 'Frank', 'male', '1977-02-14')
  .condition('mnd', { coding: [{ system: sct, code: '37340000', display: 'Motor neuron disease' }] },
    '2026-11-05', '2026-06', 'unconfirmed')
  .visit('2026-11-05', 'Referred with cramps and a weak foot')
  .regions('2026-11-05', 'B:?? C:yn T:?? L:?y')
  .sign('2026-11-05', 'foot-weakness', 'HP:0001324', 'Muscle weakness', 'L')
  .sign('2026-11-05', 'arm-reflexes', 'HP:0007350', 'Upper limb hyperreflexia', 'C')
  .sign('2026-11-05', 'jaw-reflex', 'HP:0033683', 'Jaw hyperreflexia', 'B', '?')
  .course('2026-11-05', { normalBefore: true })
  .alsfrs('2026-11-06', '444 ??? 43? ???', { status: 'in-progress' })
  .weight('2026-11-05', 91.3);

/** ALT climbs from month to month on riluzole and is over five times the upper limit at the third test. */
const greet = new Record(7, 'Greet', 'female', '1966-12-30')
  .disease(...als, '2025-08-15', '2026-07-06')
  .visit('2026-06-29', 'Drop foot').regions('2026-06-29', 'B:nn C:yy T:nn L:yy')
  .sign('2026-06-29', 'babinski', 'HP:0003487', 'Babinski sign', 'L')
  .course('2026-07-06', settled)
  .emg('2026-07-01', 'first-dorsal-interosseous:R:yyy', 'biceps-brachii:R:yyy', 'tibialis-anterior:R:yyy', 'rectus-femoris:R:yny')
  .workUp('2026-06-30', { alt: 22 })
  .medicine('riluzole', 'active', { start: '2026-07-20' })
  .bloodTest('2026-08-20', { alt: 78, ast: 51 }).bloodTest('2026-09-21', { alt: 143, ast: 96, ggt: 88 })
  .bloodTest('2026-10-21', { alt: 272, ast: 190, ggt: 141 })
  .alsfrs('2026-06-29', '444 444 332 444').alsfrs('2026-10-19', '444 343 322 444')
  .weight('2026-06-29', 70.9).weight('2026-10-19', 70.2).vitalCapacity('2026-10-19', 3, 94);

/** A prescription says nothing about the first dose: no schedule until someone gives the start date. His mother had ALS. */
const hans = new Record(8, 'Hans', 'male', '1973-03-05')
  .disease('http://hl7.org/fhir/sid/icd-10-cm', 'G12.21', 'Amyotrophic lateral sclerosis', '2026-01-20', '2026-09-14')
  .relative('mother', 'MTH', 'mother', { coding: [{ system: sct, code: '86044005', display: 'Amyotrophic lateral sclerosis' }] })
  .visit('2026-09-14', 'Weak legs').regions('2026-09-14', 'B:nn C:yy T:nn L:yy')
  .sign('2026-09-14', 'crossed-adductor', 'crossed-adductor', undefined, 'L')
  .sign('2026-09-14', 'dexterity', 'loss-of-dexterity', undefined, 'C')
  .course('2026-09-14', settled)
  .emg('2026-09-08', 'biceps-brachii:L:yyy', 'first-dorsal-interosseous:L:yyy', 'tibialis-anterior:L:yyy', 'gastrocnemius:R:yyy')
  .workUp('2026-09-09', { alt: 29 })
  .prescription('riluzole-prescription', '2026-09-14')
  .alsfrs('2026-09-14', '444 343 332 444')
  .weight('2026-09-14', 84.5).vitalCapacity('2026-09-14', 4.6, 99);

/** Stopped riluzole for ten weeks because of nausea; the schedule begins again at the restart. One test is half done. */
const ines = new Record(9, 'Ines', 'female', '1964-08-11')
  .disease(...als, '2025-02-01', '2025-09-22')
  .visit('2025-09-15', 'Weak shoulder and stiff legs').regions('2025-09-15', 'B:nn C:yy T:?? L:yn')
  .course('2025-09-22', settled)
  .emg('2025-09-17', 'deltoid:R:yyy', 'first-dorsal-interosseous:R:yyy', 'tibialis-anterior:R:nyn')
  .workUp('2025-09-16', { alt: 20 })
  .medicine('riluzole-first', 'stopped', { start: '2025-10-06', end: '2026-02-10' }, { reason: 'Nausea' })
  .bloodTest('2025-11-06', { alt: 28 }).bloodTest('2025-12-08', { alt: 30 }).bloodTest('2026-01-07', { alt: 34 })
  .medicine('riluzole-second', 'active', { start: '2026-04-20' })
  .bloodTest('2026-04-14', { alt: 23 }).bloodTest('2026-05-21', { alt: 29 }).bloodTest('2026-06-22', { alt: 37 })
  .bloodTest('2026-07-20', { alt: 35 }).liverPanel('2026-10-22', { alt: 33 })
  .alsfrs('2025-09-15', '444 343 433 444').alsfrs('2026-02-16', '444 333 433 444')
  .alsfrs('2026-07-27', '344 333 333 444').alsfrs('2026-10-26', '344 233 332 344')
  .weight('2025-09-15', 63).weight('2026-02-16', 60.8).weight('2026-07-27', 61.7).weight('2026-10-26', 61.4)
  .vitalCapacity('2025-09-15', 2.8, 97).vitalCapacity('2026-10-26', 2.4, 84);

/** More than two points a month: gastrostomy and ventilation by night within a year of the first symptoms. */
const jan = new Record(10, 'Jan', 'male', '1957-07-19')
  .disease(...als, '2026-01-10', '2026-04-20')
  .visit('2026-04-13', 'Weak arms and unclear speech').regions('2026-04-13', 'B:yy C:yy T:yy L:yy')
  .sign('2026-04-13', 'pseudobulbar-affect', 'HP:0002193', 'Pseudobulbar affect', 'B')
  .course('2026-04-20', settled)
  .emg('2026-04-15', 'tongue:R:yyy', 'masseter:R:yny', 'biceps-brachii:R:yyy', 'first-dorsal-interosseous:L:yyy',
    'first-dorsal-interosseous:R:yyy', 'erector-spinae-thoracic:R:yyy', 'tibialis-anterior:R:yyy', 'gastrocnemius:R:yyy')
  .workUp('2026-04-14', { alt: 33, ck: 540 })
  .medicine('riluzole', 'active', { start: '2026-04-27' })
  .bloodTest('2026-05-27', { alt: 39 }).bloodTest('2026-06-26', { alt: 52 }).bloodTest('2026-07-28', { alt: 44 })
  .bloodTest('2026-10-27', { alt: 40 })
  .procedure('gastrostomy', ...gastrostomy, '2026-08-12', true)
  .procedure('ventilation', ...ventilation, '2026-09-21')
  .alsfrs('2026-04-13', '333 333 444 444').alsfrs('2026-07-13', '222 222 333 344')
  .alsfrs('2026-09-28', '121 122 222 232', { gastrostomy: true }).alsfrs('2026-11-16', '111 111 221 222', { gastrostomy: true })
  .weight('2026-04-13', 82).weight('2026-06-15', 77.4).weight('2026-07-13', 74.1).weight('2026-09-28', 72.3)
  .weight('2026-11-16', 71.8)
  .vitalCapacity('2026-04-13', 3.6, 91).vitalCapacity('2026-07-13', 2.9, 74).vitalCapacity('2026-09-28', 1.8, 47);

/** Seven questionnaires in two and a half years pass through the stages; the last ones by her partner. */
const karin = new Record(11, 'Karin', 'female', '1960-05-25');
const partner = karin.add('RelatedPerson', `${karin.id}-partner`, {
  patient: karin.subject, name: [{ family: 'Demo', given: ['Kees'] }],
  relationship: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode', code: 'DOMPART' }] }],
});
karin.disease(...als, '2023-11-01', '2024-05-27')
  .visit('2024-05-13', 'Drop foot').regions('2024-05-13', 'B:nn C:nn T:nn L:yy')
  .visit('2025-03-10', 'Follow-up').regions('2025-03-10', 'B:nn C:yy T:nn L:yy')
  .visit('2026-01-12', 'Follow-up').regions('2026-01-12', 'B:yy C:yy T:nn L:yy')
  .course('2024-05-27', settled)
  .emg('2024-05-15', 'tibialis-anterior:L:yyy', 'gastrocnemius:L:yyy', 'tibialis-anterior:R:yny', 'first-dorsal-interosseous:L:nyn')
  .workUp('2024-05-14', { alt: 18 })
  .medicine('riluzole', 'active', { start: '2024-06-10' })
  .bloodTest('2024-07-10').bloodTest('2024-08-12').bloodTest('2024-09-10').bloodTest('2024-12-09').bloodTest('2025-03-11')
  .bloodTest('2025-06-10')
  .procedure('gastrostomy', ...gastrostomy, '2026-05-06', true)
  .procedure('ventilation', ...ventilation, '2026-10-05')
  .alsfrs('2024-05-13', '444 444 443 444').alsfrs('2024-11-11', '444 444 333 444').alsfrs('2025-03-10', '444 343 332 444')
  .alsfrs('2025-09-08', '444 333 322 444').alsfrs('2026-01-12', '343 232 221 344', { source: partner })
  .alsfrs('2026-06-15', '232 122 211 334', { gastrostomy: true, source: partner })
  .alsfrs('2026-11-02', '121 111 110 223', { gastrostomy: true, source: partner })
  .weight('2024-05-13', 66.7).weight('2025-03-10', 65.2).weight('2026-01-12', 62.9).weight('2026-04-13', 58.3)
  .weight('2026-06-15', 58.9).weight('2026-11-02', 57.7)
  .vitalCapacity('2024-05-13', 2.9, 100).vitalCapacity('2026-01-12', 2.3, 81).vitalCapacity('2026-06-15', 1.8, 64);

/** Died at the end of August: the plan closes and nothing is asked any more. */
const louis = new Record(12, 'Louis', 'male', '1950-10-03', '2026-08-30')
  .disease(...als, '2024-06-01', '2025-01-20')
  .visit('2025-01-13', 'Breathless when lying down').regions('2025-01-13', 'B:ny C:yy T:yy L:yy')
  .course('2025-01-20', settled)
  .emg('2025-01-15', 'tongue:R:yyy', 'biceps-brachii:R:yyy', 'first-dorsal-interosseous:R:yyy', 'tibialis-anterior:R:yyy')
  .workUp('2025-01-14', { alt: 26 })
  .medicine('riluzole', 'completed', { start: '2025-02-03', end: '2026-08-30' })
  .bloodTest('2025-03-04').bloodTest('2025-04-03').bloodTest('2025-05-06').bloodTest('2025-08-04').bloodTest('2025-11-03')
  .bloodTest('2026-02-02')
  .procedure('ventilation', ...ventilation, '2025-03-18')
  .alsfrs('2025-01-13', '344 333 333 324').alsfrs('2025-09-08', '233 222 222 222').alsfrs('2026-07-06', '122 010 100 111')
  .weight('2025-01-13', 77.5).weight('2025-09-08', 73.1).weight('2026-07-06', 66.8)
  .vitalCapacity('2025-01-13', 2.4, 61).vitalCapacity('2025-09-08', 1.9, 48);

/** The cohort as a transaction: every entry is a PUT under its own id, so that posting it again changes nothing. */
export function cohort() {
  const resources = [anna, bea, cor, dirk, els, frank, greet, hans, ines, jan, karin, louis].flatMap(it => it.resources);
  const ids = new Set(resources.map(({ resourceType, id }) => `${resourceType}/${id}`));
  if (ids.size < resources.length) throw new Error('Two resources of the cohort have one id');
  return {
    resourceType: 'Bundle', id: 'demonstration-cohort', type: 'transaction',
    entry: resources.map(resource => {
      const url = `${resource.resourceType}/${resource.id}`;
      return { fullUrl: `https://charcot.health/demonstration/${url}`, resource, request: { method: 'PUT', url } };
    }),
  };
}
