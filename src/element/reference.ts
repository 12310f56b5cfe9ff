/**
 * What the elements offer, in words: the build makes data for editors of it, and the tests hold it to the code. No
 * visitor loads it. The types say which entries there must be.
 */
import type {
  CalculatorAttributes,
  ChartAttributes,
  ElementEvents,
  ElementsInMarkup,
  Kebab,
} from './elementTypes.ts';

export type Tag = keyof ElementsInMarkup<'on'>;

export interface Described {
  /** A sentence; where there is a type, the same as above it. */
  readonly description: string;
  /** The one element that has it, where the other has not. */
  readonly only?: Tag;
}

export const elementReference: { readonly [Each in Tag]: Described & { readonly className: string } } = {
  'career-leap': {
    description: 'What a move to ML engineering would pay, from when, and how sure that is.',
    className: 'CareerLeap',
  },
  'career-leap-chart': {
    description: 'One chart of the calculator alone, without questions.',
    className: 'CareerLeapChart',
  },
};

export interface AttributeEntry extends Described {
  readonly type: 'string' | 'number' | 'boolean' | readonly (string | number)[];
  /** In words. */
  readonly default: string;
}

/** The type of an entry in words: for a closed list all of its values. */
type TypeEntry<Value> = string extends Value
  ? 'string'
  : number extends Value
    ? 'number'
    : boolean extends Value
      ? 'boolean'
      : readonly Value[];

type Attributes = CalculatorAttributes & ChartAttributes;

export const attributeReference: {
  readonly [Name in keyof Attributes as Kebab<Name>]-?: AttributeEntry & {
    readonly type: TypeEntry<Exclude<Attributes[Name], undefined>>;
  };
} = {
  experience: {
    description: 'Years of paid software development, 0 to 40.',
    type: 'number',
    default: '4',
  },
  'ml-experience': {
    description: 'Years of production ML work, 0 to 20.',
    type: 'number',
    default: '0',
  },
  city: {
    description: 'Where the visitor works: any place; one that is not listed is of tier 3.',
    type: 'string',
    default: 'a city of tier 1',
  },
  'city-tier': {
    description: 'The tier of the city, where only that is known.',
    type: [1, 2, 3],
    default: '1',
  },
  salary: {
    description: 'Fixed CTC today in lakh rupees a year, 1 to 300.',
    type: 'number',
    default: 'estimated from the experience',
  },
  hours: {
    description: 'Study hours a week, 2 to 60.',
    type: 'number',
    default: '10',
  },
  'income-kept': {
    description: 'Share of the pay kept while studying, 0 to 1.',
    type: 'number',
    default: '1',
  },
  'course-fee': {
    description: 'Course fee in lakh rupees, paid today, 0 to 50.',
    type: 'number',
    default: '0',
  },
  capstone: {
    description: 'Whether the capstone project will be built and deployed.',
    type: 'boolean',
    default: 'true',
  },
  skip: {
    description: 'Ids of the plan weeks that are known already, between spaces.',
    type: 'string',
    default: 'none',
  },
  views: {
    description: 'The charts to show in their order, between spaces: path, odds, bands, market, plan, pay.',
    type: 'string',
    default: 'all',
    only: 'career-leap',
  },
  kind: {
    description: 'The chart to show.',
    type: ['path', 'odds', 'bands', 'market', 'plan', 'pay'],
    default: 'path',
    only: 'career-leap-chart',
  },
  year: {
    description: 'The year that the odds are of, 1 to 5.',
    type: 'number',
    default: '5',
  },
  theme: {
    description: 'The colours: those of the page, light, or dark.',
    type: ['auto', 'light', 'dark'],
    default: 'auto',
  },
  lang: {
    description: 'The language; without it that of the nearest `lang` of the page.',
    type: 'string',
    default: 'the nearest lang of the page',
  },
  dataset: {
    description:
      'Other figures than the built-in ones: the address of a dataset in JSON; as a property also the dataset itself.',
    type: 'string',
    default: 'JSON in a script between the tags, else the built-in figures',
  },
  'apply-url': {
    description:
      'Where the call to action for developers leads: an address that starts with https://, http:// or mailto:.',
    type: 'string',
    default: 'none, and no call to action',
    only: 'career-leap',
  },
  'apply-label': {
    description: 'What the call to action for developers says.',
    type: 'string',
    default: 'words of our own',
    only: 'career-leap',
  },
  'hire-url': {
    description:
      'Where the call to action for employers leads: an address that starts with https://, http:// or mailto:.',
    type: 'string',
    default: 'none, and no call to action',
    only: 'career-leap',
  },
  'hire-label': {
    description: 'What the call to action for employers says.',
    type: 'string',
    default: 'words of our own',
    only: 'career-leap',
  },
  share: {
    description:
      'Whether the visitor is offered to take the result along: as text, link, picture, table, calendar, on paper.',
    type: ['on', 'off'],
    default: 'on',
    only: 'career-leap',
  },
};

