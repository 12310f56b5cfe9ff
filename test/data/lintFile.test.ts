import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lintFile } from '../../src/data/lintFile.ts';

const example = readFileSync('examples/us-data-science.json', 'utf8');
const lineOf = (piece: string, text: string) => text.slice(0, text.indexOf(piece)).split('\n').length;

it('finds nothing in the example', () => {
  expect(lintFile(example)).toEqual([]);
  expect(lintFile(`\uFEFF${example}`)).toEqual([]);
  // Anywhere else it is no JSON.
  expect(lintFile(example.replace('{', '{\uFEFF'))).toMatchObject([{ position: { line: 1, column: 2 } }]);
});

it('tells every mistake by path and line, in the order of the file', () => {
  const text = example
    .replace('"symbol": "$"', '"symbol": "$", "symbol": "£"')
    .replace('"size": 1000', '"size": "many"')
    .replace('"approximate": true', '"approx": true')
    .replace(/,\s*"takeHome": null/, '');
  expect(lintFile(text)).toContainEqual(
    expect.objectContaining({ path: 'money.symbol', allowed: 'each key once' }),
  );
  expect(lintFile(text).map(({ path, position, found }) => [path, position.line, found])).toEqual([
    ['takeHome', 1, 'nothing'],
    ['money.symbol', lineOf('"symbol"', text), 'a key that stands here more than once'],
    ['money.unit.size', lineOf('"size"', text), '"many"'],
    ['facts.developersPlaced.approx', lineOf('"approx"', text), 'a key that is not known here'],
  ]);
});

it('tells mistakes of one line in the order of their columns', () => {
  const text = JSON.stringify({ title: 5, id: 5, ...JSON.parse(example) }).replace(
    '"title":',
    '"size":{"b":1},"title":7,"title":',
  );
  const problems = lintFile(text);
  expect(problems.map(({ path }) => path)).toEqual(['size', 'title']);
  expect(problems.map(({ position }) => position)).toEqual([
    { line: 1, column: 2 },
    { line: 1, column: 27 },
  ]);
});

it('takes 262,144 bytes, and not one more', () => {
  const padded = (bytes: number) => example + ' '.repeat(bytes - new TextEncoder().encode(example).length);
  expect(lintFile(padded(262_144))).toEqual([]);
  expect(lintFile(padded(262_145))).toEqual([
    {
      path: 'the dataset',
      found: 'more than that',
      allowed: 'at most 262144 bytes',
      position: { line: 1, column: 1 },
    },
  ]);
});

it('tells what is no JSON, and what is too much', () => {
  expect(lintFile(example.replace('"id":', 'id:'))).toMatchObject([
    { path: 'the dataset', position: { line: 3, column: 3 }, allowed: 'a key in double quotes' },
  ]);
  expect(lintFile(`${example}${' '.repeat(300_000)}`)).toMatchObject([{ allowed: 'at most 262144 bytes' }]);
});
