/** Summarises and compares the measurements, and checks them against the targets. */
import { readFileSync } from 'node:fs';
import { cpus, release, type as system, totalmem } from 'node:os';
import { type Entrant, entrants } from './contenders.ts';
import { type Measured, type Seen, type Slowdown, slowdowns } from './measure.ts';
import type { Painted } from './probe.ts';
import type { ProjectionMs } from './projection.ts';
import { type Summary, summary } from './statistics.ts';

export interface Result {
  readonly name: string;
  readonly version: string | undefined;
  readonly gzipBytes: number;
  readonly brotliBytes: number;
  /** ms from navigation to the frame with the charts. */
  readonly paintedMs: Readonly<Record<Slowdown, Summary>>;
  /** The same, minus the empty page of the same round. */
  readonly paintedOverEmptyMs: Readonly<Record<Slowdown, Summary>>;
  /** ms until the charts are laid out, without the wait for a frame, minus the empty page. */
  readonly laidOutOverEmptyMs: Readonly<Record<Slowdown, Summary>>;
  readonly updateMs: Readonly<Record<Slowdown, Summary>>;
  readonly heapOverEmptyBytes: Summary;
  /** Minus those of the empty page. */
  readonly elements: number;
  readonly addedByUpdate: number;
  readonly removedByUpdate: number;
  readonly equalsFresh: boolean;
  readonly stillAfterAnswer: boolean;
}

export interface Target {
  readonly says: string;
  readonly value: number;
  readonly limit: number;
  readonly aim?: number;
  readonly met: boolean;
}

export interface Report {
  readonly date: string;
  readonly quick: boolean;
  readonly machine: string;
  readonly browser: string;
  readonly node: string;
  readonly results: readonly Result[];
  readonly floorIsSame: boolean;
  /** career-leap's figures as a share of each contender's. */
  readonly ratios: Readonly<Record<string, Readonly<Record<Measure, number>>>>;
  /** ms per projection, of the product and of the oracle. */
  readonly projectionMs: ProjectionMs;
  readonly targets: readonly Target[];
}

/** The figures that are compared. */
const measures = {
  brotli: ({ brotliBytes }: Result) => brotliBytes,
  'painted 1×': ({ paintedOverEmptyMs }: Result) => paintedOverEmptyMs[1].median,
  'painted 6×': ({ paintedOverEmptyMs }: Result) => paintedOverEmptyMs[6].median,
  'update 1×': ({ updateMs }: Result) => updateMs[1].median,
  'update 6×': ({ updateMs }: Result) => updateMs[6].median,
  heap: ({ heapOverEmptyBytes }: Result) => heapOverEmptyBytes.median,
  elements: ({ elements }: Result) => elements,
};

export type Measure = keyof typeof measures;
const measureNames = Object.keys(measures) as Measure[];

export function report({ browser, seen, floorIsSame, projection }: Measured, quick: boolean): Report {
  const empty = seenOf(seen, 'empty');
  const results = entrants.map((entrant) => summarise(entrant, seenOf(seen, entrant.name), empty));
  const ours = resultOf(results, 'career-leap');
  const ratios = Object.fromEntries(
    results
      .filter(({ name }) => name !== 'empty' && name !== 'career-leap')
      .map((other) => [
        other.name,
        Object.fromEntries(measureNames.map((name) => [name, measures[name](ours) / measures[name](other)])),
      ]),
  ) as Report['ratios'];
  return {
    date: new Date().toISOString().slice(0, 10),
    quick,
    machine: `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${system()} ${release()}`,
    browser,
    node: process.version,
    results,
    floorIsSame,
    ratios,
    projectionMs: projection,
    targets: targets(results, ratios, projection),
  };
}

function seenOf(seen: Measured['seen'], name: string): Seen {
  const found = [...seen].find(([entrant]) => entrant.name === name)?.[1];
  if (!found) throw new Error(`Nothing was seen of ${name}.`);
  return found;
}

function resultOf(results: readonly Result[], name: string): Result {
  const found = results.find((result) => result.name === name);
  if (!found) throw new Error(`There is no result of ${name}.`);
  return found;
}

const forEach = <T>(of: (slowdown: Slowdown) => T): Record<Slowdown, T> => ({ 1: of(1), 6: of(6) });

function summarise({ name, library }: Entrant, seen: Seen, empty: Seen): Result {
  const overEmpty = (of: (painted: Painted) => number) =>
    forEach((slowdown) =>
      summary(
        seen.painted[slowdown].map((painted, round) => {
          const base = empty.painted[slowdown][round];
          return base ? of(painted) - of(base) : Number.NaN;
        }),
      ),
    );
  const emptyHeap = summary(empty.heap).median;
  return {
    name,
    version: library && versionOf(library),
    gzipBytes: seen.gzip,
    brotliBytes: seen.brotli,
    paintedMs: forEach((slowdown) => summary(seen.painted[slowdown].map(({ inFrame }) => inFrame))),
    paintedOverEmptyMs: overEmpty(({ inFrame }) => inFrame),
    laidOutOverEmptyMs: overEmpty(({ laidOut }) => laidOut),
    updateMs: forEach((slowdown) => summary(seen.updates[slowdown])),
    heapOverEmptyBytes: summary(seen.heap.map((bytes) => bytes - emptyHeap)),
    elements: seen.elements - empty.elements,
    addedByUpdate: seen.changes.added,
    removedByUpdate: seen.changes.removed,
    equalsFresh: seen.equalsFresh,
    stillAfterAnswer: seen.stillAfterAnswer,
  };
}

function versionOf(library: string): string {
  const file = new URL(`node_modules/${library}/package.json`, import.meta.url);
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string };
  return version;
}

