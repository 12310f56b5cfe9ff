/** What is wrong with a dataset, said for the person who wrote it: where, what was found, what is allowed. */
import type { z } from 'zod/mini';
import { formatValue } from './formatValue.ts';

export interface DatasetProblem {
  /** Where in the dataset, as one would write it in code: `facts.entryBandLpa.value[0]`. */
  readonly path: string;
  /** What stands there now, shortened. */
  readonly found: string;
  /** What may stand there. */
  readonly allowed: string;
}

/** Thrown by `parseDataset`; `problems` has one entry for every mistake. */
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

/** What a text and a list are counted in. */
const counted: Readonly<Record<string, readonly [one: string, many: string]>> = {
  string: [' character', ' characters'],
  array: [' entry', ' entries'],
};

const count = (number: number | bigint, origin: string) => {
  const [one, many] = counted[origin] ?? ['', ''];
  return `${number}${number === 1 ? one : many}`;
};

/** The problems of a refused dataset. */
export const toProblems = (issues: readonly Issue[]): DatasetProblem[] => issues.flatMap(describeIssue);

/** The first problem of each place: one mistake is told once. */
export function uniqueByPath(problems: readonly DatasetProblem[]): DatasetProblem[] {
  const byPath = new Map<string, DatasetProblem>();
  for (const problem of problems) if (!byPath.has(problem.path)) byPath.set(problem.path, problem);
  return [...byPath.values()];
}

/** Turns one issue of the schema into problems; an unknown key is a problem of its own, each. */
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

/** What zod says where the schema has no words of its own. */
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

export function formatPath(path: readonly PropertyKey[]): string {
  let text = '';
  for (const key of path) {
    // A list's index, or a key that nobody would write after a dot.
    if (!/^(?=.*[a-z])[\w.-]+$/i.test(String(key))) text += `[${JSON.stringify(key)}]`;
    else text += (text && '.') + String(key);
  }
  return text || 'the dataset';
}
