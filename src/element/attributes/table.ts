/**
 * The single list of attributes. To add one, add a row and run `npm run generate`. The properties, parsers, query
 * parameters of the frame, types, editors' data, documentation and snippet builder are derived from it. Pages don't
 * load this file, only the columns in `generated/`.
 */
import { chartIds } from '../../charts/registry.ts';
import { citiesOf } from '../../data/cities.ts';
import dataset from '../../data/india-ml-2026.json?figures';
import { messages } from '../../i18n/en/calculator.ts';
import { cityTiers, skippableWeeks } from '../../model/profile.ts';
import type { AttributeTable } from './row.ts';

const chartNames = Object.fromEntries(
  chartIds.map((id) => [id, messages[`views.${id}`].replace('{n}', String(dataset.facts.studyWeeks.value))]),
);

const languageNames = { en: 'English', hi: 'Hindi' };

const horizonYears = dataset.assumptions.horizonYears.value;

export const attributeTable = {
  experience: {
    description: 'Years of paid software development',
    type: 'number',
    field: 'experienceYears',
    default: '4',
    builder: { label: 'Experience, years' },
  },
  'ml-experience': {
    description: 'Years of production ML work',
    type: 'number',
    field: 'mlYears',
    default: '0',
    builder: false,
  },
  city: {
    description: 'The city where the visitor works; a city that is not listed is of tier 3',
    type: 'text',
    allowed: 'any city',
    field: 'cityTier',
    default: 'a city of tier 1',
    builder: {
      label: 'City',
      choices: { '': 'None', ...Object.fromEntries(citiesOf(dataset).map(({ name }) => [name, name])) },
    },
  },
  'city-tier': {
    description: 'The tier of the city, if only the tier is known; overrides that of `city`',
    type: 'choice',
    choices: cityTiers,
    field: 'cityTier',
    default: '1',
    builder: false,
  },
  salary: {
    description: 'Fixed CTC today in lakh rupees a year',
    type: 'number',
    field: 'currentSalaryLpa',
    default: 'estimated from the experience',
    builder: { label: 'Salary, lakh ₹ a year' },
  },
  hours: {
    description: 'Study hours a week',
    type: 'number',
    field: 'studyHoursPerWeek',
    default: '10',
    builder: { label: 'Study hours a week' },
  },
  'income-kept': {
    description: 'Share of the pay kept while studying',
    type: 'number',
    field: 'incomeKept',
    default: '1',
    builder: false,
  },
  'course-fee': {
    description: 'Course fee in lakh rupees, paid today',
    type: 'number',
    field: 'courseFeeLakh',
    default: '0',
    builder: { label: 'Course fee, lakh ₹' },
  },
  capstone: {
    description: 'Whether the capstone project will be built and deployed',
    type: 'boolean',
    field: 'capstone',
    default: 'true',
    builder: false,
  },
  skip: {
    description: 'The weeks of the study plan that the visitor can skip, as ids separated by spaces',
    type: 'list',
    choices: skippableWeeks(dataset),
    field: 'skippedWeeks',
    default: 'none',
    builder: false,
  },
  views: {
    description: 'The charts to show, in order, separated by spaces',
    type: 'list',
    choices: chartIds,
    default: 'all',
    only: 'career-leap',
    builder: {
      label: 'Charts, in the order in which you tick them; all where none is',
      choices: chartNames,
    },
  },
  kind: {
    description: 'The chart to show',
    type: 'choice',
    choices: chartIds,
    default: 'path',
    only: 'career-leap-chart',
    builder: { label: 'Chart', choices: chartNames },
  },
  year: {
    description: 'The year of the odds chart',
    type: 'number',
    limits: { min: 1, max: horizonYears, step: 1 },
    default: String(horizonYears),
    builder: false,
  },
  theme: {
    description: 'The colour scheme: that of the page, light, or dark',
    type: 'choice',
    choices: ['auto', 'light', 'dark'],
    default: 'auto',
    builder: { label: 'Theme', choices: { '': 'As the page', light: 'Light', dark: 'Dark' } },
  },
  lang: {
    description: 'The language; by default that of the page',
    type: 'text',
    allowed: Object.keys(languageNames)
      .map((name) => `\`${name}\``)
      .join(', '),
    default: 'the `lang` of the nearest ancestor',
    builder: { label: 'Language', choices: { '': 'As the page', ...languageNames } },
  },
  dataset: {
    description:
      'The URL of a JSON file with a dataset that replaces the built-in one; the property also accepts an object',
    type: 'text',
    allowed: 'the URL of a [dataset](docs/datasets.md)',
    propertyType: 'object',
    default: 'JSON in a script between the tags, else the built-in dataset',
    builder: false,
  },
  'apply-url': {
    description: 'The link target of the call to action for developers',
    type: 'url',
    default: 'none, and no call to action',
    only: 'career-leap',
    builder: { label: 'Link for developers', group: 'Where it leads' },
  },
  'apply-label': {
    description: 'The text of the call to action for developers',
    type: 'text',
    default: '“Apply”',
    only: 'career-leap',
    builder: { label: 'Its words, for developers', group: 'Where it leads' },
  },
  'hire-url': {
    description: 'The link target of the call to action for employers',
    type: 'url',
    default: 'none, and no call to action',
    only: 'career-leap',
    builder: { label: 'Link for employers', group: 'Where it leads' },
  },
  'hire-label': {
    description: 'The text of the call to action for employers',
    type: 'text',
    default: '“Hire ML engineers”',
    only: 'career-leap',
    builder: { label: 'Its words, for employers', group: 'Where it leads' },
  },
  share: {
    description:
      'Whether the visitor can save and share the result: as text, link, image, table, calendar file, or in print',
    type: 'choice',
    choices: ['on', 'off'],
    default: 'on',
    only: 'career-leap',
    builder: false,
  },
} satisfies AttributeTable;
