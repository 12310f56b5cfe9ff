/** Generates broken datasets: values replaced, removed, duplicated, retyped, renamed or added, and texts filled in. */
import fc from 'fast-check';
import exampleJson from '../../examples/us-data-science.json' with { type: 'json' };
import {
  type Dataset,
  DatasetError,
  type DatasetProblem,
  indiaMl2026,
  parseDataset,
} from '../../src/model/index.ts';
import { allHostile, inheritedNames } from './hostile.ts';
import { brokenNumber } from './markupChecks.ts';

export const example: Dataset = parseDataset(exampleJson);

/** The valid datasets that mutations start from. */
export const bases = { india: indiaMl2026, example } as const;

/** Everything that `parseDataset` finds wrong; empty if the dataset is valid. */
export function problemsOf(input: unknown): readonly DatasetProblem[] {
  try {
    parseDataset(input);
  } catch (error) {
    if (error instanceof DatasetError) return error.problems;
    throw error;
  }
  return [];
}

/** A copy of the built-in dataset with other values at some paths; undefined removes the key. */
export function withChanges(changes: Readonly<Record<string, unknown>>): unknown {
  const dataset: unknown = structuredClone(indiaMl2026);
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.replaceAll(/\[(\d+)\]/g, '.$1').split('.');
    const key = keys.pop() ?? '';
    const parent = parentAt(dataset, keys);
    if (!parent) throw new Error(`${path} is not in the dataset`);
    if (value === undefined) Reflect.deleteProperty(parent, key);
    else Reflect.set(parent, key, value);
  }
  return dataset;
}

/** The object or list at a path; undefined if there is none. */
function parentAt(root: unknown, keys: readonly string[]): object | undefined {
  const value = keys.reduce<unknown>((at, key) => Object(at)[key], root);
  return typeof value === 'object' && value !== null ? value : undefined;
}

interface Mutation {
  readonly path: readonly string[];
  readonly how: 'replace' | 'remove' | 'duplicate' | 'retype' | 'rename' | 'add';
  /** For `replace` and `add`. */
  readonly value?: unknown;
  /** For `rename` and `add`. */
  readonly key?: string;
}

export interface MutatedDataset {
  readonly base: keyof typeof bases;
  readonly mutations: readonly Mutation[];
}

export function mutateDataset({ base, mutations }: MutatedDataset): unknown {
  const input: unknown = structuredClone(bases[base]);
  for (const each of mutations) apply(input, each);
  return input;
}

function apply(input: unknown, { path, how, value, key = '' }: Mutation): void {
  const last = path.at(-1) ?? '';
  const parent = parentAt(input, path.slice(0, -1));
  // An earlier mutation may have removed it.
  if (!parent) return;
  const before: unknown = Reflect.get(parent, last);
  const set = (name: string, to: unknown) =>
    Object.defineProperty(parent, name, { value: to, configurable: true, enumerable: true, writable: true });
  const remove = () =>
    Array.isArray(parent) ? parent.splice(Number(last), 1) : Reflect.deleteProperty(parent, last);
  const add = (name: string, to: unknown) => (Array.isArray(parent) ? parent.push(to) : set(name, to));
  const retyped = typeof before === 'string' ? 5 : typeof before === 'number' ? `${before}` : [before];
  const mutators: Readonly<Record<Mutation['how'], () => unknown>> = {
    replace: () => set(last, value),
    remove,
    duplicate: () => add(`${last}-2`, before),
    retype: () => set(last, retyped),
    rename: () => [remove(), add(key, before)],
    add: () => add(key, value),
  };
  mutators[how]();
}

function* pathsOf(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) yield* pathsOf(child, [...path, key]);
}

/** Values of every type; most are invalid almost everywhere. */
const junk: readonly unknown[] = [
  undefined,
  null,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -1,
  -0,
  0.5,
  1e21,
  12n,
  true,
  [],
  [[]],
  {},
  { value: 1 },
  new Date(0),
  new Map([[1, 2]]),
  () => 1,
  Symbol('x'),
  Object.create(null),
  // Texts are shown unchanged, so those that match `brokenNumber` would be false positives.
  ...allHostile.filter((text) => !brokenNumber.test(text)),
];

const mutationsOf = (base: MutatedDataset['base']): fc.Arbitrary<MutatedDataset> => {
  const anyMutation: fc.Arbitrary<Mutation> = fc.record({
    path: fc.constantFrom(...pathsOf(bases[base])),
    how: fc.constantFrom('replace', 'remove', 'duplicate', 'retype', 'rename', 'add'),
    value: fc.oneof(fc.constantFrom(...junk), fc.integer(), fc.double(), fc.string(), fc.jsonValue()),
    key: fc.oneof(fc.constantFrom(...inheritedNames, '', 'value', 'x y'), fc.string()),
  });
  return fc.record({
    base: fc.constant(base),
    mutations: fc.array(anyMutation, { minLength: 1, maxLength: 4 }),
  });
};

export const anyMutatedDataset = fc.oneof(mutationsOf('india'), mutationsOf('example'));

/** The built-in dataset with every optional text present. */
const withAllTexts = {
  ...indiaMl2026,
  // Translations of the built-in texts are looked up by the dataset's id.
  id: 'other',
  money: {
    symbol: '₹',
    currency: 'rupees',
    pay: 'fixed CTC',
    unit: { size: 100_000, name: 'lakh', words: 'lakh rupees', short: 'LPA' },
    larger: { size: 100, name: 'crore' },
    grouping: 'en-IN',
  },
  names: {
    field: 'ML',
    professionals: 'ML engineers',
    people: 'developers',
    peopleOblique: 'developers',
    placed: 'placed',
    unfilled: 'unfilled',
    guide: 'the guide',
  },
  tiers: ['tier 1', 'tier 2', 'tier 3'],
} satisfies Dataset;

/** Whether a string is an id or a choice, and not a text. */
const isCode = (path: readonly string[]) =>
  /^(id|kind|document|phase|grouping|evidence)$/.test(path.at(-1) ?? '') ||
  /\bevidence\b|^takeHome\.providentFund\.(value|range)/.test(path.join('.'));

/** Whether a text is used inside sentences, where fewer characters are allowed. */
const isWord = ([group]: readonly string[]) => /^(money|names|tiers)$/.test(group ?? '');

/**
 * The built-in dataset with every text replaced by `text`.
 * @param word replaces the texts that are used inside sentences
 */
export function datasetSaying(text: string, word = text): unknown {
  const fill = (value: unknown, path: readonly string[]): unknown => {
    if (typeof value === 'string') return isCode(path) ? value : isWord(path) ? word : text;
    if (Array.isArray(value)) return value.map((each, i) => fill(each, [...path, String(i)]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fill(each, [...path, key])]));
  };
  const { sources } = withAllTexts;
  return Object.assign(Object(fill(withAllTexts, [])), {
    sources: {
      ...Object(fill(sources, ['sources'])),
      guide: { ...Object(fill(sources.guide, [])), kind: text },
    },
  });
}
