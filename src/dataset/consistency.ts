/**
 * What the parts of a dataset must agree on, beyond the form of each: sources that are cited exist, values lie in
 * their own ranges, lists rise, ids are given once. It looks at anything, so that a wrong type in one place does not
 * hide a contradiction in another. The schema reports numbers that are not finite where they are; here they count as no
 * numbers, so that none of them is part of what is allowed.
 */
import { entriesOf } from './bounds.ts';

export interface Contradiction {
  readonly path: readonly PropertyKey[];
  readonly found: unknown;
  readonly allowed: string;
}

export function* contradictions(dataset: unknown): Generator<Contradiction> {
  yield* wrongKeys(dataset);
  yield* unknownSources(dataset);
  for (const group of ['assumptions', 'takeHome']) {
    for (const [name, assumption] of entriesOf(at(dataset, group))) {
      yield* outsideRange([group, name], assumption);
    }
  }
  yield* notRising(
    dataset,
    ['assumptions', 'jobSearchMonths', 'value'],
    (month) => month,
    'least, most likely and longest, in this order',
    true,
  );
  yield* notRising(
    dataset,
    ['assumptions', 'typicalSalary', 'value'],
    (point) => at(point, 0),
    'points by ascending years',
    false,
  );
  yield* notRising(
    dataset,
    ['takeHome', 'surcharge', 'value'],
    (band) => at(band, 'above'),
    'bands by ascending income',
    false,
  );
  yield* slabs(dataset);
  yield* plan(dataset);
  yield* translations(dataset);
}

function* wrongKeys(dataset: unknown): Generator<Contradiction> {
  for (const [key] of entriesOf(at(dataset, 'sources'))) {
    if (!/^[a-z][a-z0-9-]{0,39}$/i.test(String(key))) {
      yield { path: ['sources', key], found: key, allowed: 'as a key an id of letters, digits and hyphens' };
    }
  }
  for (const [key] of entriesOf(at(dataset, 'texts'))) {
    if (!/^[a-z]{2,3}$/.test(String(key))) {
      yield { path: ['texts', key], found: key, allowed: 'as a key the code of a language, such as hi' };
    }
  }
}

function* unknownSources(dataset: unknown): Generator<Contradiction> {
  const record = at(dataset, 'sources');
  if (typeof record !== 'object' || record === null) return;
  const sources = Object.keys(record);
  for (const [path, document] of citations(dataset, [])) {
    if (typeof document === 'string' && !sources.includes(document)) {
      yield { path, found: document, allowed: `one of the ids in sources: ${list(sources)}` };
    }
  }
}

function* citations(value: unknown, path: readonly PropertyKey[]): Generator<[PropertyKey[], unknown]> {
  if (at(value, 'kind') === 'fact') yield [[...path, 'source', 'document'], at(value, 'source', 'document')];
  else for (const [key, child] of entriesOf(value)) yield* citations(child, [...path, key]);
}

