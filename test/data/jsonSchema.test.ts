/** The generated JSON Schema for editors, compared with datasets. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { datasetJsonSchema } from '../../scripts/datasetSchema.ts';
import { indiaMl2026 } from '../../src/model/index.ts';

const schema = datasetJsonSchema();
const accepts = z.fromJSONSchema(schema as z.core.JSONSchema.JSONSchema);
const example: typeof indiaMl2026 = JSON.parse(readFileSync('examples/us-data-science.json', 'utf8'));

/** Every object in a schema, with its path in a dataset. */
function* objects(node: unknown, path = ''): Generator<{ path: string; node: Record<string, unknown> }> {
  if (typeof node !== 'object' || node === null) return;
  const each = node as Record<string, unknown>;
  if (each.type === 'object') yield { path, node: each };
  for (const [key, child] of Object.entries((each.properties ?? {}) as object))
    yield* objects(child, `${path}.${key}`);
  yield* objects(each.additionalProperties, `${path}.*`);
  yield* objects(each.items, `${path}.*`);
  for (const child of (each.anyOf ?? []) as unknown[]) yield* objects(child, path);
}

describe('the JSON Schema of a dataset', () => {
  it.each([
    ['the built-in dataset', indiaMl2026],
    ['the example', example],
  ])('accepts %s', (_, dataset) => {
    expect(accepts.safeParse(JSON.parse(JSON.stringify(dataset))).error).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ['nothing', {}],
    ['a list', []],
    ['an unknown key', { ...example, colour: 'red' }],
    ['a number as title', { ...example, title: 5 }],
    [
      'a band of one number',
      {
        ...example,
        facts: { ...example.facts, entryBandLpa: { ...example.facts.entryBandLpa, value: [1] } },
      },
    ],
    ['a fourth tier', { ...example, tiers: ['a', 'b', 'c', 'd'] }],
    [
      'money without a unit',
      { ...example, money: { symbol: '$', currency: 'dollars', pay: 'pay', grouping: 'en-US' } },
    ],
    [
      'a share above 1',
      {
        ...example,
        assumptions: { ...example.assumptions, completion: { ...example.assumptions.completion, value: 2 } },
      },
    ],
    ['empty take-home rules', { ...example, takeHome: {} }],
  ])('rejects %s', (_, dataset) => {
    expect(accepts.safeParse(dataset).success).toBe(false);
  });

  it('has a description for each field whose name is not plain', () => {
    const plain = [
      'title',
      'publisher',
      'name',
      'id',
      'value',
      'document',
      'rate',
      'upTo',
      'above',
      'incomeLimit',
      'max',
      'tier',
    ];
    const undescribed = [...objects(schema)].flatMap(({ path, node }) =>
      Object.entries((node.properties ?? {}) as Record<string, { description?: string }>)
        .filter(([key, { description }]) => !description && !plain.includes(key))
        .map(([key]) => `${path}.${key}`),
    );
    expect(undescribed.filter((path) => !/^\.(takeHome|skills)/.test(path))).toEqual([]);
  });

  it('allows no unknown keys', () => {
    for (const { path, node } of objects(schema)) {
      if (Object.keys(node.properties ?? {}).length > 0) expect(node.additionalProperties, path).toBe(false);
    }
  });
});
