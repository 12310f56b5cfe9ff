/**
 * Checks across the fields of a dataset: cited sources exist, values are within their ranges, lists are in
 * ascending order, ids are unique. The input may be any value, so that a wrong type in one field does not hide a
 * contradiction in another. Non-finite numbers are ignored here; the schema reports them, and they must not appear
 * in an `allowed` text.
 */
import { entries } from './limits.ts';

export interface CrossFieldIssue {
  readonly path: readonly PropertyKey[];
  readonly found: unknown;
  readonly allowed: string;
}

export function* crossFieldIssues(dataset: unknown): Generator<CrossFieldIssue> {
  yield* validKeys(dataset);
  yield* knownSources(dataset);
  for (const group of ['assumptions', 'takeHome']) {
    for (const [name, assumption] of entries(getIn(dataset, group))) {
      yield* valuesInRange([group, name], assumption);
    }
  }
  yield* ascending(
    dataset,
    ['assumptions', 'jobSearchMonths', 'value'],
    (month) => month,
    'least, most likely and longest, in this order',
    true,
  );
  yield* ascending(
    dataset,
    ['assumptions', 'typicalSalary', 'value'],
    (point) => getIn(point, 0),
    'points by ascending years',
    false,
  );
  yield* ascending(
    dataset,
    ['takeHome', 'surcharge', 'value'],
    (band) => getIn(band, 'above'),
    'bands by ascending income',
    false,
  );
  yield* slabs(dataset);
  yield* plan(dataset);
  yield* translations(dataset);
}

function* validKeys(dataset: unknown): Generator<CrossFieldIssue> {
  for (const [key] of entries(getIn(dataset, 'sources'))) {
    if (!/^[a-z][a-z0-9-]{0,39}$/i.test(String(key))) {
      yield { path: ['sources', key], found: key, allowed: 'as a key an id of letters, digits and hyphens' };
    }
  }
  for (const [key] of entries(getIn(dataset, 'texts'))) {
    if (!/^[a-z]{2,3}$/.test(String(key))) {
      yield { path: ['texts', key], found: key, allowed: 'as a key the code of a language, such as hi' };
    }
  }
}

function* knownSources(dataset: unknown): Generator<CrossFieldIssue> {
  const record = getIn(dataset, 'sources');
  if (typeof record !== 'object' || record === null) return;
  const sources = Object.keys(record);
  for (const [path, document] of citations(dataset, [])) {
    if (typeof document === 'string' && !sources.includes(document)) {
      yield { path, found: document, allowed: `one of the ids in sources: ${listIds(sources)}` };
    }
  }
}

/** The paths and ids of the sources that facts cite. */
function* citations(value: unknown, path: readonly PropertyKey[]): Generator<[PropertyKey[], unknown]> {
  if (getIn(value, 'kind') === 'fact')
    yield [[...path, 'source', 'document'], getIn(value, 'source', 'document')];
  else for (const [key, child] of entries(value)) yield* citations(child, [...path, key]);
}

/**
 * The value may be a number, a list of numbers, or a list of [years, LPA] points; lists have a range for each
 * entry.
 */
function* valuesInRange(path: readonly PropertyKey[], assumption: unknown): Generator<CrossFieldIssue> {
  const value = getIn(assumption, 'value');
  const range = getIn(assumption, 'range');
  if (isNumber(value) && isRange(range)) {
    if (value < range[0] || value > range[1]) {
      yield {
        path: [...path, 'value'],
        found: value,
        allowed: `within its range, ${range[0]} to ${range[1]}`,
      };
    }
  } else if (Array.isArray(value) && Array.isArray(range) && range.every(isRange)) {
    if (value.length !== range.length && value.some(Array.isArray)) {
      yield {
        path: [...path, 'range'],
        found: range,
        allowed: `one range for each of the ${value.length} values`,
      };
    }
    for (const i of value.keys()) {
      const each = value[i];
      const number = Array.isArray(each) ? each[1] : each;
      const limits = range[i];
      if (isNumber(number) && limits && (number < limits[0] || number > limits[1])) {
        yield {
          path: [...path, 'value', i],
          found: each,
          allowed: `within its range, ${limits[0]} to ${limits[1]}`,
        };
      }
    }
  }
}

const isNumber = (value: unknown): value is number => Number.isFinite(value);

const isRange = (range: unknown): range is [number, number] =>
  Array.isArray(range) && range.length === 2 && range.every((limit) => isNumber(limit) && limit >= range[0]);

