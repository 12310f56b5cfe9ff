/** What an embedder pastes, for each place that it can be pasted into; pure text. */
import type { Tag } from '../element/apiReference.ts';
import { minHeights } from '../element/minHeights.ts';

export const formats = ['script', 'iframe', 'wordpress', 'react', 'vue', 'svelte', 'astro', 'image'] as const;
export type SnippetFormat = (typeof formats)[number];

export interface SnippetOptions {
  /** `chart` is one chart alone, which `attributes.kind` names. */
  readonly element: 'calculator' | 'chart';
  /** As in HTML; what is empty is left out. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Where the site is, with a slash at its end. */
  readonly site: string;
  /** The files of this release, where the snippet is to stay with it. */
  readonly release: Release | undefined;
  /** What the calculator is called, for frames and for whoever sees a link instead of it. */
  readonly title: string;
  /** What the static picture shows, in a sentence. */
  readonly alt: string;
}

/** Files that never change again, by the name of the one that does. */
export type Release = Readonly<Record<'embed.js' | 'frame-parent.js', ReleaseFile>>;

interface ReleaseFile {
  readonly file: string;
  /** For the `integrity` attribute: a browser refuses anything else. */
  readonly integrity: string;
}

export function snippet(format: SnippetFormat, options: SnippetOptions): string {
  return writers[format](options);
}

/** Kinds of charts of which there are pictures. */
const pictured = ['market', 'bands'];

export const pictureOf = ({ attributes, element }: SnippetOptions): string =>
  element === 'chart' && pictured.includes(attributes.kind ?? '') ? (attributes.kind ?? '') : 'market';

const writers: Readonly<Record<SnippetFormat, (options: SnippetOptions) => string>> = {
  script: (options) =>
    `<${tagOf(options)}${inTag(options)} style="display: block; min-height: ${minHeights[options.element]}">
  <a href="${escapeText(options.site)}">${escapeText(options.title)}</a>
</${tagOf(options)}>
${script('embed.js', options)}`,

  iframe: (options) => `${frame(options)}
${script('frame-parent.js', options)}`,

  wordpress: (options) => `<!-- wp:html -->
${writers.iframe(options)}
<!-- /wp:html -->`,

  react: (options) => `import 'career-leap/define';

export function Calculator() {
  return <${tagOf(options)}${inTag(options)} />;
}`,

  vue: (options) => `<!-- In vite.config: vue({ template: { compilerOptions: {
     isCustomElement: (tag) => tag.startsWith('career-leap') } } }) -->
<script setup>
import 'career-leap/define';
</script>

<template>
  <${tagOf(options)}${inTag(options)} />
</template>`,

  svelte: (options) => `<script>
  import 'career-leap/define';
</script>

<${tagOf(options)}${inTag(options)}></${tagOf(options)}>`,

  astro: (options) => `---
import { ${serverFunction(options)} } from 'career-leap/server';

const html = await ${serverFunction(options)}({
  attributes: ${JSON.stringify(filled(options), null, 2).replaceAll('\n', '\n  ')},
});
---
<Fragment set:html={html} />
<script>
  import 'career-leap/define';
</script>`,

  image: (options) => {
    const { site, attributes, alt } = options;
    const source = (theme: string) =>
      escapeText(`${site}v1/charts/${pictureOf(options)}-${theme}-${attributes.lang || 'en'}.svg`);
    const image = (theme: string) =>
      `<img src="${source(theme)}" alt="${escapeText(alt)}" style="max-width: 100%; height: auto" />`;
    if (attributes.theme) return image(attributes.theme);
    return `<picture>
  <source media="(prefers-color-scheme: dark)" srcset="${source('dark')}" />
  ${image('light')}
</picture>`;
  },
};

export const tagOf = ({ element }: Pick<SnippetOptions, 'element'>): Tag =>
  element === 'chart' ? 'career-leap-chart' : 'career-leap';
const serverFunction = ({ element }: SnippetOptions) =>
  element === 'chart' ? 'renderCareerLeapChart' : 'renderCareerLeap';

const filled = ({ attributes }: SnippetOptions) =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== ''));

const inTag = (options: SnippetOptions) =>
  Object.entries(filled(options))
    .map(([name, value]) => ` ${name}="${escapeText(value)}"`)
    .join('');

/** The address of the frame with the attributes as its parameters. */
export function frameAddress(options: SnippetOptions): string {
  const parameters = new URLSearchParams(filled(options)).toString();
  return `${options.site}v1/frame.html${parameters && `?${parameters}`}`;
}

function frame(options: SnippetOptions): string {
  // In a sandboxed frame nothing opens, is saved or printed unless it may be.
  const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';
  return `<iframe
  src="${escapeText(frameAddress(options))}"
  title="${escapeText(options.title)}"
  loading="lazy"
  sandbox="${sandbox}"
  allow="clipboard-write"
  style="width: 100%; height: ${options.element === 'chart' ? '34em' : '75em'}; border: 0"
></iframe>`;
}

function script(name: keyof Release, { site, release }: SnippetOptions): string {
  if (!release) return `<script async src="${escapeText(`${site}v1/${name}`)}"></script>`;
  const { file, integrity } = release[name];
  return `<script async src="${escapeText(`${site}v1/${file}`)}" integrity="${integrity}" crossorigin="anonymous"></script>`;
}

/** For HTML, JSX and templates alike: braces mean something in some of them. */
const escapeText = (text: string) =>
  text.replace(/[&<>"{}]/g, (character) => `&#${character.charCodeAt(0)};`);
