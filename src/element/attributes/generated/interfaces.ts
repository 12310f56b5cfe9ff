/** The attributes as properties, in camel case. Written by `npm run generate`: edit `../table.ts`. */

/** The attributes of both elements. */
interface ElementAttributes {
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
  /** Ids of the plan weeks that are known already, between spaces: python-data, core-algorithms, evaluation, features, deep-learning, nlp, serving, tracking, ci-cd. */
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
