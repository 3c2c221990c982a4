// The two steps of the generate script that are more than a command: the core package for SUSHI, and where each file goes.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dutchOf } from './citations.mjs';
import { conditions } from './conditions.mjs';
import { cohort } from './cohort/cohort.mjs';
import { examples as ruleExamples } from './cohort/examples.mjs';

const folders = {
  StructureDefinition: 'profiles/structure',
  Questionnaire: 'profiles/questionnaire',
  PlanDefinition: 'profiles/plan',
  ActivityDefinition: 'profiles/activity',
  ObservationDefinition: 'profiles/observation',
  Library: 'profiles/library',
  OperationDefinition: 'profiles/operation',
  SearchParameter: 'profiles/search',
  CodeSystem: 'terminology/code-system',
  ValueSet: 'terminology/value-set',
  ConceptMap: 'terminology/concept-map',
};
const examples = 'profiles/example';

/** Splits the definition bundles of FHIR R4 into the one-file-per-resource package that SUSHI reads. */
function core(source, target) {
  mkdirSync(target, { recursive: true });
  const bundles = ['profiles-types', 'profiles-resources', 'profiles-others', 'extension-definitions', 'valuesets',
    'v2-tables', 'v3-codesystems', 'conceptmaps', 'search-parameters'];
  for (const bundle of bundles) {
    for (const { resource } of JSON.parse(readFileSync(join(source, `${bundle}.json`), 'utf8')).entry) {
      writeFileSync(join(target, `${resource.resourceType}-${resource.id}.json`), JSON.stringify(resource));
    }
  }
  const manifest = { name: 'hl7.fhir.r4.core', version: '4.0.1', fhirVersions: ['4.0.1'], dependencies: {} };
  writeFileSync(join(target, 'package.json'), JSON.stringify(manifest));
}

const translation = content => ({
  url: 'http://hl7.org/fhir/StructureDefinition/translation',
  extension: [{ url: 'lang', valueCode: 'nl' }, { url: 'content', valueString: content }],
});

/**
 * Gives every code of our own systems its display and its Dutch from the code system, so that a name stands in one place.
 * A code that its system does not have is an error. Profiles are left alone: in a pattern a display would be a constraint.
 * A bundle is what others send and gets no Dutch.
 */
function named(resources) {
  const systems = new Map(resources.filter(it => it.resourceType === 'CodeSystem')
    .map(it => [it.url, new Map(it.concept.map(concept => [concept.code, concept]))]));
  const concept = (system, code, where) => systems.get(system)?.get(code) ?? fail(`${where}: ${system}#${code} is unknown`);
  const walk = (node, where, translated) => {
    if (node === null || typeof node !== 'object') return;
    if (systems.has(node.system) && typeof node.code === 'string' && !node.display) {
      const { display, designation } = concept(node.system, node.code, where);
      node.display = display;
      if (translated) node._display = { extension: [translation(designation[0].value)] };
    }
    if (systems.has(node.system) && Array.isArray(node.concept)) {
      for (const member of node.concept) {
        const { display, designation } = concept(node.system, member.code, where);
        Object.assign(member, { display, designation });
      }
    }
    Object.values(node).forEach(child => walk(child, where, translated));
  };
  resources.filter(it => it.resourceType !== 'StructureDefinition')
    .forEach(resource => walk(resource, `${resource.resourceType}/${resource.id}`, resource.resourceType !== 'Bundle'));
}

/** Gives every citation its Dutch; one without is an error. */
function cited(resources) {
  const walk = (node, where) => {
    if (node === null || typeof node !== 'object') return;
    if (typeof node.citation === 'string') {
      const dutch = dutchOf(node.citation) ?? fail(`${where}: "${node.citation}" has no Dutch in citations.mjs`);
      node._citation = { extension: [translation(dutch)] };
    }
    Object.values(node).forEach(child => walk(child, where));
  };
  resources.forEach(resource => walk(resource, `${resource.resourceType}/${resource.id}`));
}

