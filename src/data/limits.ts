/**
 * How large and how deep a dataset may be, and the keys that none may have. It is looked at before the schema, which
 * then has no more to do than it can do at once.
 */
import { type DatasetProblem, formatPath } from './errors.ts';

/** Of a dataset as a file: 256 KB. */
export const maxBytes = 256 * 1024;

const maxDepth = 10;
const maxValues = 20_000;

/** Keys that mean something to every object. */
const forbiddenKeys: readonly PropertyKey[] = ['__proto__', 'constructor', 'prototype'];

export interface LimitsResult {
  readonly problems: readonly DatasetProblem[];
  /** Whether it is too deep or too large to be looked at any further. */
  readonly exceeded: boolean;
}

export function checkLimits(input: unknown): LimitsResult {
  const problems: DatasetProblem[] = [];
  let values = 0;
  let exceeded = false;

  const visit = (value: unknown, path: readonly PropertyKey[]) => {
    values++;
    if (exceeded) return;
    const isContainer = typeof value === 'object' && value !== null;
    const isTooLarge = values + (Array.isArray(value) ? value.length : 0) > maxValues;
    if (isTooLarge || (isContainer && path.length > maxDepth)) {
      exceeded = true;
      problems.push(
        isTooLarge
          ? { path: formatPath([]), found: 'more values than that', allowed: `at most ${maxValues} values` }
          : { path: formatPath(path), found: 'more levels than that', allowed: `at most ${maxDepth} levels` },
      );
      return;
    }
    for (const [key, child] of entries(value)) {
      const childPath = [...path, key];
      if (forbiddenKeys.includes(key)) {
        problems.push({ path: formatPath(childPath), found: 'a key of that name', allowed: 'any other key' });
      } else visit(child, childPath);
    }
  };
  visit(input, []);
  return { problems, exceeded };
}

/** What stands under each key or index of anything; gaps of a list are read like entries, and count as such. */
export function entries(value: unknown): [PropertyKey, unknown][] {
  if (Array.isArray(value)) return [...value].map((each, i) => [i, each]);
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
