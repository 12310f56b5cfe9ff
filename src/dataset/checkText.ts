/** Checks the text of a dataset file, and says of each mistake in which line it stands. */
import { maxBytes } from './bounds.ts';
import { JsonMistake, type JsonPlaces, jsonPlaces, type Place } from './jsonPlaces.ts';
import { DatasetError, type DatasetProblem } from './problems.ts';
import { parseDataset } from './schema.ts';

export interface PlacedProblem extends DatasetProblem {
  readonly place: Place;
}

/** @returns every problem in the order of the file; none where all is well */
export function checkText(text: string): PlacedProblem[] {
  // Editors of some systems begin a file with a mark of its encoding.
  const json = text.replace(/^\uFEFF/, '');
  const start: Place = { line: 1, column: 1 };
  if (new TextEncoder().encode(json).length > maxBytes) {
    return [
      { path: 'the dataset', found: 'more than that', allowed: `at most ${maxBytes} bytes`, place: start },
    ];
  }
  let places: JsonPlaces;
  try {
    places = jsonPlaces(json);
  } catch (reason) {
    if (!(reason instanceof JsonMistake)) throw reason;
    const { place, found, allowed } = reason;
    return [{ path: 'the dataset', found, allowed, place }];
  }
  const repeated = places.repeated.map((path) => ({
    path,
    found: 'a key that stands here more than once',
    allowed: 'each key once',
  }));
  return [...repeated, ...problemsOf(json)]
    .map((problem) => ({ ...problem, place: places.of(problem.path) }))
    .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
}

function problemsOf(json: string): readonly DatasetProblem[] {
  try {
    parseDataset(JSON.parse(json));
    return [];
  } catch (reason) {
    if (reason instanceof DatasetError) return reason.problems;
    throw reason;
  }
}
