/** The frame, for pages that strip scripts and custom elements: parameters, height, and forged messages. */
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './page.ts';

const open = useBrowser();
const site = inject('site');

async function visit(page: Page, html: string) {
  await page.route('**/host.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Host</title>${html}` }),
  );
  await page.goto(`${site}host.html`);
}

const frame = (attributes: string, parameters = '') =>
  `<iframe title="Calculator" style="width:100%;border:0" ${attributes} src="/v1/frame.html${parameters}"></iframe>`;
const parent = '<script src="/v1/frame-parent.js"></script>';
const heightOf = (page: Page) =>
  page.locator('iframe').evaluate((element) => element.getBoundingClientRect().height);

describe('the frame', () => {
  it.each(['', 'sandbox="allow-scripts"'])(
    'applies parameters and has the height of its content: %s',
    async (attributes) => {
      const { page, complaints } = await open({ viewport: { width: 500, height: 900 } });
      await visit(
        page,
        `${parent}${frame(attributes, '?experience=8&salary=22&views=bands+market&lang=hi')}`,
      );
      const inside = page.frameLocator('iframe');
      await inside.locator('figure').waitFor();
      expect(await inside.locator('.answer').textContent()).toContain('₹22 लाख');
      expect(await inside.getByRole('tab').count()).toBe(2);
      await expect.poll(() => heightOf(page)).toBeGreaterThan(700);
      const settled = await heightOf(page);
      const inner = await inside.locator('main').evaluate((main) => main.getBoundingClientRect().height);
      expect(settled).toBe(Math.ceil(inner));
      // It grows and shrinks with its content, without a resize loop.
      await inside.locator('.more summary').click();
      await expect.poll(() => heightOf(page)).toBeGreaterThan(settled);
      await inside.locator('.more summary').click();
      await expect.poll(() => heightOf(page)).toBe(settled);
      expect(complaints).toEqual([]);
    },
  );

  it.each([
    ['', 'controller.js'],
    ['sandbox="allow-scripts"', 'frame-bundle.js'],
  ])(
    'loads modules if it can, and a single bundle if it is sandboxed: %s',
    async (attributes, expectedFile) => {
      const { page, complaints } = await open();
      const files: string[] = [];
      page.on('request', (request) => files.push(new URL(request.url()).pathname));
      await visit(page, frame(attributes));
      const inside = page.frameLocator('iframe');
      await inside.locator('figure').waitFor();
      const heavy = files.filter((file) => /controller\.js|frame-bundle/.test(file));
      expect(heavy).toEqual([expect.stringContaining(expectedFile)]);
      await inside.getByText('Where the numbers come from').click();
      await inside.locator('svg.tornado').waitFor();
      expect(complaints).toEqual([]);
    },
  );

  it('is one chart if a kind is given', async () => {
    const { page } = await open();
    await visit(page, `${parent}${frame('', '?kind=market')}`);
    const inside = page.frameLocator('iframe');
    await inside.getByText('1 unfilled ML role for every 9 developers placed').waitFor();
    expect(await inside.getByRole('tab').count()).toBe(0);
  });

  it('has the right height after it was hidden', async () => {
    const { page } = await open({ viewport: { width: 500, height: 900 } });
    await visit(page, `${parent}<div id="tab" style="display:none">${frame('')}</div>`);
    await page.evaluate(() => {
      const tab = document.getElementById('tab');
      if (tab) tab.style.display = 'block';
    });
    await expect.poll(() => heightOf(page)).toBeGreaterThan(700);
  });

  it('posts nothing to the page but its height and address, whatever is typed', async () => {
    const { page } = await open({ viewport: { width: 500, height: 900 } });
    await page.addInitScript(() => {
      const messages: unknown[] = [];
      addEventListener('message', ({ data }) => messages.push(data));
      Object.assign(window, { messages });
    });
    await visit(page, `${parent}${frame('sandbox="allow-scripts"')}`);
    const inside = page.frameLocator('iframe');
    await inside.locator('.more summary').click();
    await inside.getByRole('spinbutton', { name: 'Current salary' }).fill('27.183');
    const before = await heightOf(page);
    await inside.getByText('Where the numbers come from').click();
    await inside.locator('svg.tornado').waitFor();
    await expect.poll(() => heightOf(page)).toBeGreaterThan(before);
    const messages = await page.evaluate(() => (window as unknown as { messages: unknown[] }).messages);
    expect(messages.length).toBeGreaterThan(3);
    const src = `${site}v1/frame.html`;
    for (const message of messages)
      expect([
        { type: 'career-leap-height', heightPx: expect.any(Number) },
        { sentinel: 'amp', type: 'embed-size', height: expect.any(Number) },
        { src, context: 'iframe.resize', height: expect.any(Number) },
      ]).toContainEqual(typeof message === 'string' ? JSON.parse(message) : message);
    expect(JSON.stringify(messages)).not.toContain('27.183');
  });

  it('does not listen to messages', async () => {
    const { page } = await open();
    // In the page and in the frame, before their own scripts.
    await page.addInitScript(() => {
      const types: string[] = [];
      const { addEventListener } = EventTarget.prototype;
      EventTarget.prototype.addEventListener = function (...args: Parameters<typeof addEventListener>) {
        if ((this ?? window) === window) types.push(args[0]);
        addEventListener.apply(this ?? window, args);
      };
      Object.assign(window, { types });
    });
    await visit(page, frame('id="inside"', '?experience=4'));
    const inside = await (await page.locator('#inside').elementHandle())?.contentFrame();
    await page.frameLocator('#inside').locator('figure').waitFor();
    const listened = () =>
      inside?.evaluate(() =>
        (window as unknown as { types: string[] }).types.filter((type) => type === 'message'),
      );
    expect(await listened()).toEqual([]);
    expect(await inside?.evaluate(() => window.onmessage)).toBeNull();
    await inside?.evaluate(() => addEventListener('message', () => {}));
    expect(await listened()).toEqual(['message']);
  });

  it('warns of an invalid parameter and continues', async () => {
    const { page, complaints } = await open();
    await visit(page, frame('', '?experience=lots&onload=alert(1)&class=x'));
    await page.frameLocator('iframe').locator('figure').waitFor({ state: 'attached' });
    expect(complaints).toEqual([expect.stringContaining('experience="lots" is not allowed here')]);
  });
});

describe('the embedding page', () => {
  it('accepts a height only from the frame', async () => {
    const { page } = await open({ viewport: { width: 500, height: 900 } });
    await visit(page, `${parent}${frame('')}<iframe title="Other" id="other" srcdoc="<p>x</p>"></iframe>`);
    const first = page.locator('iframe').first();
    const height = () => first.evaluate((element) => element.getBoundingClientRect().height);
    await expect.poll(height).toBeGreaterThan(700);
    const settled = await height();
    await page.evaluate(async () => {
      const forged = { type: 'career-leap-height', heightPx: 123 };
      const received = new Promise<void>((resolve) => {
        const senders = new Set<MessageEventSource | null>();
        addEventListener('message', ({ data, source }) => {
          if (data?.heightPx === forged.heightPx) senders.add(source);
          if (senders.size === 2) resolve();
        });
      });
      window.postMessage(forged, '*');
      const other = document.getElementById('other') as HTMLIFrameElement;
      const script = other.contentDocument?.createElement('script');
      if (script) {
        script.textContent = `parent.postMessage(${JSON.stringify(forged)}, '*')`;
        other.contentDocument?.body.append(script);
      }
      await received;
    });
    expect(await height()).toBe(settled);
  });
});
