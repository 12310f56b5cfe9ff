/** The texts of a chart, and its data as a table. */

export interface ChartText {
  /** The finding. */
  readonly title: string;
  /** The quantity and its unit. */
  readonly subtitle: string;
  /** The chart in one or two sentences, for those who cannot see it. */
  readonly description: string;
  /** The source of the data. */
  readonly foot: string;
  /** Returns the data as a table. Called only when the table is opened. */
  readonly table: () => Table;
}

export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of each row is its heading. */
  readonly rows: readonly (readonly string[])[];
}
