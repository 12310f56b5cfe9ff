/**
 * The attributes and events of the elements as types. Defined once, as properties in camel case; what each framework
 * calls them is derived, so that none of them can fall behind.
 */
import type { ActionDetail } from '../calculator/Actions.tsx';
import type { ChangeDetail, ErrorDetail } from './controller.tsx';

/** The attributes of both elements. */
export interface ElementAttributes {
  /** Years of paid software development, 0 to 40. */
  readonly experience?: number | undefined;
  /** Years of production ML work, 0 to 20. */
  readonly mlExperience?: number | undefined;
  /** Where the visitor works: any place; one that is not listed is of tier 3. */
  readonly city?: string | undefined;
  /** The tier of the city, where only that is known. */
  readonly cityTier?: 1 | 2 | 3 | undefined;
  /** Fixed CTC today in lakh rupees a year, 1 to 300. */
  readonly salary?: number | undefined;
  /** Study hours a week, 2 to 60. */
  readonly hours?: number | undefined;
  /** Share of the pay kept while studying, 0 to 1. */
  readonly incomeKept?: number | undefined;
  /** Course fee in lakh rupees, paid today, 0 to 50. */
  readonly courseFee?: number | undefined;
  /** Whether the capstone project will be built and deployed. */
  readonly capstone?: boolean | undefined;
  /** Ids of the plan weeks that are known already, between spaces. */
  readonly skip?: string | undefined;
  /** The year that the odds are of, 1 to 5. */
  readonly year?: number | undefined;
  /** The colours: those of the page, light, or dark. */
  readonly theme?: 'auto' | 'light' | 'dark' | undefined;
  /** The language; without it that of the nearest `lang` of the page. */
  readonly lang?: string | undefined;
  /** Other figures than the built-in ones: the address of a dataset in JSON; as a property also the dataset itself. */
  readonly dataset?: string | object | undefined;
}

/** The attributes of `<career-leap>`. */
export interface CalculatorAttributes extends ElementAttributes {
  /** The charts to show in their order, between spaces: path, odds, bands, market, plan, pay. */
  readonly views?: string | undefined;
  /** Where the call to action for developers leads: an address that starts with https://, http:// or mailto:. */
  readonly applyUrl?: string | undefined;
  /** What the call to action for developers says. */
  readonly applyLabel?: string | undefined;
  /** Where the call to action for employers leads: an address that starts with https://, http:// or mailto:. */
  readonly hireUrl?: string | undefined;
  /** What the call to action for employers says. */
  readonly hireLabel?: string | undefined;
  /** Whether the visitor is offered to take the result along: as text, link, picture, table, calendar, on paper. */
  readonly share?: 'on' | 'off' | undefined;
}

/** The attributes of `<career-leap-chart>`. */
export interface ChartAttributes extends ElementAttributes {
  /** The chart to show. */
  readonly kind?: 'path' | 'odds' | 'bands' | 'market' | 'plan' | 'pay' | undefined;
}

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
export type Kebab<Name extends string> = Name extends `${infer Letter}${infer Rest}`
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
