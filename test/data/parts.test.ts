/** The built-in dataset as a file like any other, and the parts of it that are loaded by themselves. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitDataset } from '../../scripts/splitDataset.ts';
import whole from '../../src/data/india-ml-2026.json';
import { cities } from '../../src/data/india-ml-2026.json?cities';
import { cities as cityNames } from '../../src/data/india-ml-2026.json?cityNames';
import figures, * as parts from '../../src/data/india-ml-2026.json?figures';
import planTexts from '../../src/data/india-ml-2026.json?plan';
import { type DatasetFigures, type ModelInput, parseDataset } from '../../src/data/schema.ts';
import { indiaMl2026 } from '../../src/model/index.ts';

const file = 'src/data/india-ml-2026.json';

/** Everything but objects, by its path. */
function leaves(value: unknown, path = ''): [path: string, leaf: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, `${path}.${key}`));
}

describe('the built-in dataset', () => {
  it('is a file that passes the schema, with its keys in the order of the schema', () => {
    const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
    expect(JSON.stringify(parseDataset(json))).toBe(JSON.stringify(json));
    expect(whole).toEqual(json);
    expect(indiaMl2026).toEqual(json);
  });

  it('fits wherever its figures do, and these wherever what the model reads does', () => {
    const asFigures: DatasetFigures = whole;
    const core: ModelInput = asFigures;
    expect(core).toBe(whole);
  });
});

const isNote =
  /^\.sources\.\w+\.(publisher|kind|note)$|\.source\.where$|\.(means|unit|reason)$|\.evidence(\.\d+)?$/;

describe('the figures', () => {
  it('are the dataset without its cities, the texts of its plan and what only explains it', () => {
    const isElsewhere =
      /^\.(cities|phases|skills|specialisations)\.|^\.plan\.value\.\d+\.(name|topic|build)$/;
    const wanted = leaves(whole).filter(([path]) => !isNote.test(path) && !isElsewhere.test(path));
    expect(new Map(leaves(figures))).toEqual(new Map(wanted));
  });

  it('are exported part by part too', () => {
    const { default: all, ...named } = parts;
    expect(named).toEqual(all);
  });
});

it('the texts of the plan are those of the dataset, with what is shown beside them', () => {
  const { phases, plan, skills, specialisations } = whole;
  const wanted = leaves({ phases, plan, skills, specialisations }).filter(([path]) => !isNote.test(path));
  expect(leaves(planTexts)).toEqual(wanted);
});

it('the names of cities are those of the dataset', () => {
  expect(cityNames.value).toEqual(whole.cities.value.map(({ name, tier }) => ({ name, tier })));
});

it('the cities are those of the dataset, with their other names', () => {
  const { kind, value, source } = whole.cities;
  expect(cities).toEqual({ kind, value, source: { document: source.document } });
});

it('a file without the name of a part is left to others', () => {
  const { load } = splitDataset();
  if (typeof load !== 'function') throw new Error('The plugin has no load.');
  for (const id of [file, `${file}?url`, 'src/cli.ts?figures'])
    expect(Reflect.apply(load, {}, [id])).toBeUndefined();
});
