/** The problems of an invalid dataset, described for its author: the path, the value found, the values allowed. */
import type { z } from 'zod/mini';
import { formatValue } from './formatValue.ts';

export interface DatasetProblem {
  /** The path in the dataset, as in code: `facts.entryBandLpa.value[0]`. */
  readonly path: string;
  /** The value found, shortened. */
  readonly found: string;
  /** A description of the allowed values. */
  readonly allowed: string;
}

/** Thrown by `parseDataset`; `problems` has one entry for every invalid path. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly problems: readonly DatasetProblem[];

  constructor(problems: readonly DatasetProblem[]) {
    const lines = problems.map(({ path, found, allowed }) => `${path}: found ${found}; allowed: ${allowed}`);
    super(
      `The dataset has ${problems.length} mistake${problems.length === 1 ? '' : 's'}:\n${lines.join('\n')}`,
    );
    this.problems = problems;
  }
}

type Issue = z.core.$ZodIssue;

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
};

/** The units in which Zod counts the length of texts and lists, by its `origin`. */
const countNouns: Readonly<Record<string, readonly [one: string, many: string]>> = {
  string: [' character', ' characters'],
  array: [' entry', ' entries'],
};

const count = (number: number | bigint, origin: string) => {
  const [one, many] = countNouns[origin] ?? ['', ''];
  return `${number}${number === 1 ? one : many}`;
};

/** Converts the issues of the schema to problems. */
export const toProblems = (issues: readonly Issue[]): DatasetProblem[] => issues.flatMap(describeIssue);

/** The first problem of each path, so that each error is reported once. */
export function uniqueByPath(problems: readonly DatasetProblem[]): DatasetProblem[] {
  const byPath = new Map<string, DatasetProblem>();
  for (const problem of problems) if (!byPath.has(problem.path)) byPath.set(problem.path, problem);
  return [...byPath.values()];
}

/** Converts one issue of the schema to problems: one for each unknown key, otherwise one in all. */
function describeIssue(issue: Issue): DatasetProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: formatPath([...issue.path, key]),
      found: 'a key that is not known here',
      allowed: 'only the keys of the schema',
    }));
  }
  return [{ path: formatPath(issue.path), found: formatValue(issue.input), allowed: allowed(issue) }];
}

/** Zod's message if the schema defines none. */
const defaultMessage = 'Invalid input';

function allowed(issue: Issue): string {
  if (issue.message !== defaultMessage) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[issue.expected] ?? issue.expected;
    case 'too_small':
      return `at least ${count(issue.minimum, issue.origin)}`;
    case 'too_big':
      return `at most ${count(issue.maximum, issue.origin)}`;
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value)).join(' or ');
    default:
      return issue.message;
  }
}

/** Formats a path as in code; the empty path is "the dataset". */
export function formatPath(path: readonly PropertyKey[]): string {
  let text = '';
  for (const key of path) {
    // Brackets for an index, or for a key that would be unclear after a dot.
    if (!/^(?=.*[a-z])[\w.-]+$/i.test(String(key))) text += `[${JSON.stringify(key)}]`;
    else text += (text && '.') + String(key);
  }
  return text || 'the dataset';
}
