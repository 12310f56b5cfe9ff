/** Hostile datasets, and limits on their size and depth. */
import { describe, expect, it } from 'vitest';
import { checkLimits } from '../../src/data/limits.ts';
import { indiaMl2026 } from '../../src/model/index.ts';
import { problemsOf } from '../fuzz/mutateDataset.ts';

const nestedPath = (levels: number) => Array(levels).fill('in').join('.');

/** The built-in dataset with a piece of its JSON replaced. */
const withText = (piece: string, other: string): unknown => {
  const json = JSON.stringify(indiaMl2026);
  if (!json.includes(piece)) throw new Error('the piece of this test is not in the dataset');
  return JSON.parse(json.replace(piece, other));
};

describe('keys that every object has', () => {
  it.each(['__proto__', 'constructor', 'prototype'])('%s is refused at any depth', (key) => {
    const found = { found: 'a key of that name', allowed: 'any other key' };
    expect(problemsOf(withText('{"id":', `{"${key}":{"polluted":true},"id":`))).toEqual([
      { path: key, ...found },
    ]);
    expect(
      problemsOf(withText('"sources":{', `"sources":{"${key}":{"title":"x","publisher":"x","kind":"x"},`)),
    ).toEqual([{ path: `sources.${key}`, ...found }]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('one in a list is reported with its index, and its value is not checked', () => {
    const deep = JSON.parse('{"list": [0, {"constructor": {"__proto__": 1}}]}');
    expect(checkLimits(deep)).toEqual({
      problems: [{ path: 'list[1].constructor', found: 'a key of that name', allowed: 'any other key' }],
      exceeded: false,
    });
  });
});

describe('size', () => {
  it('a dataset that is too deep is refused at the first level that is too deep', () => {
    let deep: unknown = 1;
    for (let i = 0; i < 5_000; i++) deep = [deep];
    expect(problemsOf({ ...indiaMl2026, title: deep })).toEqual([
      { path: `title${'[0]'.repeat(10)}`, found: 'more levels than that', allowed: 'at most 10 levels' },
    ]);
  });

  it('ten levels are not too deep', () => {
    const nested = (levels: number, inside = {}) => {
      let value: unknown = inside;
      for (let i = 0; i < levels; i++) value = { in: value };
      return value;
    };
    expect(checkLimits(nested(10))).toEqual({ problems: [], exceeded: false });
    expect(checkLimits(nested(11))).toMatchObject({ problems: [{ path: nestedPath(11) }], exceeded: true });
    // Only lists and objects count as levels.
    expect(checkLimits(nested(10, { text: 'text', none: null }))).toMatchObject({ exceeded: false });
  });

  it('a list of 20,000 values, including itself, is not too large', () => {
    const values = (count: number) => Array.from({ length: count - 1 }, () => ({}));
    expect(checkLimits(values(20_000))).toEqual({ problems: [], exceeded: false });
    expect(checkLimits(values(20_001))).toMatchObject({
      problems: [{ path: 'the dataset' }],
      exceeded: true,
    });
  });

  it('numbers and texts count as well', () => {
    for (const value of [0, 'text', null]) {
      const list = (count: number) => Array(count - 1).fill(value);
      expect(checkLimits(list(20_000))).toEqual({ problems: [], exceeded: false });
      expect(checkLimits(list(20_001))).toMatchObject({
        problems: [{ path: 'the dataset' }],
        exceeded: true,
      });
    }
    expect(problemsOf({ plan: { value: Array(100_000).fill(0) } })).toHaveLength(1);
  });

  it('a circular dataset is refused', () => {
    const round: Record<string, unknown> = { ...indiaMl2026 };
    round.title = round;
    expect(problemsOf(round)).toHaveLength(1);
  });

  it('a dataset with too many values is refused as a whole', () => {
    const many = { ...indiaMl2026, title: Array.from({ length: 30_000 }, () => ({})) };
    expect(problemsOf(many)).toEqual([
      { path: 'the dataset', found: 'more values than that', allowed: 'at most 20000 values' },
    ]);
  });

  it('a list counts by its length, including gaps', () => {
    const refused = { problems: [{ path: 'the dataset' }], exceeded: true };
    expect(checkLimits({ phases: Array(4e9) })).toMatchObject(refused);
    expect(checkLimits(Array(20_000))).toMatchObject(refused);
    expect(checkLimits([Array(9_999), Array(9_999)])).toMatchObject(refused);
    expect(checkLimits(Array(19_999))).toEqual({ problems: [], exceeded: false });
  });

  it('weeks and cities are limited', () => {
    const weeks = Array.from({ length: 201 }, (_, i) => ({ ...indiaMl2026.plan.value[0], id: `w${i}` }));
    const cities = Array.from({ length: 1_001 }, (_, i) => ({ name: `c${i}`, tier: 1 }));
    expect(problemsOf({ ...indiaMl2026, plan: { ...indiaMl2026.plan, value: weeks } })).toContainEqual(
      expect.objectContaining({ path: 'plan.value', allowed: 'at most 200 entries' }),
    );
    expect(problemsOf({ ...indiaMl2026, cities: { ...indiaMl2026.cities, value: cities } })).toMatchObject([
      { path: 'cities.value', allowed: 'at most 1000 entries' },
    ]);
  });

  it('the built-in dataset is within all limits', () => {
    expect(checkLimits(indiaMl2026)).toEqual({ problems: [], exceeded: false });
  });
});