/** Says in both languages what each condition of a plan means; one without words is an error. */
function explained(resources) {
  const walk = (actions, library) => actions?.forEach(action => {
    action.condition?.forEach(({ expression }) => {
      const [english, dutch] = conditions[library]?.[expression.expression]
        ?? fail(`${library} "${expression.expression}" has no words in conditions.mjs`);
      expression.description = english;
      expression._description = { extension: [translation(dutch)] };
    });
    walk(action.action, library);
  });
  resources.filter(it => it.resourceType === 'PlanDefinition')
    .forEach(plan => walk(plan.action, plan.library?.[0].split('/').pop().split('|')[0]));
}

function fail(message) {
  throw new Error(message);
}

/**
 * Writes value sets out in full: a whole system of ours becomes its codes, an included value set becomes its members.
 * Who reads the JSON can then list every value set without a terminology service.
 */
function expanded(resources) {
  const byUrl = new Map(resources.map(it => [it.url, it]));
  const includes = ({ system, concept, valueSet }) => valueSet
    ? valueSet.flatMap(url => byUrl.get(url).compose.include.flatMap(includes))
    : [{ system, concept: concept ?? byUrl.get(system).concept.map(({ code }) => ({ code })) }];
  for (const { compose } of resources.filter(it => it.resourceType === 'ValueSet')) {
    const bySystem = new Map();
    for (const { system, concept } of compose.include.flatMap(includes)) {
      const members = bySystem.get(system) ?? new Map();
      concept.forEach(member => members.set(member.code, member));
      bySystem.set(system, members);
    }
    compose.include = [...bySystem].map(([system, members]) => ({ system, concept: [...members.values()] }));
  }
}

/** What identifies a resource comes first, whatever order SUSHI wrote it in. */
function ordered(resource) {
  const { resourceType, id, meta, url, version, name, title, _title, status, ...rest } = resource;
  return { resourceType, id, meta, url, version, name, title, _title, status, ...rest };
}

/** Indented; a bundle has a line for each entry, so that a change of one resource is a change of one line. */
function written(resource) {
  if (resource.resourceType !== 'Bundle') return JSON.stringify(resource, null, 2) + '\n';
  const { entry, ...head } = resource;
  return `${JSON.stringify(head).slice(0, -1)},"entry":[\n${entry.map(it => JSON.stringify(it)).join(',\n')}\n]}\n`;
}

/** Puts every generated resource into its folder and removes what is no longer generated. */
async function distribute(source, root, mode) {
  const wanted = new Map();
  const resources = readdirSync(source).map(file => JSON.parse(readFileSync(join(source, file), 'utf8')));
  const demonstration = cohort();
  const shown = ruleExamples();
  expanded(resources);
  named([...resources, demonstration, shown]);
  cited(resources);
  explained(resources);
  for (const resource of resources) {
    const folder = folders[resource.resourceType] ?? examples;
    wanted.set(`${folder}/${resource.resourceType}-${resource.id}.json`, ordered(resource));
  }
  wanted.set(`${examples}/demonstration-cohort.json`, demonstration);
  wanted.set(`${examples}/Bundle-rule-examples.json`, shown);
  const text = new Map([...wanted].map(([path, resource]) => [path, written(resource)]));
  const present = [...Object.values(folders), examples].flatMap(folder =>
    existsSync(join(root, folder)) ? readdirSync(join(root, folder)).map(name => `${folder}/${name}`) : []);
  const stale = present.filter(path => path.endsWith('.json') && !text.has(path));
  const changed = [...text].filter(([path, content]) =>
    !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== content);
  if (mode === '--check') {
    for (const path of [...stale, ...changed.map(([path]) => path)]) console.log(`differs: ${path}`);
    process.exitCode = stale.length + changed.length ? 1 : 0;
    return;
  }
  stale.forEach(path => rmSync(join(root, path)));
  for (const [path, content] of changed) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  console.log(`${text.size} resources, ${changed.length} written, ${stale.length} removed`);
}

const [step, ...rest] = process.argv.slice(2);
await { core, distribute }[step](...rest);
