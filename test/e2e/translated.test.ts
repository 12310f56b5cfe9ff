/** Pages that the browser or an extension translates while the calculator is used. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { translator } from '../hosts/translator.ts';
import { embed, visit } from './hostPage.ts';
import { useBrowser } from './page.ts';

const open = useBrowser();

async function visitCalculator() {
  const opened = await open();
  await visit(opened.page, `<body><career-leap></career-leap>${embed}`);
  await opened.page.locator('career-leap figure').waitFor();
  await opened.page.locator('career-leap .more summary').click();
  return opened;
}

/** What a visitor does, one after the other: sentences change their form, complaints and readings come and go. */
const steps: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'types a number of years': (page) => field(page, 0).fill('9'),
  'types too many years': (page) => field(page, 0).fill('99'),
  'types years that are allowed': (page) => field(page, 0).fill('6'),
  'types a salary that is too high for the move': (page) => field(page, 1).fill('90'),
  'will build no project': (page) => page.locator('career-leap .check input').click(),
  'will build it after all': (page) => page.locator('career-leap .check input').click(),
  'clears the salary': (page) => field(page, 1).fill(''),
  'reads the last month': (page) => page.locator('career-leap .reader').focus(),
  'reads the first month': (page) => page.keyboard.press('Home'),
  'reads no more': (page) => page.locator('career-leap .more summary').focus(),
  'looks at the odds': (page) => view(page, 'odds'),
  'opens the table': (page) => page.locator('career-leap .data summary').click(),
  'looks at an earlier year': (page) => page.locator('career-leap .setting input').fill('2'),
  'looks at the market': (page) => view(page, 'market'),
  'reads what is filled': async (page) => {
    await page.locator('career-leap .setting input').fill('5');
    await page.locator('career-leap .reader').focus();
    await page.keyboard.press('End');
  },
  'looks at the plan': (page) => view(page, 'plan'),
  'knows a week': (page) => page.locator('career-leap .week input').first().click(),
  'asks where it comes from': (page) => page.locator('career-leap .foot .ask').click(),
  'asks for all of it': (page) => page.getByRole('button', { name: 'Show all facts' }).click(),
  'assumes what is not allowed': (page) => raise(page).fill('99'),
  'assumes what is allowed': (page) => raise(page).fill('12'),
  'assumes nothing after all': (page) => page.locator('career-leap .numbers p > .link').first().click(),
};

const raise = (page: Page) => page.locator('career-leap [data-id="assumptions.annualRaise"] input').first();
const field = (page: Page, index: number) =>
  page.locator('career-leap .questions input[type=number]').nth(index);
const view = (page: Page, name: string) => page.locator(`career-leap [data-view=${name}]`).click();

/** All that is said, without drawings. */
const said = (page: Page) =>
  page.locator('career-leap .calculator').evaluate((calculator) => {
    const texts = document.createTreeWalker(calculator, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode()) {
      const { data, parentElement } = texts.currentNode as Text;
      if (!parentElement?.closest('svg, .probe') && data.trim()) found.push(data);
    }
    return found;
  });

/** The answer and what it is of, as they stand together in one frame. */
const together = (page: Page) =>
  page.evaluate(() => (window as unknown as { together(): string }).together());

/** Keeps them for every frame. */
const watchFrames = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('career-leap')?.shadowRoot;
    const seen = new Set<string>();
    const read = () =>
      [...(root?.querySelectorAll('.answer .main, .more .now') ?? [])]
        .map((each) => each.textContent?.replace(/[‹›]/g, ''))
        .join();
    const look = () => {
      seen.add(read());
      requestAnimationFrame(look);
    };
    look();
    Object.assign(window, { together: read, seen });
  });

describe.each(['replaces', 'moves'] as const)('a translator that %s texts', (how) => {
  it('has all of it to translate, and nothing old stays', async () => {
    const plain = await visitCalculator();
    const { page, complaints } = await visitCalculator();
    await page.evaluate(translator, how);
    await watchFrames(plain.page);
    await watchFrames(page);
    const allowed = new Set([await together(plain.page)]);
    for (const [name, step] of Object.entries(steps)) {
      await step(plain.page);
      await step(page);
      const oldOrMissing = async () => {
        const wanted = (await said(plain.page)).map((text) => `‹${text}›`);
        const found = await said(page);
        return found.join() === wanted.join() ? '' : [...found, '', ...wanted].join('\n');
      };
      await expect.poll(oldOrMissing, { message: name }).toBe('');
      allowed.add(await together(plain.page));
    }
    const seen = await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
    expect(allowed.size).toBeGreaterThan(5);
    expect(seen.filter((frame) => !allowed.has(frame))).toEqual([]);
    // What is put into a drawing is not drawn.
    expect(await page.locator('career-leap svg font').count()).toBe(0);
    expect(complaints).toEqual([]);
    await Promise.all([page.close(), plain.page.close()]);
  });
});
