/** Draws the effect of each assumption on the gain, with a cursor that moves by assumption. */
import { Fragment } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { I18n } from '../../i18n/createI18n.ts';
import type { DetailMessages } from '../../i18n/loadMessages.ts';
import { tornadoReading, tornadoText } from '../../i18n/text/tornado.ts';
import { ChartCursor, Readout } from '../shared/ChartCursor.tsx';
import { ChartSvg, textLabel } from '../shared/ChartSvg.tsx';
import { Figure } from '../shared/Figure.tsx';
import { useChartSize } from '../shared/useChartSize.tsx';
import { layout, type TornadoRow, type TornadoShapes } from './layout.ts';
import style from './tornado.css?inline';

export { style };

interface TornadoChartProps {
  /** In descending order of swing. */
  readonly rows: readonly TornadoRow[];
  /** Gain with the current assumptions. */
  readonly gainLakh: number;
  /** Horizon of the gain. */
  readonly years: number;
  readonly i18n: I18n;
  readonly details: DetailMessages;
}

export function Chart({ rows, gainLakh, years, i18n, details }: TornadoChartProps) {
  const [ref, context] = useChartSize<HTMLDivElement>(i18n);
  const [selected, setActiveRow] = useState<number>();
  // The selected row may not exist any more.
  const activeRow = selected === undefined ? undefined : Math.max(0, Math.min(selected, rows.length - 1));
  const shapes = useMemo(() => layout(rows, gainLakh, context), [rows, gainLakh, context]);
  const text = tornadoText(rows, gainLakh, years, i18n, details);
  const valueText = (i: number) => tornadoReading(rows[i], i18n, details);
  return (
    <Figure i18n={i18n} text={text}>
      <Readout text={valueText(activeRow ?? 0)} />
      <div class="plot" ref={ref}>
        <TornadoSvg shapes={shapes} description={text.description} activeRow={activeRow} />
        <ChartCursor
          label={details.t('tornado.read')}
          count={Math.max(1, rows.length)}
          index={activeRow}
          defaultIndex={0}
          onMove={setActiveRow}
          indexAt={(_, y) =>
            Math.max(0, Math.min(rows.length - 1, Math.floor((y / shapes.plot.height) * rows.length)))
          }
          valueText={valueText}
          area={shapes.plot}
        />
      </div>
    </Figure>
  );
}

interface TornadoSvgProps {
  readonly shapes: TornadoShapes;
  readonly description: string;
  /** The row under the cursor. */
  readonly activeRow?: number | undefined;
}

/** The SVG of the chart, without cursor and text. */
function TornadoSvg({ shapes, description, activeRow }: TornadoSvgProps) {
  const { width, height, plot, ticks, now, rows } = shapes;
  const base = plot.y + plot.height;
  return (
    <ChartSvg kind="tornado" width={width} height={height} description={description}>
      {ticks.map(({ x, label }, i) => (
        <Fragment key={i}>
          <line class="grid" x1={x} x2={x} y1={plot.y} y2={base} />
          {textLabel(label)}
        </Fragment>
      ))}
      <g class="now">
        <line x1={now.x} x2={now.x} y1={plot.y} y2={base} />
        {textLabel(now.label)}
      </g>
      {rows.map(({ id, name, bars, ends }, i) => (
        <g key={id} class={activeRow === i ? 'row read' : 'row'}>
          {bars.map(({ end, box }) => (
            <rect key={end} class={end} {...box} />
          ))}
          {textLabel(name, 'name')}
          {ends.map((label, side) => (
            <Fragment key={side}>{textLabel(label)}</Fragment>
          ))}
        </g>
      ))}
    </ChartSvg>
  );
}
