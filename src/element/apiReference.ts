/**
 * What the elements offer besides attributes, in words: the build makes data for editors of it, and the tests hold it to
 * the code. Pages don't load it.
 */
import type { ElementEvents, ElementsInMarkup } from './elementTypes.ts';

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
