/**
 * Builds `dist/v1/`, the files that pages embed: classic scripts, and the modules that they load. The modules lie in a
 * folder that is named by what is in it, so that they may be kept for ever, and are made twice: in `calculator/` what a
 * calculator shows at first is one file, since small files compress badly and each is a request; in `chart/` a chart
 * alone gets no more than it needs. A page with both uses the first for both.
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
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { build, type InlineConfig, type Plugin } from 'vite';
import { common, loading } from '../vite.config.ts';
import { writeOembed, writeRelease } from './release.ts';
import { type Size, tableOf, weigh } from './weigh.ts';

const path = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));

const folder = 'dist/v1';
const languageFolder = path('src/language/');
const languages = readdirSync(languageFolder).filter((name) => /^[a-z]{2}$/.test(name));

const views = readdirSync(path('src/charts')).filter((kind) => kind !== 'figure' && kind !== 'tornado');

/** What every chart needs. */
const ofEveryChart =
  /node_modules.preact|src.embed.load|src.charts.figure.(?!labels|axis|DataTable|Setting|wrap)|src.language.(words|languages|files)\.|src.dataset.(money|indiaMl2026(Core|Figures))|src.model.fillIn|src.calculator.(store|ChartView|chartFiles|views|useStore|projecting)|src.element.(?!recall|keep|calculator|visit|links|memory|profileAttributes)[^/]+$/;
/** What the projection is made of, and the charts that draw it. */
const ofProjection =
  /d3-array|src.charts.figure.(labels|axis)|src.model.(futures|gain|paths|ascending|currentSalary|studyPlan|phases|quantile)\./;
const ofCalculator =
  /src.calculator.([A-Z](?!oreQuestions)|enter)[^/]*$|src.language.sentences.(answer|path|chartText)\.|src.charts.path|src.model.projection|src.dataset.(indianCities|cities\.)|src.model.profile\.|src.element.(calculator|visit|memory|profileAttributes)\./;

interface Graph {
  readonly name: 'calculator' | 'chart';
  /** What is one file, by its name. */
  readonly groups: readonly { readonly name: string; readonly test: RegExp }[];
  /** The parts of a language that are one file. */
  readonly together: readonly string[];
  /** Leaves out what only a calculator needs. */
  readonly chartsAlone: boolean;
}

const graphs: readonly Graph[] = [
  {
    name: 'calculator',
    groups: [
      {
        name: 'controller',
        test: new RegExp([ofEveryChart, ofProjection, ofCalculator].map(({ source }) => source).join('|')),
      },
    ],
    together: ['base', 'quantities', 'calculator', 'path'],
    chartsAlone: false,
  },
  {
    name: 'chart',
    groups: [
      { name: 'controller', test: new RegExp(`${ofEveryChart.source}|src.charts.figure.(Setting|wrap)`) },
      { name: 'model', test: ofProjection },
    ],
    together: [],
    chartsAlone: true,
  },
];

/**
 * @param siteUrl where the site will be; undefined where nobody says
 * @returns what each file holds
 */
export async function buildEmbed(siteUrl: string | undefined): Promise<readonly Size[]> {
  const sizes: Size[] = [];
  const next = join(folder, 'next');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const graph of graphs) await build(modules(graph, join(next, graph.name), sizes));
  const release = hashOf(next);
  renameSync(next, join(folder, release));
  const files = {
    folder: `${release}/`,
    languages,
    views,
  };
  for (const [script, entry] of [
    ['embed.js', 'embed.ts'],
    ['frame.js', 'frame.ts'],
    ['frame-whole.js', 'whole.ts'],
    ['frame-parent.js', 'frameParent.ts'],
  ] as const) {
    await build(classicScript(script, path(`src/embed/${entry}`), files, sizes));
  }
  for (const file of ['frame.html', 'frame.css']) copyFileSync(path(`src/embed/${file}`), join(folder, file));
  writeRelease(folder);
  writeOembed(folder, siteUrl ?? 'https://career-leap.example/');
  writeFileSync(join(folder, 'sizes.json'), JSON.stringify(sizes, null, 2));
  process.stdout.write(`${tableOf(sizes)}\n`);
  return sizes;
}

function modules(
  { name, groups, together, chartsAlone }: Graph,
  outDir: string,
  sizes: Size[],
): InlineConfig {
  return {
    configFile: false,
    logLevel: 'warn',
    base: './',
    define: {
      __METHOD__: JSON.stringify('../../../method.html'),
      __CHARTS_ALONE__: JSON.stringify(chartsAlone),
    },
    plugins: [
      loading(),
      languageFiles(together),
      ...(chartsAlone ? [chartFiles()] : []),
      shorten(),
      weigh(`${name}/`, sizes),
    ],
    build: {
      ...common,
      outDir,
      copyPublicDir: false,
      rolldownOptions: {
        input: { controller: path('src/element/controller.tsx') },
        preserveEntrySignatures: 'allow-extension',
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: ({ facadeModuleId }) => nameOf(facadeModuleId ?? ''),
          codeSplitting: { groups: [...groups] },
        },
      },
    },
  };
}

