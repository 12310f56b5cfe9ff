/**
 * The limits of a dataset: its size, its depth, and the keys that it may not have. They are checked before the
 * schema, so that a huge dataset can't block the main thread.
 */
import { type DatasetProblem, formatPath } from './errors.ts';

/** Maximum size of a dataset file, in bytes. */
export const maxBytes = 256 * 1024;

/** Levels of keys and indices below the root. */
const maxDepth = 10;
/** Values of all levels together, objects and lists included. */
const maxValues = 20_000;

/** Keys that could change the prototype of an object that they are copied to. */
const forbiddenKeys: readonly PropertyKey[] = ['__proto__', 'constructor', 'prototype'];

export interface LimitsResult {
  readonly problems: readonly DatasetProblem[];
  /** Whether the dataset is too deep or too large to be validated any further. */
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

/**
 * The keys and values of an object, or the indices and entries of a list; empty for any other value. The holes of a
 * sparse list are entries too, with the value `undefined`.
 */
export function entries(value: unknown): [PropertyKey, unknown][] {
  if (Array.isArray(value)) return [...value].map((each, i) => [i, each]);
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
