/** Which room of `src` may import from which: the doors of the house. The checker is pure, and tested first. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

/** A file under `src`, with its path from there. */
interface SourceFile {
  readonly path: string;
  readonly source: string;
}

/** From the top down; the rooms of one line are neighbours, between which nothing passes. */
const lines = [
  ['dataset'],
  ['model'],
  ['language'],
  ['charts'],
  ['calculator'],
  ['element'],
  ['embed', 'site'],
];

/** What is not known, and so not mentioned, where there is neither a page nor a clock. */
const worldly = ['document', 'window', 'Date'];
const isUnworldly = (path: string) => /^(dataset|model|language)\/|(^|\/)layout\.tsx?$/.test(path);

/** Everything that breaks the order of the rooms, one line each. */
function brokenRules(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, source }) => {
    if (path.includes('/') && !isRoom(roomOf(path))) return [`${path} is in no room`];
    if (path.endsWith('.css')) return importsOfSheet(source).flatMap((name) => badImport(path, name));
    if (!/\.[cm]?[jt]sx?$/.test(path)) return [];
    const { program, errors } = parseSync(path, source);
    if (errors.length > 0) return [`${path} can't be read: ${errors[0]?.message}`];
    const imports = importsOf(program).flatMap((name) => badImport(path, name));
    const mentions = isUnworldly(path) ? freeNames(program).filter((name) => worldly.includes(name)) : [];
    return [...new Set([...imports, ...mentions.map((name) => `${path} mentions ${name}`)])];
  });
}

const roomOf = (path: string) => path.split('/')[0] ?? '';
const isRoom = (name: string) => lines.flat().includes(name);
const lineOf = (room: string) => lines.findIndex((rooms) => rooms.includes(room));

/** `path` of charts/path/layout.ts; undefined for what lies in charts/ itself. */
function kindOf(path: string): string | undefined {
  const [, folder, file] = path.split('/');
  return file !== undefined || !folder?.includes('.') ? folder : undefined;
}

function badImport(from: string, name: string): string[] {
  const to = resolve(from, name);
  if (to === undefined || mayImport(from, to)) return [];
  return [`${from} imports ${to}`];
}

