/** The built-in dataset as a file, and its parts that are loaded separately. */
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

/** The values that are not objects, with their paths. */
function leaves(value: unknown, path = ''): [path: string, leaf: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, `${path}.${key}`));
}

describe('the built-in dataset', () => {
  it('is a valid file, with its keys in the order of the schema', () => {
    const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
    expect(JSON.stringify(parseDataset(json))).toBe(JSON.stringify(json));
    expect(whole).toEqual(json);
    expect(indiaMl2026).toEqual(json);
  });

  it('has the types of the figures and of the model input', () => {
    const asFigures: DatasetFigures = whole;
    const core: ModelInput = asFigures;
    expect(core).toBe(whole);
  });
});

const isNote =
  /^\.sources\.\w+\.(publisher|kind|note)$|\.source\.where$|\.(means|unit|reason)$|\.evidence(\.\d+)?$/;

describe('the figures', () => {
  it('are the dataset without its cities, the texts of its plan and notes', () => {
    const isElsewhere =
      /^\.(cities|phases|skills|specialisations)\.|^\.plan\.value\.\d+\.(name|topic|build)$/;
    const wanted = leaves(whole).filter(([path]) => !isNote.test(path) && !isElsewhere.test(path));
    expect(new Map(leaves(figures))).toEqual(new Map(wanted));
  });

  it('are exported by name too', () => {
    const { default: all, ...named } = parts;
    expect(named).toEqual(all);
  });
});

it('the plan texts are those of the dataset, with phases, skills and specialisations', () => {
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

it('other files are not handled by the plugin', () => {
  const { load } = splitDataset();
  if (typeof load !== 'function') throw new Error('The plugin has no load.');
  for (const id of [file, `${file}?url`, 'src/cli.ts?figures'])
    expect(Reflect.apply(load, {}, [id])).toBeUndefined();
});
