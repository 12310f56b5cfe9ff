/** The interface of a browser engine: only the operations that all three drivers support. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A file that a browser has downloaded. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A tab that is controlled with native key and pointer events. Each scenario has its own. */
export interface Tab {
  open(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  /** The value of an expression in the page, or in the first frame on it. */
  evaluate(expression: string, inFrame: boolean): Promise<unknown>;
  /** Presses keys in order, then releases them: `Tab`, or `Control` and `a`. */
  press(keys: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Moves the pointer, in px from the top left of the viewport. */
  pointTo(x: number, y: number): Promise<void>;
  pointerDown(): Promise<void>;
  pointerUp(): Promise<void>;
  /** Returns the file that the browser saves during an action. */
  saved(action: () => Promise<void>): Promise<SavedFile>;
  close(): Promise<void>;
}

export interface Engine {
  openTab(size: Size): Promise<Tab>;
  close(): Promise<void>;
}

/** Timeout and polling interval of all waits, in ms. */
export const timeouts = { timeout: 30_000, interval: 50 };
