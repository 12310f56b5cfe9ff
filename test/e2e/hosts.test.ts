/** Difficult host pages: strict policies, hostile style sheets, narrow and hidden containers, many elements, print. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { useBrowser } from './page.ts';

const open = useBrowser();
const site = inject('site');
const script = '<script async src="/v1/embed.js"></script>';

async function visit(page: Page, html: string, headers: Record<string, string> = {}) {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers },
      body: `<!doctype html><html lang="en"><title>Host</title>${html}`,
    }),
  );
  await page.goto(`${site}host.html`);
}

describe('a strict content security policy with trusted types', () => {
  const policy =
    "default-src 'none'; script-src 'self'; img-src data:; frame-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

  it('is not violated by any view, export or frame', async () => {
    const { page, complaints } = await open();
    await page.addInitScript(() => {
      const violations: string[] = [];
      Object.assign(window, { violations });
      document.addEventListener('securitypolicyviolation', (event) =>
        violations.push(event.violatedDirective),
      );
    });
    await visit(
      page,
      `<link rel="icon" href="data:,"><career-leap></career-leap><career-leap-chart kind="market" lang="hi"></career-leap-chart>${script}
       <iframe title="Calculator" src="/v1/frame.html?kind=odds" sandbox="allow-scripts"></iframe><script async src="/v1/frame-parent.js"></script>`,
      {
        'Content-Security-Policy': policy,
      },
    );
    await page.locator('career-leap .more summary').click();
    await page.getByRole('spinbutton', { name: 'Current salary' }).fill('22');
    await page.getByRole('spinbutton', { name: 'Experience', exact: true }).fill('8');
    for (const tab of await page.locator('career-leap').getByRole('tab').all()) {
      await tab.click();
      await page.locator('career-leap .data summary').click();
      await page.locator('career-leap table').waitFor();
      for (const slider of await page.locator('career-leap').getByRole('slider').all()) {
        await slider.focus();
        await slider.press('ArrowRight');
      }
    }
    await page.locator('career-leap').getByText('Where the numbers come from').click();
    await page.getByRole('spinbutton', { name: 'Yearly raise' }).fill('12');
    await page.locator('career-leap svg.tornado').waitFor();
    await page.locator('career-leap').getByText('Take it with you').click();
    for (const file of ['Chart as SVG', 'Chart as PNG', 'Projection as CSV', 'Calendar file'])
      await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: file }).click()]);
    await page.locator('career-leap-chart').scrollIntoViewIfNeeded();
    await page.locator('career-leap-chart figure').waitFor();
    const frame = page.locator('iframe');
    const height = () => frame.evaluate((element) => element.getBoundingClientRect().height);
    await frame.scrollIntoViewIfNeeded();
    await expect.poll(height).toBeGreaterThan(250);
    await page.frameLocator('iframe').locator('.data summary').click();
    await page.frameLocator('iframe').locator('table').waitFor();
    expect(await page.evaluate(() => (window as unknown as { violations: string[] }).violations)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe('hostile style sheets', () => {
  const pageWith = (style: string) =>
    `<style>html, body { margin: 0; padding: 0; background: #fff; color: #1b1d1f; font: 16px/1.5 "Noto Sans", sans-serif }
     ${style}
     html, body { background: #fff !important }
     #here { display: block !important; position: absolute !important; inset: 0 auto auto 0 !important; width: 600px !important; padding: 0 !important; margin: 0 !important; font: 16px/1.5 "Noto Sans", sans-serif !important; letter-spacing: normal !important; transform: none !important }</style>
     <article class="entry-content is-layout-flow container"><div id="here"><career-leap salary="9" style="display:block"></career-leap></div></article>${script}`;

  const hostile = {
    'a reset':
      '* { margin: 0; padding: 0; border: 0; box-sizing: content-box; list-style: none; vertical-align: baseline }',
    'all properties unset': 'div *, section *, p, svg, input, button, table { all: unset !important }',
    'all elements hidden':
      'div { display: none } section, p, figure, fieldset, label, ul, table, summary, details { display: none !important }',
    'large and red':
      'input, select, button, p, text, path, circle, rect { color: red !important; fill: red !important; font-size: 40px !important; stroke: red !important }',
    'our class names':
      '.answer, .title, .plot, .tabs, .field, .questions { position: fixed !important; inset: 0; background: red; opacity: 0.1; transform: rotate(9deg) }',
    'our custom properties':
      '* { --move: red; --gap: 10px; --paper: black; --text-small: 4px; --target: 3px }',
    'a rem of 62.5%': 'html { font-size: 62.5% }',
    Bootstrap: readFileSync('node_modules/bootstrap/dist/css/bootstrap.css', 'utf8'),
    'the preflight of Tailwind': readFileSync('node_modules/tailwindcss/preflight.css', 'utf8'),
    'a WordPress theme': readFileSync('test/hosts/wordpress-theme.css', 'utf8'),
    'animations on everything':
      '*, *::before, *::after { transition: all 5s !important; animation: spin 9s infinite }',
  };

  async function capture(page: Page, style: string) {
    await visit(page, pageWith(style));
    const calculator = page.locator('career-leap');
    await calculator.locator('figure').waitFor();
    await calculator.locator('.more summary').click();
    await calculator.locator('.fields').waitFor();
    // The opened panel scrolls clear of the sticky answer one frame later.
    const still = { animations: 'disabled' } as const;
    let before: Buffer;
    let now = await calculator.screenshot(still);
    do {
      before = now;
      now = await calculator.screenshot(still);
    } while (!now.equals(before));
    return now;
  }

  const size = { viewport: { width: 640, height: 1600 }, reducedMotion: 'reduce' } as const;
  let expected: Buffer;
  beforeAll(async () => {
    const { page } = await open(size);
    expected = await capture(page, '');
    await page.close();
  });

  it.each(Object.entries(hostile))('%s does not change a pixel of the calculator', async (_, style) => {
    const { page } = await open(size);
    const found = await capture(page, style);
    expect(found.equals(expected)).toBe(true);
  });

  it('our styles do not affect the page', async () => {
    const { page } = await open();
    await visit(page, `<p class="title answer">Mine</p><career-leap></career-leap>${script}`);
    await page.locator('career-leap figure').waitFor();
    const mine = page.locator('p.title');
    expect(
      await mine.evaluate((element) => [
        getComputedStyle(element).fontWeight,
        getComputedStyle(element).paddingTop,
      ]),
    ).toEqual(['400', '0px']);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });
});

describe('containers', () => {
  it.each([
    ['a sidebar of 280 px', '<div style="width:280px">X</div>', 280],
    [
      'a flex cell',
      '<div style="display:flex;width:700px"><aside style="flex:none;width:200px"></aside>X</div>',
      500,
    ],
    [
      'a grid cell',
      '<div style="display:grid;grid-template-columns:200px 1fr;width:700px"><aside></aside>X</div>',
      500,
    ],
    ['a flex column', '<div style="display:flex;flex-direction:column;width:400px">X</div>', 400],
  ])('%s is filled without overflow', async (_, html, width) => {
    const { page } = await open({ viewport: { width: 800, height: 900 } });
    await visit(page, `<body style="margin:0">${html.replace('X', '<career-leap></career-leap>')}${script}`);
    await page.locator('career-leap figure').waitFor();
    const box = await page.locator('career-leap').boundingBox();
    expect(box?.width).toBe(width);
    const drawn = await page.locator('career-leap svg.path').boundingBox();
    expect(drawn?.width).toBeLessThanOrEqual(width);
    expect(drawn?.width).toBeGreaterThan(width - 20);
  });

  it('a hidden tab that is shown later is filled', async () => {
    const { page } = await open({ viewport: { width: 500, height: 900 } });
    await visit(page, `<div id="tab" hidden><career-leap></career-leap></div>${script}`);
    await page.waitForFunction(() => customElements.get('career-leap'));
    await page.evaluate(() => document.getElementById('tab')?.removeAttribute('hidden'));
    await page.locator('career-leap svg.path').waitFor();
    const box = await page.locator('career-leap svg.path').boundingBox();
    expect(box?.width).toBeLessThanOrEqual(500);
    expect(box?.width).toBeGreaterThan(400);
  });

  it('another shadow root works', async () => {
    const { page, complaints } = await open();
    await visit(page, `<div id="outer"></div>${script}`);
    await page.evaluate(() => {
      const root = document.getElementById('outer')?.attachShadow({ mode: 'open' });
      root?.append(document.createElement('career-leap'));
    });
    await page.locator('career-leap figure').waitFor();
    await page.getByRole('spinbutton', { name: 'Experience', exact: true }).fill('10');
    await expect.poll(() => page.locator('career-leap .answer').textContent()).toContain('about ₹13.7 lakh');
    expect(complaints).toEqual([]);
  });

  it('twenty calculators on one page are independent', async () => {
    const { page, complaints } = await open({ viewport: { width: 1200, height: 900 } });
    const many = Array.from({ length: 20 }, (_, i) => `<career-leap experience="${i}"></career-leap>`).join(
      '',
    );
    await visit(page, `${many}${script}`);
    for (const index of [0, 7, 19]) {
      const one = page.locator('career-leap').nth(index);
      await one.scrollIntoViewIfNeeded();
      await one.locator('figure').waitFor();
      expect(await one.getByRole('spinbutton', { name: 'Experience', exact: true }).inputValue()).toBe(
        String(index),
      );
    }
    await page
      .locator('career-leap')
      .nth(7)
      .getByRole('spinbutton', { name: 'Experience', exact: true })
      .fill('30');
    expect(
      await page
        .locator('career-leap')
        .nth(19)
        .getByRole('spinbutton', { name: 'Experience', exact: true })
        .inputValue(),
    ).toBe('19');
    expect(complaints).toEqual([]);
  });
});

describe('the printed calculator', () => {
  it('has at most two pages: the answer and the chart in dark ink, without controls', async () => {
    const { page, complaints } = await open({ colorScheme: 'dark' });
    await visit(page, `<body style="margin:0"><career-leap theme="dark" salary="9"></career-leap>${script}`);
    await page.locator('career-leap figure').waitFor();
    await page.emulateMedia({ media: 'print' });
    const seen = await page.locator('career-leap').evaluate((element) => {
      const root = element.shadowRoot;
      const shown = (selector: string) =>
        [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])]
          .filter((each) => each.checkVisibility({ opacityProperty: false }))
          .map((each) => each.textContent);
      const ink = getComputedStyle(root?.querySelector('.calculator') ?? element).color;
      return {
        answer: shown('.answer .main'),
        tabs: shown('.tabs button'),
        sliders: shown('input[type="range"]'),
        ink,
      };
    });
    expect(seen.answer[0]).toContain('₹12.6 lakh');
    expect(seen.tabs).toEqual(['Salary path']);
    expect(seen.sliders).toEqual([]);
    expect(seen.ink).toBe('rgb(27, 29, 31)');
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.length).toBeLessThanOrEqual(2);
    expect(complaints).toEqual([]);
  });
});
