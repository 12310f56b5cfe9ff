/** Draws the market gap, reads its parts, and fills it by a scenario. */
import { Fragment } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { type MarketReading, marketReadings, marketText } from '../../i18n/text/market.ts';
import { marketGap } from '../../model/marketGap.ts';
import { ChartCursor, Readout } from '../shared/ChartCursor.tsx';
import { ChartSvg, textLabel } from '../shared/ChartSvg.tsx';
import { Figure } from '../shared/Figure.tsx';
import { SliderField } from '../shared/SliderField.tsx';
import type { ChartProps } from '../shared/types.ts';
import { useChartSize } from '../shared/useChartSize.tsx';
import { layout, type MarketShapes, perSquare } from './layout.ts';
import style from './market.css?inline';

export { style };

export function Chart({ dataset, i18n, settings: { movedShare }, onSettings }: ChartProps) {
  const [ref, context] = useChartSize<HTMLDivElement>(i18n);
  const [chosen, setRead] = useState<number>();
  const gap = useMemo(() => marketGap({ movedShare }, dataset), [movedShare, dataset]);
  const { developersPlaced, mlRolesUnfilled } = dataset.facts;
  const data = { placed: developersPlaced.value, unfilled: mlRolesUnfilled.value, filled: gap.filled };
  const shapes = useMemo(() => layout(data, context), [gap, context]);
  const text = marketText(gap, movedShare, perSquare(data), dataset, i18n);
  const parts = marketReadings(gap, dataset, i18n);
  // Other figures may have fewer parts.
  const read = chosen && Math.min(chosen, parts.length - 1);
  const part = parts[read ?? -1];
  return (
    <Figure i18n={i18n} text={text}>
      {/* Unread, it would only say again what the labels say. */}
      <Readout text={part?.text ?? ''} />
      <div class="plot" ref={ref}>
        <MarketSvg shapes={shapes} description={text.description} read={part?.part} />
        <ChartCursor
          label={i18n.t('market.readPart')}
          count={parts.length}
          index={read}
          defaultIndex={0}
          onMove={setRead}
          indexAt={(_, y) => (y < shapes.rolesTop ? 0 : parts.length - 1)}
          valueText={(i) => parts[i]?.text ?? ''}
          area={shapes.plot}
        />
      </div>
      <SliderField
        label={i18n.t('market.scenario')}
        min={0}
        max={100}
        value={Math.round(movedShare * 100)}
        text={i18n.percent(movedShare)}
        finding={text.title}
        onChange={(percent) => onSettings({ movedShare: percent / 100 })}
      />
    </Figure>
  );
}

/** The picture alone. */
export function MarketSvg({
  shapes,
  description,
  read,
}: {
  readonly shapes: MarketShapes;
  readonly description: string;
  /** The part that is read. */
  readonly read?: MarketReading['part'] | undefined;
}) {
  const { width, height, placed, roles } = shapes;
  return (
    <ChartSvg kind="market" width={width} height={height} description={description}>
      {placed.lines.map((line) => (
        <Fragment key={line.y}>{textLabel(line, 'name')}</Fragment>
      ))}
      <path class={read === 'placed' ? 'placed read' : 'placed'} d={placed.squares} />
      {roles.lines.map((line) => (
        <Fragment key={line.y}>{textLabel(line, 'name gap')}</Fragment>
      ))}
      <path class={read === 'filled' ? 'filled read' : 'filled'} d={roles.filled} />
      <path class={read === 'left' ? 'left read' : 'left'} d={roles.left} />
    </ChartSvg>
  );
}
