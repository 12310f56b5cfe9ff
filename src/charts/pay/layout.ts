/** Layout of the steps from CTC to in-hand pay as a waterfall chart: each deduction starts where the last one ends. */
import { type PayStep, paySteps, signedAmount, type TakeHome } from '../../model/takeHome.ts';
import type { Box, Label } from '../shared/labelPlacement.ts';
import { type LayoutContext, labelFontSize, roundPx } from '../shared/layoutContext.ts';
import { scaleLinear } from '../shared/scale.ts';
import { wrapText } from '../shared/wrapText.ts';

/** Positions are in px. */
export interface PayShapes {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly rows: readonly {
    readonly step: PayStep;
    /** True for a total, whose bar starts at 0; false for a deduction. */
    readonly total: boolean;
    readonly name: readonly Label[];
    readonly value: Label;
    readonly bar: Box;
    /** Position of the line down to the next row; undefined in the last row, or if names are between the bars. */
    readonly leftX: number | undefined;
  }[];
}

export function layout(pay: TakeHome, { widthPx: width, emPx, i18n, measure }: LayoutContext): PayShapes {
  const size = labelFontSize(emPx);
  const names = paySteps.map((step) => i18n.t(`pay.${step}`));
  const values = paySteps.map((step) => i18n.formatBaseUnits(signedAmount(step, pay)));
  const nameWidth = Math.max(...names.map((name) => measure(name, true)));
  const valueWidth = Math.max(...values.map((value) => measure(value, true)));
  const beside = width > nameWidth + valueWidth + 20 * size;
  const left = beside ? nameWidth + 0.8 * size : 0;
  const right = beside ? valueWidth + 0.8 * size : 0;
  const x = scaleLinear()
    .domain([0, Math.max(pay.ctc, 1)])
    .range([left, width - right]);
  const barHeight = 1.3 * size;
  const lineHeight = 1.35 * size;

  let y = 0.2 * size;
  let remainder = 0;
  const rows = paySteps.map((step, i): PayShapes['rows'][number] => {
    const total = step === 'ctc' || step === 'inHandYear';
    const rupees = signedAmount(step, pay);
    const [from, to] = total ? [0, rupees] : [remainder + rupees, remainder];
    remainder = total ? rupees : remainder + rupees;
    const lines = beside
      ? [names[i] ?? '']
      : wrapText(names[i] ?? '', width - valueWidth - size, (text) => measure(text, total));
    const barY = beside ? y : y + lines.length * lineHeight;
    const baseline = beside ? barY + barHeight / 2 + 0.35 * size : y + size;
    const bar: Box = {
      x: roundPx(x(Math.max(0, Math.min(from, to)))),
      y: roundPx(barY),
      width: roundPx(Math.max(1, x(Math.max(from, to)) - x(Math.max(0, Math.min(from, to))))),
      height: roundPx(barHeight),
    };
    y = barY + barHeight + (beside ? 0.75 : 0.6) * size;
    return {
      step,
      total,
      name: lines.map((text, line) => ({
        text,
        x: roundPx(beside ? left - 0.8 * size : 0),
        y: roundPx(baseline + line * lineHeight),
        anchor: beside ? 'end' : 'start',
      })),
      value: beside
        ? {
            text: values[i] ?? '',
            x: roundPx(bar.x + bar.width + 0.5 * size),
            y: roundPx(baseline),
            anchor: 'start',
          }
        : { text: values[i] ?? '', x: width, y: roundPx(baseline), anchor: 'end' },
      bar,
      leftX: beside && i < paySteps.length - 1 ? roundPx(x(Math.max(0, remainder))) : undefined,
    };
  });
  return { width, height: Math.ceil(y), plot: { x: 0, y: 0, width, height: Math.ceil(y) }, rows };
}
