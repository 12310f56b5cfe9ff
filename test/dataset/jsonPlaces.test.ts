import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonMistake, jsonPlaces } from '../../src/dataset/jsonPlaces.ts';

describe('places in JSON', () => {
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
    // What is missing is told where it is missing.
    ['list[1].tier', 3, 15],
    ['list[7]', 3, 3],
    ['facts.studyWeeks', 1, 1],
    ['the dataset', 1, 1],
  ])('of %s', (path, line, column) => {
    expect(jsonPlaces(text).of(path)).toEqual({ line, column });
  });

  it('tell of keys that stand there twice', () => {
    expect(jsonPlaces('{"a": 1, "b": {"a": 1, "a": 2}, "a": 3}').repeated).toEqual(['b.a', 'a']);
  });
});

describe('what is no JSON', () => {
  it.each([
    ['', 1, 1, 'the end of the file', 'a value'],
    ['{"a": 1,}', 1, 9, '"}"', 'a key in double quotes'],
    ['{"a": 1\n "b": 2}', 2, 2, '"\\"b\\": 2}"', '"," or "}"'],
    ["{'a': 1}", 1, 2, '"\'a\': 1}"', 'a key in double quotes'],
    ['[1, 2', 1, 6, 'the end of the file', '"," or "]"'],
    ['{"a" 1}', 1, 6, '"1}"', '":"'],
    ['{"a": 01}', 1, 8, '"1}"', '"," or "}"'],
    ['{"a": "x\ny"}', 1, 7, '"\\"x"', 'a value'],
    ['// note\n{}', 1, 1, '"// note"', 'a value'],
    ['{} {}', 1, 4, '"{}"', 'the end of the file'],
    ['<html>', 1, 1, '"<html>"', 'a value'],
  ])('%j is told by its line', (text, line, column, found, allowed) => {
    try {
      jsonPlaces(text);
    } catch (mistake) {
      expect(mistake).toBeInstanceOf(JsonMistake);
      expect(mistake).toMatchObject({ place: { line, column }, found });
      expect((mistake as JsonMistake).allowed).toContain(allowed);
      return;
    }
    throw new Error('it was taken for JSON');
  });

  it('is what JSON.parse refuses, and nothing else', () => {
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
        expect(accepts(jsonPlaces, text)).toBe(accepts(JSON.parse, text));
      }),
      { numRuns: 2_000 },
    );
  });
});
