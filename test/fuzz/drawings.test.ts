/** Right datasets from every corner of the schema, drawn and put into words for any profile: nothing but numbers and words. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../runs.ts';
import { anyEdgeCase, datasetOf, type EdgeCase } from './arbitraries.ts';
import { anySituation, markupOf, type Situation, usualSituation } from './drawings.ts';
import { markupErrors } from './markupChecks.ts';

const usualCorner: EdgeCase = {
  base: 'india',
  facts: {},
  assumptions: {},
  plan: null,
  lists: {},
  cities: null,
  other: {},
};
const paying = (lpa: number): EdgeCase => ({
  ...usualCorner,
  facts: { entryBandLpa: [0, lpa], midBandLpa: [0, lpa] },
  assumptions: { typicalSalary: { value: [[0, lpa]], range: [[lpa, lpa]] } },
});
const money = {
  symbol: '$',
  currency: 'dollars',
  pay: 'pay',
  unit: { size: 1, words: 'dollars' },
  grouping: 'en-US',
  courseFee: [5, 10],
};

it('draws and says everything', async () => {
  const found: [EdgeCase, Situation][] = [
    [paying(0), usualSituation],
    [paying(1e-9), usualSituation],
    [{ ...usualCorner, other: { money } }, usualSituation],
  ];
  await fc.assert(
    fc.asyncProperty(anyEdgeCase, anySituation, async (corner, situation) => {
      expect(markupErrors(await markupOf(datasetOf(corner), situation))).toEqual([]);
    }),
    { numRuns: runs(40), examples: found },
  );
});
