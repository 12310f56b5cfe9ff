// Builds the pages of the site, with `--mode lib` the package; the files that pages embed are built by `scripts/buildEmbed.ts`.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { renderMethodPage } from './scripts/renderMethodPage.ts';
import { splitDataset } from './scripts/splitDataset.ts';

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

/**
 * The package shares Preact and D3 with the application. zod is bundled, so that `career-leap/model` also works in a
 * browser by its address.
 */
const isExternal = (id: string) => ['node:', 'preact', 'd3-'].some((prefix) => id.startsWith(prefix));

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
      data: path('src/data/index.ts'),
      cli: path('src/cli.ts'),
    },
    formats: ['es'] as 'es'[],
  },
  copyPublicDir: false,
  rolldownOptions: {
    external: isExternal,
    // A module each, so that a bundler leaves out what a program does not import.
    output: {
      preserveModules: true,
      preserveModulesRoot: 'src',
      // npm packs no folder of the name node_modules.
      entryFileNames: ({ name }: { name: string }) => `${name.replace('node_modules', 'vendor')}.js`,
    },
  },
};

export default defineConfig(({ mode }) => ({
  base: './',
  define: {
    // The method page; the package has none.
    __METHOD__: JSON.stringify(mode === 'lib' ? '' : '/method.html'),
  },
  ...(mode === 'lib'
    ? { build: lib, plugins: [splitDataset()] }
    : { build: site, plugins: [splitDataset(), pages(), servedEmbed()] }),
}));

/** Fills in what pages can't know by themselves. */
function pages(): Plugin {
  return {
    name: 'pages',
    transformIndexHtml: {
      order: 'pre',
      handler: (page) => renderMethodPage(page).replaceAll('%SITE%', siteUrl ?? ''),
    },
  };
}

/** Serves the embedded scripts in development, from their sources. */
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