function targets(
  results: readonly Result[],
  ratios: Report['ratios'],
  { ours: projecting, transcription }: ProjectionMs,
): Target[] {
  const ours = resultOf(results, 'career-leap');
  const against = (other: string, measure: Measure, limit: number, aim?: number): Target => {
    const value = ratios[other]?.[measure] ?? Number.NaN;
    return {
      says: `${measure}, share of ${other}`,
      value,
      limit,
      ...(aim === undefined ? {} : { aim }),
      met: value <= limit,
    };
  };
  const none = (says: string, value: number): Target => ({ says, value, limit: 0, met: value === 0 });
  const noise = (measure: Measure): Target => {
    const value = Math.abs((ratios.control?.[measure] ?? Number.NaN) - 1);
    return { says: `${measure}, control off 1`, value, limit: 0.1, met: value <= 0.1 };
  };
  const projected = projecting.median / transcription.median;
  return [
    against('Chart.js', 'brotli', 0.41, 0.33),
    against('floor', 'painted 6×', 2),
    against('Chart.js', 'painted 6×', 0.5),
    against('Recharts', 'painted 6×', 0.2),
    against('floor', 'update 6×', 1.5, 1.2),
    against('Chart.js', 'update 6×', 0.5),
    against('Recharts', 'update 6×', 0.1),
    against('Chart.js', 'heap', 0.55),
    against('floor', 'elements', 1.2),
    none('elements added by an update', ours.addedByUpdate),
    none('elements removed by an update', ours.removedByUpdate),
    {
      says: 'projection, share of its plain transcription',
      value: projected,
      limit: 0.25,
      met: projected <= 0.25,
    },
    noise('painted 6×'),
    noise('update 6×'),
    noise('heap'),
  ];
}

const kb = (bytes: number) => (bytes / 1024).toFixed(1);
const digits = (value: number) => (Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);
const number = (value: number) => value.toFixed(digits(value));
const spread = ({ median, q1, q3 }: Summary) => `${number(median)} (${number(q1)}–${number(q3)})`;
const yes = (value: boolean) => (value ? 'yes' : 'NO');

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, i) =>
    Math.max(title.length, ...rows.map((cells) => cells[i]?.length ?? 0)),
  );
  const padded = (cells: readonly string[]) =>
    row(cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))));
  const rule = row(widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)));
  return [padded(head), rule, ...rows.map(padded)].join('\n');
}

/** All figures of all contenders; medians, with quartiles in brackets. */
export const resultsTable = ({ results }: Report): string =>
  table(
    [
      'contender',
      'gzip KB',
      'brotli KB',
      ...slowdowns.map((slowdown) => `painted ${slowdown}× ms`),
      ...slowdowns.map((slowdown) => `laid out ${slowdown}× ms`),
      ...slowdowns.map((slowdown) => `update ${slowdown}× ms`),
      'heap KB',
      'elements',
      'added/removed',
      'as fresh',
      'still',
    ],
    results.map((result) => [
      [result.name, result.version].filter(Boolean).join(' '),
      kb(result.gzipBytes),
      kb(result.brotliBytes),
      ...slowdowns.map((slowdown) =>
        spread(result.name === 'empty' ? result.paintedMs[slowdown] : result.paintedOverEmptyMs[slowdown]),
      ),
      ...slowdowns.map((slowdown) => spread(result.laidOutOverEmptyMs[slowdown])),
      ...slowdowns.map((slowdown) => spread(result.updateMs[slowdown])),
      kb(result.heapOverEmptyBytes.median),
      String(result.elements),
      `${number(result.addedByUpdate)}/${number(result.removedByUpdate)}`,
      yes(result.equalsFresh),
      yes(result.stillAfterAnswer),
    ]),
  );

const ratiosTable = ({ ratios }: Report): string =>
  table(
    ['career-leap as a share of', ...measureNames],
    Object.entries(ratios).map(([name, values]) => [name, ...measureNames.map((key) => number(values[key]))]),
  );

export const targetsTable = ({ targets }: Report): string =>
  table(
    ['target', 'value', 'at most', 'aim', ''],
    targets.map(({ says, value, limit, aim, met }) => [
      says,
      value.toFixed(3),
      String(limit),
      aim === undefined ? '' : String(aim),
      met ? 'met' : 'MISSED',
    ]),
  );

export const markdown = (all: Report): string => `# Bench

The same two charts, drawn from the same 61 projections at the same size, by \`npm run bench\`${all.quick ? ' in a quick run, whose figures are rough' : ''}.

![Bytes, time to the painted charts and time of an update, each contender](results.svg)

- ${all.date}, ${all.browser}, Node ${all.node}, ${all.machine}.
- Bytes: all JavaScript and CSS that the page loads.
- Painted: from navigation to the frame with the charts, less the same of an empty page (whose row has its own time);
  a frame comes 60 times a second at most. Laid out: the same without the wait for the frame.
- Update: from the call until the new picture is there, styled and laid out. 6× is a processor slowed down six times.
- Heap: JavaScript's, after collection, less that of an empty page. Elements: in the whole page, less the empty one's.
- As fresh: an updated chart is a fresh one of the same data, pixel for pixel. Still: nothing changes after the answer.
- Floor: the picture of career-leap, pixel for pixel (${all.floorIsSame ? 'checked' : 'NOT SO IN THIS RUN'}), by hand without a library. Control: career-leap
  once more; how far its ratio is from 1 is the noise. Medians, with quartiles in brackets.

${resultsTable(all)}

${ratiosTable(all)}

A projection takes ${spread(all.projectionMs.ours)} ms in Node, the plain transcription of its model ${spread(all.projectionMs.transcription)} ms.

${targetsTable(all)}
`;
