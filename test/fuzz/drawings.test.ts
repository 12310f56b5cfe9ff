/** Renders the calculator and all charts for any valid dataset and profile, and checks the markup. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../runs.ts';
import { anyEdgeCase, datasetOf, type EdgeCase } from './arbitraries.ts';
import { anySituation, markupOf, type Situation, usualSituation } from './drawings.ts';
import { markupErrors } from './markupChecks.ts';

const defaultCase: EdgeCase = {
  base: 'india',
  facts: {},
  assumptions: {},
  plan: null,
  lists: {},
  cities: null,
  other: {},
};
const paying = (lpa: number): EdgeCase => ({
  ...defaultCase,
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

it('renders every dataset without errors', async () => {
  const regressions: [EdgeCase, Situation][] = [
    [paying(0), usualSituation],
    [paying(1e-9), usualSituation],
    [{ ...defaultCase, other: { money } }, usualSituation],
  ];
  await fc.assert(
    fc.asyncProperty(anyEdgeCase, anySituation, async (edgeCase, situation) => {
      expect(markupErrors(await markupOf(datasetOf(edgeCase), situation))).toEqual([]);
    }),
    { numRuns: runs(40), examples: regressions },
  );
});