/** What the loader asks for ahead is named so that it needs no list: a hash in each name would weigh as much as a chart. */
function nameOf(file: string): string {
  const [, kind] = /charts\/(\w+)\/Chart\.tsx$/.exec(file) ?? [];
  const [, opened] = /calculator\/(\w+)\/Content\.tsx$/.exec(file) ?? [];
  return kind ? `chart-${kind}.js` : `${opened ?? '[name]'}.js`;
}

/** Names the files of the languages so that no list of them has to be loaded: `hi.js` for what is together, `hi-odds.js`. */
function languageFiles(together: readonly string[]): Plugin {
  const virtual = (language: string) => `\0language-${language}`;
  const isTogether = JSON.stringify(together);
  return {
    name: 'language-files',
    buildStart() {
      const emit = (id: string, name: string) =>
        this.emitFile({ type: 'chunk', id, fileName: `${name}.js`, preserveSignature: 'strict' });
      for (const language of languages) {
        if (together.length > 0) emit(virtual(language), language);
        for (const file of readdirSync(join(languageFolder, language))) {
          const part = file.replace('.ts', '');
          // Charts alone never say these.
          if (part === 'calculator' && together.length === 0) continue;
          if (!together.includes(part)) emit(join(languageFolder, language, file), `${language}-${part}`);
        }
      }
    },
    resolveId: (id) => (id.startsWith('\0language-') ? id : undefined),
    load(id) {
      if (id === join(languageFolder, 'files.ts'))
        return `import { load } from ${JSON.stringify(path('src/embed/load.ts'))};
          export const languageNames = ${JSON.stringify(languages)};
          export const loadFile = (language, part) => load(
            (address) => import(/* @vite-ignore */ address),
            './' + language + ${together.length > 0 ? `(${isTogether}.includes(part) ? '' : '-' + part)` : "'-' + part"} + '.js',
          );`;
      const language = languages.find((each) => virtual(each) === id);
      if (!language) return undefined;
      const files = together.map((part) => join(languageFolder, language, `${part}.ts`));
      const withTexts = files.filter((file) => readFileSync(file, 'utf8').includes('export const texts'));
      if (withTexts.length > 1)
        throw new Error(`${withTexts.join(' and ')} both have texts; allowed: one of ${isTogether}`);
      return [
        ...files.map((file, i) => `import { messages as m${i} } from ${JSON.stringify(file)};`),
        `export const messages = { ${files.map((_, i) => `...m${i}`).join(', ')} };`,
        ...withTexts.map((file) => `export { texts } from ${JSON.stringify(file)};`),
      ].join('\n');
    },
  };
}

/** Names the files of the charts so that no list of them has to be loaded. */
function chartFiles(): Plugin {
  return {
    name: 'chart-files',
    buildStart() {
      for (const kind of views)
        this.emitFile({
          type: 'chunk',
          id: path(`src/charts/${kind}/Chart.tsx`),
          fileName: `chart-${kind}.js`,
          preserveSignature: 'strict',
        });
    },
    load: (id) =>
      id === path('src/calculator/chartFiles.ts')
        ? `import { load } from ${JSON.stringify(path('src/embed/load.ts'))};
           export const loadChart = (name) =>
             load((address) => import(/* @vite-ignore */ address), './chart-' + name + '.js');`
        : undefined,
  };
}

/** One file that runs on its own, for `<script src>`. */
function classicScript(file: string, entry: string, files: unknown, sizes: Size[]): InlineConfig {
  return {
    configFile: false,
    logLevel: 'warn',
    plugins: [shorten(), weigh('', sizes)],
    define: {
      __FILES__: JSON.stringify(files),
      __METHOD__: JSON.stringify('../method.html'),
      __CHARTS_ALONE__: 'false',
      // A classic script has no address of its own once it runs; its page lies beside it.
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

function hashOf(of: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(of, { recursive: true, encoding: 'utf8' }).toSorted())
    if (name.endsWith('.js')) hash.update(name).update(readFileSync(join(of, name)));
  return hash.digest('hex').slice(0, 8);
}

/** Has an engine that knows it compile every function while the file arrives, and not each when it is first called. */
const calledAtOnce = '//# allFunctionsCalledOnLoad\n';

/** What the bundler has minified becomes shorter still, by a hundredth. */
function shorten(): Plugin {
  return {
    name: 'shorten',
    async generateBundle({ format }, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const { code } = await minify(file.code, {
          module: format === 'es',
          ecma: 2020,
          compress: { passes: 2 },
        });
        file.code = (file.fileName === 'controller.js' ? calledAtOnce : '') + (code ?? file.code);
      }
    },
  };
}
