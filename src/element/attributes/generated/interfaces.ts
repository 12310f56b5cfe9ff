/** The attributes as properties, in camel case. Written by `npm run generate`: edit `../table.ts`. */

/** The attributes of both elements. */
interface ElementAttributes {
  /** Years of paid software development, 0 to 40. */
  readonly experience?: number | undefined;
  /** Years of production ML work, 0 to 20. */
  readonly mlExperience?: number | undefined;
  /** The city where the visitor works; a city that is not listed is of tier 3. */
  readonly city?: string | undefined;
  /** The tier of the city, if only the tier is known; overrides that of `city`. */
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
  /** The weeks of the study plan that the visitor can skip, as ids separated by spaces: python-data, core-algorithms, evaluation, features, deep-learning, nlp, serving, tracking, ci-cd. */
  readonly skip?: string | undefined;
  /** The year of the odds chart, 1 to 5. */
  readonly year?: number | undefined;
  /** The colour scheme: that of the page, light, or dark. */
  readonly theme?: 'auto' | 'light' | 'dark' | undefined;
  /** The language; by default that of the page. */
  readonly lang?: string | undefined;
  /** The URL of a JSON file with a dataset that replaces the built-in one; the property also accepts an object. */
  readonly dataset?: string | object | undefined;
}

/** The attributes of `<career-leap>`. */
export interface CalculatorAttributes extends ElementAttributes {
  /** The charts to show, in order, separated by spaces: path, odds, bands, market, plan, pay. */
  readonly views?: string | undefined;
  /** The link target of the call to action for developers: an address that starts with https://, http:// or mailto:. */
  readonly applyUrl?: string | undefined;
  /** The text of the call to action for developers. */
  readonly applyLabel?: string | undefined;
  /** The link target of the call to action for employers: an address that starts with https://, http:// or mailto:. */
  readonly hireUrl?: string | undefined;
  /** The text of the call to action for employers. */
  readonly hireLabel?: string | undefined;
  /** Whether the visitor can save and share the result: as text, link, image, table, calendar file, or in print. */
  readonly share?: 'on' | 'off' | undefined;
}

/** The attributes of `<career-leap-chart>`. */
export interface ChartAttributes extends ElementAttributes {
  /** The chart to show. */
  readonly kind?: 'path' | 'odds' | 'bands' | 'market' | 'plan' | 'pay' | undefined;
}
