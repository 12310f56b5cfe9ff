/** What every layout is given besides its data: the room there is, the size of the text, and how wide text runs. */
import type { I18n } from '../../i18n/createI18n.ts';

export interface LayoutContext {
  readonly widthPx: number;
  /** The host's body text size. */
  readonly emPx: number;
  readonly i18n: I18n;
  /** Width in px of a text at the size of chart labels. */
  readonly measure: (text: string, strong?: boolean) => number;
}

/** Chart labels are 0.8 of the body text and never under 12 px; `figure.css` says the same. */
export const labelFontSize = (emPx: number): number => Math.max(12, 0.8 * emPx);

/** A measure for where there is no browser: a little wider than most fonts run. */
export const estimateTextWidth =
  (emPx: number): LayoutContext['measure'] =>
  (text, strong = false) =>
    [...text].length * labelFontSize(emPx) * (strong ? 0.62 : 0.58);

/** Rounds a coordinate to a tenth of a pixel. */
export const roundPx = (value: number): number => Math.round(value * 10) / 10;