/** The path from `src` of what is imported; undefined for packages and for what lies outside of `src`. */
function resolve(from: string, name: string): string | undefined {
  const [file = ''] = name.split(/[?#]/);
  if (file.startsWith('/src/')) return file.slice('/src/'.length);
  if (!file.startsWith('.')) return undefined;
  const path = posix.join(posix.dirname(from), file);
  return path.startsWith('..') ? undefined : path.replace(/\/$/, '');
}

function mayImport(from: string, to: string): boolean {
  const [room, other] = [roomOf(from), roomOf(to)];
  // What lies in src itself is above no room and may use them all.
  if (!isRoom(room)) return true;
  if (!isRoom(other)) return false;
  if (room !== other) return lineOf(other) < lineOf(room);
  if (room !== 'charts') return true;
  const [kind, otherKind] = [kindOf(from), kindOf(to)];
  if (kind === undefined || kind === otherKind) return true;
  return kind === 'figure' ? otherKind === undefined : otherKind === 'figure';
}

function importsOfSheet(sheet: string): string[] {
  const found = sheet.matchAll(/@import\s+(?:url\(\s*)?["']?([^"')\s;]+)/g);
  return [...found].map(([, name = '']) => (/^[./]|:/.test(name) ? name : `./${name}`));
}

// What follows reads the syntax tree, as text alone can't tell `document` from `source.document` or a comment.

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** A node above another, and the key under which the way goes down from it. */
interface Step {
  readonly node: Node;
  readonly key: string;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Every node below a value, with the steps that lead there, the nearest last. */
function* nodesIn(
  value: unknown,
  steps: readonly Step[] = [],
): Generator<{ node: Node; steps: readonly Step[] }> {
  if (Array.isArray(value)) {
    for (const item of value) yield* nodesIn(item, steps);
  } else if (isNode(value)) {
    yield { node: value, steps };
    for (const [key, child] of Object.entries(value)) yield* nodesIn(child, [...steps, { node: value, key }]);
  }
}

/** The names in static imports, `export … from`, `import()` of values and of types, as far as they are written out. */
function importsOf(program: unknown): string[] {
  return [...nodesIn(program)].flatMap(({ node }) => {
    if (!/^(Import|Export|TSImportType)/.test(node.type) || !isNode(node.source)) return [];
    const name = writtenName(node.source);
    return typeof name === 'string' ? [name] : [];
  });
}

/** The text of a literal; of a template what stands before its first placeholder. */
function writtenName({ value, quasis }: Node): unknown {
  if (!Array.isArray(quasis)) return value;
  const first: unknown = quasis[0];
  const text = isNode(first) ? first.value : undefined;
  return typeof text === 'object' && text !== null && 'cooked' in text ? text.cooked : undefined;
}

/** The names that are used without being declared around the place, so that they mean something global. */
function freeNames(program: unknown): string[] {
  const declared: { name: unknown; scope: Node | undefined }[] = [];
  const used: { name: string; steps: readonly Step[] }[] = [];
  for (const { node, steps } of nodesIn(program)) {
    const step = steps.at(-1);
    if (node.type === 'Identifier' && typeof node.name === 'string' && step) {
      if (isDeclared(steps)) declared.push({ name: node.name, scope: scopeOf(steps) });
      else if (!isKey(step)) used.push({ name: node.name, steps });
    }
    if (isMemberOfGlobal(node)) used.push({ name: memberName(node), steps: [] });
  }
  return used
    .filter(
      ({ name, steps }) =>
        !declared.some((one) => one.name === name && steps.some((step) => step.node === one.scope)),
    )
    .map(({ name }) => name);
}

/** Whether an identifier is declared here: as a variable, a parameter or an import, in a pattern or by itself. */
function isDeclared(steps: readonly Step[]): boolean {
  const inPattern = ({ node, key }: Step) =>
    (/^(Object|Array)Pattern$/.test(node.type) && key !== 'typeAnnotation') ||
    (node.type === 'Property' && key === 'value') ||
    (node.type === 'AssignmentPattern' && key === 'left') ||
    (node.type === 'RestElement' && key === 'argument');
  const step = steps.findLast((step) => !inPattern(step));
  return step !== undefined && /^(id|params|param|local)$/.test(step.key) && !/^Export/.test(step.node.type);
}

const scopeOf = (steps: readonly Step[]) =>
  steps.findLast(({ node }) => /Function|Signature|^(Block|For|Catch|Program)/.test(node.type))?.node;

/** Whether an identifier only names a property, a label or what another module calls it. */
const isKey = ({ node, key }: Step) =>
  (/^(key|property)$/.test(key) && node.computed !== true) ||
  /^(label|imported|exported|qualifier)$/.test(key) ||
  (node.type === 'TSQualifiedName' && key === 'right');

const isMemberOfGlobal = ({ type, object }: Node) =>
  type === 'MemberExpression' && isNode(object) && /^(globalThis|self)$/.test(String(object.name));

const memberName = ({ property }: Node) => (isNode(property) ? String(property.name ?? property.value) : '');

function readSource(): SourceFile[] {
  const src = fileURLToPath(new URL('../src/', import.meta.url));
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = posix.join(entry.parentPath.replaceAll(sep, '/'), entry.name);
      return { path: posix.relative(src.replaceAll(sep, '/'), file), source: readFileSync(file, 'utf8') };
    });
}

describe('the rooms of src', () => {
  it('keep their order: none imports from a room below it', () => {
    const files = readSource();
    expect(files.map((file) => file.path)).toEqual(
      expect.arrayContaining(['dataset/schema.ts', 'model/index.ts', 'model/projection.ts']),
    );
    expect(brokenRules(files)).toEqual([]);
  });
});

describe('the checker of the rooms', () => {
  const check = (path: string, source: string) => brokenRules([{ path, source }]);

  it.each([
    ['static', `import { store } from '../calculator/store.ts';`],
    ['for its effect', `import "../calculator/store.ts"`],
    ['of a type', `import type { Store } from '../calculator/store.ts';`],
    ['over several lines', `import {\n  a,\n  b,\n} from\n  '../calculator/store.ts';`],
    ['export from', `export { store } from '../calculator/store.ts';`],
    ['export all', `export * from '../calculator/store.ts';`],
    ['export of a type', `export type { Store } from '../calculator/store.ts';`],
    ['dynamic', `const load = async () => (await import('../calculator/store.ts')).store;`],
    ['dynamic, in backquotes', 'const load = () => import(`../calculator/store.ts`);'],
    ['type of a dynamic one', `let store: import('../calculator/store.ts').Store;`],
    ['with a query', `import text from '../calculator/store.ts?raw';`],
    ['from the root', `import { store } from '/src/calculator/store.ts';`],
    ['by a detour', `import { store } from '../dataset/../calculator/store.ts';`],
  ])('sees a bad import: %s', (_, source) => {
    expect(check('model/projection.ts', source)).toEqual(['model/projection.ts imports calculator/store.ts']);
  });

  it('sees a bad import of a name that is put together, by its beginning', () => {
    expect(
      check('dataset/schema.ts', `const load = (code: string) => import(\`../language/\${code}.ts\`);`),
    ).toEqual(['dataset/schema.ts imports language']);
  });

  it('sees a bad import in a style sheet', () => {
    expect(check('charts/path/path.css', `@import '../../calculator/answer.css';`)).toEqual([
      'charts/path/path.css imports calculator/answer.css',
    ]);
    expect(check('charts/path/path.css', '@import url(axis.css); .line { color: red; }')).toEqual([]);
  });

  it('takes no comment and no text for an import', () => {
    const source = `// import '../calculator/store.ts'\nexport const hint = "import '../calculator/store.ts'";`;
    expect(check('model/projection.ts', source)).toEqual([]);
  });

  it('lets each room import itself, packages and the rooms above, and none below', () => {
    const rooms = ['dataset', 'model', 'language', 'charts', 'calculator', 'element', 'embed', 'site'];
    rooms.forEach((room, i) => {
      rooms.forEach((other, j) => {
        const neighbours = i !== j && i >= 6 && j >= 6;
        const bad = j > i || neighbours;
        expect(check(`${room}/a.ts`, `import '../${other}/b.ts';`), `${room} imports ${other}`).toEqual(
          bad ? [`${room}/a.ts imports ${other}/b.ts`] : [],
        );
      });
      expect(check(`${room}/a.ts`, `import 'preact'; import '../../package.json';`)).toEqual([]);
    });
  });

  it.each([
    ['charts/path/layout.ts', '../figure/axis.ts', true],
    ['charts/path/layout.ts', './scale.ts', true],
    ['charts/path/parts/line.ts', '../layout.ts', true],
    ['charts/path/layout.ts', '../../language/en.ts', true],
    ['charts/path/layout.ts', '../odds/layout.ts', false],
    ['charts/path/layout.ts', '../odds', false],
    ['charts/path/layout.ts', '../index.ts', false],
    ['charts/figure/axis.ts', './labels.ts', true],
    ['charts/figure/axis.ts', '../../model/index.ts', true],
    ['charts/figure/axis.ts', '../path/layout.ts', false],
    ['charts/index.ts', './path/Chart.tsx', true],
    ['charts/index.ts', './figure/Figure.tsx', true],
  ])('within charts, %s imports %s: %s', (path, name, allowed) => {
    expect(check(path, `import '${name}';`)).toHaveLength(allowed ? 0 : 1);
  });

  it('sees a folder that is no room, and a room that imports what is in none', () => {
    expect(check('helpers/a.ts', '')).toEqual(['helpers/a.ts is in no room']);
    expect(check('model/a.ts', `import '../helpers/a.ts';`)).toEqual(['model/a.ts imports helpers/a.ts']);
    expect(check('model/a.ts', `import '../index.ts';`)).toEqual(['model/a.ts imports index.ts']);
    expect(check('index.ts', `import './element/define.ts';`)).toEqual([]);
  });

  it('sees a file that it cannot read', () => {
    expect(check('model/a.ts', 'const = 1;')).toEqual([
      expect.stringMatching(/^model\/a\.ts can't be read: /),
    ]);
  });

  it.each([
    ['document', 'export const title = document.title;'],
    ['document', 'export const title = () => document?.title;'],
    ['document', "export const hasPage = typeof document !== 'undefined';"],
    ['document', 'export const page = { document };'],
    ['document', 'export const title = (page = document) => page.title;'],
    ['document', 'function a(document: string) { return document; }\nexport const b = document;'],
    ['document', 'export const title = globalThis.document.title;'],
    ['window', 'window.scrollTo(0, 0);'],
    ['window', "export const width = globalThis['window'].innerWidth;"],
    ['Date', 'export const now = Date.now();'],
    ['Date', 'export const today = new Date();'],
    ['Date', 'export type Day = Date;'],
  ])('sees that a file mentions %s: %s', (name, source) => {
    for (const path of [
      'dataset/a.ts',
      'model/a.ts',
      'language/a.ts',
      'charts/path/layout.ts',
      'site/layout.ts',
    ]) {
      expect(check(path, source)).toEqual([`${path} mentions ${name}`]);
    }
    expect(check('charts/path/Chart.tsx', source)).toEqual([]);
    expect(check('calculator/store.ts', source)).toEqual([]);
  });

  it.each([
    ['a comment', '/* the document, the window, new Date() */'],
    ['a text', "export const words = ['document', `window`, 'Date'];"],
    ['a property', 'export const fact = { document: 1, window: 2 };\nexport const it = fact.document;'],
    ['a property of a type', 'export interface Source { readonly document: string; Date?: number }'],
    ['a method', 'export class A { window() { return 1; } }'],
    ['a variable', 'for (const [path, document] of []) if (document) throw document;'],
    ['a parameter', 'export const a = (document: string) => document;'],
    ['a parameter of a type', 'export type A = (document: string) => [window: number];'],
    ['part of a pattern', 'export const a = ({ document, ...rest }: Fact) => [document, rest];'],
    ['renamed in a pattern', 'export const a = ({ document: id = 1 }: Fact) => id;'],
    ['an import', "import { Date } from './calendar.ts';\nexport const today = new Date();"],
  ])('does not mistake %s for the page or the clock', (_, source) => {
    expect(check('model/a.ts', source)).toEqual([]);
  });
});
