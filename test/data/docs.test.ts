/** Checks that the JSON snippets in the guide to datasets are valid. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseDataset } from '../../src/model/index.ts';

const guide = readFileSync('docs/datasets.md', 'utf8');
const example = JSON.parse(readFileSync('examples/us-data-science.json', 'utf8'));
const [fact, assumption, ...settings] = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) =>
  JSON.parse(json.startsWith('{') ? json : `{${json}}`),
);

it('the snippets are valid parts of a dataset', () => {
  const { facts, assumptions } = example;
  const dataset = parseDataset({
    ...example,
    ...Object.assign({}, ...settings),
    facts: { ...facts, entryBandLpa: fact },
    assumptions: { ...assumptions, annualRaise: assumption },
  });
  expect(dataset.facts.entryBandLpa.value).toEqual(facts.entryBandLpa.value);
  expect(dataset.money).toEqual(example.money);
});
