/** Unusual pages, and pages and extensions that change or move the calculator. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { build } from 'vite';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { chromiumPath } from '../../scripts/browser.ts';
import { embed, journey, onPlainPage, visit } from '../e2e/hostPage.ts';
import { useBrowser } from '../e2e/page.ts';

const open = useBrowser();
const calculator = '<career-leap></career-leap>';
const absoluteEmbed = `<script async src="${inject('site')}v1/embed.js"></script>`;
const whole = (html: string, head = '') =>
  `<!doctype html><html lang="en"><title>Host</title>${head}<body>${html}`;

describe('the calculator shows the same texts on a page', () => {
  it.each([
    ['whose base is another folder', whole(calculator + absoluteEmbed, '<base href="/elsewhere/of/it/">')],
    ['whose base is another site', whole(calculator + absoluteEmbed, '<base href="https://example.org/">')],
    ['with right-to-left text', `<!doctype html><html lang="en" dir="rtl">${calculator}${embed}`],
    ['in quirks mode', `<html lang="en">${calculator}${embed}`],
    [
      'that uses document.write while it is parsed',
      whole(
        `<script>document.write('<p>Before</p>${calculator}')</script>${embed}<script>document.write('<p>After</p>')</script>`,
      ),
    ],
    [
      'whose script is added with document.write',
      whole(`${calculator}<script>document.write('<script src="/v1/embed.js"></' + 'script>')</script>`),
    ],
  ])('%s', async (_, html) => {
    const { page, complaints } = await open();
    await visit(page, html);
    expect(await journey(page)).toEqual(await onPlainPage(open));
    expect(complaints).toEqual([]);
  });
});

describe('the calculator looks the same on a page', () => {
  async function capture(html: string) {
    const { page } = await open({ viewport: { width: 640, height: 2200 }, reducedMotion: 'reduce' });
    const body = `<style>body { margin: 0; font: 20px/1.4 "Noto Sans", sans-serif; color: #1b1d1f } #here { position: absolute; inset: 0 auto auto 0; width: 600px }</style><div id="here"><career-leap salary="9"></career-leap></div>`;
    await visit(page, `${html}${body}${embed}`);
    const element = page.locator('career-leap');
    await element.locator('.more summary').click();
    await element.locator('.fields').waitFor();
    await element.locator('.data summary').click();
    await element.locator('table').waitFor();
    return element.screenshot({ animations: 'disabled' });
  }

  it.each([
    ['with right-to-left text', '<!doctype html><html lang="en" dir="rtl">'],
    ['in quirks mode', '<html lang="en">'],
  ])('%s', async (_, html) => {
    const [expected, found] = [await capture('<!doctype html><html lang="en">'), await capture(html)];
    expect(found.equals(expected)).toBe(true);
  });
});

describe('a page that renders with', () => {
  let script = '';
  beforeAll(async () => {
    const built = await build({
      configFile: false,
      logLevel: 'warn',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        write: false,
        lib: { entry: 'test/hosts/hostPreactReact.ts', formats: ['iife'], name: 'hostPreactReact' },
      },
    });
    const [file] = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
    if (file?.type === 'chunk') script = file.code;
  });

  it.each(['preact', 'react'])('its own %s, with the calculator among its elements', async (name) => {
    const { page, complaints } = await open();
    await page.route('**/hostPreactReact.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: script }),
    );
    await visit(page, `<body>${embed}<script src="/hostPreactReact.js"></script>`, `#${name}`);
    await page.locator('career-leap figure').waitFor();
    await expect.poll(() => page.locator('main').getAttribute('data-drawn').then(Number)).toBeGreaterThan(40);
    expect(await journey(page)).toEqual(await onPlainPage(open));
    expect(complaints).toEqual([]);
    await page.close();
  });
});

/** Opens a page with a calculator, then runs a function in it. */
async function openThenRun<T>(run: (root: ShadowRoot, element: Element) => T) {
  const opened = await open();
  await visit(opened.page, `<career-leap><a href="/x">Salaries</a></career-leap>${embed}`);
  await opened.page.locator('career-leap figure').waitFor();
  await opened.page.evaluate(`{
    const element = document.querySelector('career-leap');
    (${run})(element.shadowRoot, element);
  }`);
  return opened;
}

