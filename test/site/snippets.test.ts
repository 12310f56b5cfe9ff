/** The snippets in every format, with the chosen options, and safe against values with markup. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { minHeights } from '../../src/element/minHeights.ts';
import { formats, type SnippetOptions, snippet } from '../../src/site/snippets.ts';

const options: SnippetOptions = {
  element: 'calculator',
  attributes: { experience: '4', city: 'Pune', views: '', 'apply-label': 'Say "yes" & {go}' },
  site: 'https://example.com/ml/',
  release: {
    'embed.js': { file: 'embed-0a1b2c3d.js', integrity: 'sha384-AAAA' },
    'frame-parent.js': { file: 'frame-parent-4e5f6a7b.js', integrity: 'sha384-BBBB' },
  },
  title: 'What would a move pay?',
  alt: 'Unit chart: many & few.',
};
const chart: SnippetOptions = { ...options, element: 'chart', attributes: { kind: 'bands', lang: 'hi' } };

describe('the script tag', () => {
  it('has the chosen options, reserves the height, and has a link if scripts are disabled', () => {
    expect(snippet('script', options)).toBe(
      `<career-leap experience="4" city="Pune" apply-label="Say &#34;yes&#34; &#38; &#123;go&#125;" style="display: block; min-height: max(64.5em, 95em - 64vw, 131em - 212vw)">
  <a href="https://example.com/ml/">What would a move pay?</a>
</career-leap>
<script async src="https://example.com/ml/v1/embed-0a1b2c3d.js" integrity="sha384-AAAA" crossorigin="anonymous"></script>`,
    );
  });

  it('loads the latest script of its version if there is no release', () => {
    expect(snippet('script', { ...options, release: undefined })).toContain(
      '<script async src="https://example.com/ml/v1/embed.js"></script>',
    );
  });

  it('has one chart of the chosen kind', () => {
    expect(snippet('script', chart)).toMatch(/^<career-leap-chart kind="bands" lang="hi" style=/);
  });
});

it('the frame has the attributes as parameters, a title, and a sandbox that allows links to open', () => {
  const text = snippet('iframe', options);
  expect(text).toContain(
    'src="https://example.com/ml/v1/frame.html?experience=4&#38;city=Pune&#38;apply-label=Say+%22yes%22+%26+%7Bgo%7D"',
  );
  expect(text).toContain('title="What would a move pay?"');
  expect(text).toContain(
    'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals"',
  );
  expect(text).toContain('frame-parent-4e5f6a7b.js" integrity="sha384-BBBB"');
});

it('the WordPress snippet is an HTML block', () => {
  expect(snippet('wordpress', options)).toBe(
    `<!-- wp:html -->\n${snippet('iframe', options)}\n<!-- /wp:html -->`,
  );
});

it.each(['react', 'vue', 'svelte'] as const)('%s imports the definition and uses the element', (format) => {
  const text = snippet(format, chart);
  expect(text).toContain("import 'career-leap/define';");
  expect(text).toContain('<career-leap-chart kind="bands" lang="hi"');
});

it('the Astro snippet renders at build time', () => {
  expect(snippet('astro', chart)).toContain(`await renderCareerLeapChart({
  attributes: {
    "kind": "bands",
    "lang": "hi"
  },
});`);
});

describe('the static image', () => {
  it('follows the theme of the page, and has a text alternative', () => {
    expect(snippet('image', chart)).toBe(`<picture>
  <source media="(prefers-color-scheme: dark)" srcset="https://example.com/ml/v1/charts/bands-dark-hi.svg" />
  <img src="https://example.com/ml/v1/charts/bands-light-hi.svg" alt="Unit chart: many &#38; few." style="max-width: 100%; height: auto" />
</picture>`);
  });

  it('is the market gap if there is no image of the chosen view', () => {
    expect(snippet('image', { ...options, attributes: { theme: 'dark' } })).toMatch(
      /^<img src=".*\/market-dark-en\.svg"/,
    );
  });
});

it('no format lets a value become markup', () => {
  for (const format of formats) {
    const text = snippet(format, {
      ...options,
      attributes: { city: '"><script>alert(1)</script>{alert(2)}' },
      title: '</a><script>alert(3)</script>',
      alt: '"><script>alert(4)</script>',
    });
    // In Astro's JSON strings, markup has no effect.
    if (format !== 'astro') expect(text).not.toMatch(/<script>alert|\{alert/);
  }
});

it.each(['README.md', 'src/site/site.css'])('%s reserves the same heights as the embed', (file) => {
  const text = readFileSync(file, 'utf8');
  for (const height of Object.values(minHeights)) expect(text).toContain(height);
});