/** A single value, values each with a range of its own, or points of years and a value with a range each. */
function* outsideRange(path: readonly PropertyKey[], assumption: unknown): Generator<Contradiction> {
  const value = at(assumption, 'value');
  const range = at(assumption, 'range');
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

function* notRising(
  dataset: unknown,
  path: readonly string[],
  numberOf: (entry: unknown) => unknown,
  allowed: string,
  mayRepeat: boolean,
): Generator<Contradiction> {
  const list = at(dataset, ...path);
  if (!Array.isArray(list)) return;
  const falls = list.some((entry, i) => {
    const [before, now] = [numberOf(list[i - 1]), numberOf(entry)];
    if (!isNumber(before) || !isNumber(now)) return false;
    return mayRepeat ? now < before : now <= before;
  });
  if (falls) yield { path, found: list, allowed };
}

function* slabs(dataset: unknown): Generator<Contradiction> {
  const path = ['takeHome', 'slabs', 'value'];
  yield* notRising(dataset, path, (slab) => at(slab, 'upTo'), 'slabs by ascending income', false);
  const list = at(dataset, ...path);
  if (!Array.isArray(list)) return;
  for (const i of list.keys()) {
    const upTo = at(list[i], 'upTo');
    const isLast = i === list.length - 1;
    if (isLast && isNumber(upTo)) {
      yield { path: [...path, i, 'upTo'], found: upTo, allowed: 'null, since the last slab has no end' };
    } else if (!isLast && upTo === null) {
      yield { path: [...path, i, 'upTo'], found: upTo, allowed: 'a number: only the last slab has no end' };
    }
  }
}

function* plan(dataset: unknown): Generator<Contradiction> {
  const phases = entriesOf(at(dataset, 'phases')).map(([, phase]) => at(phase, 'id'));
  const ids = new Set<unknown>();
  let weeks = 0;
  for (const [i, entry] of entriesOf(at(dataset, 'plan', 'value'))) {
    const [id, phase, length] = [at(entry, 'id'), at(entry, 'phase'), at(entry, 'weeks')];
    if (typeof phase === 'string' && !phases.includes(phase)) {
      yield {
        path: ['plan', 'value', i, 'phase'],
        found: phase,
        allowed: `one of the ids in phases: ${list(phases)}`,
      };
    }
    if (ids.has(id))
      yield { path: ['plan', 'value', i, 'id'], found: id, allowed: 'an id that no other week has' };
    ids.add(id);
    weeks += isNumber(length) ? length : Number.NaN;
  }
  const path = ['facts', 'studyWeeks', 'value'];
  const found = at(dataset, ...path);
  // Even finite weeks may have a sum that is not.
  if (isNumber(weeks) && weeks > 0 && found !== weeks && isNumber(found)) {
    yield { path, found, allowed: `${weeks}, as in the plan` };
  }
}

function* translations(dataset: unknown): Generator<Contradiction> {
  for (const [language, places] of entriesOf(at(dataset, 'texts'))) {
    for (const [place, text] of entriesOf(places)) {
      const standsInSentences = /^(names|money|tiers)\./.test(String(place));
      if (standsInSentences && typeof text === 'string' && !/^[^*{}]{1,60}$/.test(text)) {
        yield {
          path: ['texts', language, place],
          found: text,
          allowed: 'at most 60 characters, without * { }',
        };
      }
      // English has no such form, so that only a translation may give it.
      if (place === 'names.peopleOblique' || isText(dataset, String(place).split('.'))) continue;
      yield {
        path: ['texts', language, place],
        found: text,
        allowed: 'where a text of the dataset stands, such as title, names.field or plan.<id>.topic',
      };
    }
  }
}

/** Whether a text stands at a place; entries of lists are named by their ids, tiers are counted from 1. */
function isText(value: unknown, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) {
    // What stands there may still be wrong; that is told where it stands.
    return [value, at(value, 'title'), at(value, 'name')].some((text) =>
      /string|number|boolean/.test(typeof text),
    );
  }
  if (Array.isArray(value)) {
    return isText(value.find((each) => at(each, 'id') === key) ?? value[Number(key) - 1], rest);
  }
  // Inside a figure its source need not be named, nor its value.
  const inside = at(value, key) ?? at(value, 'source', key);
  if (inside !== undefined) return isText(inside, rest);
  return at(value, 'value') !== undefined && isText(at(value, 'value'), [key, ...rest]);
}

/** The ids among these, which may be anything and any number. */
function list(values: readonly unknown[]): string {
  const ids = values.filter((id) => typeof id === 'string');
  return ids.length > 20 ? `${ids.slice(0, 20).join(', ')}, …` : ids.join(', ');
}

/** What stands at a path, or undefined where the path leads nowhere. */
function at(value: unknown, ...path: readonly PropertyKey[]): unknown {
  let here = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Record<PropertyKey, unknown>)[key];
  }
  return here;
}
