/** Finds the line and column of each value of a JSON text, which `JSON.parse` does not report. */
import { formatPath } from './errors.ts';
import { formatValue } from './formatValue.ts';

export interface Position {
  /** Counted from 1. */
  readonly line: number;
  /** In UTF-16 code units, counted from 1. */
  readonly column: number;
}

/** Thrown for a text that is not valid JSON, with the position of the first error. */
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
  /**
   * The position of a value by its path, as {@link formatPath} writes it. If there is no such value, the position
   * of its nearest existing ancestor.
   */
  positionOf(path: string): Position;
  /** Paths of the keys that occur more than once in their object. */
  readonly duplicateKeys: readonly string[];
}

const string = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** Keeps the recursion from overflowing the stack. */
const maxDepth = 100;

/** @throws {@link JsonSyntaxError} at the first syntax error */
export function jsonPositions(text: string): JsonPositions {
  const offsets = new Map<string, number>();
  const duplicateKeys: string[] = [];
  let at = 0;

  /** The offset of each line's start, computed with the first position. */
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
  /** Parses the comma-separated entries up to a closing bracket. */
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
        const childPath = [...path, JSON.parse(match(string, 'a key in double quotes'))];
        const name = formatPath(childPath);
        if (offsets.has(name)) duplicateKeys.push(name);
        skipSpace();
        if (text[at] !== ':') fail('":"');
        at++;
        readValue(childPath);
        // A problem is reported at the key, not at the value.
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
      let ancestor = path;
      while (ancestor !== '' && !offsets.has(ancestor))
        ancestor = ancestor.replace(/(?:\.|^)[^.[\]]*$|\[(?:\d+|"(?:[^"\\]|\\.)*")\]$/, '');
      return positionAt(offsets.get(ancestor) ?? offsets.get(formatPath([])) ?? 0);
    },
    duplicateKeys,
  };
}

function lineStarts(text: string): number[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const lineStart = start;
    start += line.length + 1;
    return lineStart;
  });
}
