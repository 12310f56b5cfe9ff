/**
 * `npm run bench`: builds a page per contender, measures all of them, prints the tables and writes the results.
 *
 *   --quick  few rounds, for development; writes to `bench/dist/` instead of overwriting the results
 *   --serve  only builds and serves the pages, to look at them or to measure them with another harness
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildPages, pages } from './build.ts';
import { entrants, pageOf } from './contenders.ts';
import { drawing } from './drawing.tsx';
import { fullEffort, measure, quickEffort } from './measure.ts';
import { markdown, report, resultsTable, targetsTable } from './report.ts';
import { servePages } from './serve.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const print = (text: string) => process.stdout.write(`${text}\n`);

/** Installs the contenders' packages, unless the lock file is that of the last install. */
function install(): void {
  const lock = readFileSync(`${here}package-lock.json`, 'utf8');
  const stamp = `${here}node_modules/.lock`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  writeFileSync(stamp, lock);
}

install();
await buildPages();
const server = await servePages();
if (process.argv.includes('--serve')) {
  for (const entrant of entrants) print(`${entrant.name}: ${server.url}/${pageOf(entrant)}/`);
} else {
  const quick = process.argv.includes('--quick');
  const measured = await measure(server, quick ? quickEffort : fullEffort, print);
  server.close();
  const all = report(measured, quick);
  const folder = quick ? pages : here;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/results.json`, `${JSON.stringify(all, null, 2)}\n`);
  writeFileSync(`${folder}/results.md`, markdown(all));
  writeFileSync(`${folder}/results.svg`, drawing(all));
  print(`\n${resultsTable(all)}\n\n${targetsTable(all)}`);
}
