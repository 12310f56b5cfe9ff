/** The whole calculator, used with the keyboard alone. */
import type { Page } from 'playwright';
import { expect, inject, it } from 'vitest';
import { project } from '../../src/model/index.ts';
import { useBrowser } from './page.ts';

const open = useBrowser();
const site = inject('site');

/** Tag, accessible name and value of the focused element. */
async function focused(page: Page): Promise<{ tag: string; name: string; value: string }> {
  return page.evaluate(() => {
    let active: Element | null = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (!active) return { tag: '', name: '', value: '' };
    const root = active.getRootNode() as ShadowRoot;
    const label =
      active.getAttribute('aria-label') ??
      (active.id ? root.querySelector(`label[for="${active.id}"]`)?.textContent : undefined) ??
      active.closest('label')?.textContent ??
      active.textContent ??
      '';
    return {
      tag: active.localName,
      name: label.trim(),
      value: active.getAttribute('aria-valuetext') ?? (active as HTMLInputElement).value ?? '',
    };
  });
}

async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const passed: string[] = [];
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (typeof name === 'string' ? now.name === name : name.test(now.name)) return;
    passed.push(`${now.tag} ${now.name}`);
  }
  throw new Error(`Tab did not reach ${name}; it passed:\n${passed.join('\n')}`);
}

async function press(page: Page, key: string, times = 1): Promise<void> {
  for (let i = 0; i < times; i++) await page.keyboard.press(key);
}

it('sets all inputs, moves the cursor and the threshold, opens a table, ticks two weeks', async () => {
  const { page, complaints } = await open({ viewport: { width: 480, height: 900 } });
  await page.goto(site);
  const calculator = page.locator('career-leap');
  await calculator.getByRole('tab').first().waitFor();

  await tabTo(page, 'Experience');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('6');
  await tabTo(page, 'Experience, slider');
  await press(page, 'ArrowRight', 2);
  await press(page, 'ArrowLeft', 1);
  await tabTo(page, 'City');
  await page.keyboard.type('Pune');
  await tabTo(page, /^Make it yours/);
  await press(page, 'Enter');
  // The fields are loaded when the disclosure is opened.
  await calculator.getByRole('spinbutton', { name: 'Current salary' }).waitFor();
  await tabTo(page, 'Current salary');
  await page.keyboard.type('14');
  await tabTo(page, 'ML experience');
  await press(page, 'ArrowUp', 2);
  await tabTo(page, 'Study hours a week');
  await press(page, 'ArrowUp', 2);
  await tabTo(page, 'Pay kept while studying');
  await press(page, 'ArrowDown');
  await tabTo(page, 'Course fee');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('1.5');
  await tabTo(page, 'I will build and deploy the capstone project');
  await press(page, 'Space', 2);

  const profile = {
    experienceYears: 6.5,
    cityTier: 1,
    currentSalaryLpa: 14,
    mlYears: 1,
    studyHoursPerWeek: 12,
    incomeKept: 0.5,
    courseFeeLakh: 1.5,
  } as const;
  const { bands, firstPay } = project(profile);
  const answer = calculator.getByRole('region', { name: 'The answer' });
  await expect.poll(() => answer.textContent()).toContain(`about ₹${firstPay?.p50.toFixed(1)} lakh`);

  await tabTo(page, 'Salary path');
  await tabTo(page, 'Month to read');
  await press(page, 'Home');
  await press(page, 'ArrowRight', 24);
  const cursor = await focused(page);
  expect(cursor.value).toContain(`Month 24, mid level: ₹${bands.p50[24]?.toFixed(1)} lakh with the move`);

  await tabTo(page, 'Data table');
  await press(page, 'Enter');
  const table = calculator.getByRole('table');
  await expect.poll(() => table.getByRole('row').count()).toBe(62);
  const month24 = table
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: '24', exact: true }) });
  expect(await month24.textContent()).toContain(bands.p50[24]?.toFixed(1));

  await calculator.getByRole('tab', { name: 'Salary path' }).focus();
  await press(page, 'ArrowRight');
  expect((await focused(page)).name).toBe('Odds');
  await calculator.getByRole('slider', { name: 'I need at least' }).waitFor();
  await tabTo(page, 'I need at least');
  const before = (await focused(page)).value;
  await press(page, 'ArrowRight', 2);
  const after = (await focused(page)).value;
  expect(after).not.toBe(before);
  expect(after).toMatch(/^\d+ of 50 futures pay at least ₹[\d.]+ lakh in year 5$/);
  await expect.poll(() => calculator.locator('.title').textContent()).toBe(after);

  await calculator.getByRole('tab', { name: 'Odds' }).focus();
  await press(page, 'End');
  await press(page, 'ArrowLeft');
  expect((await focused(page)).name).toBe('12-week plan');
  await calculator.getByRole('tabpanel').getByRole('checkbox').first().waitFor();
  await tabTo(page, /^Python for data/);
  await press(page, 'Space');
  await tabTo(page, /^Core algorithms/);
  await press(page, 'Space');
  await expect.poll(() => calculator.locator('.title').textContent()).toContain('10 weeks to go');
  const shorter = project({ ...profile, skippedWeeks: ['python-data', 'core-algorithms'] });
  await expect
    .poll(() => answer.textContent())
    .toContain(`about ${shorter.startMonth?.p50.toFixed(0)} months`);
  expect(complaints).toEqual([]);
});

it('moves through the tabs with arrow keys, Home and End, and wraps around', async () => {
  const { page } = await open();
  await page.goto(site);
  const tabs = page.locator('career-leap').getByRole('tab');
  await tabs.first().focus();
  const names = await tabs.allInnerTexts();
  for (const [key, index] of [
    ['End', -1],
    ['ArrowRight', 0],
    ['ArrowRight', 1],
    ['Home', 0],
    ['ArrowLeft', -1],
  ] as const) {
    await press(page, key);
    expect((await focused(page)).name).toBe(names.at(index));
  }
  expect(await tabs.last().getAttribute('aria-selected')).toBe('true');
  expect(await page.locator('career-leap').getByRole('tabpanel').getAttribute('aria-labelledby')).toBe(
    await tabs.last().getAttribute('id'),
  );
});

it('ignores keys with a modifier, for the browser and the page', async () => {
  const { page } = await open();
  await page.goto(site);
  const tabs = page.locator('career-leap').getByRole('tab');
  await tabs.first().focus();
  for (const key of ['Alt+ArrowRight', 'Control+End', 'Shift+ArrowRight']) await press(page, key);
  expect(await tabs.first().getAttribute('aria-selected')).toBe('true');
  await page.evaluate(() => {
    document.addEventListener('keydown', (event) => {
      document.title = event.key;
    });
  });
  await page.getByRole('spinbutton', { name: 'Experience', exact: true }).press('Escape');
  expect(await page.title()).toBe('Escape');
});

it('does not trigger shortcuts of the page with keys typed into its fields', async () => {
  const { page } = await open();
  await page.goto(site);
  await page.evaluate(() => {
    document.addEventListener('keydown', (event) => {
      document.title += `[${event.key}]`;
    });
  });
  const title = await page.title();
  await page.getByRole('spinbutton', { name: 'Experience', exact: true }).pressSequentially('7');
  expect(await page.title()).toBe(title);
});
