/** The format of a problem in a dataset: its path, the value found, and what is allowed. */
import { describe, expect, it } from 'vitest';
import { DatasetError, formatPath, uniqueByPath } from '../../src/data/errors.ts';
import { formatValue } from '../../src/data/formatValue.ts';

describe('a path', () => {
  it.each([
    [[], 'the dataset'],
    [['title'], 'title'],
    [['plan', 'value', 0, 'id'], 'plan.value[0].id'],
    [['a', 0, 1], 'a[0][1]'],
    [[0, 'a'], '[0].a'],
    [['sources', 'the guide'], 'sources["the guide"]'],
    [['sources', '(guide'], 'sources["(guide"]'],
    [['sources', 'guide"'], 'sources["guide\\""]'],
    [['texts', 'hi', 'plan.nlp'], 'texts.hi.plan.nlp'],
  ])('%j is formatted as %s', (path, text) => {
    expect(formatPath(path)).toBe(text);
  });
});

describe('a value', () => {
  it.each([
    [undefined, 'nothing'],
    [null, 'null'],
    [5, '5'],
    [Number.NaN, 'NaN'],
    [Number.NEGATIVE_INFINITY, '-Infinity'],
    [[1, Number.POSITIVE_INFINITY, Number.NaN], '[1,"Infinity","NaN"]'],
    [true, 'true'],
    [12n, '12'],
    ['say "a"', '"say \\"a\\""'],
    [[1, 'b'], '[1,"b"]'],
    [{ a: 1n, b: 2 }, '{"a":"1n","b":2}'],
    [{ toJSON: () => undefined }, 'nothing'],
  ])('%s is formatted as %s', (value, text) => {
    expect(formatValue(value)).toBe(text);
  });

  it('is truncated if it is long', () => {
    expect(formatValue('x'.repeat(58))).toBe(`"${'x'.repeat(58)}"`);
    expect(formatValue('x'.repeat(59))).toBe(`"${'x'.repeat(56)}…`);
  });
});

describe('problems', () => {
  const [first, second, again] = [
    { path: 'a', found: '1', allowed: 'a text' },
    { path: 'b', found: '2', allowed: 'a list' },
    { path: 'a', found: '3', allowed: 'a number' },
  ] as const;

  it('are reported once per path', () => {
    expect(uniqueByPath([first, second, again])).toEqual([first, second]);
  });

  it('are listed in the message of the error', () => {
    expect(new DatasetError([first])).toMatchObject({
      name: 'DatasetError',
      message: 'The dataset has 1 mistake:\na: found 1; allowed: a text',
      problems: [first],
    });
    expect(new DatasetError([first, second]).message).toBe(
      'The dataset has 2 mistakes:\na: found 1; allowed: a text\nb: found 2; allowed: a list',
    );
  });
});
