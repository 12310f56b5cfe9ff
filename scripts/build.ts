/** Builds everything that is handed out: the site in `dist/`, the package in `lib/` with its types. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

await build({ logLevel: 'warn' });
await build({ mode: 'lib', logLevel: 'warn' });
execFileSync(
  process.execPath,
  [join('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.lib.json'],
  {
    stdio: 'inherit',
  },
);
// The sources name each other with `.ts`; what is handed out has `.js`.
for (const name of readdirSync('lib/types', { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.d.ts')) continue;
  const file = join('lib', 'types', name);
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(/(from '\.[^']*|import\('\.[^']*)\.tsx?'/g, "$1.js'"),
  );
}
