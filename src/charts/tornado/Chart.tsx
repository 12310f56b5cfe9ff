/** Draws which assumptions move the gain most, and reads them one by one. */
import { Fragment } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { I18n } from '../../i18n/createI18n.ts';
import type { DetailMessages } from '../../i18n/loadMessages.ts';
import { tornadoReading, tornadoText } from '../../i18n/text/tornado.ts';
import { Drawing, lineOfText } from '../figure/Drawing.tsx';
import { Figure } from '../figure/Figure.tsx';
import { Reader, Readout } from '../figure/Reader.tsx';
import { useFrame } from '../figure/useFrame.tsx';
import { layout, type TornadoRow, type TornadoShapes } from './layout.ts';
import style from './tornado.css?inline';

export { style };

interface TornadoChartProps {
  /** The largest swing first. */
  readonly rows: readonly TornadoRow[];
  /** Lakh, as things are. */
  readonly gainLakh: number;
  readonly years: number;
  readonly i18n: I18n;
  readonly details: DetailMessages;
}

export function Chart({ rows, gainLakh, years, i18n, details }: TornadoChartProps) {
  const [ref, frame] = useFrame<HTMLDivElement>(i18n);
  const [asked, setAsked] = useState<number>();
  // The row that was asked for may have gone since.
  const read = asked === undefined ? undefined : Math.max(0, Math.min(asked, rows.length - 1));
  const shapes = useMemo(() => layout(rows, gainLakh, frame), [rows, gainLakh, frame]);
  const text = tornadoText(rows, gainLakh, years, i18n, details);
  const say = (i: number) => tornadoReading(rows[i], i18n, details);
  return (
    <Figure i18n={i18n} text={text}>
      <Readout text={say(read ?? 0)} />
      <div class="plot" ref={ref}>
        <TornadoDrawing shapes={shapes} description={text.description} read={read} />
        <Reader
          label={details.t('tornado.read')}
          count={Math.max(1, rows.length)}
          index={read}
          usual={0}
          onRead={setAsked}
          indexAt={(_, y) =>
            Math.max(0, Math.min(rows.length - 1, Math.floor((y / shapes.plot.height) * rows.length)))
          }
          say={say}
          area={shapes.plot}
        />
      </div>
    </Figure>
  );
}

interface TornadoDrawingProps {
  readonly shapes: TornadoShapes;
  readonly description: string;
  readonly read?: number | undefined;
}

/** The picture alone. */
function TornadoDrawing({ shapes, description, read }: TornadoDrawingProps) {
  const { width, height, plot, ticks, now, rows } = shapes;
  const base = plot.y + plot.height;
  return (
    <Drawing kind="tornado" width={width} height={height} description={description}>
      {ticks.map(({ x, label }, i) => (
        <Fragment key={i}>
          <line class="grid" x1={x} x2={x} y1={plot.y} y2={base} />
          {lineOfText(label)}
        </Fragment>
      ))}
      <g class="now">
        <line x1={now.x} x2={now.x} y1={plot.y} y2={base} />
        {lineOfText(now.label)}
      </g>
      {rows.map(({ id, name, bars, ends }, i) => (
        <g key={id} class={read === i ? 'row read' : 'row'}>
          {bars.map(({ end, box }) => (
            <rect key={end} class={end} {...box} />
          ))}
          {lineOfText(name, 'name')}
          {ends.map((label, side) => (
            <Fragment key={side}>{lineOfText(label)}</Fragment>
          ))}
        </g>
      ))}
    </Drawing>
  );
}
