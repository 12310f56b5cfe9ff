/** Charts used with a mouse and with touch. */
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './page.ts';

const open = useBrowser();
const site = inject('site');

async function showView(page: Page, view: string) {
  await page.locator(`career-leap [data-view="${view}"]`).click();
  await page.locator(`career-leap svg.${view}`).waitFor();
}

const readout = (page: Page) => page.locator('career-leap .readout').textContent();

describe('a mouse', () => {
  it('moves the cursor to the mark below it, and a press keeps it there', async () => {
    const { page } = await open({ viewport: { width: 800, height: 900 } });
    await page.goto(site);
    await showView(page, 'pay');
    const bar = page.locator('career-leap svg.pay .employeePf rect');
    await bar.scrollIntoViewIfNeeded();
    const box = await bar.boundingBox();
    await page.mouse.move((box?.x ?? 0) - 100, (box?.y ?? 0) + 5);
    expect(await readout(page)).toContain('your provident fund');
    await page.mouse.down();
    await page.mouse.up();
    expect(await readout(page)).toContain('your provident fund');
    await page.keyboard.press('ArrowRight');
    expect(await readout(page)).toContain('professional tax');
  });

  it('moves the threshold by dragging its handle, and by a press beside it', async () => {
    const { page } = await open({ viewport: { width: 800, height: 900 } });
    await page.goto(site);
    await showView(page, 'odds');
    const title = page.locator('career-leap .title');
    const handle = page.locator('career-leap .needed rect');
    await handle.scrollIntoViewIfNeeded();
    const before = await title.textContent();
    const box = await handle.boundingBox();
    const [x, y] = [(box?.x ?? 0) + 13, (box?.y ?? 0) + 10];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 90, y, { steps: 3 });
    await page.mouse.up();
    const dragged = await title.textContent();
    expect(dragged).not.toBe(before);
    await page.mouse.click(x - 120, y);
    const pressed = await title.textContent();
    expect(pressed).not.toBe(dragged);
    expect(Number(/^\d+/.exec(pressed ?? '')?.[0])).toBeGreaterThan(Number(/^\d+/.exec(dragged ?? '')?.[0]));
  });
});

describe('touch', () => {
  it('moves the cursor to a tapped month, where it stays', async () => {
    const { page } = await open({ viewport: { width: 400, height: 800 }, hasTouch: true, isMobile: true });
    await page.goto(site);
    await page.locator('career-leap svg.path').scrollIntoViewIfNeeded();
    const box = await page.locator('career-leap .reader').boundingBox();
    await page.touchscreen.tap((box?.x ?? 0) + (box?.width ?? 0) * 0.4, (box?.y ?? 0) + 40);
    await expect.poll(() => readout(page)).toContain('Month 24,');
  });
});
