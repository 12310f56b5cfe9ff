/** Draws the market gap, with a cursor that moves by part and a slider for the share of developers who move. */
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
  const [selected, setActiveIndex] = useState<number>();
  const gap = useMemo(() => marketGap({ movedShare }, dataset), [movedShare, dataset]);
  const { developersPlaced, mlRolesUnfilled } = dataset.facts;
  const data = { placed: developersPlaced.value, unfilled: mlRolesUnfilled.value, filled: gap.filled };
  const shapes = useMemo(() => layout(data, context), [gap, context]);
  const text = marketText(gap, movedShare, perSquare(data), dataset, i18n);
  const parts = marketReadings(gap, dataset, i18n);
  // Another dataset or setting may have fewer parts.
  const activeIndex = selected && Math.min(selected, parts.length - 1);
  const active = parts[activeIndex ?? -1];
  return (
    <Figure i18n={i18n} text={text}>
      {/* Empty while the cursor is not in use: the text would only repeat the labels. */}
      <Readout text={active?.text ?? ''} />
      <div class="plot" ref={ref}>
        <MarketSvg shapes={shapes} description={text.description} activePart={active?.part} />
        <ChartCursor
          label={i18n.t('market.readPart')}
          count={parts.length}
          index={activeIndex}
          defaultIndex={0}
          onMove={setActiveIndex}
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

/** The SVG of the chart, without cursor and controls. */
export function MarketSvg({
  shapes,
  description,
  activePart,
}: {
  readonly shapes: MarketShapes;
  readonly description: string;
  /** The part under the cursor. */
  readonly activePart?: MarketReading['part'] | undefined;
}) {
  const { width, height, placed, roles } = shapes;
  return (
    <ChartSvg kind="market" width={width} height={height} description={description}>
      {placed.lines.map((line) => (
        <Fragment key={line.y}>{textLabel(line, 'name')}</Fragment>
      ))}
      <path class={activePart === 'placed' ? 'placed read' : 'placed'} d={placed.squares} />
      {roles.lines.map((line) => (
        <Fragment key={line.y}>{textLabel(line, 'name gap')}</Fragment>
      ))}
      <path class={activePart === 'filled' ? 'filled read' : 'filled'} d={roles.filled} />
      <path class={activePart === 'left' ? 'left read' : 'left'} d={roles.left} />
    </ChartSvg>
  );
}
