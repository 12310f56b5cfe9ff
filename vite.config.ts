// Builds the pages of the site, with `--mode embed` the files in `v1/` that pages embed, with `--mode lib` the package.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
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
  outDir: 'dist/v1',
  copyPublicDir: false,
  rolldownOptions: {
    input: { controller: path('src/element/controller.tsx') },
    // The controller is imported by the embed, which is built after it.
    preserveEntrySignatures: 'strict' as const,
    output: {
      entryFileNames: '[name]-[hash].js',
      chunkFileNames: '[name]-[hash].js',
      // Small files compress badly, and each is a request: what every first picture needs is one.
      codeSplitting: {
        groups: [
          {
            name: 'base',
            test: /node_modules.(preact|d3-array)|src.charts.figure|src.language.(words|terms|languages)\.|src.dataset.(money|show|webAddress|cities|indiaMl2026(Core|Figures))|src.model.(profile|quantile)\.|src.calculator.(store|ChartView|views|useStore|projecting)|src.element.(?!recall)[^/]+$/,
          },
          {
            name: 'model',
            test: /src.model.(projection|futures|gain|paths|ascending|currentSalary|studyPlan|phases)\./,
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
          { name: 'profile', test: /dataset\/(problems|show|webAddress)|model\/profile\.ts/, priority: 2 },
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
      ? { build: embedded, plugins: [writeSizes(), withoutPreloading(), embed()] }
      : { build: site, plugins: [pages(), withoutPreloading(), servedEmbed()] }),
}));

/** The method page from where the files of a build lie; the package has none. */
const methodIn = (mode: string) =>
  mode === 'lib' ? '' : mode === 'embed' ? '../method.html' : '/method.html';

/** Vite's preloading of styles and imports: there are none to preload here, and it weighs more than a chart. */
function withoutPreloading(): Plugin {
  return {
    name: 'without-preloading',
    apply: 'build',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}

/** In development the files of the embed are their sources. */
const developmentFiles = {
  controller: '/src/element/controller.tsx',
  calculator: '',
  languages: {},
  views: {},
};

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
  const sources = {
    '/v1/embed.js': '/src/element/define.ts',
    '/v1/frame.js': '/src/embed/frame.ts',
    '/v1/frame-parent.js': '/src/embed/frameParent.ts',
  };
  return {
    name: 'served-embed',
    configureServer({ middlewares }) {
      for (const [script, source] of Object.entries(sources))
        middlewares.use(script, (_, response) => {
          response.setHeader('Content-Type', 'text/javascript');
          response.end(`import('${source}')`);
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

/** Classic scripts that know the hashed files beside them, and what else lies in `v1/`. */
function embed(): Plugin {
  const files = {
    controller: '',
    languages: {} as Record<string, Record<string, string>>,
    calculator: '',
    views: {} as Record<string, string>,
  };
  const folder = embedded.outDir;
  return {
    name: 'embed',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || !file.facadeModuleId) continue;
        const [, language, part] = /language\/(\w+)\/(\w+)\.ts$/.exec(file.facadeModuleId) ?? [];
        const [, view] = /charts\/(\w+)\/Chart\.tsx$/.exec(file.facadeModuleId) ?? [];
        if (language && part && part !== 'more') {
          files.languages[language] = { ...files.languages[language], [part]: file.fileName };
        } else if (view) files.views[view] = file.fileName;
        else if (file.facadeModuleId.endsWith('Calculator.tsx')) files.calculator = file.fileName;
        else if (file.facadeModuleId.endsWith('controller.tsx')) files.controller = file.fileName;
      }
    },
    async closeBundle() {
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
      __METHOD__: JSON.stringify(methodIn('embed')),
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
