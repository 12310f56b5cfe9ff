/** Checks that the lint refuses every way to turn text into HTML or script in code that runs on pages. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const refused = [
  "element.innerHTML = 'x';",
  "element.outerHTML += 'x';",
  "element['innerHTML'] = 'x';",
  "Object.assign(element, { innerHTML: 'x' });",
  "element?.insertAdjacentHTML('beforeend', 'x');",
  "element.setHTMLUnsafe('x');",
  "Document.parseHTMLUnsafe('x');",
  "document.createRange().createContextualFragment('x');",
  'new DOMParser();',
  "document.write('x');",
  "document.writeln('x');",
  "eval('x');",
  'const run = eval;',
  "new Function('x');",
  "Function('a', 'x');",
  "setTimeout('x', 1);",
  'setTimeout(`x`);',
  "window.setInterval('x' + element, 1);",
  "frame.srcdoc = 'x';",
  "frame.setAttribute('srcdoc', 'x');",
  '<iframe title="x" srcdoc="x" />;',
  "<p dangerouslySetInnerHTML={{ __html: 'x' }} />;",
  "script.src = 'x';",
  "script.text = 'x';",
  '<script src="x" />;',
  '<a href="javascript:x">x</a>;',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is source code as a string
  '<a href={`javascript:${element}`}>x</a>;',
  "location.href = 'javascript:x';",
];
const allowed = [
  "element.textContent = 'innerHTML x';",
  'setTimeout(() => {}, 1);',
  '<iframe title="x" src="x" />;',
  'const { src } = frame;',
  'stream.write(src);',
];

/** A temporary project with our lint rules only. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'career-leap-'));
  mkdirSync(join(folder, 'src', 'embed'), { recursive: true });
  const { vcs, ...rules } = JSON.parse(readFileSync('biome.json', 'utf8'));
  writeFileSync(join(folder, 'biome.json'), JSON.stringify(rules));
  cpSync('scripts/no-html-sinks.grit', join(folder, 'scripts/no-html-sinks.grit'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The lines for which the plugin reports an error. */
function errorsIn(file: string, lines: readonly string[]): string[] {
  writeFileSync(join(folder, file), lines.join('\n'));
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [biome, 'lint', '--reporter=github', '--max-diagnostics=none', file],
    { cwd: folder, encoding: 'utf8' },
  );
  const diagnostics = (stdout + stderr).matchAll(/^::error title=plugin,.*?,line=(\d+),/gm);
  const numbers = new Set([...diagnostics].map(([, line]) => Number(line) - 1));
  return lines.filter((_, index) => numbers.has(index));
}

it('every sink is refused by the lint', () => {
  expect(errorsIn('src/page.tsx', [...allowed, ...refused])).toEqual(refused);
});

it('a script source is allowed in the one file that loads a script', () => {
  expect(errorsIn('src/embed/loadClassicBundle.ts', ['script.src = file;'])).toEqual([]);
  expect(errorsIn('src/embed/frame.ts', ['script.src = file;'])).toHaveLength(1);
});
