/** Renders the results as an SVG of bar charts, with the components of the product's charts. */
import { renderToString } from 'preact-render-to-string';
import { ChartSvg, textLabel } from '../src/charts/shared/ChartSvg.tsx';
import type { Label } from '../src/charts/shared/labelPlacement.ts';
import { estimateTextWidth, roundPx } from '../src/charts/shared/layoutContext.ts';
import { scaleLinear } from '../src/charts/shared/scale.ts';
import type { Report, Result } from './report.ts';

interface Panel {
  readonly title: string;
  readonly value: (result: Result) => number;
  readonly text: (value: number) => string;
}

const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

const panels: readonly Panel[] = [
  {
    title: 'Weight of all scripts and styles, brotli',
    value: ({ brotliBytes }) => brotliBytes / 1024,
    text: (value) => `${value.toFixed(0)} KB`,
  },
  {
    title: 'Charts painted after navigation, beyond an empty page, processor slowed down 6×',
    value: ({ paintedOverEmptyMs }) => paintedOverEmptyMs[6].median,
    text: ms,
  },
  {
    title: 'An update, processor slowed down 6×',
    value: ({ updateMs }) => updateMs[6].median,
    text: ms,
  },
];

const width = 760;
const emPx = 16;
const rowHeight = 20;
const head = 30;
const foot = 34;
const left = 130;
const right = 64;

const style = `
svg { font: 12.8px system-ui, sans-serif; --ink: #1b1d1f; --quiet: #5c6267; --hair: #eceeef; --edge: #7d848a;
  --move: #00605a; --bar: #b9c0c4; background: #fff }
text { fill: var(--quiet) }
.title, .ours text { fill: var(--ink); font-weight: 600 }
.grid { stroke: var(--hair) }
.axis { stroke: var(--edge) }
rect { fill: var(--bar) }
.ours rect { fill: var(--move) }
@media (prefers-color-scheme: dark) {
  svg { --ink: #e9ebec; --quiet: #a3a9ae; --hair: #2a2e32; --edge: #7c848b; --move: #57d6c6; --bar: #4a5056;
    background: #16181a }
}
`;

export function drawing({ results }: Report): string {
  const shown = results.filter(({ name }) => name !== 'empty' && name !== 'control');
  const height = panels.length * (head + shown.length * rowHeight + foot);
  const svg = renderToString(
    <ChartSvg kind="bench" width={width} height={height} description={description(shown)}>
      <style>{style}</style>
      {panels.map((panel, i) => (
        <Bars key={panel.title} panel={panel} results={shown} top={(i * height) / panels.length} />
      ))}
    </ChartSvg>,
  );
  return svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ');
}

const description = (results: readonly Result[]) =>
  `Bar charts: ${panels
    .map(({ title, value, text }) =>
      [title, ...results.map((result) => `${result.name} ${text(value(result))}`)].join(', '),
    )
    .join('. ')}.`;

interface BarsProps {
  readonly panel: Panel;
  readonly results: readonly Result[];
  readonly top: number;
}

function Bars({ panel: { title, value, text }, results, top }: BarsProps) {
  const most = Math.max(...results.map(value));
  const x = scaleLinear()
    .domain([0, most])
    .range([left, width - right]);
  const measure = estimateTextWidth(emPx);
  const first = top + head;
  const base = first + results.length * rowHeight;
  const label = (words: string, at: number, y: number, anchor: Label['anchor']): Label => ({
    text: words,
    x: roundPx(at),
    y: roundPx(y),
    anchor,
  });
  const ticks = x.ticks(Math.floor((width - left - right) / (2 * measure(text(most)))));
  return (
    <g>
      {textLabel(label(title, 0, top + 18, 'start'), 'title')}
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            class={tick === 0 ? 'axis' : 'grid'}
            x1={roundPx(x(tick))}
            x2={roundPx(x(tick))}
            y1={first}
            y2={base}
          />
          {textLabel(label(String(tick), x(tick), base + 16, 'middle'))}
        </g>
      ))}
      {results.map((result, i) => {
        const y = first + i * rowHeight;
        const end = x(Math.max(0, value(result)));
        return (
          <g key={result.name} class={result.name === 'career-leap' ? 'ours' : 'other'}>
            {textLabel(label(result.name, left - 8, y + 14, 'end'))}
            <rect x={left} y={y + 4} width={roundPx(end - left)} height={rowHeight - 7} />
            {textLabel(label(text(value(result)), end + 6, y + 14, 'start'))}
          </g>
        );
      })}
    </g>
  );
}
