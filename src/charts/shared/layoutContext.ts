/** The input of every layout besides its data: the available width, the font size, and a measure of text. */
import type { I18n } from '../../i18n/createI18n.ts';

export interface LayoutContext {
  /** Width of the chart. */
  readonly widthPx: number;
  /** Font size of the surrounding text. */
  readonly emPx: number;
  readonly i18n: I18n;
  /** Returns the width in px of a text in the font of chart labels. */
  readonly measure: (text: string, strong?: boolean) => number;
}

/** Font size of chart labels in px: 0.8 em, at least 12 px. Must match `--text-small` in `base.css`. */
export const labelFontSize = (emPx: number): number => Math.max(12, 0.8 * emPx);

/** Estimates text widths without a browser. Slightly wider than most fonts, so that labels don't overlap. */
export const estimateTextWidth =
  (emPx: number): LayoutContext['measure'] =>
  (text, strong = false) =>
    [...text].length * labelFontSize(emPx) * (strong ? 0.62 : 0.58);

/** Rounds a coordinate to a tenth of a pixel. */
export const roundPx = (value: number): number => Math.round(value * 10) / 10;
