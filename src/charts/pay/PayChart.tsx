/** Draws the steps from CTC to in-hand pay, for the current pay, the first role or the mid level. */

import { Fragment } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { type PayOf, type Pays, payReading, payText } from '../../i18n/text/pay.ts';
import type { Projection } from '../../model/projection.ts';
import { cachedProjection } from '../../model/projectionCache.ts';
import { paySteps, takeHome } from '../../model/takeHome.ts';
import { ChartCursor, Readout } from '../shared/ChartCursor.tsx';
import { ChartSvg, textLabel } from '../shared/ChartSvg.tsx';
import { Figure } from '../shared/Figure.tsx';
import type { ChartProps } from '../shared/types.ts';
import { useChartSize } from '../shared/useChartSize.tsx';
import { layout, type PayShapes } from './layout.ts';
import style from './pay.css?inline';

export { style };

export function Chart({ profile, dataset, i18n, settings, onSettings }: ChartProps) {
  const [ref, context] = useChartSize<HTMLDivElement>(i18n);
  const [activeIndex, setActiveIndex] = useState<number>();
  const id = useId();
  const projection = cachedProjection(profile, dataset);
  const pays: Pays = useMemo(
    () =>
      ctcs(projection).flatMap(([of, ctc]) => {
        const pay = takeHome(ctc, dataset);
        return pay ? [{ of, pay }] : [];
      }),
    [projection, dataset],
  );
  const shown = pays.find(({ of }) => of === settings.payOf) ?? pays[0];
  const shapes = useMemo(() => shown && layout(shown.pay, context), [shown, context]);
  if (!shown || !shapes) return <p>{i18n.t('pay.none')}</p>;
  const text = payText(shown, pays, dataset, i18n);
  const valueText = (i: number) => payReading(paySteps[i] ?? 'ctc', shown.pay, i18n);
  return (
    <Figure i18n={i18n} text={text}>
      <fieldset class="whose">
        <legend class="unseen">{i18n.t('pay.whose')}</legend>
        {pays.map(({ of, pay }) => (
          <label key={of}>
            <input
              type="radio"
              name={id}
              value={of}
              checked={of === shown.of}
              onInput={() => onSettings({ payOf: of })}
            />
            {i18n.t(`pay.of.${of}`)} <strong>{i18n.formatBaseUnits(pay.inHand)}</strong>
          </label>
        ))}
      </fieldset>
      <Readout text={valueText(activeIndex ?? paySteps.length - 1)} />
      <div class="plot" ref={ref}>
        <PaySvg shapes={shapes} description={text.description} activeIndex={activeIndex} />
        <ChartCursor
          label={i18n.t('pay.readStep')}
          count={paySteps.length}
          index={activeIndex}
          defaultIndex={paySteps.length - 1}
          onMove={setActiveIndex}
          indexAt={(_, y) => rowAt(shapes, y)}
          valueText={valueText}
          area={shapes.plot}
        />
      </div>
    </Figure>
  );
}

interface PaySvgProps {
  readonly shapes: PayShapes;
  readonly description: string;
  /** The row under the cursor. */
  readonly activeIndex?: number | undefined;
}

/** The SVG of the chart, without cursor and controls. */
export function PaySvg({ shapes: { width, height, rows }, description, activeIndex }: PaySvgProps) {
  return (
    <ChartSvg kind="pay" width={width} height={height} description={description}>
      {rows.map(({ step, total, name, value, bar, leftX }, i) => (
        <g key={step} class={`${total ? 'total' : 'step'} ${step}${i === activeIndex ? ' read' : ''}`}>
          {leftX !== undefined && (
            <line x1={leftX} x2={leftX} y1={bar.y + bar.height} y2={rows[i + 1]?.bar.y ?? bar.y} />
          )}
          <rect {...bar} />
          {name.map((line) => (
            <Fragment key={line.y}>{textLabel(line)}</Fragment>
          ))}
          {textLabel(value, 'value')}
        </g>
      ))}
    </ChartSvg>
  );
}

/** The pays to break down, in LPA. Without an ML role, only the current pay. */
function ctcs({ stay, firstPay, midPay, startsAtMid }: Projection): [PayOf, number][] {
  return [
    ['now', stay[0] ?? 0],
    ...(firstPay && !startsAtMid ? [['firstRole', firstPay.p50] as [PayOf, number]] : []),
    ...(midPay ? [['midLevel', midPay.p50] as [PayOf, number]] : []),
  ];
}

function rowAt({ rows }: PayShapes, y: number): number {
  const after = rows.findIndex(({ bar }) => y < bar.y + bar.height + 4);
  return after < 0 ? rows.length - 1 : after;
}