describe('an extension for dark pages', () => {
  const style = (page: Page, selector: string, property: string) =>
    page
      .locator(`career-leap ${selector}`)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

  it('adds styles without removing ours', async () => {
    const { page, complaints } = await openThenRun((root) => {
      const own = new CSSStyleSheet();
      own.replaceSync('.answer { outline: 3px solid rgb(1, 2, 3) !important }');
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, own];
      for (const method of ['prepend', 'append'] as const) {
        const element = document.createElement('style');
        element.textContent = '.title { border-top: 3px solid rgb(4, 5, 6) !important }';
        root[method](element);
      }
      document.documentElement.style.filter = 'invert(1) hue-rotate(180deg)';
    });
    expect(await journey(page)).toEqual(await onPlainPage(open));
    expect(await style(page, '.answer', 'outline-color')).toBe('rgb(1, 2, 3)');
    expect(await style(page, '.title', 'border-top-color')).toBe('rgb(4, 5, 6)');
    expect(await style(page, '.tabs', 'display')).toBe('flex');
    expect(complaints).toEqual([]);
  });

  it('may adopt its sheet before ours', async () => {
    const { page, complaints } = await open();
    await page.addInitScript(() => {
      const attachShadow = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (...given) {
        const root = attachShadow.apply(this, given);
        const own = new CSSStyleSheet();
        own.replaceSync('.answer { outline: 3px solid rgb(1, 2, 3) !important }');
        root.adoptedStyleSheets = [own];
        root.append(document.createElement('style'));
        return root;
      };
    });
    await visit(page, calculator + embed);
    expect(await journey(page)).toEqual(await onPlainPage(open));
    expect(await style(page, '.answer', 'outline-color')).toBe('rgb(1, 2, 3)');
    expect(complaints).toEqual([]);
  });
});

describe('an ad blocker that', () => {
  it('removes the children of the element', async () => {
    const { page, complaints } = await openThenRun((_, element) => element.replaceChildren());
    expect(await journey(page)).toEqual(await onPlainPage(open));
    expect(complaints).toEqual([]);
  });

  it('removes every SVG at once', async () => {
    const { page, complaints } = await openThenRun((root) => {
      const block = () => {
        for (const svg of root.querySelectorAll('svg')) svg.remove();
      };
      new MutationObserver(block).observe(root, { childList: true, subtree: true });
      block();
    });
    expect(await journey(page)).toEqual({ ...(await onPlainPage(open)), drawings: [] });
    expect(complaints).toEqual([]);
  });

  it('hides parts with a style sheet', async () => {
    const { page, complaints } = await openThenRun((root) => {
      const style = document.createElement('style');
      style.textContent = 'section, svg { display: none !important }';
      root.append(style);
    });
    await page.locator('career-leap').evaluate((element) => element.setAttribute('salary', '14'));
    await page.locator('career-leap style').evaluate((element) => element.remove());
    expect(await journey(page)).toEqual(await onPlainPage(open));
    expect(complaints).toEqual([]);
  });

  it('removes sections does not break the other parts', async () => {
    const { page, complaints } = await openThenRun((root) => {
      for (const section of root.querySelectorAll('section')) section.remove();
    });
    await page.locator('career-leap .numbers > summary').click();
    await page.getByRole('spinbutton', { name: 'Yearly raise' }).fill('12');
    await page.locator('career-leap .numbers .changed').waitFor();
    await page.locator('career-leap').evaluate((element) => element.setAttribute('salary', '22'));
    await page.locator('career-leap').evaluate((element) => element.setAttribute('lang', 'hi'));
    await page.locator('career-leap .calculator[lang="hi-IN"]').waitFor();
    expect(complaints).toEqual([]);
  });
});

it('a page that is rewritten with document.open() shows the new calculator', async () => {
  const { page, complaints } = await openThenRun(() => {
    document.open();
    document.write(
      '<!doctype html><p>New</p><career-leap></career-leap><script src="/v1/embed.js"></' + 'script>',
    );
    document.close();
  });
  expect(await journey(page)).toEqual(await onPlainPage(open));
  expect(complaints).toEqual([expect.stringContaining('the script is on this page twice')]);
});

