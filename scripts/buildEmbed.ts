/**
 * Builds `dist/v1/`, the files that pages embed: a few classic scripts, and the modules that they load. The folder
 * of the modules is named after a hash of its files, so that they can be cached forever.
 */
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';
import { chartIds } from '../src/charts/registry.ts';
import { common } from '../vite.config.ts';
import { languages } from './languages.ts';
import { writeOembed, writeReleaseManifest } from './releaseManifest.ts';
import { formatTable, type Size, sizeReport } from './sizeReport.ts';
import { splitDataset } from './splitDataset.ts';

const path = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));

const folder = 'dist/v1';

/**
 * @param siteUrl the URL of the published site; undefined if it is not known
 * @returns the size of each file and what it consists of
 */
export async function buildEmbed(siteUrl: string | undefined): Promise<readonly Size[]> {
  const sizes: Size[] = [];
  const next = join(folder, 'next');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build(modules(join(next, 'modules'), sizes));
  const release = hashOf(join(next, 'modules'));
  renameSync(next, join(folder, release));
  for (const [script, entry] of [
    ['embed.js', 'loader.ts'],
    ['frame.js', 'frame.ts'],
    ['frame-bundle.js', 'classicBundle.ts'],
    ['frame-parent.js', 'frameParent.ts'],
  ] as const) {
    await build(classicScript(script, path(`src/embed/${entry}`), `${release}/modules/`, sizes));
  }
  for (const file of ['frame.html', 'frame.css']) copyFileSync(path(`src/embed/${file}`), join(folder, file));
  writeReleaseManifest(folder);
  writeOembed(folder, siteUrl ?? 'https://career-leap.example/');
  writeFileSync(join(folder, 'sizes.json'), JSON.stringify(sizes, null, 2));
  process.stdout.write(`${formatTable(sizes)}\n`);
  return sizes;
}

/** The controller and everything that it loads. */
function modules(outDir: string, sizes: Size[]): InlineConfig {
  return {
    configFile: false,
    logLevel: 'warn',
    base: './',
    define: { __METHOD__: JSON.stringify('../../../method.html') },
    plugins: [splitDataset(), sizeReport('', sizes)],
    build: {
      ...common,
      lib: { entry: { controller: path('src/element/controller.tsx') }, formats: ['es'] },
      outDir,
      copyPublicDir: false,
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        output: {
          entryFileNames: '[name].js',
          minify: true,
          chunkFileNames: ({ facadeModuleId }) => chunkName(facadeModuleId ?? ''),
          codeSplitting: { includeDependenciesRecursively: false, groups: [...chunks] },
        },
      },
    },
  };
}

const isIn =
  (...folders: readonly string[]) =>
  (id: string) =>
    folders.some((each) => id.startsWith(path(each)));

/** The chunks that several others import. The bundler adds one for each chart, panel and message file. */
const chunks = [
  {
    name: 'projection',
    test: isIn(
      'src/model/',
      'src/charts/shared/scale',
      'src/charts/shared/labelPlacement',
      'node_modules/d3-array/',
      'node_modules/d3-shape/',
    ),
    minShareCount: 4,
    priority: 2,
  },
  {
    name: 'core',
    test: isIn(
      'node_modules/preact/',
      'node_modules/d3-',
      'src/charts/shared/',
      'src/i18n/createI18n',
      'src/data/currency',
      'src/retry.ts',
    ),
    minShareCount: 2,
    priority: 1,
  },
];

/** The file names that the loader preloads, such as `chart-odds.js` and `hi-common.js`. */
function chunkName(file: string): string {
  const [layer, name, part = ''] = relative(path('src'), file).split(sep);
  if (layer === 'charts') return `chart-${name}.js`;
  if (layer === 'i18n') return `${name}-${basename(part, extname(part))}.js`;
  return '[name].js';
}

/** A self-contained classic script, for `<script src>`. */
function classicScript(file: string, entry: string, modulesFolder: string, sizes: Size[]): InlineConfig {
  return {
    configFile: false,
    logLevel: 'warn',
    plugins: [splitDataset(), sizeReport('', sizes)],
    define: {
      __MODULES__: JSON.stringify({ folder: modulesFolder, languages, charts: chartIds }),
      __METHOD__: JSON.stringify('../method.html'),
      // A classic script has no import.meta.url; the frame's page is in the same folder.
      'import.meta.url': 'document.baseURI',
    },
    build: {
      ...common,
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: { entry, formats: ['iife'], name: 'careerLeap', fileName: () => file },
    },
  };
}

function hashOf(modulesFolder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(modulesFolder).toSorted())
    if (extname(name) === '.js') hash.update(name).update(readFileSync(join(modulesFolder, name)));
  return hash.digest('hex').slice(0, 8);
}
