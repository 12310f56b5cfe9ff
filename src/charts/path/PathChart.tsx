/** Draws the salary path, with a cursor that moves by month. */

import { type ComponentChildren, Fragment } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { pathReading, pathText } from '../../i18n/text/path.ts';
import { phaseKinds } from '../../model/phases.ts';
import { cachedProjection } from '../../model/projectionCache.ts';
import { ChartCursor, Readout } from '../shared/ChartCursor.tsx';
import { ChartSvg, hiddenUnless, padTo, textLabel } from '../shared/ChartSvg.tsx';
import { Figure } from '../shared/Figure.tsx';
import { maxTicks } from '../shared/scale.ts';
import type { ChartProps } from '../shared/types.ts';
import { useChartSize } from '../shared/useChartSize.tsx';
import { layout, type PathShapes, pathData, rowCount } from './layout.ts';
import style from './path.css?inline';

export { style };

export function Chart({ profile, dataset, i18n }: ChartProps) {
  const [ref, context] = useChartSize<HTMLDivElement>(i18n);
  const [selected, setMonth] = useState<number>();
  const projection = cachedProjection(profile, dataset);
  const data = useMemo(() => pathData(projection), [projection]);
  const shapes = useMemo(() => layout(data, context), [data, context]);
  const last = projection.months.length - 1;
  // A shorter horizon may have fewer months.
  const month = selected && Math.min(selected, last);
  const text = useMemo(
    () => pathText(projection, data.scenarios.length, dataset, i18n),
    [projection, data, dataset, i18n],
  );
  const valueText = (at: number) => pathReading(projection, at, i18n);
  return (
    <Figure i18n={i18n} text={text}>
      <Readout text={valueText(month ?? last)} />
      <div class="plot" ref={ref}>
        <PathSvg shapes={shapes} description={text.description}>
          {month !== undefined && (
            <g class="reading">
              <line
                x1={shapes.x(month)}
                x2={shapes.x(month)}
                y1={shapes.plot.y}
                y2={shapes.plot.y + shapes.plot.height}
              />
              <circle class="stay" r={4} cx={shapes.x(month)} cy={shapes.y(data.stay[month] ?? 0)} />
              {data.moves && (
                <circle class="move" r={4} cx={shapes.x(month)} cy={shapes.y(data.p50[month] ?? 0)} />
              )}
            </g>
          )}
        </PathSvg>
        <ChartCursor
          label={i18n.t('path.readMonth')}
          count={last + 1}
          index={month}
          defaultIndex={last}
          onMove={setMonth}
          indexAt={(x) => Math.max(0, Math.min(last, Math.round((x / shapes.plot.width) * last)))}
          valueText={valueText}
          area={shapes.plot}
        />
      </div>
    </Figure>
  );
}

interface PathSvgProps {
  readonly shapes: PathShapes;
  readonly description: string;
  /** Marks at the cursor. */
  readonly children?: ComponentChildren;
}

/** The SVG of the chart, without cursor and text. */
export function PathSvg({ shapes, description, children }: PathSvgProps) {
  const { width, height, plot } = shapes;
  const base = plot.y + plot.height;
  return (
    <ChartSvg kind="path" width={width} height={height} description={description}>
      {padTo(shapes.rows, maxTicks(rowCount)).map((row, i) => (
        <Fragment key={i}>
          <line
            class={i === 0 ? 'axis' : 'grid'}
            display={hiddenUnless(row)}
            x1={plot.x}
            x2={plot.x + plot.width}
            y1={row?.y}
            y2={row?.y}
          />
          {textLabel(row?.label)}
        </Fragment>
      ))}
      {shapes.years.map(({ x, label }, i) => (
        <Fragment key={i}>
          <line class="axis" x1={x} x2={x} y1={base} y2={base + 4} />
          {textLabel(label)}
        </Fragment>
      ))}
      <path class="band" d={shapes.band} />
      {shapes.scenarios.map((d, i) => (
        <path key={i} class="scenario" d={d} />
      ))}
      <path class="line stay" d={shapes.stay} />
      <path class="line move" d={shapes.median} />
      {shapes.phases.length > 0 && <Milestones shapes={shapes} />}
      {(['move', 'stay'] as const).map((kind) => {
        const end = shapes.ends.find((item) => item.kind === kind);
        return (
          <g key={kind} class={`end ${kind}`} display={hiddenUnless(end)}>
            {textLabel(end?.name)}
            {textLabel(end?.pay)}
          </g>
        );
      })}
      {children}
    </ChartSvg>
  );
}

/** The phases and the break-even point. Not rendered if there is no move. */
function Milestones({ shapes: { phases, breakEven } }: { readonly shapes: PathShapes }) {
  return (
    <>
      {phaseKinds.map((kind) => {
        const phase = phases.find((item) => item.kind === kind);
        const leaderX = phase && phase.x1 + 1;
        return (
          <g key={kind} class={`phase ${kind}`} display={hiddenUnless(phase)}>
            <line class="bar-line" x1={phase?.x1} x2={phase?.x2} y1={phase?.y} y2={phase?.y} />
            <line
              class="leader"
              display={hiddenUnless(phase?.leader)}
              x1={leaderX}
              x2={leaderX}
              y1={phase && phase.y + 3}
              y2={phase?.leader}
            />
            {textLabel(phase?.label)}
          </g>
        );
      })}
      <g class="break-even" display={hiddenUnless(breakEven)}>
        <line x1={breakEven?.x} x2={breakEven?.x} y1={breakEven?.y} y2={breakEven?.to} />
        <circle r={4.5} cx={breakEven?.x} cy={breakEven?.y} />
        {textLabel(breakEven?.label)}
      </g>
    </>
  );
}
