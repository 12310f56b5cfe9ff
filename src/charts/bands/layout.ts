/** The salary bands of the first role and the mid level, with the visitor's pay today and to be expected. */
import type { Dataset } from '../../dataset/schema.ts';
import type { FullProfile } from '../../model/profile.ts';
import type { Projection } from '../../model/projection.ts';
import type { Spread } from '../../model/quantile.ts';
import { linear, ticksFromZero } from '../figure/axis.ts';
import { type Frame, labelSize, px } from '../figure/frame.ts';
import { type Box, keepApart, type Label, textBox } from '../figure/labels.ts';

/** All in LPA. */
export interface BandsData {
  readonly rows: readonly BandRow[];
  readonly today: number;
  readonly estimated: boolean;
}

export interface BandRow {
  readonly kind: 'firstRole' | 'midLevel';
  readonly band: readonly [low: number, high: number];
  /** What the visitor would get; undefined where there is no ML role. */
  readonly you: Spread | undefined;
}

export interface BandsShapes {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly ticks: readonly { readonly x: number; readonly label: Label | undefined }[];
  readonly rows: readonly {
    readonly kind: BandRow['kind'];
    readonly name: Label;
    readonly range: Label;
    readonly bar: Box;
    readonly you:
      | { readonly x1: number; readonly x2: number; readonly x: number; readonly label: Label }
      | undefined;
  }[];
  readonly today: { readonly x: number; readonly label: Label };
  readonly y: (row: number) => number;
}

/** The bands are those of tier 1, which the source names, times the factor of the city's tier. */
export function bandsData(profile: FullProfile, projection: Projection, dataset: Dataset): BandsData {
  const factor = dataset.assumptions.tierFactor.value[profile.cityTier - 1] ?? 1;
  const { entryBandLpa, midBandLpa } = dataset.facts;
  const row = (kind: BandRow['kind'], band: readonly [number, number], you: Spread | null): BandRow => ({
    kind,
    band: [band[0] * factor, band[1] * factor],
    you: you ?? undefined,
  });
  const { startsAtMid, firstPay, midPay } = projection;
  return {
    rows: [
      row('firstRole', entryBandLpa.value, startsAtMid ? null : firstPay),
      row('midLevel', midBandLpa.value, midPay),
    ],
    today: projection.stay[0] ?? 0,
    estimated: projection.estimatedSalary,
  };
}

export function layout(data: BandsData, { widthPx: width, emPx, words, measure }: Frame): BandsShapes {
  const size = labelSize(emPx);
  const names = data.rows.map(({ kind }) => words.say(`bands.${kind}`));
  const nameWidth = Math.max(...names.map((name) => measure(name, true)));
  // On a phone a row's name stands above its bar instead of beside it.
  const beside = width > nameWidth + 24 * size;
  const left = beside ? nameWidth + 1.5 * size : 0.5 * size;
  const top = 1.08 * Math.max(data.today, ...data.rows.flatMap(({ band, you }) => [band[1], you?.p90 ?? 0]));
  const rowHeight = (beside ? 4.8 : 6) * size;
  const head = 1.9 * size;
  const plot: Box = {
    x: px(left),
    y: px(head),
    width: px(width - left - 0.8 * size),
    height: px(data.rows.length * rowHeight),
  };
  const base = plot.y + plot.height;
  const x = linear([0, top], [plot.x, plot.x + plot.width]);
  const barHeight = 1.3 * size;
  const y = (row: number) => head + (row + 1) * rowHeight - 2.7 * size;

  /** Centred on a value, but never past the edges of the drawing. */
  const centred = (text: string, at: number, baseline: number, strong = false): Label => {
    const half = measure(text, strong) / 2;
    return { text, x: px(Math.max(half, Math.min(width - half, at))), y: px(baseline), anchor: 'middle' };
  };

  const tickLabels = ticksFromZero(top, Math.max(2, Math.floor(plot.width / (5 * size)))).map((value) => {
    const text = value === 0 ? words.say('money.rupees', { n: 0 }) : words.number(value);
    const label = centred(text, x(value), base + 1.5 * size);
    return { x: px(x(value)), label, box: textBox(label, measure(text), size) };
  });
  const kept = keepApart(tickLabels, 0.5 * size);

  return {
    width,
    height: Math.ceil(base + 2 * size),
    plot,
    ticks: tickLabels.map((tick) => ({ x: tick.x, label: kept.includes(tick) ? tick.label : undefined })),
    rows: data.rows.map(({ kind, band, you }, i) => {
      const [low, high] = band;
      const middle = y(i);
      const range = words.say('bands.range', { low, high });
      return {
        kind,
        name: beside
          ? { text: names[i] ?? '', x: px(left - size), y: px(middle + 0.35 * size), anchor: 'end' }
          : { text: names[i] ?? '', x: 0, y: px(middle - 2.6 * size), anchor: 'start' },
        range: centred(range, x((low + high) / 2), middle - barHeight / 2 - 0.4 * size),
        bar: {
          x: px(x(low)),
          y: px(middle - barHeight / 2),
          width: px(x(high) - x(low)),
          height: px(barHeight),
        },
        you: you && {
          x1: px(x(you.p10)),
          x2: px(x(you.p90)),
          x: px(x(you.p50)),
          label: centred(
            words.say('bands.you', { pay: words.money(you.p50) }),
            x(you.p50),
            middle + barHeight / 2 + 1.3 * size,
            true,
          ),
        },
      };
    }),
    today: {
      x: px(x(data.today)),
      label: centred(
        words.say(data.estimated ? 'bands.estimate' : 'bands.today', { pay: words.money(data.today) }),
        x(data.today),
        head - 0.6 * size,
      ),
    },
    y,
  };
}
