/** Layout of the market gap as a unit chart: each square is the same number of people or roles. */
import { pathRound } from 'd3-path';
import type { Box, Label } from '../shared/labelPlacement.ts';
import { type LayoutContext, labelFontSize, roundPx } from '../shared/layoutContext.ts';
import { wrapText } from '../shared/wrapText.ts';

export interface MarketData {
  /** Developers who are placed. */
  readonly placed: number;
  /** Roles that are unfilled. */
  readonly unfilled: number;
  /** Unfilled roles that the moving developers fill. */
  readonly filled: number;
}

/** More squares would be too small on a phone. */
const maxSquares = 200;

/** Number of people or roles per square: 1, 2, 5, 10 and so on. */
export function perSquare({ placed, unfilled }: MarketData): number {
  let per = 1;
  for (let i = 0; (placed + unfilled) / per > maxSquares; i++) per *= [2, 2.5, 2][i % 3] ?? 2;
  return per;
}

/** Positions are in px; `squares`, `filled` and `left` are values of the `d` attribute. */
export interface MarketShapes {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly placed: { readonly lines: readonly Label[]; readonly squares: string };
  /** The roles that are filled, and those that remain unfilled. */
  readonly roles: { readonly lines: readonly Label[]; readonly filled: string; readonly left: string };
  /** Top of the roles. */
  readonly rolesTop: number;
}

export function layout(
  data: MarketData,
  { widthPx: width, emPx, i18n, measure }: LayoutContext,
): MarketShapes {
  const size = labelFontSize(emPx);
  const per = perSquare(data);
  const placedCount = Math.max(1, Math.round(data.placed / per));
  const rolesCount = Math.max(1, Math.round(data.unfilled / per));
  const columns = Math.max(10, Math.min(40, Math.floor(width / (1.15 * size))));
  const cell = width / columns;
  const gridHeight = (count: number) => Math.ceil(count / columns) * cell;
  const label = (text: string, top: number): Label[] =>
    wrapText(text, width, (line) => measure(line, true)).map((line, i) => ({
      text: line,
      x: 0,
      y: roundPx(top + (1 + 1.3 * i) * size),
      anchor: 'start',
    }));
  const below = (lines: readonly Label[]) => (lines.at(-1)?.y ?? 0) + 0.6 * size;

  const placedLines = label(i18n.t('market.placed', { n: data.placed }), 0);
  const placedTop = below(placedLines);
  const rolesTop = placedTop + gridHeight(placedCount) + size;
  const rolesLines = label(
    data.filled > 0
      ? i18n.t('market.filled', { filled: Math.round(data.filled), n: data.unfilled })
      : i18n.t('market.unfilled', { n: data.unfilled }),
    rolesTop,
  );
  const squaresTop = below(rolesLines);
  const filled = filledSquares(data, rolesCount, per);
  const height = Math.ceil(squaresTop + gridHeight(rolesCount) + 2);
  return {
    width,
    height,
    plot: { x: 0, y: 0, width, height },
    placed: { lines: placedLines, squares: squares(0, placedCount, columns, cell, placedTop, 0) },
    roles: {
      lines: rolesLines,
      filled: squares(0, filled, columns, cell, squaresTop, 0),
      left: squares(filled, rolesCount, columns, cell, squaresTop, 1),
    },
    rolesTop,
  };
}

/** The rounded number of filled squares. If only some roles are filled, there is at least one square of each kind. */
function filledSquares({ filled, unfilled }: MarketData, count: number, per: number): number {
  if (filled === 0) return 0;
  if (filled >= unfilled) return count;
  return Math.max(1, Math.min(count - 1, Math.round(filled / per)));
}

/** Path of the squares from an index up to, but not including, another. Each is inset for its outline. */
function squares(
  from: number,
  to: number,
  columns: number,
  cell: number,
  top: number,
  inset: number,
): string {
  const side = cell * 0.8 - 2 * inset;
  const path = pathRound(1);
  for (let i = from; i < to; i++) {
    const x = (i % columns) * cell + cell * 0.1 + inset;
    const y = top + Math.floor(i / columns) * cell + cell * 0.1 + inset;
    path.rect(x, y, side, side);
  }
  return path.toString();
}
