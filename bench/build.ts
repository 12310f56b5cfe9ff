/** Builds one page per contender, all with the same settings. */
import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { type Entrant, entrants, pageOf } from './contenders.ts';

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));

export const pages = path('dist');

export async function buildPages(): Promise<void> {
  rmSync(pages, { recursive: true, force: true });
  for (const entrant of entrants) await buildPage(entrant);
}

async function buildPage(entrant: Entrant): Promise<void> {
  const outDir = `${pages}/${pageOf(entrant)}`;
  const result = await build({
    configFile: false,
    root: path('.'),
    logLevel: 'warn',
    build: {
      target: 'es2022',
      // As in the product: light-dark() is not compiled.
      cssTarget: 'chrome123',
      outDir,
      emptyOutDir: true,
      modulePreload: false,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: {
        input: { page: path(`contenders/${entrant.entry}`) },
        output: { entryFileNames: '[name].js', assetFileNames: '[name].[ext]' },
      },
    },
  });
  const files = [result]
    .flat()
    .flatMap((one) => ('output' in one ? one.output.map((file) => file.fileName) : []));
  writeFileSync(`${outDir}/index.html`, page(entrant.name, files));
}

const page = (name: string, files: readonly string[]) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${name}</title>
<link rel="icon" href="data:,">
<style>body { margin: 0; font: 16px system-ui, sans-serif } [data-bench] { width: 640px }</style>
${files
  .filter((file) => file.endsWith('.css'))
  .map((file) => `<link rel="stylesheet" href="${file}">`)
  .join('\n')}
<div data-bench></div>
${files
  .filter((file) => file.endsWith('.js'))
  .map((file) => `<script type="module" src="${file}"></script>`)
  .join('\n')}
</html>
`;

/** Bundles the script that times a page in the browser. */
export async function buildProbe(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: path('probe.ts'), formats: ['iife'], name: 'probe' },
    },
  });
  const [chunk] = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error('The probe has no code.');
  return chunk.code;
}
