/**
 * career-leap's own charts, layouts and text measurement, as in the product. Only the title, table and reading of
 * each figure are left out, since no other contender has them.
 */
import '../../src/element/base.css';
import '../../src/charts/shared/figure.css';
import '../../src/charts/path/path.css';
import '../../src/charts/bands/bands.css';
import { render } from 'preact';
import { BandsSvg } from '../../src/charts/bands/BandsChart.tsx';
import { layout as bandsLayout } from '../../src/charts/bands/layout.ts';
import { layout as pathLayout } from '../../src/charts/path/layout.ts';
import { PathSvg } from '../../src/charts/path/PathChart.tsx';
import { InitialSizeContext, measureContainer, useChartSize } from '../../src/charts/shared/useChartSize.tsx';
import { createI18n, type Messages } from '../../src/i18n/createI18n.ts';
import { type BenchData, contend } from '../picture.ts';

/** The messages of these two charts only; the product's file has those of all charts, questions and answers. */
const messages: Partial<Messages> = {
  'term.unitName': 'lakh',
  'term.unitShort': 'LPA',
  'term.largerName': 'crore',
  'path.move': 'the move',
  'path.stay': 'stay',
  'path.now': 'now',
  'figure.year': 'year {n}',
  'bands.firstRole': 'First role',
  'bands.midLevel': 'Mid level',
  'bands.range': '{low}–{high} {unitShort}',
  'bands.you': 'you {pay}',
  'bands.today': 'today {pay}',
};

const i18n = createI18n(messages as Messages, 'en');

interface ChartProps {
  readonly data: BenchData;
}

function Path({ data }: ChartProps) {
  const [ref, frame] = useChartSize<HTMLDivElement>(i18n);
  const scenarios = data.scenarios.map((pays, i) => ({ pays, jumps: data.jumps[i] ?? [] }));
  const shapes = pathLayout({ ...data, scenarios, breakEvenMonth: null, phases: [], moves: true }, frame);
  return (
    <div class="plot" ref={ref}>
      <PathSvg shapes={shapes} description="Salary path" />
    </div>
  );
}

function Bands({ data: { bands, current, expected } }: ChartProps) {
  const [ref, frame] = useChartSize<HTMLDivElement>(i18n);
  const visitor = { p10: expected, p50: expected, p90: expected };
  const shapes = bandsLayout(
    {
      bands: [
        { kind: 'firstRole', low: bands.entry[0], high: bands.entry[1], visitor },
        { kind: 'midLevel', low: bands.mid[0], high: bands.mid[1], visitor: null },
      ],
      today: current,
      estimated: false,
      cityTier: 1,
      factor: 1,
    },
    frame,
  );
  return (
    <div class="plot" ref={ref}>
      <BandsSvg shapes={shapes} description="Salary bands" />
    </div>
  );
}

const root = document.querySelector<HTMLElement>('[data-bench]');
if (!root) throw new Error('The page has no [data-bench].');
root.classList.add('calculator');

// As in the product's element: the first render uses the size of the container.
const initialSize = () => measureContainer(root);

const draw = (data: BenchData) =>
  render(
    <InitialSizeContext.Provider value={initialSize}>
      <Path data={data} />
      <Bands data={data} />
    </InitialSizeContext.Provider>,
    root,
  );

contend({ draw, update: draw });
