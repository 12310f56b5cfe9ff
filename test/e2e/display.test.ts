/** Display of the calculator: text and target sizes, zoom, themes, forced colours, and the accessibility tree. */
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './page.ts';

const open = useBrowser();
const site = inject('site');
const views = ['path', 'odds', 'bands', 'market', 'plan', 'pay'];

async function showView(page: Page, view: string) {
  await page.locator(`career-leap [data-view="${view}"]`).click();
  await page.locator('career-leap figure').waitFor();
}

/** Sizes and positions of elements of the calculator. */
function measure(page: Page, selector: string) {
  return page.evaluate((selector) => {
    const root = document.querySelector('career-leap')?.shadowRoot;
    return [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])].flatMap((element) => {
      const { width, height, left, right } = element.getBoundingClientRect();
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      return width > 1 && height > 1
        ? [
            {
              name: `${element.localName}.${element.getAttribute('class') ?? ''} ${element.textContent?.slice(0, 20)}`,
              width,
              height,
              left,
              right,
              size: Number.parseFloat(getComputedStyle(element).fontSize),
              hasText,
            },
          ]
        : [];
    });
  }, selector);
}

describe('text and targets', () => {
  it('has no text under 12 px in any view, even on a page with small text', async () => {
    const { page } = await open({ viewport: { width: 480, height: 900 } });
    await page.goto(site);
    await page.addStyleTag({ content: 'body { font-size: 13px }' });
    await page.getByText('Make it yours').click();
    for (const view of views) {
      await showView(page, view);
      await page.locator('career-leap').getByText('Data table').click();
      const texts = (await measure(page, '*')).filter(({ hasText }) => hasText);
      expect(texts.length).toBeGreaterThan(20);
      expect(texts.filter(({ size }) => size < 12)).toEqual([]);
    }
  });

  it.each([320, 760])(
    'has targets of 24 px or more at %i px, and of 44 px for the main ones',
    async (width) => {
      const { page } = await open({ viewport: { width, height: 900 } });
      await page.goto(site);
      await page.getByText('Make it yours').click();
      for (const view of views) {
        await showView(page, view);
        const targets = await measure(page, 'input, select, button, summary');
        expect(targets.filter((target) => Math.min(target.width, target.height) < 20)).toEqual([]);
        // A check box or radio can also be pressed at its label.
        const labels = await measure(
          page,
          'label:has(input), summary, input[type="range"], button, input[type="number"], select',
        );
        expect(labels.filter((target) => target.height < 24)).toEqual([]);
        const main = await measure(
          page,
          'input[type="number"], select, button:not(.ask), .more summary, label:has(input)',
        );
        expect(main.filter((target) => target.height < 43.5)).toEqual([]);
      }
    },
  );
});

describe('zoom', () => {
  it.each([
    ['200% text at 640 px', { width: 640, height: 900 }, 'html { font-size: 200% } body { font-size: 2rem }'],
    ['400% zoom of 1280 px', { width: 320, height: 256 }, ''],
    [
      'text spacing that makes text 40% longer',
      { width: 360, height: 900 },
      'body { letter-spacing: 0.12em; word-spacing: 0.16em }',
    ],
  ])('cuts nothing off at %s', async (_, viewport, style) => {
    const { page } = await open({ viewport });
    await page.goto(site);
    if (style) await page.addStyleTag({ content: style });
    await page.locator('career-leap').scrollIntoViewIfNeeded();
    await page.getByText('Make it yours').click();
    for (const view of views) {
      await showView(page, view);
      const cut = (await measure(page, '*:not(.unseen)')).filter(
        ({ left, right }) => right > viewport.width + 1 || left < -1,
      );
      expect(cut.map(({ name }) => name)).toEqual([]);
      const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(scrolled).toBeLessThanOrEqual(viewport.width);
    }
  });
});