function* ascending(
  dataset: unknown,
  path: readonly string[],
  numberOf: (entry: unknown) => unknown,
  allowed: string,
  allowEqual: boolean,
): Generator<CrossFieldIssue> {
  const list = getIn(dataset, ...path);
  if (!Array.isArray(list)) return;
  const isUnordered = list.some((entry, i) => {
    const [before, now] = [numberOf(list[i - 1]), numberOf(entry)];
    if (!isNumber(before) || !isNumber(now)) return false;
    return allowEqual ? now < before : now <= before;
  });
  if (isUnordered) yield { path, found: list, allowed };
}

function* slabs(dataset: unknown): Generator<CrossFieldIssue> {
  const path = ['takeHome', 'slabs', 'value'];
  yield* ascending(dataset, path, (slab) => getIn(slab, 'upTo'), 'slabs by ascending income', false);
  const list = getIn(dataset, ...path);
  if (!Array.isArray(list)) return;
  for (const i of list.keys()) {
    const upTo = getIn(list[i], 'upTo');
    const isLast = i === list.length - 1;
    if (isLast && isNumber(upTo)) {
      yield { path: [...path, i, 'upTo'], found: upTo, allowed: 'null, since the last slab has no end' };
    } else if (!isLast && upTo === null) {
      yield { path: [...path, i, 'upTo'], found: upTo, allowed: 'a number: only the last slab has no end' };
    }
  }
}

function* plan(dataset: unknown): Generator<CrossFieldIssue> {
  const phases = entries(getIn(dataset, 'phases')).map(([, phase]) => getIn(phase, 'id'));
  const ids = new Set<unknown>();
  let weeks = 0;
  for (const [i, entry] of entries(getIn(dataset, 'plan', 'value'))) {
    const [id, phase, length] = [getIn(entry, 'id'), getIn(entry, 'phase'), getIn(entry, 'weeks')];
    if (typeof phase === 'string' && !phases.includes(phase)) {
      yield {
        path: ['plan', 'value', i, 'phase'],
        found: phase,
        allowed: `one of the ids in phases: ${listIds(phases)}`,
      };
    }
    if (ids.has(id))
      yield { path: ['plan', 'value', i, 'id'], found: id, allowed: 'an id that no other week has' };
    ids.add(id);
    weeks += isNumber(length) ? length : Number.NaN;
  }
  const path = ['facts', 'studyWeeks', 'value'];
  const found = getIn(dataset, ...path);
  // The sum of finite weeks may overflow to Infinity.
  if (isNumber(weeks) && weeks > 0 && found !== weeks && isNumber(found)) {
    yield { path, found, allowed: `${weeks}, as in the plan` };
  }
}

function* translations(dataset: unknown): Generator<CrossFieldIssue> {
  for (const [language, texts] of entries(getIn(dataset, 'texts'))) {
    for (const [path, text] of entries(texts)) {
      const isInSentences = /^(names|money|tiers)\./.test(String(path));
      if (isInSentences && typeof text === 'string' && !/^[^*{}]{1,60}$/.test(text)) {
        yield {
          path: ['texts', language, path],
          found: text,
          allowed: 'at most 60 characters, without * { }',
        };
      }
      // English has no oblique form, so `names` has no such key.
      if (path === 'names.peopleOblique' || hasText(dataset, String(path).split('.'))) continue;
      yield {
        path: ['texts', language, path],
        found: text,
        allowed: 'where a text of the dataset stands, such as title, names.field or plan.<id>.topic',
      };
    }
  }
}

/** Whether there is a text at a path, in which list entries are given by id, and tiers by number from 1. */
function hasText(value: unknown, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) {
    // A number or boolean counts as a text: its type is reported at its own path.
    return [value, getIn(value, 'title'), getIn(value, 'name')].some((text) =>
      /string|number|boolean/.test(typeof text),
    );
  }
  if (Array.isArray(value)) {
    return hasText(value.find((each) => getIn(each, 'id') === key) ?? value[Number(key) - 1], rest);
  }
  // A path may omit the `source` and `value` of a figure.
  const child = getIn(value, key) ?? getIn(value, 'source', key);
  if (child !== undefined) return hasText(child, rest);
  return getIn(value, 'value') !== undefined && hasText(getIn(value, 'value'), [key, ...rest]);
}

/** Lists the ids among the values, at most 20. */
function listIds(values: readonly unknown[]): string {
  const ids = values.filter((id) => typeof id === 'string');
  return ids.length > 20 ? `${ids.slice(0, 20).join(', ')}, …` : ids.join(', ');
}

/** The value at a path; undefined if there is none. Only own properties count. */
function getIn(value: unknown, ...path: readonly PropertyKey[]): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined;
    current = (current as Record<PropertyKey, unknown>)[key];
  }
  return current;
}
