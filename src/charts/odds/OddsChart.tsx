/** Draws the odds in a year as dots, with a cursor that moves by dot and a threshold that the visitor moves. */
import { minIndex } from 'd3-array';
import { Fragment } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { oddsReading, oddsText } from '../../i18n/text/odds.ts';
import { cachedProjection } from '../../model/projectionCache.ts';
import { ChartCursor, Readout } from '../shared/ChartCursor.tsx';
import { ChartSvg, padTo, textLabel } from '../shared/ChartSvg.tsx';
import { Figure } from '../shared/Figure.tsx';
import { SliderField } from '../shared/SliderField.tsx';
import type { ChartProps } from '../shared/types.ts';
import { useChartSize } from '../shared/useChartSize.tsx';
import { handleHeight, handleWidth, layout, type OddsShapes } from './layout.ts';
import style from './odds.css?inline';

export { style };

export function Chart({ profile, dataset, i18n, settings, onSettings }: ChartProps) {
  const [ref, context] = useChartSize<HTMLDivElement>(i18n);
  const [activeIndex, setActiveIndex] = useState<number>();
  const id = useId();
  const projection = cachedProjection(profile, dataset);
  const horizon = (projection.months.length - 1) / 12;
  const { year } = settings;
  const outcomes = useMemo(() => projection.outcomes(year), [projection, year]);
  const shapes = useMemo(
    () => layout({ outcomes, neededLpa: settings.neededLpa }, context),
    [outcomes, settings.neededLpa, context],
  );
  const { plot, edges, threshold } = shapes;
  const odds = { ...shapes, outcomes, year, neededLpa: edges[threshold] ?? 0 };
  const text = oddsText(odds, dataset, i18n);
  const valueText = (i: number) => oddsReading(outcomes, i, i18n);
  const middle = Math.floor(outcomes.length / 2);
  return (
    <Figure i18n={i18n} text={text}>
      <Readout text={valueText(activeIndex ?? middle)} />
      <div class="plot" ref={ref}>
        <OddsSvg shapes={shapes} description={text.description} activeIndex={activeIndex} />
        <ChartCursor
          label={i18n.t('odds.readFuture')}
          count={outcomes.length}
          index={activeIndex}
          defaultIndex={middle}
          onMove={setActiveIndex}
          indexAt={(x, y) => nearestDot(shapes, x + plot.x, y + plot.y)}
          valueText={valueText}
          area={plot}
        />
        <input
          class="threshold"
          type="range"
          id={id}
          aria-label={i18n.t('odds.threshold')}
          aria-valuetext={text.title}
          min={0}
          max={edges.length - 1}
          step={1}
          value={threshold}
          // Half of the thumb overlaps on either side, so that its centre is on the edge.
          style={{
            left: `${plot.x - handleWidth / 2}px`,
            width: `${plot.width + handleWidth}px`,
            top: `${plot.y + plot.height + 9 - 16}px`,
          }}
          onInput={(event) => onSettings({ neededLpa: edges[event.currentTarget.valueAsNumber] })}
        />
      </div>
      <SliderField
        label={i18n.t('odds.year')}
        min={1}
        max={horizon}
        value={year}
        text={i18n.t('figure.year', { n: year })}
        finding={text.title}
        onChange={(value) => onSettings({ year: value })}
      />
    </Figure>
  );
}

interface OddsSvgProps {
  readonly shapes: OddsShapes;
  readonly description: string;
  /** The dot under the cursor. */
  readonly activeIndex?: number | undefined;
}

/** At least the number of axis labels that fit at any width. */
const labelCount = 16;

/** The SVG of the chart, without cursor and controls. */
export function OddsSvg({ shapes, description, activeIndex }: OddsSvgProps) {
  const { width, height, plot, radius, dots, ticks, label, edges, threshold, x } = shapes;
  const base = plot.y + plot.height;
  const labels = ticks.flatMap(({ label: text }) => text ?? []);
  const at = x(edges[threshold] ?? 0);
  return (
    <ChartSvg kind="odds" width={width} height={height} description={description}>
      <rect
        class="reached-area"
        x={at}
        y={plot.y}
        width={Math.max(0, plot.x + plot.width - at)}
        height={plot.height}
      />
      {dots.map(({ x: cx, y: cy, reached }, i) => (
        <circle
          key={i}
          class={`${reached ? 'dot reached' : 'dot'}${i === activeIndex ? ' read' : ''}`}
          cx={cx}
          cy={cy}
          r={reached ? radius : radius - 0.75}
        />
      ))}
      <line class="base" x1={plot.x} x2={plot.x + plot.width} y1={base} y2={base} />
      <path class="base" d={shapes.tickMarks} />
      {padTo(labels, labelCount).map((label, i) => (
        <Fragment key={i}>{textLabel(label)}</Fragment>
      ))}
      <g class="needed">
        <line x1={at} x2={at} y1={plot.y - 2} y2={base} />
        <rect x={at - 13} y={base - 1} width={26} height={handleHeight} rx={3} />
        <path class="arrows" d={shapes.arrows} />
        {textLabel(label)}
      </g>
    </ChartSvg>
  );
}

function nearestDot({ dots }: OddsShapes, x: number, y: number): number {
  return minIndex(dots, (dot) => (dot.x - x) ** 2 + (dot.y - y) ** 2);
}