describe('text spacing that a visitor sets later', () => {
  it('moves labels that would overflow the chart', async () => {
    const { page } = await open({ viewport: { width: 360, height: 900 } });
    await page.goto(site);
    const label = page.locator('career-leap .end.move text').last();
    await label.scrollIntoViewIfNeeded();
    await page.addStyleTag({ content: 'body { letter-spacing: 0.12em; word-spacing: 0.16em }' });
    await expect
      .poll(async () => {
        const box = await label.boundingBox();
        return (box?.x ?? 0) + (box?.width ?? 0);
      })
      .toBeLessThanOrEqual(345);
  });
});

describe('the answer', () => {
  it.each([320, 760])(
    'stays visible beside the inputs at %i px, and never covers the focused one',
    async (width) => {
      const { page } = await open({ viewport: { width, height: 700 } });
      await page.goto(site);
      await page.locator('career-leap .more summary').click();
      const sentence = page.locator('career-leap .answer .main');
      for (const input of await page.locator('career-leap .questions :is(input, select)').all()) {
        await input.focus();
        const [field, answer] = [await input.boundingBox(), await sentence.boundingBox()];
        expect(answer?.y).toBeGreaterThanOrEqual(0);
        expect((answer?.y ?? 0) + (answer?.height ?? 0)).toBeLessThanOrEqual(700 + 1);
        expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual((answer?.y ?? 0) + 1);
      }
    },
  );
});

describe('themes', () => {
  const ink = (page: Page) =>
    page.locator('career-leap .calculator').evaluate((element) => getComputedStyle(element).color);
  const darkInk = 'rgb(233, 235, 236)';
  const lightInk = 'rgb(27, 29, 31)';

  it.each([
    ['the page, not the system', 'dark', 'html { color-scheme: light !important }', undefined, lightInk],
    ['a dark page on a light system', 'light', 'html { color-scheme: dark !important }', undefined, darkInk],
    ['the system if the page allows both', 'dark', '', undefined, darkInk],
    ['theme="light" on a dark page', 'dark', '', 'light', lightInk],
    ['theme="dark" on a light page', 'light', '', 'dark', darkInk],
  ] as const)('follows %s', async (_, colorScheme, style, theme, expected) => {
    const { page } = await open({ colorScheme });
    await page.goto(site);
    if (style) {
      await page.addStyleTag({ content: style });
      await page.evaluate(() => document.querySelector('meta[name="color-scheme"]')?.remove());
    }
    if (theme)
      await page
        .locator('career-leap')
        .evaluate((element, value) => element.setAttribute('theme', value), theme);
    await expect.poll(() => ink(page)).toBe(expected);
  });

  it('keeps every mark in forced colours', async () => {
    const { page } = await open({ forcedColors: 'active', colorScheme: 'dark' });
    await page.goto(site);
    for (const view of views) {
      await showView(page, view);
      const invisible = await page.evaluate(() => {
        const root = document.querySelector('career-leap')?.shadowRoot;
        const probe = document.createElement('p');
        probe.style.color = 'Canvas';
        document.body.append(probe);
        const canvas = getComputedStyle(probe).color;
        probe.remove();
        const marks = [...(root?.querySelectorAll('svg path, svg circle, svg rect, svg text, .bar') ?? [])];
        return marks
          .filter((mark) => {
            const { fill, stroke, backgroundColor } = getComputedStyle(mark);
            const shown = mark.matches('.bar') ? [backgroundColor] : [fill, stroke];
            return shown.every(
              (colour) => colour === 'none' || colour === canvas || /^rgba.* 0\)$/.test(colour),
            );
          })
          .map((mark) => mark.getAttribute('class') ?? mark.outerHTML);
      });
      // The band and the area past the threshold are redundant to lines and dots; the arrows are on their handle.
      expect(invisible.filter((name) => !['band', 'reached-area', 'arrows'].includes(name))).toEqual([]);
    }
  });

  it('has no transitions with reduced motion', async () => {
    const { page } = await open({ reducedMotion: 'reduce' });
    await page.goto(site);
    for (const view of views) {
      await showView(page, view);
      const moving = await page.evaluate(() => {
        const root = document.querySelector('career-leap')?.shadowRoot;
        return [...(root?.querySelectorAll('*') ?? [])].filter(
          (element) => getComputedStyle(element).transitionDuration !== '0s',
        ).length;
      });
      expect(moving).toBe(0);
    }
  });
});

