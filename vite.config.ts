// Builds the site with the calculator in it; the package is built by vite.lib.config.ts.
import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: { port: 5173 },
});
