// Builds the pages of the site, with `--mode embed` the files in `v1/` that pages embed, with `--mode lib` the package.
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, defineConfig, type InlineConfig, type Plugin } from 'vite';
import { withFigures } from './scripts/figuresOfMethod.ts';
import { writeOembed, writeRelease } from './scripts/release.ts';

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** Where the site will be, for the addresses that must be absolute; relative ones stand in where nobody says. */
const siteUrl = process.env.SITE_URL?.replace(/\/?$/, '/');

/**
 * The oldest browsers that show the calculator: the first with light-dark(). For older ones the style would be
 * rewritten so that it follows the system and not the page.
 */
const cssTarget = ['chrome123', 'edge123', 'firefox120', 'safari17.5'];

const common = { target: 'es2022', cssTarget, assetsInlineLimit: 0, modulePreload: false } as const;

const site = {
  ...common,
  rolldownOptions: {
    input: { index: path('index.html'), gallery: path('gallery.html'), method: path('method.html') },
  },
};

const embedded = {
  ...common,
  // Named by what it holds once that is known.
  outDir: 'dist/v1/next',
  copyPublicDir: false,
  rolldownOptions: {
    input: { controller: path('src/element/controller.tsx') },
    // The controller is imported by the embed, which is built after it.
    preserveEntrySignatures: 'strict' as const,
    output: {
      entryFileNames: '[name].js',
      chunkFileNames: nameOf,
      // Small files compress badly, and each is a request: what every first picture needs is one.
      codeSplitting: {
        groups: [
          {
            name: 'base',
            test: /rolldown.runtime|node_modules.preact|src.charts.figure.(?!labels|axis|DataTable)|src.language.(words|terms|languages|files)\.|src.dataset.(money|webAddress|cities|indiaMl2026(Core|Figures))|src.model.profile\.|src.calculator.(store|ChartView|views|useStore|projecting)|src.element.(?!recall|calculator|visit|links|memory)[^/]+$/,
          },
          {
            name: 'model',
            test: /d3-array|src.charts.figure.(labels|axis)|src.model.(futures|gain|paths|ascending|currentSalary|studyPlan|phases|quantile)\./,
          },
        ],
      },
    },
  },
};

const lib = {
  ...common,
  outDir: 'lib',
  lib: {
    entry: {
      index: path('src/element/index.ts'),
      define: path('src/element/define.ts'),
      preact: path('src/element/preact.tsx'),
      server: path('src/element/server.tsx'),
      model: path('src/model/index.ts'),
      data: path('src/dataset/index.ts'),
      cli: path('src/cli.ts'),
    },
    formats: ['es'] as 'es'[],
  },
  copyPublicDir: false,
  rolldownOptions: {
    external: [/^preact/, /^node:/],
    output: {
      // Whoever only projects needs no schema: a bundler leaves that file out. The profile's own check, which both
      // use, must then not lie in it.
      codeSplitting: {
        groups: [
          {
            name: 'profile',
            test: /dataset\/(problems|show|webAddress)|model\/profile(Check)?\.ts/,
            priority: 2,
          },
          { name: 'schema', test: /zod|dataset\/(schema|bounds|consistency)|profileSchema/, priority: 1 },
        ],
      },
    },
  },
};

export default defineConfig(({ mode }) => ({
  base: './',
  define: { __METHOD__: JSON.stringify(methodIn(mode)), __FILES__: JSON.stringify(developmentFiles) },
  ...(mode === 'lib'
    ? { build: lib, plugins: [writeSizes()] }
    : mode === 'embed'
      ? { build: embedded, plugins: [writeSizes(), withoutPreloading(), languageFiles(), embed()] }
      : { build: site, plugins: [pages(), withoutPreloading(), servedEmbed()] }),
}));

/** The method page from where the files of a build lie; the package has none. */
const methodIn = (mode: string) =>
  mode === 'lib' ? '' : mode === 'embed' ? '../../method.html' : '/method.html';

