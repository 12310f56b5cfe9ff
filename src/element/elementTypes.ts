/**
 * Types of the attributes and events of the elements, from which the typings for each framework are derived. The
 * attributes are generated from `attributes/table.ts`, as properties in camel case.
 */
import type { ActionDetail } from '../calculator/CallsToAction.tsx';
import type { CalculatorAttributes, ChartAttributes } from './attributes/generated/interfaces.ts';
import type { ChangeDetail, ErrorDetail } from './controller.tsx';

/** The events of both elements. They bubble and are composed, so they cross shadow roots. */
export interface ElementEvents {
  /** Emitted after the first render. */
  'career-leap-ready': CustomEvent<null>;
  /** Emitted when the profile or the dataset has changed, at most once per frame. */
  'career-leap-change': CustomEvent<ChangeDetail>;
  /** Emitted before a call to action is followed or a result is shared or exported; `preventDefault()` cancels it. */
  'career-leap-action': CustomEvent<ActionDetail>;
  /** Emitted if the dataset is invalid, with all of its errors. */
  'career-leap-error': CustomEvent<ErrorDetail>;
}

/**
 * The DOM interface of both elements. Setting `dataset` sets the dataset; reading it returns the `data-*`
 * attributes.
 */
export interface ElementWithDataset extends HTMLElement {
  get dataset(): DOMStringMap;
  set dataset(dataset: string | object | null | undefined);
  /** Resolves when the element has rendered its current attributes and properties. */
  readonly updateComplete: Promise<void>;
}

/** Converts camel case to kebab case: `mlExperience` to `ml-experience`. */
type Kebab<Name extends string> = Name extends `${infer Letter}${infer Rest}`
  ? `${Letter extends Lowercase<Letter> ? Letter : `-${Lowercase<Letter>}`}${Kebab<Rest>}`
  : Name;

/** A value or its text as in HTML: 4 or "4", but not "four". */
type ValueOrText<Value> = Value extends string | number | boolean ? Value | `${Value}` : Value;

/** Attributes as they can be written in markup: in camel or kebab case, as values or as text. */
type InMarkup<Attributes> = {
  readonly [Name in keyof Attributes]: ValueOrText<Attributes[Name]>;
} & {
  readonly [Name in keyof Attributes as Kebab<Name & string>]: ValueOrText<Attributes[Name]>;
};

/** Event handlers. `Prefix` precedes the event's name: `on` in React and Preact, `on:` in Solid. */
type Handlers<Prefix extends string> = {
  readonly [Type in keyof ElementEvents as `${Prefix}${Type}`]?:
    | ((event: ElementEvents[Type]) => void)
    | undefined;
};

/** The attributes and event handlers by tag name, in addition to those that a framework allows on every element. */
export interface ElementsInMarkup<Prefix extends string> {
  'career-leap': InMarkup<CalculatorAttributes> & Handlers<Prefix>;
  'career-leap-chart': InMarkup<ChartAttributes> & Handlers<Prefix>;
}
