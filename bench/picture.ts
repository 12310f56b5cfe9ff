/** The input of all contenders: the same data, sizes, colours and texts. */

/** All pays are in LPA. The paths have one value per month, from today to the end of year 5. */
export interface BenchData {
  readonly stay: readonly number[];
  readonly p10: readonly number[];
  readonly p50: readonly number[];
  readonly p90: readonly number[];
  readonly scenarios: readonly (readonly number[])[];
  /** The months in which the pay jumps, by scenario. */
  readonly jumps: readonly (readonly number[])[];
  readonly bands: {
    readonly entry: readonly [low: number, high: number];
    readonly mid: readonly [low: number, high: number];
  };
  readonly current: number;
  readonly expected: number;
}

/** Both may return a promise, which resolves when the charts show the data. */
export interface Contender {
  readonly draw: (data: BenchData) => void | Promise<void>;
  readonly update: (data: BenchData) => void | Promise<void>;
}

declare global {
  interface Window {
    __draw?: Contender['draw'];
    __update?: Contender['update'];
  }
}

/** Registers the contender of a page with the probe. */
export function contend({ draw, update }: Contender): void {
  window.__update = update;
  // The probe starts when this is set, so it comes last.
  window.__draw = draw;
}

/** In px: the heights of career-leap's charts at this width. */
export const pathSize = { width: 640, height: 310 };
export const bandsSize = { width: 640, height: 173 };

/** The margins, in px, for labels that a library does not lay out itself. */
export const pathMargin = { top: 10, right: 74, bottom: 32, left: 30 };
export const bandsMargin = { top: 24, right: 10, bottom: 26, left: 84 };

/** Appends a container of that size for one of the two charts. */
export function place({ width, height }: { readonly width: number; readonly height: number }): HTMLElement {
  const element = document.createElement('div');
  element.style.width = `${width}px`;
  element.style.height = `${height}px`;
  document.querySelector('[data-bench]')?.append(element);
  return element;
}

export const colours = {
  move: '#00605a',
  moveLine: '#619c99',
  moveBand: 'rgba(0, 96, 90, 0.09)',
  moveTint: 'rgba(0, 96, 90, 0.2)',
  stay: '#6f757a',
  quiet: '#5c6267',
  hair: '#eceeef',
  edge: '#7d848a',
};

export const fontSize = 12.8;
export const fontFamily = 'system-ui, sans-serif';

const tenth = (value: number) => String(Math.round(value * 10) / 10);
const lakh = (lpa: number) => `₹${tenth(lpa)} lakh`;

export const yearText = (month: number) => (month === 0 ? 'now' : `year ${month / 12}`);
export const yearMonths = [0, 12, 24, 36, 48, 60];
export const levels = ['First role', 'Mid level'] as const;
export const rangeText = ([low, high]: readonly [number, number]) => `${tenth(low)}–${tenth(high)} LPA`;
export const todayText = (lpa: number) => `today ${lakh(lpa)}`;
export const youText = (lpa: number) => `you ${lakh(lpa)}`;

/** The labels at the ends of the two lines. Only career-leap and the floor move them apart if they are close. */
export const endTexts = ({ p50, stay }: BenchData) =>
  [
    { name: 'the move', pay: last(p50), text: lakh(last(p50)), colour: colours.move },
    { name: 'stay', pay: last(stay), text: lakh(last(stay)), colour: colours.stay },
  ] as const;

const last = (values: readonly number[]): number => values.at(-1) ?? 0;

/** Both ranges, in the order of the rows. */
export const ranges = ({ bands }: BenchData) => [bands.entry, bands.mid] as const;
