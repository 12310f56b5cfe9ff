/** Checks the text of a dataset file, and reports each problem with its line and column. */

import { DatasetError, type DatasetProblem } from './errors.ts';
import { type JsonPositions, JsonSyntaxError, jsonPositions, type Position } from './jsonPositions.ts';
import { maxBytes } from './limits.ts';
import { parseDataset } from './schema.ts';

export interface LocatedProblem extends DatasetProblem {
  readonly position: Position;
}

/** @returns every problem, in the order of the file; empty if the dataset is valid */
export function lintFile(text: string): LocatedProblem[] {
  // Some editors begin a file with a byte order mark, which `JSON.parse` rejects.
  const json = text.replace(/^\uFEFF/, '');
  const start: Position = { line: 1, column: 1 };
  if (new TextEncoder().encode(json).length > maxBytes) {
    return [
      { path: 'the dataset', found: 'more than that', allowed: `at most ${maxBytes} bytes`, position: start },
    ];
  }
  let positions: JsonPositions;
  try {
    positions = jsonPositions(json);
  } catch (reason) {
    if (!(reason instanceof JsonSyntaxError)) throw reason;
    const { position, found, allowed } = reason;
    return [{ path: 'the dataset', found, allowed, position }];
  }
  const repeated = positions.duplicateKeys.map((path) => ({
    path,
    found: 'a key that stands here more than once',
    allowed: 'each key once',
  }));
  return [...repeated, ...validate(json)]
    .map((problem) => ({ ...problem, position: positions.positionOf(problem.path) }))
    .sort((a, b) => a.position.line - b.position.line || a.position.column - b.position.column);
}

function validate(json: string): readonly DatasetProblem[] {
  try {
    parseDataset(JSON.parse(json));
    return [];
  } catch (reason) {
    if (reason instanceof DatasetError) return reason.problems;
    throw reason;
  }
}
