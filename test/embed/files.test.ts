/** Which files are asked for: beside the script, what the attributes say will be needed, and no more. */
import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
});

interface Page {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly lang?: string;
  /** Whether there is a whole calculator on it. */
  readonly hasCalculator?: boolean;
  readonly script?: string;
}

/** A module runs once under its address, and so each page has addresses of its own. */
let pages = 0;

/** The files' modules on a page; each one that is asked for tells its address, and is there. */
async function on({ attributes = {}, lang = 'en', hasCalculator = false, script }: Page) {
  const asked: string[] = [];
  pages++;
  const folder = `data:text/javascript,tellAsked(import.meta.url)//${pages}/`;
  vi.stubGlobal('tellAsked', (url: string) => asked.push(url.slice(folder.length)));
  vi.stubGlobal('__FILES__', {
    folder,
    languages: ['en', 'hi'],
    views: ['path', 'odds', 'market'],
  });
  vi.stubGlobal('document', {
    currentScript: { src: 'https://stranger.example/an/image/named/so' },
    baseURI: 'https://page.example/blog/',
    querySelector: (selector: string) => (selector === 'career-leap' && hasCalculator ? {} : null),
  });
  vi.stubGlobal('Document', {
    prototype: { currentScript: script === undefined ? null : { src: script } },
  });
  vi.resetModules();
  const files = await import('../../src/embed/files.ts');
  const element = {
    getAttribute: (name: string) => attributes[name] ?? null,
    closest: () => ({ getAttribute: () => lang }),
  } as unknown as Element;
  return { files, element, asked };
}

describe('the address of a file', () => {
  it('starts from the script, or from the page where a module has none', async () => {
    const script = 'https://host.example/v1/embed.js?x';
    expect((await on({ script })).files.fileUrl('a.js')).toBe('https://host.example/v1/a.js');
    for (const page of [{}, { script: '' }])
      expect((await on(page)).files.fileUrl('a.js')).toBe('https://page.example/blog/a.js');
  });
});

describe('the controller', () => {
  it.each([
    ['calculator', true, 'calculator/controller.js'],
    ['chart', false, 'chart/controller.js'],
    // Beside a calculator, whose files are there already.
    ['chart', true, 'calculator/controller.js'],
  ] as const)('of a %s, with a calculator on the page: %s', async (kind, hasCalculator, file) => {
    const { files, asked } = await on({ hasCalculator });
    for (const attempt of [1, 2, 3]) await files.fetchController(kind, attempt);
    expect(new Set(asked).size).toBe(3);
    expect(asked.map(decodeURI)).toEqual([file, file, file]);
    expect(asked[0]).toBe(file);
  });
});

describe('what is fetched ahead', () => {
  const ahead = async (kind: 'calculator' | 'chart', page: Page) => {
    const { files, element, asked } = await on({ hasCalculator: kind === 'calculator', ...page });
    files.fetchAhead(element, kind);
    // All are asked for at once, and so before this.
    await files.fetchController(kind, 3);
    return asked.slice(0, -1).toSorted();
  };

  it.each<[string, Page, string[]]>([
    ['the language alone, as the usual view is in its own file', {}, ['calculator/en.js']],
    ['the language of the page', { lang: 'HI-in' }, ['calculator/hi.js']],
    ['English for a language that there is not', { lang: 'ta' }, ['calculator/en.js']],
    [
      'the first view that is named',
      { attributes: { views: ' Odds, market' } },
      ['calculator/chart-odds.js', 'calculator/en-odds.js', 'calculator/en.js'],
    ],
    [
      'the first view where spaces stand between',
      { attributes: { views: 'market odds' } },
      ['calculator/chart-market.js', 'calculator/en-market.js', 'calculator/en.js'],
    ],
    ['no view that there is not', { attributes: { views: 'pie odds' } }, ['calculator/en.js']],
    ['nothing of a chart alone', { attributes: { kind: 'odds' } }, ['calculator/en.js']],
  ])('for a calculator is %s', async (_, page, files) => {
    expect(await ahead('calculator', page)).toEqual(files);
  });

  it.each<[string, Page, string[]]>([
    ['the usual one', {}, ['chart/chart-path.js', 'chart/en-base.js', 'chart/en-path.js']],
    [
      'the one that is named',
      { attributes: { kind: 'market', views: 'odds' }, lang: 'hi' },
      ['chart/chart-market.js', 'chart/hi-base.js', 'chart/hi-market.js'],
    ],
    [
      'from the calculator’s files beside one',
      { attributes: { kind: 'odds' }, hasCalculator: true },
      ['calculator/chart-odds.js', 'calculator/en-odds.js', 'calculator/en.js'],
    ],
  ])('for a chart is %s', async (_, page, files) => {
    expect(await ahead('chart', page)).toEqual(files);
  });
});