interface AxNode {
  readonly nodeId: string;
  readonly childIds?: readonly string[];
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly ignored: boolean;
}

/** Roles and names of the nodes in the chart panel, in reading order. */
async function readPanel(page: Page): Promise<{ role: string; name: string }[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const nodesRead: { role: string; name: string }[] = [];
  const read = (node: AxNode) => {
    if (!node.ignored && node.role?.value !== 'generic')
      nodesRead.push({ role: node.role?.value ?? '', name: node.name?.value ?? '' });
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child && child.role?.value !== 'InlineTextBox') read(child);
    }
  };
  const panel = nodes.find(({ role }) => role?.value === 'tabpanel');
  if (panel) read(panel);
  return nodesRead;
}

describe('the accessibility tree', () => {
  it('of each chart has the title, one image with a description, and sliders with values', async () => {
    const { page } = await open();
    await page.goto(site);
    for (const [view, kind, sliders] of [
      ['path', 'Line chart', 1],
      ['odds', 'Dot plot', 3],
      ['bands', 'Range chart', 1],
      ['market', 'Unit chart', 2],
      ['pay', 'Waterfall chart', 1],
    ] as const) {
      await showView(page, view);
      await page.locator(`career-leap figure:has(.${view})`).waitFor();
      const nodesRead = await readPanel(page);
      const images = nodesRead.filter(({ role }) => role === 'image');
      expect(images, view).toHaveLength(1);
      expect(images[0]?.name).toMatch(new RegExp(`^${kind}.*\\.$`));
      expect(
        nodesRead.filter(({ role }) => role === 'slider'),
        view,
      ).toHaveLength(sliders);
      // The image has no children: no ticks, no paths, no marks.
      const image = nodesRead.findIndex(({ role }) => role === 'image');
      expect(nodesRead[image + 1]?.role, view).toBe('slider');
      expect(
        nodesRead.filter(({ role }) => /^(graphics|Svg|img$)/i.test(role)),
        view,
      ).toEqual([]);
    }
  });

  it('of the plan has groups of check boxes with their weeks', async () => {
    const { page } = await open();
    await page.goto(site);
    await showView(page, 'plan');
    const nodesRead = await readPanel(page);
    const boxes = nodesRead.filter(({ role }) => role === 'checkbox');
    expect(boxes).toHaveLength(9);
    expect(boxes[0]?.name).toBe('Python for data a script that cleans and explores a real dataset week 1');
    expect(nodesRead.flatMap(({ role, name }) => (role === 'group' && name ? [name] : []))).toEqual([
      'Foundations',
      'Deep learning',
      'MLOps',
    ]);
  });

  it('announces a changed answer once after a pause, and nothing at the start', async () => {
    const { page } = await open();
    await page.goto(site);
    const status = page.locator('career-leap .answer [role="status"]');
    await status.waitFor({ state: 'attached' });
    expect(await status.textContent()).toBe('');
    const field = page.getByRole('spinbutton', { name: 'Experience', exact: true });
    await page.evaluate(() => {
      const live = document
        .querySelector('career-leap')
        ?.shadowRoot?.querySelector('.answer [role="status"]');
      const announcements: string[] = [];
      Object.assign(window, { announcements });
      if (live)
        new MutationObserver(() => live.textContent && announcements.push(live.textContent)).observe(live, {
          childList: true,
          subtree: true,
          characterData: true,
        });
    });
    await field.press('ArrowUp');
    await field.press('ArrowUp');
    await field.press('ArrowUp');
    await expect.poll(() => status.textContent()).toContain('Your first ML role would pay about');
    expect(
      await page.evaluate(() => (window as unknown as { announcements: string[] }).announcements.length),
    ).toBe(1);
  });
});
