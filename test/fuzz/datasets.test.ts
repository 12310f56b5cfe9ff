/** Mutated and hostile external datasets: they are valid, or refused with clear errors. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { lintFile } from '../../src/data/lintFile.ts';
import { type Dataset, DatasetError, parseDataset } from '../../src/model/index.ts';
import { runs } from '../runs.ts';
import { markupOf, usualSituation } from './drawings.ts';
import { controls, directions, halves } from './hostile.ts';
import { shapeErrors } from './markupChecks.ts';
import {
  anyMutatedDataset,
  datasetSaying,
  example,
  type MutatedDataset,
  mutateDataset,
  problemsOf,
} from './mutateDataset.ts';

const inherited = Object.getOwnPropertyNames(Object.prototype);
afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(inherited);
});

/** The parsed dataset, or its error. */
function parse(input: unknown): Dataset | DatasetError {
  try {
    return parseDataset(input);
  } catch (reason) {
    if (reason instanceof DatasetError) return reason;
    throw reason;
  }
}

describe('a mutated dataset', () => {
  const regressions: MutatedDataset[] = [
    { base: 'example', mutations: [{ path: ['phases', '0', 'id'], how: 'replace', value: {} }] },
    { base: 'example', mutations: [{ path: ['phases', '0', 'id'], how: 'replace', value: Symbol('x') }] },
    { base: 'example', mutations: [{ path: ['$schema'], how: 'rename', key: '' }] },
    { base: 'india', mutations: [{ path: ['facts', 'studyWeeks'], how: 'rename', key: '' }] },
    {
      base: 'example',
      mutations: [{ path: ['plan', 'value', '0', 'weeks'], how: 'replace', value: Number.POSITIVE_INFINITY }],
    },
    {
      // This leaves a gap in the list.
      base: 'india',
      mutations: [
        { path: ['plan', 'value', '0'], how: 'remove' },
        { path: ['plan', 'value', '0'], how: 'remove' },
        { path: ['plan', 'value', '11'], how: 'replace', value: {} },
      ],
    },
  ];

  it('can be rendered, or is refused with the path, the found and the allowed value of each problem', async () => {
    let rendered = 0;
    await fc.assert(
      fc.asyncProperty(anyMutatedDataset, async (mutated) => {
        const result = parse(mutateDataset(mutated));
        if (!(result instanceof DatasetError)) {
          rendered++;
          expect(shapeErrors(await markupOf(result, usualSituation))).toEqual([]);
          return;
        }
        const { problems } = result;
        expect(new Set(problems.map(({ path }) => path)).size).toBe(problems.length);
        for (const { path, found, allowed } of problems) {
          expect(path).not.toMatch(/^$|undefined|\[object/);
          expect(found).not.toMatch(/^$|\[object/);
          expect(found.length).toBeLessThanOrEqual(60);
          expect(allowed).not.toMatch(/^$|undefined|NaN|Infinity|\[object|Invalid/);
        }
      }),
      { numRuns: runs(300), examples: regressions.map((each): [MutatedDataset] => [each]) },
    );
    // Otherwise almost only refused datasets were checked.
    expect(rendered).toBeGreaterThan(5);
  });

  it('has an error message shorter than itself, however many problems there are', () => {
    const [week] = example.plan.value;
    const many = {
      ...example,
      phases: Array.from({ length: 3_000 }, (_, i) => ({ id: `p${i}`, name: 'x' })),
      plan: {
        ...example.plan,
        value: Array.from({ length: 500 }, (_, i) => ({ ...week, id: `w${i}`, phase: 'none' })),
      },
    };
    const result = parse(many);
    expect(result).toBeInstanceOf(DatasetError);
    expect((result as DatasetError).message.length).toBeLessThan(JSON.stringify(many).length);
  });

  it('is reported with the positions in its file', () => {
    fc.assert(
      fc.property(
        anyMutatedDataset,
        fc.nat(),
        fc.constantFrom('', '{', '"', ',', '\\u', '1', '\u0000'),
        (mutated, at, extra) => {
          const text = JSON.stringify(
            mutateDataset(mutated),
            (_, value) => (typeof value === 'bigint' ? null : value),
            1,
          );
          const cut = at % text.length;
          for (const file of [text, text.slice(0, cut) + extra + text.slice(cut + 1)]) {
            const lines = file.split('\n').length;
            for (const { position, path, found, allowed } of lintFile(file)) {
              expect(position.line >= 1 && position.line <= lines && position.column >= 1, path).toBe(true);
              expect([path, found, allowed].every((each) => each !== '')).toBe(true);
            }
          }
        },
      ),
      { numRuns: runs(50) },
    );
  });
});

describe('a text of a dataset', () => {
  const texts = [...directions, ...halves, ...controls];

  it.each(texts.map((text) => [JSON.stringify(text), text]))(
    'that is not plain text is refused everywhere: %s',
    (_, text) => {
      expect(problemsOf(datasetSaying('x')).length).toBe(0);
      const problems = problemsOf(datasetSaying(`a${text}`));
      expect(problems.length).toBeGreaterThan(150);
      for (const { allowed } of problems) expect(allowed).toContain('a text without');
    },
  );

  it('may have several lines', () => {
    expect(problemsOf(datasetSaying('one\r\ntwo\tthree', 'one'))).toEqual([]);
  });

  it.each(['*strong*', '{gain.pay:₹1}', 'x'.repeat(61)])(
    'that is used within sentences has the same limits in a translation: %s',
    (text) => {
      const hi = { 'names.field': text, 'money.unit.words': text, 'tiers.1': text };
      expect(problemsOf({ ...example, texts: { hi } }).map(({ path }) => path)).toEqual(
        Object.keys(hi).map((path) => `texts.hi.${path}`),
      );
      expect(problemsOf({ ...example, texts: { hi: { title: text } } })).toEqual([]);
    },
  );
});
