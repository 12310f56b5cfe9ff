/** Forged links: a valid checksum and any contents. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStore } from '../../src/calculator/store.ts';
import { decodeState } from '../../src/calculator/urlState/decode.ts';
import { encodeState } from '../../src/calculator/urlState/encode.ts';
import { chartIds } from '../../src/charts/registry.ts';
import { listAdjustable } from '../../src/model/assumptions.ts';
import { type Dataset, indiaMl2026, parseDataset } from '../../src/model/index.ts';
import { validateProfile } from '../../src/model/parseProfile.ts';
import { skippableWeeks } from '../../src/model/profile.ts';
import { runs } from '../runs.ts';
import { anyHostile } from './hostile.ts';
import { forged } from './links.ts';

const example = parseDataset(JSON.parse(readFileSync('examples/us-data-science.json', 'utf8')));

/** A field of a link: a letter and, in most cases, a plausible value. */
function anyPart(dataset: Dataset): fc.Arbitrary<string> {
  const number = fc.oneof(
    fc.integer({ min: -2, max: 60 }),
    fc.double({ min: 0, max: 1 }),
    fc.double(),
    fc.constantFrom(0, -0, 2.5, 40, 40.5, 300, 1e6, 1e21, 5e-324),
  );
  const ids = listAdjustable(dataset).map(({ id, range: [low, high] }) =>
    fc.constantFrom(`${id} ${low}`, `${id} ${high}`),
  );
  const change = fc.oneof(
    ...ids,
    fc
      .tuple(fc.constantFrom(...listAdjustable(dataset).map(({ id }) => id)), number)
      .map((two) => two.join(' ')),
    fc.constantFrom(
      'takeHome.providentFund =full',
      'takeHome.__proto__ 1',
      'assumptions.constructor.0 1',
      '__proto__ 1',
    ),
    anyHostile,
  );
  const values: Readonly<Record<string, fc.Arbitrary<string | number>>> = {
    ...Object.fromEntries([...'emshfinqyt'].map((letter) => [letter, number])),
    c: fc.constantFrom(...dataset.cities.value.map(({ name }) => name)),
    p: fc.constantFrom(0, 1, ''),
    k: fc.subarray(skippableWeeks(dataset)).map((weeks) => weeks.join(' ')),
    d: fc.constantFrom(indiaMl2026.id, example.id),
    v: fc.constantFrom(...chartIds),
    o: fc.constantFrom('now', 'firstRole', 'midLevel'),
    a: change,
  };
  return fc
    .tuple(fc.constantFrom(...Object.keys(values), 'z', '_', ''), anyHostile, fc.nat({ max: 9 }))
    .chain(([letter, hostile, chance]) =>
      (chance === 0 ? fc.constant(hostile) : (values[letter] ?? fc.constant(hostile))).map(
        (value) => letter + encode(String(value)),
      ),
    );
}

/** Percent-encodes a text. Lone surrogates cannot be encoded, so they are replaced. */
const encode = (text: string) => encodeURIComponent(text.replace(/\p{Cs}/gu, '�'));

describe.each([
  ['the built-in dataset', indiaMl2026],
  ['the example', example],
])('a forged link, with %s', (_, dataset) => {
  const read = (link: string) => decodeState(link, dataset, chartIds);

  it('is refused, or is a state that the calculator can be in', () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(anyPart(dataset), { maxLength: 5 }), (parts) => {
        const link = forged(['1', ...(dataset === example ? [`d${example.id}`] : []), ...parts].join('~'));
        let state: ReturnType<typeof read>;
        try {
          state = read(link);
        } catch (reason) {
          expect(reason).toBeInstanceOf(Error);
          expect(String(reason)).toMatch(/found .*allowed: \S|URI/s);
          return;
        }
        accepted++;
        const { profile, settings } = state;
        expect(validateProfile(profile, dataset)).toEqual([]);
        const horizon = state.dataset.assumptions.horizonYears.value;
        expect(settings.year >= 1 && settings.year <= horizon && Number.isInteger(settings.year)).toBe(true);
        expect(settings.movedShare >= 0 && settings.movedShare <= 1).toBe(true);
        expect([undefined, ...chartIds]).toContain(state.view);
        for (const { id, value, range } of listAdjustable(state.dataset)) {
          const [low = value, high = value] = range;
          expect(value === low || value === high || (value > low && value < high), id).toBe(true);
        }
        // Encoding the decoded state gives the same state again.
        const again = createStore(dataset, {}, undefined, {}, state).state();
        expect(read(encodeState(again))).toEqual(state);
      }),
      { numRuns: runs(400) },
    );
    // Otherwise hardly any state was checked.
    expect(accepted).toBeGreaterThan(50);
  });

  it('is refused if it is not a link', () => {
    fc.assert(
      fc.property(anyHostile, fc.constantFrom('', '1', '1~', '0~e5', '1~e'), (text, before) => {
        fc.pre(text !== '' || before === '');
        expect(() => read(before + text)).toThrow();
        expect(() => read(`${before}${text}.0`)).toThrow();
      }),
      { numRuns: runs(200) },
    );
  });
});
