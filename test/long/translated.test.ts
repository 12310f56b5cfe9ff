/** Pages that the browser or an extension translates while the calculator is used. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { embed, visit } from '../e2e/hostPage.ts';
import { useBrowser } from '../e2e/page.ts';
import { translator } from '../hosts/translator.ts';

const open = useBrowser();

async function visitCalculator() {
  const opened = await open();
  await visit(opened.page, `<body><career-leap></career-leap>${embed}`);
  await opened.page.locator('career-leap figure').waitFor();
  await opened.page.locator('career-leap .more summary').click();
  return opened;
}

/** Steps of a visitor, in order: sentences change their structure, messages and readouts appear and disappear. */
const steps: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'types a number of years': (page) => field(page, 0).fill('9'),
  'types too many years': (page) => field(page, 0).fill('99'),
  'types years that are allowed': (page) => field(page, 0).fill('6'),
  'types a salary that is too high for the move': (page) => field(page, 1).fill('90'),
  'unticks the capstone': (page) => page.locator('career-leap .check input').click(),
  'ticks the capstone again': (page) => page.locator('career-leap .check input').click(),
  'clears the salary': (page) => field(page, 1).fill(''),
  'moves the cursor to the last month': (page) => page.locator('career-leap .reader').focus(),
  'moves the cursor to the first month': (page) => page.keyboard.press('Home'),
  'leaves the chart': (page) => page.locator('career-leap .more summary').focus(),
  'opens the odds': (page) => view(page, 'odds'),
  'opens the table': (page) => page.locator('career-leap .data summary').click(),
  'sets an earlier year': (page) => page.locator('career-leap .setting input').fill('2'),
  'opens the market': (page) => view(page, 'market'),
  'moves the cursor to the filled roles': async (page) => {
    await page.locator('career-leap .setting input').fill('5');
    await page.locator('career-leap .reader').focus();
    await page.keyboard.press('End');
  },
  'opens the plan': (page) => view(page, 'plan'),
  'skips a week': (page) => page.locator('career-leap .week input').first().click(),
  'opens the explanation of the chart': (page) => page.locator('career-leap .foot .ask').click(),
  'opens all facts and assumptions': (page) => page.getByRole('button', { name: 'Show all facts' }).click(),
  'types an invalid assumption': (page) => raise(page).fill('99'),
  'types a valid assumption': (page) => raise(page).fill('12'),
  'resets the assumption': (page) => page.locator('career-leap .numbers p > .link').first().click(),
};

const raise = (page: Page) => page.locator('career-leap [data-id="assumptions.annualRaise"] input').first();
const field = (page: Page, index: number) =>
  page.locator('career-leap .questions input[type=number]').nth(index);
const view = (page: Page, name: string) => page.locator(`career-leap [data-view=${name}]`).click();

/** All texts of the calculator, except those in SVGs. */
const textsOf = (page: Page) =>
  page.locator('career-leap .calculator').evaluate((calculator) => {
    const texts = document.createTreeWalker(calculator, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode()) {
      const { data, parentElement } = texts.currentNode as Text;
      if (!parentElement?.closest('svg, .probe') && data.trim()) found.push(data);
    }
    return found;
  });

/** The answer and the values it is based on, as shown in one frame. */
const answerAndInputs = (page: Page) =>
  page.evaluate(() => (window as unknown as { answerAndInputs(): string }).answerAndInputs());

/** Records the answer and its inputs in every frame. */
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
    Object.assign(window, { answerAndInputs: read, seen });
  });

describe.each(['replaces', 'moves'] as const)('a translator that %s texts', (how) => {
  it('translates every text, and no outdated text remains', async () => {
    const plain = await visitCalculator();
    const { page, complaints } = await visitCalculator();
    await page.evaluate(translator, how);
    await watchFrames(plain.page);
    await watchFrames(page);
    const allowed = new Set([await answerAndInputs(plain.page)]);
    for (const [name, step] of Object.entries(steps)) {
      await step(plain.page);
      await step(page);
      const outdatedOrMissing = async () => {
        const expected = (await textsOf(plain.page)).map((text) => `‹${text}›`);
        const found = await textsOf(page);
        return found.join() === expected.join() ? '' : [...found, '', ...expected].join('\n');
      };
      await expect.poll(outdatedOrMissing, { message: name }).toBe('');
      allowed.add(await answerAndInputs(plain.page));
    }
    const seen = await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
    expect(allowed.size).toBeGreaterThan(5);
    expect(seen.filter((frame) => !allowed.has(frame))).toEqual([]);
    // HTML elements inside an SVG are not rendered.
    expect(await page.locator('career-leap svg font').count()).toBe(0);
    expect(complaints).toEqual([]);
    await Promise.all([page.close(), plain.page.close()]);
  });
});
