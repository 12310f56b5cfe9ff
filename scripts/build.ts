/** Builds everything that is published: the site in `dist/`, and the package with its types in `lib/`. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { build } from 'vite';
import packageJson from '../package.json' with { type: 'json' };
import { buildEmbed } from './buildEmbed.ts';
import { writeCustomElementsManifest } from './customElementsManifest.ts';
import { writeDatasetSchema } from './datasetSchema.ts';
import { writeSbom } from './sbom.ts';
import { packagesIn, type Size, sizeReport } from './sizeReport.ts';
import { renderStaticCharts } from './staticCharts/renderStaticCharts.ts';
import { writeThirdPartyNotices } from './thirdPartyNotices.ts';

// Vitest sets this to "test", which would result in a development build.
process.env.NODE_ENV = 'production';

await build({ logLevel: 'error' });
const embedSizes = await buildEmbed(process.env.SITE_URL?.replace(/\/?$/, '/'));
await renderStaticCharts();
writeDatasetSchema('dist/v1');
const packageSizes: Size[] = [];
await build({ mode: 'lib', logLevel: 'warn', plugins: [sizeReport('', packageSizes)] });
execFileSync(
  process.execPath,
  [join('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.lib.json'],
  {
    stdio: 'inherit',
  },
);
finishTypes('lib/types');
writeCustomElementsManifest('lib');
writeDatasetSchema('lib');
const bundled = { 'dist/v1': packagesIn(embedSizes), lib: packagesIn(packageSizes) };
writeSbom('dist/v1', bundled);
writeThirdPartyNotices('dist/v1', [...new Set(Object.values(bundled).flat())].toSorted());

/** Replaces `.ts` by `.js` in import paths, and deletes the declarations that no entry of the package reaches. */
function finishTypes(folder: string): void {
  const reached = new Set<string>();
  const reach = (file: string) => {
    if (reached.has(file)) return;
    reached.add(file);
    const source = readFileSync(file, 'utf8').replace(
      /(from |import |import\()'(\.[^']*)\.tsx?'/g,
      "$1'$2.js'",
    );
    writeFileSync(file, source);
    for (const [, name = ''] of source.matchAll(/'(\.[^']*)\.js'/g))
      reach(join(dirname(file), `${name}.d.ts`));
  };
  for (const entry of Object.values(packageJson.exports)) {
    if (typeof entry === 'object') reach(normalize(entry.types));
  }
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name);
    if (name.endsWith('.d.ts') && !reached.has(file)) rmSync(file);
  }
}
