/** What is wrong with a dataset, said for the person who wrote it: where, what was found, what is allowed. */
import type { z } from 'zod/mini';

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
    super(`The dataset has ${problems.length} mistake${problems.length === 1 ? '' : 's'}:\n${lines.join('\n')}`);
    this.problems = problems;
  }
}

type Issue = z.core.$ZodIssue;

const names: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
};

/** Turns one issue of the schema into problems; an unknown key is a problem of its own, each. */
export function describeIssue(issue: Issue): DatasetProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: writePath([...issue.path, key]),
      found: 'a key that is not known here',
      allowed: 'only the keys of the schema',
    }));
  }
  return [{ path: writePath(issue.path), found: show(issue.input), allowed: allowed(issue) }];
}

function allowed(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return names[issue.expected] ?? issue.expected;
    case 'too_small':
      return `${issue.exact ? 'exactly' : 'at least'} ${quantity(issue.origin, issue.minimum)}`;
    case 'too_big':
      return `${issue.exact ? 'exactly' : 'at most'} ${quantity(issue.origin, issue.maximum)}`;
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value)).join(' or ');
    case 'invalid_format':
      return issue.pattern ? `a text of the form ${issue.pattern}` : `a text of the form ${issue.format}`;
    case 'invalid_union':
      return [...new Set(issue.errors.flat().map(allowed))].join(', or ');
    case 'invalid_key':
      return issue.issues.map(allowed).join(', ');
    default:
      return issue.message;
  }
}

function quantity(origin: string, limit: number | bigint): string {
  if (origin === 'string') return `${limit} characters`;
  if (origin === 'array') return `${limit} entries`;
  return String(limit);
}

function writePath(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the dataset';
  return path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`,
    '',
  );
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const json = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? typeof value);
  return json.length > 60 ? `${json.slice(0, 57)}…` : json;
}
