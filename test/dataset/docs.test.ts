/** The guide to datasets: it names every field, and what it shows is right. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { datasetJsonSchema } from '../../scripts/datasetSchema.ts';
import { parseDataset } from '../../src/model/index.ts';

const guide = readFileSync('docs/datasets.md', 'utf8');
const example = JSON.parse(readFileSync('examples/us-data-science.json', 'utf8'));
const [fact, assumption, ...settings] = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) =>
  JSON.parse(json.startsWith('{') ? json : `{${json}}`),
);

it('names every field of a dataset, of its money and of its names', () => {
  const { properties } = datasetJsonSchema() as { properties: Record<string, { properties?: object }> };
  const fields = [properties, properties.money?.properties, properties.names?.properties].flatMap((each) =>
    Object.keys(each ?? {}),
  );
  expect(
    fields.filter((field) => !['`', '"', '.'].some((before) => guide.includes(`${before}${field}`))),
  ).toEqual([]);
});

it('shows pieces that are right in a dataset', () => {
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
