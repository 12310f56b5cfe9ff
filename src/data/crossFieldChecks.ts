/**
 * What the parts of a dataset must agree on, beyond the form of each: sources that are cited exist, values lie in
 * their own ranges, lists rise, ids are given once. It looks at anything, so that a wrong type in one place does not
 * hide a contradiction in another. The schema reports numbers that are not finite where they are; here they count as no
 * numbers, so that none of them is part of what is allowed.
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

function* citations(value: unknown, path: readonly PropertyKey[]): Generator<[PropertyKey[], unknown]> {
  if (getIn(value, 'kind') === 'fact')
    yield [[...path, 'source', 'document'], getIn(value, 'source', 'document')];
  else for (const [key, child] of entries(value)) yield* citations(child, [...path, key]);
}

/** A single value, values each with a range of its own, or points of years and a value with a range each. */
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
  const falls = list.some((entry, i) => {
    const [before, now] = [numberOf(list[i - 1]), numberOf(entry)];
    if (!isNumber(before) || !isNumber(now)) return false;
    return allowEqual ? now < before : now <= before;
  });
  if (falls) yield { path, found: list, allowed };
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
  // Even finite weeks may have a sum that is not.
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
      // English has no such form, so that only a translation may give it.
      if (path === 'names.peopleOblique' || hasText(dataset, String(path).split('.'))) continue;
      yield {
        path: ['texts', language, path],
        found: text,
        allowed: 'where a text of the dataset stands, such as title, names.field or plan.<id>.topic',
      };
    }
  }
}

/** Whether a text stands at a place; entries of lists are named by their ids, tiers are counted from 1. */
function hasText(value: unknown, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) {
    // What stands there may still be wrong; that is told where it stands.
    return [value, getIn(value, 'title'), getIn(value, 'name')].some((text) =>
      /string|number|boolean/.test(typeof text),
    );
  }
  if (Array.isArray(value)) {
    return hasText(value.find((each) => getIn(each, 'id') === key) ?? value[Number(key) - 1], rest);
  }
  // Inside a figure its source need not be named, nor its value.
  const inside = getIn(value, key) ?? getIn(value, 'source', key);
  if (inside !== undefined) return hasText(inside, rest);
  return getIn(value, 'value') !== undefined && hasText(getIn(value, 'value'), [key, ...rest]);
}

/** The ids among these, which may be anything and any number. */
function listIds(values: readonly unknown[]): string {
  const ids = values.filter((id) => typeof id === 'string');
  return ids.length > 20 ? `${ids.slice(0, 20).join(', ')}, …` : ids.join(', ');
}

/** What stands at a path, or undefined where the path leads nowhere. */
function getIn(value: unknown, ...path: readonly PropertyKey[]): unknown {
  let here = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Record<PropertyKey, unknown>)[key];
  }
  return here;
}
