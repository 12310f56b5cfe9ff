/** Serves a host page beside the built files, and runs the same visitor journey on any of them. */
import type { Page } from 'playwright';
import { inject } from 'vitest';
import type { WatchedPage } from './page.ts';

export const embed = '<script async src="/v1/embed.js"></script>';

/** The texts that the calculator shows during the journey. */
interface JourneyTexts {
  readonly answer: string | null;
  /** The title and the table of each view. */
  readonly views: readonly (string | null)[];
  /** The labels of their drawings. */
  readonly drawings: readonly string[];
  /** The panels below the charts. */
  readonly opened: readonly (string | null)[];
}

/** @param html a whole page, or the content of one */
export async function visit(page: Page, html: string, fragment = ''): Promise<void> {
  const isWhole = /^<(!doctype|html)/i.test(html);
  const body = isWhole ? html : `<!doctype html><html lang="en"><title>Host</title>${html}`;
  await page.route('**/host.html', (route) =>
    route.fulfill({ headers: { 'Content-Type': 'text/html; charset=utf-8' }, body }),
  );
  await page.goto(`${inject('site')}host.html${fragment}`);
}

/** Types into three fields, opens three views with their tables and the panels below. @returns all texts */
export async function journey(page: Page): Promise<JourneyTexts> {
  const calculator = page.locator('career-leap').first();
  const text = (selector: string) => calculator.locator(selector).textContent();
  await calculator.locator('figure').waitFor();
  await calculator.locator('.more summary').click();
  await typeIn(page, { experience: 7, salary: 14, hours: 15 });
  const views: (string | null)[] = [];
  const drawings: string[] = [];
  for (const view of ['odds', 'market', 'plan']) {
    await calculator.locator(`[data-view=${view}]`).click();
    await calculator.locator('.data summary').click();
    views.push(await text('.title'), await text('table'));
    drawings.push(...(await calculator.locator('.plot svg').allTextContents()));
  }
  // From bottom to top: a panel that loads moves the elements below it, which would turn a press into no click.
  for (const part of ['take', 'numbers']) await calculator.locator(`.${part} > summary`).click();
  await calculator.locator('.numbers li').first().waitFor({ state: 'attached' });
  await calculator.locator('.take button').first().waitFor();
  return {
    answer: await text('.answer .main'),
    views,
    drawings,
    opened: [...(await calculator.locator('.numbers li').allTextContents()), await text('.take')],
  };
}

/** Types into fields of the first calculator. All but the first are in a disclosure that must be open. */
async function typeIn(
  page: Page,
  values: { readonly experience?: number; readonly salary?: number; readonly hours?: number },
): Promise<void> {
  const fields = page.locator('career-leap').first().locator('.questions input[type=number]');
  for (const [index, value] of [values.experience, values.salary, undefined, values.hours].entries())
    if (value !== undefined) await fields.nth(index).fill(String(value));
}

let plainTexts: Promise<JourneyTexts> | undefined;

/** The texts of the same journey on a plain page, for comparison. */
export function onPlainPage(open: () => Promise<WatchedPage>): Promise<JourneyTexts> {
  plainTexts ??= open().then(async ({ page }) => {
    await visit(page, `<career-leap></career-leap>${embed}`);
    return journey(page);
  });
  return plainTexts;
}
