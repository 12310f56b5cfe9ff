/** Datasets with something changed, dropped, repeated, retyped, renamed or added. */
import fc from 'fast-check';
import exampleJson from '../../examples/us-data-science.json' with { type: 'json' };
import { type Dataset, indiaMl2026, parseDataset } from '../../src/model/index.ts';
import { spoilt } from './flaws.ts';
import { allHostile, inheritedNames } from './hostile.ts';

export const example: Dataset = parseDataset(exampleJson);

/** The datasets that everything here starts from. */
export const bases = { india: indiaMl2026, example } as const;

export interface Ruined {
  readonly base: keyof typeof bases;
  readonly ruins: readonly Ruin[];
}

interface Ruin {
  readonly path: readonly string[];
  readonly how: 'replace' | 'drop' | 'repeat' | 'retype' | 'rename' | 'add';
  /** What is put there, where something is. */
  readonly value?: unknown;
  readonly key?: string;
}

/** The ruined dataset. */
export function ruin({ base, ruins }: Ruined): unknown {
  const input: unknown = structuredClone(bases[base]);
  for (const each of ruins) apply(input, each);
  return input;
}

/** Where every value stands. */
function* pathsOf(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) yield* pathsOf(child, [...path, key]);
}

/** What is put where something else should stand. */
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
  // What a text of a dataset says is shown as it stands; elsewhere it would be a flaw.
  ...allHostile.filter((text) => !spoilt.test(text)),
];

function anyRuinedOf(base: Ruined['base']): fc.Arbitrary<Ruined> {
  const anyRuin: fc.Arbitrary<Ruin> = fc.record({
    path: fc.constantFrom(...pathsOf(bases[base])),
    how: fc.constantFrom('replace', 'drop', 'repeat', 'retype', 'rename', 'add'),
    value: fc.oneof(fc.constantFrom(...junk), fc.integer(), fc.double(), fc.string(), fc.jsonValue()),
    key: fc.oneof(fc.constantFrom(...inheritedNames, '', 'value', 'x y'), fc.string()),
  });
  return fc.record({ base: fc.constant(base), ruins: fc.array(anyRuin, { minLength: 1, maxLength: 4 }) });
}

export const anyRuined = fc.oneof(anyRuinedOf('india'), anyRuinedOf('example'));

function apply(input: unknown, { path, how, value, key = '' }: Ruin): void {
  const last = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce<unknown>((at, each) => Object(at)[each], input);
  // An earlier ruin may have taken it away.
  if (typeof holder !== 'object' || holder === null) return;
  const before: unknown = Reflect.get(holder, last);
  const put = (name: string, to: unknown) =>
    Object.defineProperty(holder, name, { value: to, configurable: true, enumerable: true, writable: true });
  const drop = () =>
    Array.isArray(holder) ? holder.splice(Number(last), 1) : Reflect.deleteProperty(holder, last);
  const add = (name: string, to: unknown) => (Array.isArray(holder) ? holder.push(to) : put(name, to));
  const ways: Readonly<Record<Ruin['how'], () => unknown>> = {
    replace: () => put(last, value),
    drop,
    repeat: () => add(`${last}-2`, before),
    retype: () =>
      put(last, typeof before === 'string' ? 5 : typeof before === 'number' ? `${before}` : [before]),
    rename: () => [drop(), add(key, before)],
    add: () => add(key, value),
  };
  ways[how]();
}
