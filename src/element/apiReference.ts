/**
 * Describes the elements, events, custom properties, parts and slots for the custom elements manifest and the
 * editors' data. Tests compare it with the code. Pages don't load it.
 */
import type { ElementEvents, ElementsInMarkup } from './elementTypes.ts';

export type Tag = keyof ElementsInMarkup<'on'>;

export interface Described {
  /** A sentence. That of an event is repeated in its TSDoc in `elementTypes.ts`. */
  readonly description: string;
  /** The element that it belongs to; both elements if left out. */
  readonly only?: Tag;
}

export const elementReference: { readonly [Each in Tag]: Described & { readonly className: string } } = {
  'career-leap': {
    description:
      'A calculator of the pay after a move to ML engineering: how much, from when, and with what odds.',
    className: 'CareerLeap',
  },
  'career-leap-chart': {
    description: 'One chart of the calculator, without its questions.',
    className: 'CareerLeapChart',
  },
};

export const eventReference: {
  readonly [Type in keyof ElementEvents]: Described & { readonly type: string };
} = {
  'career-leap-ready': {
    description: 'Emitted after the first render.',
    type: 'CustomEvent<null>',
  },
  'career-leap-change': {
    description: 'Emitted when the profile or the dataset has changed, at most once per frame.',
    type: 'CustomEvent<ChangeDetail>',
  },
  'career-leap-action': {
    description:
      'Emitted before a call to action is followed or a result is shared or exported; `preventDefault()` cancels it.',
    type: 'CustomEvent<ActionDetail>',
    only: 'career-leap',
  },
  'career-leap-error': {
    description: 'Emitted if the dataset is invalid, with all of its errors.',
    type: 'CustomEvent<ErrorDetail>',
  },
};

/** The custom properties that a page can set on an element, with the defaults of the style sheet. */
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
    description: 'The colour of secondary text.',
    default: 'light-dark(#5c6267, #a3a9ae)',
  },
  '--career-leap-rule': {
    description: 'The colour of rules and borders.',
    default: 'light-dark(#d9dcdf, #3a3f44)',
  },
  '--career-leap-paper': {
    description: 'The colour of the background behind the element, for the halo of labels.',
    default: 'light-dark(#fff, #16181a)',
  },
  '--career-leap-font': {
    description: 'The font family.',
    default: 'inherit',
  },
};

/** The parts that a page can style with `::part()`, in the order of the page. */
export const partReference: Readonly<Record<string, Described>> = {
  questions: { description: 'The input fields above the answer.', only: 'career-leap' },
  answer: { description: 'The answer as text.', only: 'career-leap' },
  views: { description: 'The charts with their tabs.', only: 'career-leap' },
  figure: { description: 'A chart with its title, text and table.' },
  title: { description: 'The title of a chart: its finding in one sentence.' },
  subtitle: { description: 'The subtitle of a chart, which describes the data shown.' },
  reading: { description: 'The values at the cursor of a chart.' },
  foot: { description: 'The text below a chart: its source and how to explore it.' },
  actions: { description: 'The calls to action.', only: 'career-leap' },
  error: { description: 'The list of errors that is shown if the dataset is invalid.' },
};

/** The slots of the elements; the first one is the default slot. */
export const slotReference: Readonly<Record<string, Described>> = {
  '': {
    description:
      'Fallback content: shown until the first render, in feed readers, and if scripts are disabled.',
  },
  apply: { description: 'Replaces the call to action for developers.', only: 'career-leap' },
  hire: { description: 'Replaces the call to action for employers.', only: 'career-leap' },
};
