// Builds the site with the calculator in it, and with `--mode lib` the package.
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, defineConfig, type InlineConfig, type Plugin } from 'vite';

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** Scales map numbers to pixels here: D3's colours and number formats stay out (see the file). */
const numbersOnly = path('src/charts/figure/numbersOnly.ts');

export const alias = { 'd3-interpolate': numbersOnly, 'd3-format': numbersOnly };

/**
 * The oldest browsers that show the calculator: the first with light-dark(). For older ones the style would be
 * rewritten so that it follows the system and not the page.
 */
const cssTarget = ['chrome123', 'edge123', 'firefox120', 'safari17.5'];

const site = {
  target: 'es2022',
  cssTarget,
  assetsInlineLimit: 0,
  modulePreload: false,
  rolldownOptions: {
    input: { index: path('index.html'), controller: path('src/element/controller.tsx') },
    // The controller is imported by the embed, which is built after it.
    preserveEntrySignatures: 'strict',
    output: { entryFileNames: 'v1/[name]-[hash].js', chunkFileNames: 'v1/[name]-[hash].js' },
  },
} as const;

const lib = {
  target: 'es2022',
  outDir: 'lib',
  lib: {
    entry: {
      index: path('src/element/index.ts'),
      define: path('src/element/define.ts'),
      preact: path('src/element/preact.tsx'),
      server: path('src/element/server.tsx'),
      model: path('src/model/index.ts'),
      data: path('src/dataset/index.ts'),
    },
    formats: ['es'] as 'es'[],
  },
  copyPublicDir: false,
  rolldownOptions: {
    external: [/^preact/],
    output: {
      // Whoever only projects needs no schema: a bundler leaves that file out. The profile's own check, which both
      // use, must then not lie in it.
      codeSplitting: {
        groups: [
          { name: 'profile', test: /dataset\/problems|model\/profile\.ts/, priority: 2 },
          { name: 'schema', test: /zod|dataset\/(schema|consistency)|profileSchema/, priority: 1 },
        ],
      },
    },
  },
};

export default defineConfig(({ mode }) => ({
  base: './',
  resolve: { alias },
  build: mode === 'lib' ? lib : site,
  plugins: [writeSizes(), ...(mode === 'lib' ? [] : [embed()])],
}));

/** The embed: in development the elements themselves, in a build `v1/embed.js`, which knows the hashed files beside it. */
function embed(): Plugin {
  const files = {
    controller: '',
    languages: {} as Record<string, string>,
    views: {} as Record<string, string>,
  };
  let outDir = 'dist';
  return {
    name: 'embed',
    configResolved(config) {
      outDir = config.build.outDir;
    },
    configureServer(server) {
      server.middlewares.use('/v1/embed.js', (_, response) => {
        response.setHeader('Content-Type', 'text/javascript');
        response.end("import('/src/element/define.ts')");
      });
    },
    load(id) {
      // Vite's preloading of styles and imports: there are none to preload here, and it weighs more than a chart.
      if (id === '\0vite/preload-helper.js') return 'export const __vitePreload = (load) => load();';
      return undefined;
    },
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || !file.facadeModuleId) continue;
        const name = file.fileName.replace('v1/', '');
        const [, language] = /language\/(\w+)\.ts$/.exec(file.facadeModuleId) ?? [];
        const [, view] = /charts\/(\w+)\/Chart\.tsx$/.exec(file.facadeModuleId) ?? [];
        if (language) files.languages[language] = name;
        else if (view) files.views[view] = name;
        else if (file.facadeModuleId.endsWith('controller.tsx')) files.controller = name;
      }
    },
    async closeBundle() {
      for (const [script, entry] of [
        ['embed.js', 'embed.ts'],
        ['frame.js', 'frame.ts'],
        ['frame-parent.js', 'frameParent.ts'],
      ] as const) {
        await build(classicScript(script, path(`src/embed/${entry}`), `${outDir}/v1`, files));
      }
      for (const file of ['frame.html', 'frame.css'])
        copyFileSync(path(`src/embed/${file}`), `${outDir}/v1/${file}`);
    },
  };
}

/** One file that runs on its own, for `<script src>`. */
function classicScript(file: string, entry: string, outDir: string, files: unknown): InlineConfig {
  return {
    configFile: false,
    logLevel: 'warn',
    define: { __FILES__: JSON.stringify(files) },
    resolve: { alias },
    build: {
      target: 'es2022',
      cssTarget,
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