/** Vite's preloading of styles and imports: there are none to preload here, and it weighs more than a chart. */
function withoutPreloading(): Plugin {
  return {
    name: 'without-preloading',
    apply: 'build',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}

/** Names the files of the languages so that no list of them has to be loaded. */
function languageFiles(): Plugin {
  const folder = path('src/language/');
  const languages = readdirSync(folder).filter((name) => /^[a-z]{2}$/.test(name));
  return {
    name: 'language-files',
    buildStart() {
      for (const language of languages)
        for (const file of readdirSync(join(folder, language)))
          this.emitFile({
            type: 'chunk',
            id: join(folder, language, file),
            fileName: `${language}-${file.replace('.ts', '.js')}`,
            preserveSignature: 'strict',
          });
    },
    load: (id) =>
      id === join(folder, 'files.ts')
        ? `export const isLanguage = (code) => ${JSON.stringify(languages)}.includes(code);
           export const loadFile = (language, part) => import(/* @vite-ignore */ './' + language + '-' + part + '.js');`
        : undefined,
  };
}

/** In development the files of the embed are their sources. */
const developmentFiles = { folder: '', languages: [], views: [] };

/** What the loader can ask for ahead is named so that it needs no list: a hash in each name would weigh more than some charts. */
function nameOf({ facadeModuleId }: { facadeModuleId?: string | null }): string {
  const [, kind] = /charts\/(\w+)\/Chart\.tsx$/.exec(facadeModuleId ?? '') ?? [];
  const [, opened] = /calculator\/(\w+)\/Content\.tsx$/.exec(facadeModuleId ?? '') ?? [];
  return kind ? `chart-${kind}.js` : `${opened ?? '[name]'}.js`;
}

/** Fills in what pages can't know by themselves. */
function pages(): Plugin {
  return {
    name: 'pages',
    transformIndexHtml: {
      order: 'pre',
      handler: (page) => withFigures(page).replaceAll('%SITE%', siteUrl ?? ''),
    },
  };
}

/** Serves these in development. */
function servedEmbed(): Plugin {
  const scripts = {
    '/v1/embed.js': "import('/src/element/define.ts')",
    '/v1/controller.js': "export * from '/src/element/controller.tsx'",
    '/v1/frame.js': "import('/src/embed/frame.ts')",
    '/v1/frame-parent.js': "import('/src/embed/frameParent.ts')",
  };
  return {
    name: 'served-embed',
    configureServer({ middlewares }) {
      for (const [script, source] of Object.entries(scripts))
        middlewares.use(script, (_, response) => {
          response.setHeader('Content-Type', 'text/javascript');
          response.end(source);
        });
      for (const [file, type] of [
        ['frame.html', 'text/html'],
        ['frame.css', 'text/css'],
      ] as const)
        middlewares.use(`/v1/${file}`, (_, response) => {
          response.setHeader('Content-Type', type);
          response.end(readFileSync(path(`src/embed/${file}`)));
        });
    },
  };
}

/**
 * The modules lie in a folder that is named by what is in it, so that they may be kept for ever; the classic scripts
 * beside it know that name, and what lies there.
 */
function embed(): Plugin {
  const folder = 'dist/v1';
  return {
    name: 'embed',
    async closeBundle() {
      const names = readdirSync(embedded.outDir).filter((name) => name.endsWith('.js'));
      const hash = createHash('sha256');
      for (const name of names.toSorted()) hash.update(readFileSync(join(embedded.outDir, name)));
      const release = hash.digest('hex').slice(0, 8);
      renameSync(embedded.outDir, join(folder, release));
      renameSync(join(folder, release, 'sizes.json'), join(folder, 'sizes.json'));
      const matching = (form: RegExp) => names.flatMap((name) => form.exec(name)?.[1] ?? []);
      const files = {
        folder: `${release}/`,
        languages: matching(/^(\w+)-base\.js$/),
        views: matching(/^chart-(\w+)\.js$/),
      };
      for (const [script, entry] of [
        ['embed.js', 'embed.ts'],
        ['frame.js', 'frame.ts'],
        ['frame-whole.js', 'whole.ts'],
        ['frame-parent.js', 'frameParent.ts'],
      ] as const) {
        await build(classicScript(script, path(`src/embed/${entry}`), folder, files));
      }
      for (const file of ['frame.html', 'frame.css'])
        copyFileSync(path(`src/embed/${file}`), join(folder, file));
      writeRelease(folder);
      writeOembed(folder, siteUrl ?? 'https://career-leap.example/');
    },
  };
}

/** One file that runs on its own, for `<script src>`. */
function classicScript(file: string, entry: string, outDir: string, files: unknown): InlineConfig {
  return {
    configFile: false,
    logLevel: 'warn',
    define: {
      __FILES__: JSON.stringify(files),
      __METHOD__: JSON.stringify('../method.html'),
      // A classic script has no address of its own once it runs; its page lies beside it.
      'import.meta.url': 'document.baseURI',
    },
    build: {
      ...common,
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: { entry, formats: ['iife'], name: 'careerLeap', fileName: () => file },
    },
  };
}

/** Writes down what each file weighs, and who owns its bytes. */
function writeSizes(): Plugin {
  return {
    name: 'write-sizes',
    apply: 'build',
    writeBundle({ dir = 'dist' }, bundle) {
      const files = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk'
          ? [
              {
                file: file.fileName,
                gzip: gzipSync(file.code, { level: 9 }).length,
                owners: owners(file.modules),
              },
            ]
          : [],
      );
      writeFileSync(join(dir, 'sizes.json'), JSON.stringify(files, null, 2));
    },
  };
}

/** Characters by package, or by room of `src`, largest first. */
function owners(modules: Record<string, { readonly renderedLength: number }>): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const [id, { renderedLength }] of Object.entries(modules)) {
    const owner = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? /src\/[^/]+/.exec(id)?.[0] ?? 'other';
    sums[owner] = (sums[owner] ?? 0) + renderedLength;
  }
  return Object.fromEntries(Object.entries(sums).toSorted(([, a], [, b]) => b - a));
}
