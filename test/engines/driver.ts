/** What the journeys ask of an engine: so little that three kinds of drivers agree on it. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a browser saves of what a page hands it. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A tab that is worked with real keys and a real pointer; each journey has its own. */
export interface Tab {
  open(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  /** The value of an expression in the page, or in the first frame on it. */
  evaluate(expression: string, inFrame: boolean): Promise<unknown>;
  /** Pressed one after another, and let go: `Tab`, or `Control` and `a`. */
  press(keys: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** In px from the corner of what is seen of the page. */
  pointTo(x: number, y: number): Promise<void>;
  pointerDown(): Promise<void>;
  pointerUp(): Promise<void>;
  /** What the browser saves while this is done. */
  saved(doing: () => Promise<void>): Promise<SavedFile>;
  close(): Promise<void>;
}

export interface Engine {
  openTab(size: Size): Promise<Tab>;
  close(): Promise<void>;
}

/** How long something may take, and how often it is looked for. */
export const timeouts = { timeout: 30_000, interval: 50 };
