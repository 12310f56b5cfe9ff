// Builds the applications of this folder. They import `career-leap` from the package that is installed here.
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));

export default defineConfig({
  root: path('.'),
  build: {
    rolldownOptions: { input: ['react', 'vue', 'svelte', 'preact'].map((app) => path(`${app}/index.html`)) },
  },
  plugins: [
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('career-leap') } } }),
    svelte({ configFile: false }),
  ],
});
