/** Attacks on frames and pages: hostile parameters and forged messages. */
import fc from 'fast-check';
import type { Page } from 'playwright';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { indiaMl2026 } from '../../src/model/index.ts';
import { useBrowser } from '../e2e/page.ts';
import { anyAttributes, type Given } from '../fuzz/attributes.ts';
import { markupErrors } from '../fuzz/markupChecks.ts';
import { runs } from '../runs.ts';

const open = useBrowser();
const site = inject('site');
/** The same files on another origin. */
const otherOrigin = site.replace('127.0.0.1', 'localhost');

/** The attribute that a warning is about; for another message, all of it. */
const warnedAttribute = (text: string) =>
  /^career-leap: <career-leap(?:-chart)?> ([\w-]+)=/.exec(text)?.[1] ?? text;

async function visit(page: Page, html: string) {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Host</title><body style="margin:0">${html}`,
    }),
  );
  await page.route(/stranger\.html/, (route) =>
    route.fulfill({
      contentType: 'text/html',
      // A page with a sandbox policy has the origin "null".
      headers: route.request().url().includes('sandboxed')
        ? { 'Content-Security-Policy': 'sandbox allow-scripts' }
        : {},
      body: '<!doctype html><title>Stranger</title>',
    }),
  );
  await page.goto(`${site}host.html`);
}

describe('messages', () => {
  const html = `<script src="/v1/frame-parent.js"></script>
    <iframe id="broken" title="Broken" src="http://[/v1/frame.html"></iframe>
    <iframe id="plain" title="Calculator" src="/v1/frame.html" style="width:100%;border:0"></iframe>
    <iframe id="sandboxed" title="Calculator" src="/v1/frame.html?kind=market" sandbox="allow-scripts" style="width:100%;border:0"></iframe>
    <iframe id="stranger" title="Stranger" src="${otherOrigin}stranger.html?/v1/frame.html"></iframe>`;
  let page: Page;
  let complaints: readonly string[];
  let settled: number[];

  const heights = () =>
    page
      .locator('#plain, #sandboxed')
      .evaluateAll((frames) => frames.map((frame) => frame.getBoundingClientRect().height));
  const frame = async (id: string) => {
    const found = await (await page.locator(id).elementHandle())?.contentFrame();
    if (!found) throw new Error(`${id} is not a frame.`);
    return found;
  };

  /** Resolves when all earlier messages have arrived. */
  const delivered = () =>
    page.evaluate(
      () =>
        new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = resolve;
          port2.postMessage('last');
        }),
    );

  beforeEach(async () => {
    // The viewport shows all frames, because browsers throttle rendering of those outside.
    ({ page, complaints } = await open({ viewport: { width: 500, height: 3000 } }));
    await visit(page, html);
    const inner = async (id: string) => {
      const inside = page.frameLocator(id);
      await inside.locator('figure').waitFor({ state: 'attached' });
      return inside.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
    };
    settled = await Promise.all([inner('#plain'), inner('#sandboxed')]);
    await expect.poll(heights).toEqual(settled);
    // The page listens to all events of the elements.
    await page.evaluate(() => {
      const events: string[] = [];
      for (const type of ['ready', 'change', 'action', 'error'])
        addEventListener(`career-leap-${type}`, (event) => events.push(event.type));
      Object.assign(window, { events });
    });
  });
  const expectNothing = async () => {
    await delivered();
    expect(await heights()).toEqual(settled);
    expect(await page.evaluate(() => (window as unknown as { events: string[] }).events)).toEqual([]);
    expect(complaints).toEqual([]);
  };

  it('from the page itself or from other origins change nothing', async () => {
    const forged = { type: 'career-leap-height', heightPx: 1234 };
    await page.evaluate((data) => {
      postMessage(data, '*');
      for (const child of document.querySelectorAll('iframe')) child.contentWindow?.postMessage(data, '*');
    }, forged);
    await (await frame('#stranger')).evaluate((data) => {
      top?.postMessage(data, '*');
      for (let i = 0; i < (top?.frames.length ?? 0); i++) top?.frames[i]?.postMessage(data, '*');
    }, forged);
    await expectNothing();
  });

  it('of any size and form change nothing', async () => {
    await (await frame('#stranger')).evaluate(() => {
      let deep: unknown = 1;
      for (let i = 0; i < 1_000; i++) deep = { deep };
      const circle: Record<string, unknown> = { type: 'career-leap-height' };
      circle.heightPx = circle;
      const all = [
        'x'.repeat(10_000_000),
        Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`key${i}`, i])),
        deep,
        circle,
        JSON.parse('{"type":"career-leap-height","heightPx":900,"__proto__":{"heightPx":1},"constructor":1}'),
        null,
        undefined,
        0,
        Number.NaN,
        12n,
        [],
        new Date(Number.NaN),
        new Map([['type', 'career-leap-height']]),
        new ArrayBuffer(8),
        new Error('career-leap-height'),
        { type: 'career-leap-change', profile: {} },
        { message: 'height', value: 900, secret: '' },
        '{"type":"career-leap-height","heightPx":900}',
      ];
      for (const each of all) {
        top?.postMessage(each, '*');
        for (let i = 0; i < (top?.frames.length ?? 0); i++) top?.frames[i]?.postMessage(each, '*');
      }
    });
    await expectNothing();
  });

  it('with forged senders and contents that throw change nothing', async () => {
    await page.evaluate(() => {
      const { contentWindow } = document.getElementById('plain') as HTMLIFrameElement;
      const throws = () => {
        throw new Error('read');
      };
      const trap = new Proxy({}, { get: throws, has: throws, ownKeys: throws, getPrototypeOf: throws });
      const heightPx = 1234;
      const contents = [
        { type: 'career-leap-height', heightPx },
        trap,
        Object.defineProperty({}, 'type', { get: throws }),
        Object.defineProperty({ type: 'career-leap-height' }, 'heightPx', { get: throws }),
        { type: 'career-leap-height', heightPx: { valueOf: throws } },
      ];
      for (const data of contents) {
        const forged = { data, source: contentWindow, origin: location.origin };
        window.dispatchEvent(new MessageEvent('message', forged));
        window.dispatchEvent(Object.assign(new CustomEvent('message'), forged));
      }
      window.dispatchEvent(Object.defineProperty(new Event('message'), 'data', { get: throws }));
    });
    await expectNothing();
  });

  it.each(['gone', 'sandboxed'])(
    'of a frame that was navigated elsewhere change nothing: %s',
    async (how) => {
      await (await frame('#plain')).evaluate(
        (address) => location.assign(address),
        `${otherOrigin}stranger.html?${how}`,
      );
      await expect.poll(async () => (await frame('#plain')).evaluate(() => document.title)).toBe('Stranger');
      await (await frame('#plain')).evaluate(() =>
        parent.postMessage({ type: 'career-leap-height', heightPx: 1234 }, '*'),
      );
      await expectNothing();
    },
  );

  it('of the frame itself are limited to the allowed heights', async () => {
    const inside = await frame('#plain');
    for (const [heightPx, height] of [
      [-5, 100],
      [1e9, 20_000],
      [Number.NaN, 20_000],
      [0, 100],
      [Number.POSITIVE_INFINITY, 100],
      ['900', 100],
      [899.2, 900],
    ]) {
      await inside.evaluate(
        (px) => parent.postMessage({ type: 'career-leap-height', heightPx: px }, '*'),
        heightPx,
      );
      await delivered();
      expect(await heights(), `after ${heightPx}`).toEqual([height, settled[1]]);
    }
    expect(complaints).toEqual([]);
  });

  it('in a flood of 10,000 do not block the page', async () => {
    await (await frame('#stranger')).evaluate(() => {
      for (let i = 0; i < 10_000; i++) top?.postMessage({ type: 'career-leap-height', heightPx: i }, '*');
    });
    await delivered();
    expect(await heights()).toEqual(settled);
    await page.frameLocator('#plain').locator('.more summary').click();
    await expect.poll(async () => (await heights())[0]).toBeGreaterThan(settled[0] ?? 0);
    expect(complaints).toEqual([]);
  });
});

it.each(['constructor', 'toString', '__proto__'])(
  'names of inherited properties cause a warning and no request: %s',
  async (name) => {
    const { page, complaints } = await open();
    const missing: string[] = [];
    page.on('response', (response) => {
      if (!response.ok()) missing.push(response.url());
    });
    await visit(
      page,
      `<link rel="icon" href="data:,"><career-leap views="${name}" lang="${name}"></career-leap>
      <career-leap-chart kind="${name}"></career-leap-chart><script src="/v1/embed.js"></script>`,
    );
    await page.locator('career-leap figure').waitFor();
    await page.locator('career-leap-chart figure').waitFor();
    expect(missing).toEqual([]);
    expect(complaints.map(warnedAttribute).toSorted()).toEqual(['kind', 'lang', 'views']);
  },
);

describe('parameters of the frame', () => {
  /** Elements warn only of attributes that they use: a chart alone has no views, links or exports. */
  const isUsed = (given: readonly Given[], name: string) => {
    const isChart = given.some((each) => each.name === 'kind');
    return !isChart || !/^(views|share|(apply|hire)-)/.test(name);
  };

  it('cause a warning if they are invalid, and do no harm', async () => {
    const cases = fc.sample(anyAttributes(indiaMl2026), runs(20)).map((given) =>
      // Servers refuse longer URLs.
      given.filter(({ value }) => value.length < 500),
    );
    const { page, complaints } = await open({ viewport: { width: 400, height: 900 } });
    for (let i = 0; i < cases.length; i += 10) {
      const batch = cases.slice(i, i + 10);
      const addresses = batch.map(
        (given) => new URLSearchParams(given.map(({ name, value }) => [name, value])),
      );
      await visit(
        page,
        addresses
          .map(
            (query, n) =>
              `<iframe id="f${n}" title="Calculator" src="/v1/frame.html?${String(query).replaceAll('&', '&amp;')}"></iframe>`,
          )
          .join(''),
      );
      for (const [n, given] of batch.entries()) {
        const inside = page.frameLocator(`#f${n}`).locator('career-leap, career-leap-chart');
        await inside.locator('figure').waitFor({ state: 'attached' });
        const { markup, injected } = await inside.evaluate((element) => {
          const root = element.shadowRoot;
          // The labels there are set by the page and may be any text.
          root?.querySelector('.actions')?.remove();
          return {
            markup: root?.innerHTML ?? '',
            injected:
              document.querySelectorAll('img, svg, iframe, [onload]').length + Number('harmed' in window),
          };
        });
        expect(markupErrors(markup), JSON.stringify(given)).toEqual([]);
        expect(injected).toBe(0);
      }
    }
    const invalid = cases.flatMap((given) =>
      given.filter(({ name, valid }) => !valid && isUsed(given, name)),
    );
    expect(complaints.map(warnedAttribute).toSorted()).toEqual(invalid.map(({ name }) => name).toSorted());
  });
});

it('an image in a comment that is named like a property of the document loads no other modules', async () => {
  const { page, complaints } = await open();
  const requested: string[] = [];
  page.on('request', (request) => {
    if (/controller/.test(request.url())) requested.push(request.url());
  });
  await page.route('**/v1/stranger.svg', (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' }),
  );
  await visit(
    page,
    `<link rel="icon" href="data:,"><img name="currentScript" src="${otherOrigin}v1/stranger.svg" alt="">
    <career-leap></career-leap><script async src="/v1/embed.js"></script>`,
  );
  await page.locator('career-leap figure').waitFor();
  expect(requested.filter((address) => !address.startsWith(site))).toEqual([]);
  expect(complaints).toEqual([]);
});
