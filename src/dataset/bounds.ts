/**
 * How large and how deep a dataset may be, and the keys that none may have. It is looked at before the schema, which
 * then has no more to do than it can do at once.
 */
import { type DatasetProblem, writePath } from './problems.ts';

/** Of a dataset as a file: 256 KB. */
export const maxBytes = 256 * 1024;

const maxDepth = 10;
const maxValues = 20_000;

/** Keys that mean something to every object. */
const refused: readonly PropertyKey[] = ['__proto__', 'constructor', 'prototype'];

export interface Bounds {
  readonly problems: readonly DatasetProblem[];
  /** Whether it is too deep or too large to be looked at any further. */
  readonly exceeded: boolean;
}

export function checkBounds(input: unknown): Bounds {
  const problems: DatasetProblem[] = [];
  let values = 0;
  let exceeded = false;

  const visit = (value: unknown, path: readonly PropertyKey[]) => {
    values++;
    if (exceeded) return;
    const holdsOthers = typeof value === 'object' && value !== null;
    const isTooLarge = values + (Array.isArray(value) ? value.length : 0) > maxValues;
    if (isTooLarge || (holdsOthers && path.length > maxDepth)) {
      exceeded = true;
      problems.push(
        isTooLarge
          ? { path: writePath([]), found: 'more values than that', allowed: `at most ${maxValues} values` }
          : { path: writePath(path), found: 'more levels than that', allowed: `at most ${maxDepth} levels` },
      );
      return;
    }
    for (const [key, child] of entriesOf(value)) {
      const at = [...path, key];
      if (refused.includes(key)) {
        problems.push({ path: writePath(at), found: 'a key of that name', allowed: 'any other key' });
      } else visit(child, at);
    }
  };
  visit(input, []);
  return { problems, exceeded };
}

/** What stands under each key or index of anything; gaps of a list are read like entries, and count as such. */
export function entriesOf(value: unknown): [PropertyKey, unknown][] {
  if (Array.isArray(value)) return [...value].map((each, i) => [i, each]);
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