export const eventReference: {
  readonly [Type in keyof ElementEvents]: Described & { readonly type: string };
} = {
  'career-leap-ready': {
    description: 'It is drawn.',
    type: 'CustomEvent<null>',
  },
  'career-leap-change': {
    description: 'The profile changed; told at most once a frame.',
    type: 'CustomEvent<ChangeDetail>',
  },
  'career-leap-action': {
    description:
      'Something is about to leave the calculator: a call to action, a share, an export; `preventDefault()` stops it.',
    type: 'CustomEvent<ActionDetail>',
    only: 'career-leap',
  },
  'career-leap-error': {
    description: "The dataset can't be used; every mistake in it is told.",
    type: 'CustomEvent<ErrorDetail>',
  },
};

/** Custom properties that a page may set on an element; the default is the one of the style sheet. */
export const cssPropertyReference: Readonly<Record<string, Described & { readonly default: string }>> = {
  '--career-leap-accent': {
    description: 'The colour of the move.',
    default: 'light-dark(#00605a, #57d6c6)',
  },
  '--career-leap-stay': {
    description: 'The colour of staying.',
    default: 'light-dark(#6f757a, #868c92)',
  },
  '--career-leap-signal': {
    description: 'The colour of the gap and of warnings.',
    default: 'light-dark(#b84a06, #f08a3c)',
  },
  '--career-leap-ink': {
    description: 'The colour of text.',
    default: 'light-dark(#1b1d1f, #e9ebec)',
  },
  '--career-leap-quiet': {
    description: 'The colour of text that stands back.',
    default: 'light-dark(#5c6267, #a3a9ae)',
  },
  '--career-leap-rule': {
    description: 'The colour of lines between things.',
    default: 'light-dark(#d9dcdf, #3a3f44)',
  },
  '--career-leap-paper': {
    description: 'The colour of what is behind the element, for the halo of labels.',
    default: 'light-dark(#fff, #16181a)',
  },
  '--career-leap-font': {
    description: 'The font family.',
    default: 'inherit',
  },
};

/** What a page may style with `::part()`, in the order in which it is seen. */
export const partReference: Readonly<Record<string, Described>> = {
  questions: { description: 'The fields above the answer.', only: 'career-leap' },
  answer: { description: 'The answer in words.', only: 'career-leap' },
  views: { description: 'The charts with their tabs.', only: 'career-leap' },
  figure: { description: 'A chart with its words.' },
  title: { description: 'What the chart says, in one sentence.' },
  subtitle: { description: 'What the chart shows.' },
  reading: { description: 'The values at the place that is read.' },
  foot: { description: 'What stands below the chart.' },
  actions: { description: 'The calls to action.', only: 'career-leap' },
  error: { description: 'What stands in the place of the calculator where its dataset can’t be used.' },
};

/** What may stand between the tags; the first slot has no name. */
export const slotReference: Readonly<Record<string, Described>> = {
  '': { description: 'Shown until the element is drawn, to feed readers, and where scripts are off.' },
  apply: { description: 'In the place of the call to action for developers.', only: 'career-leap' },
  hire: { description: 'In the place of the call to action for employers.', only: 'career-leap' },
};
