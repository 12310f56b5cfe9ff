/** Generates the JSON Schema of a dataset, for editors, from the zod schema and a description of each field. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { datasetSchema } from '../src/data/schema.ts';

/** By path; `*` is any entry of a list or a record. */
const descriptionsByPath: Readonly<Record<string, string>> = {
  '': 'The figures of one career in one country and year.',
  $schema: 'The address of this schema, for editors.',
  id: 'A name of its own: letters, digits and hyphens.',
  title: 'What it is about, with country and year.',
  money: "What money looks like; left out, it is India's: rupees in lakh and crore.",
  'money.symbol': 'As it stands at an amount, with a space where one is wanted: `$`, `CHF `.',
  'money.symbolAfter': 'True where the symbol follows the amount: 45,000 €.',
  'money.currency': 'The base unit in the plural, as inside a sentence: dollars.',
  'money.pay': 'What pay is meant, as inside a sentence: gross salary.',
  'money.unit': 'The unit of every amount in this file, but for the take-home rules.',
  'money.unit.size': 'How many base units it is: 100000 for a lakh, 1000 for a thousand.',
  'money.unit.name': 'How it follows a number: lakh. Left out, amounts are written out: $126,400.',
  'money.unit.words': 'In words, as in “yearly pay in …”: thousand dollars.',
  'money.unit.short': 'A yearly amount of it on charts: LPA.',
  'money.larger': 'A larger unit for large amounts.',
  'money.larger.size': 'How many of the unit it is: 100 for a crore of lakh.',
  'money.larger.name': 'How it follows a number: crore.',
  'money.grouping': 'The locale whose grouping of digits is used: en-US.',
  'money.salary': 'The least and the most that may be entered as salary; 1 to 300 where it is left out.',
  'money.courseFee': 'The same for the course fee; 0 to 50 where it is left out.',
  names: 'What the career is called inside sentences; what is left out is called as in the built-in dataset.',
  'names.field': 'The field: “your first ML role”.',
  'names.professionals': 'Those who work in it: ML engineers.',
  'names.people': 'Those who move: developers.',
  'names.peopleOblique': 'The same before a postposition, for languages that inflect it.',
  'names.placed': 'What those who move are counted as: placed, employed.',
  'names.unfilled': 'What the roles are counted as: unfilled, open.',
  'names.guide': 'What the main source is called: the guide.',
  tiers: 'Names for the three tiers of places, each as after “in”.',
  texts: 'Translations of the texts of this file, by language and place: { "hi": { "plan.sql.name": "…" } }.',
  sources: 'The documents that the facts are from, by an id that facts cite.',
  'sources.*.title': 'As the document calls itself, with its date.',
  'sources.*.publisher': 'Who published it.',
  'sources.*.kind': 'What it is: article, law, official statistics.',
  'sources.*.note': 'What a reader should know of it, such as that it was read through copies.',
  'sources.*.url': 'Where it can be read: https, http or mailto.',
  facts: 'Figures that a document has, each with the place in it.',
  'facts.developersPlaced': 'How many people could move.',
  'facts.mlRolesUnfilled': 'How many roles of the new career are to be filled.',
  'facts.audienceExperience': 'Years of experience that the source speaks to.',
  'facts.studyWeeks': 'How long the plan is, in weeks.',
  'facts.capstoneNeeded': 'Whether there is no role without a project.',
  'facts.entryBandLpa': 'Yearly pay of a first role in tier 1, from and to, in the unit.',
  'facts.midBandLpa': 'Yearly pay at mid level in tier 1, from and to, in the unit.',
  'facts.yearsToMid': 'Years of experience after which the mid level is reached, from and to.',
  'facts.engineeringShare': 'How the work divides into engineering and modelling, two shares.',
  assumptions:
    'Figures that no document has, each with its reason and the range in which a visitor may move it.',
  'assumptions.tierFactor': 'Pay in tier 1, 2 and 3 as a share of tier 1.',
  'assumptions.annualRaise': 'Yearly raise on both paths.',
  'assumptions.extraRaise': 'Yearly raise after the move above that of staying.',
  'assumptions.discountRate': 'How much less an amount counts for each year that it comes later.',
  'assumptions.jobSearchMonths': 'Least, most likely and longest job search, in months.',
  'assumptions.hoursPerPlanWeek': 'Hours of study in a week of the plan.',
  'assumptions.experienceCredit':
    'How much a year of experience beyond 2 counts as a year in the new career.',
  'assumptions.typicalSalary': 'Points of years of experience and yearly pay, for who enters no salary.',
  'assumptions.completion': 'Share of those who train that end with a project, in the market scenario.',
  'assumptions.horizonYears': 'How many years the projection looks ahead.',
  phases: 'The phases of the plan in their order.',
  plan: 'The study plan, week by week.',
  'plan.value.*.phase': 'The id of its phase.',
  'plan.value.*.week': 'The week in which it starts, from 1.',
  'plan.value.*.weeks': 'How many weeks it takes.',
  'plan.value.*.topic': 'What is studied.',
  'plan.value.*.build': 'What is built.',
  'plan.value.*.capstone': 'True for the project that gets people hired: it can’t be skipped.',
  'skills.has': 'What people bring along.',
  'skills.needs': 'What they have to learn.',
  specialisations: 'Where one may go after the first role.',
  cities: 'Places of tiers 1 and 2; any other place is of tier 3.',
  'cities.value.*.aliases': 'Other spellings of its name.',
  takeHome:
    'Rules of tax and contributions for the take-home chart, in base units; null where there are none.',
  'takeHome.title': 'Which rules they are, as inside a sentence.',
};

/** The fields that every figure has. */
const descriptionsByKey: Readonly<Record<string, string>> = {
  kind: 'Whether a document has it (fact) or it is assumed (assumption).',
  range: 'How far a visitor may move it, from and to.',
  unit: 'The unit in words.',
  means: 'What it is, in one sentence.',
  reason: 'Why this value was assumed.',
  evidence: 'How good the reason is: strong, medium, weak, or a choice.',
  source: 'Where a reader finds it.',
  document: 'The id of one of the sources.',
  where: 'The place in the document: a table, a section, a paragraph.',
  year: 'The year that it is of.',
  approximate: 'True where the document says “about”.',
};

type Node = { [key: string]: unknown };

export function datasetJsonSchema(): Node {
  // An older draft, which every editor supports.
  const schema: Node = z.toJSONSchema(datasetSchema, { target: 'draft-7' });
  describe(schema, []);
  return schema;
}

function describe(node: unknown, path: readonly string[]): void {
  if (typeof node !== 'object' || node === null) return;
  const schema = node as Node;
  const description = descriptionsByPath[path.join('.')] ?? descriptionsByKey[path.at(-1) ?? ''];
  if (description) schema.description = description;
  for (const [key, child] of Object.entries((schema.properties ?? {}) as Node))
    describe(child, [...path, key]);
  describe(schema.additionalProperties, [...path, '*']);
  if (!Array.isArray(schema.items)) describe(schema.items, [...path, '*']);
  // The take-home rules may be null.
  if (Array.isArray(schema.anyOf)) for (const each of schema.anyOf) describe(each, path);
}

export const writeDatasetSchema = (folder: string): void =>
  writeFileSync(join(folder, 'dataset.schema.json'), `${JSON.stringify(datasetJsonSchema(), null, 2)}\n`);
