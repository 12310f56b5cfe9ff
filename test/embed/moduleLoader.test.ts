/** The URLs of modules, and the modules that are preloaded for the attributes of an element. */
import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
});

interface Page {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly lang?: string;
  readonly script?: string;
}

/** The module loader on a page, and the links that it adds. */
async function load({ attributes = {}, lang = 'en', script = 'https://host.example/v1/embed.js?x' }: Page) {
  const links: { rel: string; href: string }[] = [];
  vi.stubGlobal('__MODULES__', {
    folder: 'f00/',
    languages: ['en', 'hi'],
    charts: ['path', 'odds', 'market'],
  });
  vi.stubGlobal('document', {
    currentScript: { src: 'https://stranger.example/an/image/named/so' },
    baseURI: 'https://page.example/blog/',
    querySelector: (selector: string) =>
      links.find(({ href }) => selector === `link[href="${href}"]`) ?? null,
    createElement: () => ({}),
    head: { append: (link: (typeof links)[number]) => links.push(link) },
  });
  vi.stubGlobal('Document', { prototype: { currentScript: script === '' ? null : { src: script } } });
  vi.resetModules();
  const loader = await import('../../src/embed/moduleLoader.ts');
  const element = {
    getAttribute: (name: string) => attributes[name] ?? null,
    closest: () => ({ getAttribute: () => lang }),
  } as unknown as Element;
  return { loader, element, links };
}

it('resolves URLs relative to the script, or to the page if the script has no URL', async () => {
  expect((await load({})).loader.assetUrl('a.js')).toBe('https://host.example/v1/a.js');
  expect((await load({ script: '' })).loader.assetUrl('a.js')).toBe('https://page.example/blog/a.js');
});

describe('preloadModules', () => {
  const preloaded = async (variant: 'calculator' | 'chart', page: Page) => {
    const { loader, element, links } = await load(page);
    loader.preloadModules(element, variant);
    // A second element adds no links.
    loader.preloadModules(element, variant);
    expect(new Set(links.map(({ rel }) => rel))).toEqual(new Set(['modulepreload']));
    return links.map(({ href }) => href.replace('https://host.example/v1/f00/', '').replace('.js', ''));
  };

  it.each<[string, Page, string, string]>([
    ['the default view', {}, 'chart-path', 'en'],
    ['the language of the page', { lang: 'HI-in' }, 'chart-path', 'hi'],
    ['English for an unknown language', { lang: 'ta' }, 'chart-path', 'en'],
    ['the first of the views', { attributes: { views: ' Odds, market' } }, 'chart-odds', 'en'],
    ['views between spaces', { attributes: { views: 'market odds' } }, 'chart-market', 'en'],
    ['no unknown view', { attributes: { views: 'pie odds' } }, 'chart-path', 'en'],
    ['not the kind, which is for a single chart', { attributes: { kind: 'odds' } }, 'chart-path', 'en'],
  ])('for a calculator: %s', async (_, page, chart, language) => {
    const files = await preloaded('calculator', page);
    expect(files).toEqual(
      expect.arrayContaining([
        chart,
        'calculator',
        'projection',
        `${language}-common`,
        `${language}-calculator`,
      ]),
    );
    expect(new Set(files).size).toBe(files.length);
  });

  it.each<[string, Page, string[]]>([
    ['the default one', {}, ['core', 'chart-path', 'en-common']],
    [
      'the kind that is named',
      { attributes: { kind: 'market', views: 'odds' }, lang: 'hi' },
      ['core', 'chart-market', 'hi-common'],
    ],
  ])('for a single chart: %s', async (_, page, files) => {
    expect((await preloaded('chart', page)).toSorted()).toEqual(files.toSorted());
  });
});
