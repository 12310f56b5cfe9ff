// Builds the pages of the site, with `--mode lib` the package; the files that pages embed are built by `scripts/embed.ts`.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { withFigures } from './scripts/figuresOfMethod.ts';

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** Where the site will be, for the addresses that must be absolute; relative ones stand in where nobody says. */
const siteUrl = process.env.SITE_URL?.replace(/\/?$/, '/');

/**
 * The oldest browsers that show the calculator: the first with light-dark(). For older ones the style would be
 * rewritten so that it follows the system and not the page.
 */
const cssTarget = ['chrome123', 'edge123', 'firefox120', 'safari17.5'];

export const common = { target: 'es2022', cssTarget, assetsInlineLimit: 0, modulePreload: false } as const;

const site = {
  ...common,
  rolldownOptions: {
    input: { index: path('index.html'), gallery: path('gallery.html'), method: path('method.html') },
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
  define: {
    // The method page; the package has none.
    __METHOD__: JSON.stringify(mode === 'lib' ? '' : '/method.html'),
    __FILES__: JSON.stringify(developmentFiles),
    __CHARTS_ALONE__: 'false',
  },
  ...(mode === 'lib' ? { build: lib } : { build: site, plugins: [pages(), loading(), servedEmbed()] }),
}));

/**
 * Puts our own loading around each import(), in the place of Vite's preloading: there are no styles to preload here. It
 * is handed the address, so that it can ask again under another.
 */
export function loading(): Plugin {
  // `load(() => import("./a.js"), …)`, or with `async () => { const { a } = await import("./a.js"); return { a }; }`.
  const wrapped =
    /\((async )?\(\) => ((?:\{\s*const \{[^}]*\} = await )?import\()("[^"]+")(.*?), __VITE_PRELOAD__, import\.meta\.url\)/gs;
  // What lies in the same file is there already.
  const inline = /, __VITE_PRELOAD__, import\.meta\.url\)/g;
  return {
    name: 'loading',
    apply: 'build',
    load: (id) =>
      id === '\0vite/preload-helper.js'
        ? `export { load as __vitePreload } from ${JSON.stringify(path('src/embed/load.ts'))}`
        : undefined,
    renderChunk: (code) => code.replace(wrapped, '($1(address) => $2address$4, $3)').replace(inline, ', "")'),
  };
}

/** In development the files of the embed are their sources. */
const developmentFiles = { folder: '', languages: [], views: [] };

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
    '/v1/calculator/controller.js': "export * from '/src/element/controller.tsx'",
    '/v1/chart/controller.js': "export * from '/src/element/controller.tsx'",
    // What would be asked for ahead; the sources import it themselves.
    '/v1/calculator/': '',
    '/v1/chart/': '',
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
