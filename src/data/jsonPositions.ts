/** Where each value of a JSON text stands, for telling a mistake by its line: what `JSON.parse` does not keep. */
import { formatPath } from './errors.ts';
import { formatValue } from './formatValue.ts';

export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
}

/** A text that is no JSON, with the first thing that can't stand where it does. */
export class JsonSyntaxError extends Error {
  override readonly name = 'JsonSyntaxError';
  readonly position: Position;
  readonly found: string;
  readonly allowed: string;

  constructor(position: Position, found: string, allowed: string) {
    super(`line ${position.line}: found ${found}; allowed: ${allowed}`);
    this.position = position;
    this.found = found;
    this.allowed = allowed;
  }
}

export interface JsonPositions {
  /** The place of a value by its path; of one that is missing the place of what it is missing in. */
  positionOf(path: string): Position;
  /** Paths of keys that stand in their object more than once. */
  readonly duplicateKeys: readonly string[];
}

const string = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

const maxDepth = 100;

/** @throws JsonSyntaxError at the first thing that is no JSON */
export function jsonPositions(text: string): JsonPositions {
  const offsets = new Map<string, number>();
  const duplicateKeys: string[] = [];
  let at = 0;

  /** Where each line starts, once it is asked for. */
  let starts: number[] | undefined;
  const positionAt = (offset: number): Position => {
    starts ??= lineStarts(text);
    let line = 1;
    for (let after = starts.length + 1; after - line > 1; ) {
      const middle = Math.floor((line + after) / 2);
      if ((starts[middle - 1] ?? 0) <= offset) line = middle;
      else after = middle;
    }
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
  const fail = (allowed: string): never => {
    const found =
      at < text.length ? formatValue(text.slice(at, at + 12).split('\n')[0]) : 'the end of the file';
    throw new JsonSyntaxError(positionAt(at), found, allowed);
  };
  const skipSpace = () => {
    while (' \t\r\n'.includes(text[at] ?? 'none')) at++;
  };
  const match = (pattern: RegExp, allowed: string): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? fail(allowed);
    at += found.length;
    return found;
  };
  /** What stands between two brackets, with commas between. */
  const list = (close: string, entry: (index: number) => void) => {
    at++;
    skipSpace();
    for (let i = 0; i > 0 || text[at] !== close; i++) {
      entry(i);
      if (text[at] === close) break;
      if (text[at] !== ',') fail(`"," or "${close}"`);
      at++;
      skipSpace();
    }
    at++;
  };
  const readValue = (path: readonly PropertyKey[]) => {
    skipSpace();
    if (path.length > maxDepth) fail(`at most ${maxDepth} levels`);
    offsets.set(formatPath(path), at);
    if (text[at] === '[') list(']', (index) => readValue([...path, index]));
    else if (text[at] === '{') {
      list('}', () => {
        const start = at;
        const inside = [...path, JSON.parse(match(string, 'a key in double quotes'))];
        const name = formatPath(inside);
        if (offsets.has(name)) duplicateKeys.push(name);
        skipSpace();
        if (text[at] !== ':') fail('":"');
        at++;
        readValue(inside);
        // A key says better than its value where a thing stands.
        offsets.set(name, start);
      });
    } else
      match(
        text[at] === '"' ? string : scalar,
        'a value: a text in double quotes, a number, true, false, null, [ or {',
      );
    skipSpace();
  };

  readValue([]);
  if (at < text.length) fail('the end of the file');
  return {
    positionOf: (path) => {
      let known = path;
      while (known !== '' && !offsets.has(known))
        known = known.replace(/(?:\.|^)[^.[\]]*$|\[(?:\d+|"(?:[^"\\]|\\.)*")\]$/, '');
      return positionAt(offsets.get(known) ?? offsets.get(formatPath([])) ?? 0);
    },
    duplicateKeys,
  };
}

function lineStarts(text: string): number[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const here = start;
    start += line.length + 1;
    return here;
  });
}
