/** Draws the salary bands, with a cursor that moves by mark. */
import { minIndex } from 'd3-array';
import { Fragment } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { DatasetFigures } from '../../data/schema.ts';
import type { I18n } from '../../i18n/createI18n.ts';
import { bandsReadings, bandsText } from '../../i18n/text/bands.ts';
import { cachedProjection } from '../../model/projectionCache.ts';
import { type SalaryBands, salaryBands } from '../../model/salaryBands.ts';
import { ChartCursor, Readout } from '../shared/ChartCursor.tsx';
import { ChartSvg, hiddenUnless, padTo, textLabel } from '../shared/ChartSvg.tsx';
import { Figure } from '../shared/Figure.tsx';
import { maxTicks } from '../shared/scale.ts';
import type { ChartProps } from '../shared/types.ts';
import { useChartSize } from '../shared/useChartSize.tsx';
import style from './bands.css?inline';
import { type BandsShapes, layout, tickCount } from './layout.ts';

export { style };

export function Chart({ profile, dataset, i18n }: ChartProps) {
  const projection = cachedProjection(profile, dataset);
  const data = useMemo(() => salaryBands(profile, projection, dataset), [profile, projection, dataset]);
  return <BandsFigure data={data} dataset={dataset} i18n={i18n} />;
}

interface BandsFigureProps {
  readonly data: SalaryBands;
  readonly dataset: DatasetFigures;
  readonly i18n: I18n;
}

export function BandsFigure({ data, dataset, i18n }: BandsFigureProps) {
  const [ref, context] = useChartSize<HTMLDivElement>(i18n);
  const [selected, setActiveIndex] = useState<number>();
  const shapes = useMemo(() => layout(data, context), [data, context]);
  const marks = useMemo(() => bandsReadings(data, i18n), [data, i18n]);
  const text = useMemo(() => bandsText(data, dataset, i18n), [data, dataset, i18n]);
  // Another profile may have fewer marks.
  const activeIndex = selected && Math.min(selected, marks.length - 1);
  const defaultIndex = 0;
  return (
    <Figure i18n={i18n} text={text}>
      <Readout text={marks[activeIndex ?? defaultIndex]?.text ?? ''} />
      <div class="plot" ref={ref}>
        <BandsSvg shapes={shapes} description={text.description} activeRow={marks[activeIndex ?? -1]?.row} />
        <ChartCursor
          label={i18n.t('bands.readMark')}
          count={marks.length}
          index={activeIndex}
          defaultIndex={defaultIndex}
          onMove={setActiveIndex}
          indexAt={(x, y) => nearest(marks, shapes, x, y)}
          valueText={(i) => marks[i]?.text ?? ''}
          area={shapes.plot}
        />
      </div>
    </Figure>
  );
}

interface BandsSvgProps {
  readonly shapes: BandsShapes;
  readonly description: string;
  /** The row under the cursor; -1 is today's pay. */
  readonly activeRow?: number | undefined;
}

/** The SVG of the chart, without cursor and text. */
export function BandsSvg({ shapes, description, activeRow }: BandsSvgProps) {
  const { width, height, plot, today } = shapes;
  const base = plot.y + plot.height;
  return (
    <ChartSvg kind="bands" width={width} height={height} description={description}>
      {padTo(shapes.ticks, maxTicks(tickCount)).map((tick, i) => (
        <Fragment key={i}>
          <line
            class={i === 0 ? 'axis' : 'grid'}
            display={hiddenUnless(tick)}
            x1={tick?.x}
            x2={tick?.x}
            y1={plot.y}
            y2={base}
          />
          {textLabel(tick?.label)}
        </Fragment>
      ))}
      {today && (
        <g class={activeRow === -1 ? 'today read' : 'today'}>
          <path d={today.line} />
          {textLabel(today.label)}
        </g>
      )}
      {shapes.rows.map(({ kind, name, range, bar, visitor }, i) => (
        <g key={kind} class={activeRow === i ? 'row read' : 'row'}>
          <rect {...bar} />
          {textLabel(name, 'name')}
          {textLabel(range, 'range')}
          <g class="you" display={hiddenUnless(visitor)}>
            <line x1={visitor?.x1} x2={visitor?.x2} y1={bar.y + bar.height / 2} y2={bar.y + bar.height / 2} />
            <circle r={5} cx={visitor?.x} cy={bar.y + bar.height / 2} />
            {textLabel(visitor?.label)}
          </g>
        </g>
      ))}
    </ChartSvg>
  );
}

/**
 * The mark nearest to the pointer: today's line if it is close, otherwise the visitor's range or the band of the row
 * under the pointer.
 */
function nearest(marks: readonly { row: number }[], shapes: BandsShapes, x: number, y: number): number {
  const at = { x: x + shapes.plot.x, y: y + shapes.plot.y };
  if (shapes.today && Math.abs(at.x - shapes.today.x) < 8) return 0;
  const row = minIndex(shapes.rows, ({ bar }) => Math.abs(bar.y + bar.height / 2 - at.y));
  const first = marks.findIndex((mark) => mark.row === row);
  const visitor = shapes.rows[row]?.visitor;
  return visitor && at.x >= visitor.x1 && at.x <= visitor.x2 ? first + 1 : first;
}
