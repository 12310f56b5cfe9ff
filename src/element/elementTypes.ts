/**
 * The attributes and events of the elements as types. The attributes come from their table, as properties in camel case;
 * what each framework calls them is derived.
 */
import type { ActionDetail } from '../calculator/CallsToAction.tsx';
import type { CalculatorAttributes, ChartAttributes } from './attributes/generated/interfaces.ts';
import type { ChangeDetail, ErrorDetail } from './controller.tsx';

/** The events of both elements; they bubble and cross shadow roots. */
export interface ElementEvents {
  /** It is drawn. */
  'career-leap-ready': CustomEvent<null>;
  /** The profile changed; told at most once a frame. */
  'career-leap-change': CustomEvent<ChangeDetail>;
  /** Something is about to leave the calculator: a call to action, a share, an export; `preventDefault()` stops it. */
  'career-leap-action': CustomEvent<ActionDetail>;
  /** The dataset can't be used; every mistake in it is told. */
  'career-leap-error': CustomEvent<ErrorDetail>;
}

/** An element as scripts see it: what is set as `dataset` are figures, though it reads the `data-*` attributes. */
export interface ElementWithDataset extends HTMLElement {
  get dataset(): DOMStringMap;
  set dataset(dataset: string | object | null | undefined);
  /** Resolves once the element has rendered what its attributes and properties ask for. */
  readonly updateComplete: Promise<void>;
}

/** `mlExperience` as the attribute `ml-experience`. */
type Kebab<Name extends string> = Name extends `${infer Letter}${infer Rest}`
  ? `${Letter extends Lowercase<Letter> ? Letter : `-${Lowercase<Letter>}`}${Kebab<Rest>}`
  : Name;

/** A value, or the same written as text, as in HTML: 4 and "4", but not "four". */
type Written<Value> = Value extends string | number | boolean ? Value | `${Value}` : Value;

/** Attributes as markup may have them: as properties or in kebab case, as values or as text. */
type InMarkup<Attributes> = {
  readonly [Name in keyof Attributes]: Written<Attributes[Name]>;
} & {
  readonly [Name in keyof Attributes as Kebab<Name & string>]: Written<Attributes[Name]>;
};

/** What is written before a handler's event: `on` in React and Preact, `on:` in Solid. */
type Handlers<Prefix extends string> = {
  readonly [Type in keyof ElementEvents as `${Prefix}${Type}`]?:
    | ((event: ElementEvents[Type]) => void)
    | undefined;
};

/** What the elements add to what a framework allows on any element; `Prefix` is how it marks a handler. */
export interface ElementsInMarkup<Prefix extends string> {
  'career-leap': InMarkup<CalculatorAttributes> & Handlers<Prefix>;
  'career-leap-chart': InMarkup<ChartAttributes> & Handlers<Prefix>;
}
