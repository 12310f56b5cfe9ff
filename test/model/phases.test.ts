/** The phases of the median scenario, which divide charts and choose sentences. */
import { describe, expect, it } from 'vitest';
import { type Projection, project } from '../../src/model/index.ts';
import { phaseAt, phases } from '../../src/model/phases.ts';

/** The part of a projection of two years that its phases depend on. */
const withMonths = (studyMonths: number, start: number, mid: number) =>
  ({
    months: Array.from({ length: 25 }, (_, t) => t),
    studyMonths,
    startMonth: { p10: 0, p50: start, p90: 99 },
    midMonth: { p10: 0, p50: mid, p90: 99 },
  }) as unknown as Projection;

describe('phases', () => {
  it('are study, search, first role and mid level, one after the other', () => {
    expect(phases(withMonths(4, 8.5, 20))).toEqual([
      { kind: 'study', from: 0, to: 4 },
      { kind: 'search', from: 4, to: 8.5 },
      { kind: 'firstRole', from: 8.5, to: 20 },
      { kind: 'midLevel', from: 20, to: 24 },
    ]);
  });

  it('end with the projection', () => {
    expect(phases(withMonths(4, 8.5, 30)).at(-1)).toEqual({ kind: 'firstRole', from: 8.5, to: 24 });
    expect(phases(withMonths(36, 40, 60))).toEqual([{ kind: 'study', from: 0, to: 24 }]);
  });

  it('leave out phases without duration', () => {
    expect(phases(withMonths(0, 3, 3)).map(({ kind }) => kind)).toEqual(['search', 'midLevel']);
  });

  it('are empty if there is no ML role', () => {
    expect(phases(project({ capstone: false }))).toEqual([]);
    expect(phases({ ...withMonths(4, 8, 20), startMonth: null })).toEqual([]);
    expect(phases({ ...withMonths(4, 8, 20), midMonth: null })).toEqual([]);
  });
});

describe('the phase of a month', () => {
  it.each([
    [0, 'study'],
    [3.9, 'study'],
    [4, 'search'],
    [8.5, 'firstRole'],
    [20, 'midLevel'],
    // The last month is the end of the last phase, and still part of it.
    [24, 'midLevel'],
  ])('%s is %s', (month, kind) => {
    expect(phaseAt(phases(withMonths(4, 8.5, 20)), month)?.kind).toBe(kind);
  });

  it('is undefined if there are no phases', () => {
    expect(phaseAt([], 3)).toBeUndefined();
  });
});
