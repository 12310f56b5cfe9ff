/** The words that stand around every chart. */

export interface ChartText {
  /** States the finding. */
  readonly title: string;
  /** Names the measure and the unit. */
  readonly subtitle: string;
  /** The chart in one sentence, for who does not see it. */
  readonly description: string;
  /** Names the source. */
  readonly foot: string;
  /** The data as a table; computed when it is opened. */
  readonly table: () => Table;
}

export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly string[])[];
}
