/** Generates the snippets that embedders paste, in each format. */
import type { Tag } from '../element/apiReference.ts';
import { minHeights } from '../element/minHeights.ts';

export const formats = ['script', 'iframe', 'wordpress', 'react', 'vue', 'svelte', 'astro', 'image'] as const;
export type SnippetFormat = (typeof formats)[number];

export interface SnippetOptions {
  /** `chart` is one standalone chart, selected by `attributes.kind`. */
  readonly element: 'calculator' | 'chart';
  /** The attributes as in HTML; empty values are left out. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The base URL of the site, with a trailing slash. */
  readonly site: string;
  /** The files of this release, if the snippet is pinned to it. */
  readonly release: Release | undefined;
  /** The title of the calculator, for frames and for the fallback link. */
  readonly title: string;
  /** The alternative text of the static image, in one sentence. */
  readonly alt: string;
}

/** The immutable files of a release, by the name of the file that always has the newest version. */
export type Release = Readonly<Record<'embed.js' | 'frame-parent.js', ReleaseFile>>;

interface ReleaseFile {
  readonly file: string;
  /** The hash for the `integrity` attribute. */
  readonly integrity: string;
}

export function snippet(format: SnippetFormat, options: SnippetOptions): string {
  return writers[format](options);
}

/** The kinds of charts that are available as static images. */
const pictured = ['market', 'bands'];

/** The kind of the static image: that of the chart if it has one, else `market`. */
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

/** The URL of the frame with the attributes as query parameters. */
export function frameAddress(options: SnippetOptions): string {
  const parameters = new URLSearchParams(filled(options)).toString();
  return `${options.site}v1/frame.html${parameters && `?${parameters}`}`;
}

function frame(options: SnippetOptions): string {
  // A sandboxed frame needs these permissions to open links, download files and print.
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

/** Escapes text for HTML, JSX and templates; braces have a meaning in some of them. */
const escapeText = (text: string) =>
  text.replace(/[&<>"{}]/g, (character) => `&#${character.charCodeAt(0)};`);