describe('a page at 400%', () => {
  /** Controls that are outside the viewport when focused, or covered for the pointer. */
  const outOfReach = (page: Page) =>
    page.locator('career-leap').evaluate(({ shadowRoot: root }) => {
      const controls = [...(root?.querySelectorAll<HTMLElement>('button, input, select, summary') ?? [])];
      return controls
        .filter((control) => control.checkVisibility({ visibilityProperty: true }))
        .filter((control) => {
          control.focus();
          const { left, right, top, bottom } = control.getBoundingClientRect();
          const middle = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
          const hit = root?.elementFromPoint((left + right) / 2, middle) ?? null;
          return left < -1 || right > innerWidth + 1 || !control.contains(hit);
        })
        .map((control) => control.outerHTML);
    });

  it.each([
    ['by the browser', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }, ''],
    ['by its own style', { viewport: { width: 1280, height: 1024 } }, 'html { zoom: 4 }'],
  ])('%s scrolls in one direction, and every control is reachable', async (_, options, style) => {
    const { page, complaints } = await open(options);
    await visit(page, `<style>body { margin: 8px } ${style}</style>${calculator}${embed}`);
    // The odds are not compared, because they depend on the width of the chart.
    const { answer } = await onPlainPage(open);
    expect(await journey(page)).toMatchObject({ answer });
    for (const view of ['path', 'odds', 'plan']) {
      await page.locator(`career-leap [data-view=${view}]`).click();
      expect(await outOfReach(page)).toEqual([]);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBe(0);
    }
    expect(complaints).toEqual([]);
  });
});

describe('a chart', () => {
  /** Moves the cursor to the middle, and saves the chart. @returns its height and the y of its texts, in px */
  async function pointAndSave(style: string): Promise<number[]> {
    const { page } = await open({ viewport: { width: 1280, height: 3000 } });
    await visit(page, `<body style="${style}"><div style="width: 600px">${calculator}</div>${embed}`);
    await page.locator('career-leap .reader').hover();
    await expect.poll(() => page.locator('career-leap .readout').textContent()).toContain('Month 30');
    await page.locator('career-leap .take > summary').click();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Chart as SVG' }).click();
    const svg = readFileSync(await (await saving).path(), 'utf8');
    return [...svg.matchAll(/<(?:svg|text)[^>]*?(?:height|y)="([\d.]+)"/g)].map(([, px]) => Number(px));
  }

  it.each(['zoom: 2', 'transform: scale(0.5)'])(
    'has the same cursor and export on a page with %s',
    async (style) => {
      const [expected, found] = [await pointAndSave('transform: scale(1)'), await pointAndSave(style)];
      expect(expected.length).toBeGreaterThan(10);
      expect(found.map((px, i) => Math.abs(px - (expected[i] ?? 0))).filter((px) => px > 2)).toEqual([]);
      expect(found.length).toBe(expected.length);
    },
  );
});

describe('the back button', () => {
  // Playwright disables the back/forward cache by default.
  const openCached = useBrowser({
    executablePath: chromiumPath(),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });

  it('restores the page from the back/forward cache, and the calculator works', async () => {
    const { page, complaints } = await openCached();
    await visit(page, `${calculator}${embed}`);
    await page.locator('career-leap figure').waitFor();
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })),
    );
    // Requests that are pending when the page is left are lost if Playwright intercepts them, and their modules break.
    await page.unrouteAll();
    await page.getByRole('spinbutton', { name: 'Experience', exact: true }).fill('9');
    await page.goto(`${inject('site')}method.html`);
    await page.goBack({ waitUntil: 'commit' });
    await page.waitForFunction(() => (window as unknown as { persisted?: boolean }).persisted);
    expect(await page.getByRole('spinbutton', { name: 'Experience', exact: true }).inputValue()).toBe('9');
    expect(await journey(page)).toEqual(await onPlainPage(open));
    expect(complaints).toEqual([]);
  });
});
