/** Line and column of values in JSON, and the position of syntax errors. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { JsonSyntaxError, jsonPositions } from '../../src/data/jsonPositions.ts';
import { runs } from '../runs.ts';

describe('positions in JSON', () => {
  const text = `{
  "title": "a",
  "list": [1, { "name": "x" },
    3],
  "texts": { "hi": { "plan.sql": "क" } }
}`;
  it.each([
    ['title', 2, 3],
    ['list', 3, 3],
    ['list[0]', 3, 12],
    ['list[1].name', 3, 17],
    ['list[2]', 4, 5],
    ['texts.hi.plan.sql', 5, 22],
    // A missing value has the position of the object or list that should contain it.
    ['list[1].tier', 3, 15],
    ['list[7]', 3, 3],
    ['list[12]', 3, 3],
    ['list[12].name', 3, 3],
    ['texts["a.b"]', 5, 3],
    ['texts["say \\"a\\""]', 5, 3],
    ['facts.studyWeeks', 1, 1],
    ['the dataset', 1, 1],
  ])('of %s', (path, line, column) => {
    expect(jsonPositions(text).positionOf(path)).toEqual({ line, column });
  });

  it.each([
    ['', 1, 2],
    ['[0]', 2, 3],
    ['[1]', 3, 3],
    ['[1].a', 3, 5],
    ['[1].a.b', 3, 11],
    ['[1].a.b.c[3].d', 3, 11],
    ['[2]', 3, 22],
    ['[3]', 1, 2],
  ])('of "%s" in a list', (path, line, column) => {
    const list = ' [\n\t\t1,\r\n  { "a": {"b": 1}} , "]" ]\n';
    expect(jsonPositions(list).positionOf(path)).toEqual({ line, column });
  });

  it('of many lines are found without reading the text again', () => {
    const { positionOf } = jsonPositions(JSON.stringify(Array(1_000).fill({ a: 1 }), undefined, 1));
    const split = vi.spyOn(String.prototype, 'split');
    const positions = [...Array(1_000).keys()].map((i) => positionOf(`[${i}].a`));
    const times = split.mock.calls.length;
    split.mockRestore();
    expect(positions).toEqual([...Array(1_000).keys()].map((i) => ({ line: 3 + 3 * i, column: 3 })));
    expect(times).toBeLessThanOrEqual(1);
  });

  it('of a JSON text without objects', () => {
    expect(jsonPositions('  5 ').positionOf('title')).toEqual({ line: 1, column: 3 });
    expect(jsonPositions('5').duplicateKeys).toEqual([]);
  });

  it('include duplicate keys', () => {
    expect(jsonPositions('{"a": 1, "b": {"a": 1, "a": 2}, "a": 3}').duplicateKeys).toEqual(['b.a', 'a']);
  });
});

describe('a JSON syntax error', () => {
  it.each([
    ['', 1, 1, 'the end of the file', 'a value'],
    ['{"a": 1,}', 1, 9, '"}"', 'a key in double quotes'],
    ['{"a": 1\n "b": 2}', 2, 2, '"\\"b\\": 2}"', '"," or "}"'],
    ["{'a': 1}", 1, 2, '"\'a\': 1}"', 'a key in double quotes'],
    ['[1, 2', 1, 6, 'the end of the file', '"," or "]"'],
    ['{"a" 1}', 1, 6, '"1}"', '":"'],
    ['[1e5,\nx]', 2, 1, '"x]"', 'a value'],
    ['{"a": 01}', 1, 8, '"1}"', '"," or "}"'],
    ['{"a": "x\ny"}', 1, 7, '"\\"x"', 'a value'],
    ['// note\n{}', 1, 1, '"// note"', 'a value'],
    ['{} {}', 1, 4, '"{}"', 'the end of the file'],
    ['<html>', 1, 1, '"<html>"', 'a value'],
  ])('in %j has its line and column', (text, line, column, found, allowed) => {
    try {
      jsonPositions(text);
    } catch (mistake) {
      expect(mistake).toBeInstanceOf(JsonSyntaxError);
      expect(mistake).toMatchObject({ position: { line, column }, found });
      expect((mistake as JsonSyntaxError).allowed).toContain(allowed);
      return;
    }
    throw new Error('it was accepted as JSON');
  });

  it('has a message of one line', () => {
    const mistake = new JsonSyntaxError({ line: 3, column: 1 }, '"}"', 'a value');
    expect([mistake.name, mistake.message]).toEqual([
      'JsonSyntaxError',
      'line 3: found "}"; allowed: a value',
    ]);
  });

  it('is thrown for deeply nested JSON too', () => {
    const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
    expect(() => jsonPositions(nested(101))).not.toThrow();
    expect(() => jsonPositions(nested(102))).toThrow(
      'line 1: found "[]]]]]]]]]]]"; allowed: at most 100 levels',
    );
  });

  it.each([
    '"\\u12aF\\n\\"\\\\\\/\\b\\f\\r\\t"',
    '-0.50e+10',
    '1E-2',
    '0',
    '-12',
    'true',
    'false',
    'null',
    '{}',
    '[]',
    ' { "" : [ ] } ',
    '"]\u{10ffff}"',
  ])('is not thrown for %s', (text) => {
    expect(() => JSON.parse(text)).not.toThrow();
    expect(() => jsonPositions(text)).not.toThrow();
  });

  it.each([
    '"\\u12a"',
    '"\\u12ag"',
    '"\\x"',
    '"\t"',
    '"a',
    '01',
    '1.',
    '.5',
    '1e',
    '1e+',
    '+1',
    '--1',
    '-',
    'truefalse',
    'nul',
    'True',
    '{1: 2}',
    '{"a"}',
    '{"a":}',
    '{,}',
    '[,]',
    '[1,]',
    '[1 2]',
    '[1}',
    '{"a":1]',
    ']',
    '1 2',
  ])('is thrown for %s', (text) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(() => jsonPositions(text)).toThrow(JsonSyntaxError);
  });

  it('is thrown exactly if JSON.parse throws', () => {
    const damaged = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', '0', ' ', '\n', '\\', ':'))
      .map(
        ([json, at, piece]) =>
          json.slice(0, at % (json.length + 1)) + piece + json.slice(at % (json.length + 1)),
      );
    const accepts = (read: (text: string) => unknown, text: string) => {
      try {
        read(text);
        return true;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(fc.oneof(fc.json(), damaged), (text) => {
        expect(accepts(jsonPositions, text)).toBe(accepts(JSON.parse, text));
      }),
      { numRuns: runs(500) },
    );
  });
});
