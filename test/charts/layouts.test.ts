/** Properties of the chart layouts for any profile, computed without a browser. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { layout as layoutMarket, perSquare } from '../../src/charts/market/layout.ts';
import { layout as layoutOdds } from '../../src/charts/odds/layout.ts';
import { layout as layoutPath, pathData } from '../../src/charts/path/layout.ts';
import { layout as layoutPay } from '../../src/charts/pay/layout.ts';
import { layout as layoutPlan } from '../../src/charts/plan/layout.ts';
import { estimateTextWidth, type LayoutContext } from '../../src/charts/shared/layoutContext.ts';
import { loadI18n } from '../../src/i18n/loadMessages.ts';
import { indiaMl2026, project, studyPlan, takeHome } from '../../src/model/index.ts';
import { anyProfile } from '../profiles.ts';
import { runs } from '../runs.ts';

let frame: (widthPx: number) => LayoutContext;
beforeAll(async () => {
  const i18n = await loadI18n('en');
  frame = (widthPx) => ({ widthPx, emPx: 16, i18n, measure: estimateTextWidth(16) });
});
const anyWidth = fc.integer({ min: 280, max: 1200 });

describe('odds', () => {
  it('places every dot clearly on one side of the threshold, and counts those past it', () => {
    fc.assert(
      fc.property(
        anyProfile,
        anyWidth,
        fc.option(fc.double({ min: 0, max: 400, noNaN: true }), { nil: undefined }),
        (profile, width, neededLpa) => {
          const outcomes = project(profile).outcomes(5);
          const { dots, edges, threshold, reachedCount, columns, x, plot } = layoutOdds(
            { outcomes, neededLpa },
            frame(width),
          );
          const needed = edges[threshold] ?? Number.NaN;
          expect(dots).toHaveLength(50);
          dots.forEach((dot, i) => {
            expect(dot.reached).toBe((outcomes[i] ?? 0) >= needed);
            // A column's dots are between its edges.
            expect(dot.reached ? dot.x > x(needed) : dot.x < x(needed)).toBe(true);
            expect(dot.x).toBeGreaterThan(plot.x);
            expect(dot.x).toBeLessThan(plot.x + plot.width);
          });
          expect(reachedCount).toBe(outcomes.filter((pay) => pay >= needed).length);
          expect(columns.reduce((sum, { count }) => sum + count, 0)).toBe(50);
        },
      ),
      { numRuns: runs(60) },
    );
  });

  it('makes dots as large as possible, for the default profile at any width', () => {
    const outcomes = project({ currentSalaryLpa: 9 }).outcomes(5);
    for (let width = 280; width <= 1200; width += 4) {
      const { radius, columns, plot } = layoutOdds({ outcomes, neededLpa: undefined }, frame(width));
      expect(radius, `at ${width} px`).toBeGreaterThanOrEqual(
        Math.min(7, plot.width / columns.length / 2 - 2),
      );
    }
  });

  it.each([
    [320, 1],
    [660, 0.5],
  ])('has columns with round edges: at %i px every %s lakh', (width, step) => {
    const { edges } = layoutOdds(
      { outcomes: project({ currentSalaryLpa: 9 }).outcomes(5), neededLpa: undefined },
      frame(width),
    );
    expect((edges[1] ?? 0) - (edges[0] ?? 0)).toBe(step);
    expect(edges.every((edge) => Number.isInteger(edge / step))).toBe(true);
  });
});

describe('path', () => {
  const numbers = (d: string) => d.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];

  it('has an axis from 0, finite paths inside the plot, and as many lines as futures', () => {
    fc.assert(
      fc.property(anyProfile, anyWidth, (profile, width) => {
        const shapes = layoutPath(pathData(project(profile)), frame(width));
        expect(shapes.y(0)).toBeCloseTo(shapes.plot.y + shapes.plot.height, 6);
        expect(shapes.scenarios).toHaveLength(20);
        for (const d of [shapes.band, shapes.median, shapes.stay, ...shapes.scenarios]) {
          expect(d).not.toContain('NaN');
          const values = numbers(d);
          expect(values.length).toBeGreaterThan(2);
          expect(Math.max(...values)).toBeLessThanOrEqual(Math.max(width, shapes.height) + 0.1);
          expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: runs(40) },
    );
  });

  it('draws each future within a fifth of a pixel of its pay in every month', () => {
    fc.assert(
      fc.property(anyProfile, anyWidth, (profile, width) => {
        const data = pathData(project(profile));
        const { scenarios, x, y } = layoutPath(data, frame(width));
        data.scenarios.forEach(({ pays }, i) => {
          const drawn = numbers(scenarios[i] ?? '');
          const points = drawn.flatMap((at, k) => (k % 2 === 0 ? [[at, drawn[k + 1] ?? 0] as const] : []));
          pays.forEach((pay, month) => {
            const at = Math.round(10 * x(month)) / 10;
            // If a jump is vertical, the last point at that month is the pay.
            const next = points.findIndex(([pointX]) => pointX > at);
            const after = points[next] ?? points.at(-1) ?? [0, 0];
            const before = points[(next < 0 ? points.length : next) - 1] ?? after;
            const share = after[0] === before[0] ? 0 : (at - before[0]) / (after[0] - before[0]);
            expect(Math.abs(before[1] + share * (after[1] - before[1]) - y(pay))).toBeLessThan(0.2);
          });
        });
      }),
      { numRuns: runs(20) },
    );
  });

  it('names the unit of the axis at the last year, at any width', () => {
    const { years } = layoutPath(pathData(project({})), frame(288));
    expect(years.map(({ label }) => label?.text)).toEqual(['now', '1', '2', '3', '4', 'year 5']);
  });

  it('draws a jump of pay as a vertical line and a raise as a slope', () => {
    const data = pathData(project({ currentSalaryLpa: 9 }));
    const [first = ''] = layoutPath(data, frame(660)).scenarios;
    const points = first
      .slice(1)
      .split('L')
      .map((point) => point.split(',').map(Number));
    const steep = points.filter(([x = 0, y = 0], i) => {
      const [beforeX = x, beforeY = y] = points[i - 1] ?? [];
      return i > 0 && Math.abs(y - beforeY) > 12 && x !== beforeX;
    });
    expect(steep).toEqual([]);
    const vertical = points.filter(([x], i) => i > 0 && x === points[i - 1]?.[0]);
    // One jump into the first role, one to the mid level.
    expect(vertical).toHaveLength(2);
  });
});

describe('take-home', () => {
  it('starts each step at the remainder of the one before', () => {
    const pay = takeHome(12.65);
    if (!pay) throw new Error('no rules');
    const { rows } = layoutPay(pay, frame(760));
    rows.slice(1, -1).forEach(({ bar }, i) => {
      expect(bar.x + bar.width).toBeGreaterThanOrEqual((rows[i]?.leftX ?? 0) - 0.2);
    });
    expect(rows.at(-2)?.leftX).toBeCloseTo((rows.at(-1)?.bar.x ?? 0) + (rows.at(-1)?.bar.width ?? 0), 0);
  });
});

describe('market', () => {
  it.each([
    [0, 0, 19],
    [1, 1, 18],
    [42_500, 9, 10],
    [94_999, 18, 1],
    [95_000, 19, 0],
  ])('fills %s roles as %s squares and leaves %s', (filled, full, left) => {
    const { placed, roles } = layoutMarket({ placed: 850_000, unfilled: 95_000, filled }, frame(320));
    const squares = (d: string) => d.split('M').length - 1;
    expect(squares(placed.squares)).toBe(170);
    expect(squares(roles.filled)).toBe(full);
    expect(squares(roles.left)).toBe(left);
  });
});

describe('a market of any size', () => {
  it.each([
    [850_000, 95_000, 5_000],
    [1_654_440, 23_400, 10_000],
    [120, 40, 1],
    [1e10, 1, 100_000_000],
  ])('of %s people and %s roles has a square for each %s', (placed, unfilled, per) => {
    expect(perSquare({ placed, unfilled, filled: 0 })).toBe(per);
    const { placed: people, roles } = layoutMarket({ placed, unfilled, filled: 0 }, frame(320));
    const count = (people.squares + roles.left).split('M').length - 1;
    expect(count).toBeLessThanOrEqual(201);
    expect(roles.left).not.toBe('');
  });
});

describe('plan', () => {
  it('closes the gap of a skipped week', () => {
    const { phases, weeks } = layoutPlan(
      studyPlan({ skippedWeeks: ['core-algorithms'] }),
      indiaMl2026.phases,
      frame(760),
    );
    expect(weeks).toBe(12);
    const bars = phases.flatMap((phase) => phase.bars).filter((bar) => !bar.skipped);
    bars.forEach((bar, i) => {
      const before = bars[i - 1];
      expect(bar.atPercent).toBeCloseTo(before ? before.atPercent + before.widthPercent : 0, 9);
    });
    expect(bars.at(-1)?.to).toBe(11);
  });
});
