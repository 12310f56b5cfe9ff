/** Draws the salary path and reads it month by month. */

import { type ComponentChildren, Fragment } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { pathReading, pathText } from '../../i18n/text/path.ts';
import { phaseKinds } from '../../model/phases.ts';
import { cachedProjection } from '../../model/projectionCache.ts';
import { Drawing, displayOf, lineOfText, padded } from '../figure/Drawing.tsx';
import { Figure } from '../figure/Figure.tsx';
import { Reader, Readout } from '../figure/Reader.tsx';
import { mostTicks } from '../figure/scale.ts';
import type { ChartProps } from '../figure/types.ts';
import { useFrame } from '../figure/useFrame.tsx';
import { layout, type PathShapes, pathData, rowCount } from './layout.ts';
import style from './path.css?inline';

export { style };

export function Chart({ profile, dataset, i18n }: ChartProps) {
  const [ref, frame] = useFrame<HTMLDivElement>(i18n);
  const [chosen, setMonth] = useState<number>();
  const projection = cachedProjection(profile, dataset);
  const data = useMemo(() => pathData(projection), [projection]);
  const shapes = useMemo(() => layout(data, frame), [data, frame]);
  const last = projection.months.length - 1;
  // The month that was read may lie beyond fewer years.
  const month = chosen && Math.min(chosen, last);
  const text = useMemo(
    () => pathText(projection, data.scenarios.length, dataset, i18n),
    [projection, data, dataset, i18n],
  );
  const say = (at: number) => pathReading(projection, at, i18n);
  return (
    <Figure i18n={i18n} text={text}>
      <Readout text={say(month ?? last)} />
      <div class="plot" ref={ref}>
        <PathDrawing shapes={shapes} description={text.description}>
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
        </PathDrawing>
        <Reader
          label={i18n.t('path.readMonth')}
          count={last + 1}
          index={month}
          usual={last}
          onRead={setMonth}
          indexAt={(x) => Math.max(0, Math.min(last, Math.round((x / shapes.plot.width) * last)))}
          say={say}
          area={shapes.plot}
        />
      </div>
    </Figure>
  );
}

interface PathDrawingProps {
  readonly shapes: PathShapes;
  readonly description: string;
  readonly children?: ComponentChildren;
}

/** The picture alone. */
export function PathDrawing({ shapes, description, children }: PathDrawingProps) {
  const { width, height, plot } = shapes;
  const base = plot.y + plot.height;
  return (
    <Drawing kind="path" width={width} height={height} description={description}>
      {padded(shapes.rows, mostTicks(rowCount)).map((row, i) => (
        <Fragment key={i}>
          <line
            class={i === 0 ? 'axis' : 'grid'}
            display={displayOf(row)}
            x1={plot.x}
            x2={plot.x + plot.width}
            y1={row?.y}
            y2={row?.y}
          />
          {lineOfText(row?.label)}
        </Fragment>
      ))}
      {shapes.years.map(({ x, label }, i) => (
        <Fragment key={i}>
          <line class="axis" x1={x} x2={x} y1={base} y2={base + 4} />
          {lineOfText(label)}
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
        const end = shapes.ends.find((each) => each.kind === kind);
        return (
          <g key={kind} class={`end ${kind}`} display={displayOf(end)}>
            {lineOfText(end?.name)}
            {lineOfText(end?.pay)}
          </g>
        );
      })}
      {children}
    </Drawing>
  );
}

/** The phases and the break-even; where there is no move there are none. */
function Milestones({ shapes: { phases, breakEven } }: { readonly shapes: PathShapes }) {
  return (
    <>
      {phaseKinds.map((kind) => {
        const phase = phases.find((each) => each.kind === kind);
        const leaderX = phase && phase.x1 + 1;
        return (
          <g key={kind} class={`phase ${kind}`} display={displayOf(phase)}>
            <line class="bar-line" x1={phase?.x1} x2={phase?.x2} y1={phase?.y} y2={phase?.y} />
            <line
              class="leader"
              display={displayOf(phase?.leader)}
              x1={leaderX}
              x2={leaderX}
              y1={phase && phase.y + 3}
              y2={phase?.leader}
            />
            {lineOfText(phase?.label)}
          </g>
        );
      })}
      <g class="break-even" display={displayOf(breakEven)}>
        <line x1={breakEven?.x} x2={breakEven?.x} y1={breakEven?.y} y2={breakEven?.to} />
        <circle r={4.5} cx={breakEven?.x} cy={breakEven?.y} />
        {lineOfText(breakEven?.label)}
      </g>
    </>
  );
}
