/** Frames and pages that are attacked: parameters full of harm, and messages that nobody of ours has sent. */
import fc from 'fast-check';
import type { Page } from 'playwright';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { profileAttributes } from '../../src/element/attributes/profile.ts';
import { indiaMl2026 } from '../../src/model/index.ts';
import { anyAttributes, type Given } from '../fuzz/attributes.ts';
import { markupErrors } from '../fuzz/markupChecks.ts';
import { runs } from '../runs.ts';
import { useBrowser } from './page.ts';

const open = useBrowser();
const site = inject('site');
/** The same files, of another origin. */
const elsewhere = site.replace('127.0.0.1', 'localhost');

/** The attribute that a warning is of; all of what is said where it is something else. */
const warnedOf = (text: string) => /^career-leap: <career-leap(?:-chart)?> ([\w-]+)=/.exec(text)?.[1] ?? text;

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
      // A page that puts itself into a sandbox has the origin "null".
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
    <iframe id="stranger" title="Stranger" src="${elsewhere}stranger.html?/v1/frame.html"></iframe>`;
  let page: Page;
  let complaints: readonly string[];
  let settled: number[];

  const heights = () =>
    page
      .locator('#plain, #sandboxed')
      .evaluateAll((frames) => frames.map((frame) => frame.getBoundingClientRect().height));
  const frame = async (id: string) => {
    const found = await (await page.locator(id).elementHandle())?.contentFrame();
    if (!found) throw new Error(`${id} is no frame.`);
    return found;
  };

  /** Once what was posted before has arrived everywhere. */
  const delivered = () =>
    page.evaluate(
      () =>
        new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = resolve;
          port2.postMessage('after all that was posted');
        }),
    );

  beforeEach(async () => {
    // All of it in sight: what is not, browsers draw late.
    ({ page, complaints } = await open({ viewport: { width: 500, height: 3000 } }));
    await visit(page, html);
    const inner = async (id: string) => {
      const inside = page.frameLocator(id);
      await inside.locator('figure').waitFor({ state: 'attached' });
      return inside.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
    };
    settled = await Promise.all([inner('#plain'), inner('#sandboxed')]);
    await expect.poll(heights).toEqual(settled);
    // A page that listens to all that we tell.
    await page.evaluate(() => {
      const told: string[] = [];
      for (const type of ['ready', 'change', 'action', 'error'])
        addEventListener(`career-leap-${type}`, (event) => told.push(event.type));
      Object.assign(window, { told });
    });
  });
  const expectNothing = async () => {
    await delivered();
    expect(await heights()).toEqual(settled);
    expect(await page.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual([]);
    expect(complaints).toEqual([]);
  };

  it('from the page itself, and from strangers, change nothing', async () => {
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

  it('made by hand, with forged senders and contents that throw, change nothing', async () => {
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

  it.each(['gone', 'sandboxed'])('of a frame that went elsewhere change nothing: %s', async (how) => {
    await (await frame('#plain')).evaluate(
      (address) => location.assign(address),
      `${elsewhere}stranger.html?${how}`,
    );
    await expect.poll(async () => (await frame('#plain')).evaluate(() => document.title)).toBe('Stranger');
    await (await frame('#plain')).evaluate(() =>
      parent.postMessage({ type: 'career-leap-height', heightPx: 1234 }, '*'),
    );
    await expectNothing();
  });

  it('of the frame itself keep within bounds', async () => {
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

  it('in a flood of 10,000 drown nothing', async () => {
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
  'names of every object ask for no file, and are warned of: %s',
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
    expect(complaints.map(warnedOf).toSorted()).toEqual(['kind', 'lang', 'views']);
  },
);

describe('parameters of the frame', () => {
  /** What an element does not read it does not warn of: a chart leads nowhere, and the market's has no profile. */
  const isRead = (given: readonly Given[], name: string) => {
    const kind = given.find((each) => each.name === 'kind')?.value;
    if (kind === undefined) return true;
    if (kind.trim().toLowerCase() === 'market' && name in profileAttributes) return false;
    return !/^(views|share|(apply|hire)-)/.test(name);
  };

  it('are warned of where they are wrong, and do no harm', async () => {
    const cases = fc.sample(anyAttributes(indiaMl2026), runs(20)).map((given) =>
      // Longer addresses are refused by servers.
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
        const { markup, strange } = await inside.evaluate((element) => {
          const root = element.shadowRoot;
          // What the page says there may be anything.
          root?.querySelector('.actions')?.remove();
          return {
            markup: root?.innerHTML ?? '',
            strange:
              document.querySelectorAll('img, svg, iframe, [onload]').length + Number('harmed' in window),
          };
        });
        expect(markupErrors(markup), JSON.stringify(given)).toEqual([]);
        expect(strange).toBe(0);
      }
    }
    const wrong = cases.flatMap((given) => given.filter(({ name, right }) => !right && isRead(given, name)));
    expect(complaints.map(warnedOf).toSorted()).toEqual(wrong.map(({ name }) => name).toSorted());
  });
});

it('an image in a comment that is named as a property of the document brings no modules of its own', async () => {
  const { page, complaints } = await open();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/controller/.test(request.url())) asked.push(request.url());
  });
  await page.route('**/v1/stranger.svg', (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' }),
  );
  await visit(
    page,
    `<link rel="icon" href="data:,"><img name="currentScript" src="${elsewhere}v1/stranger.svg" alt="">
    <career-leap></career-leap><script async src="/v1/embed.js"></script>`,
  );
  await page.locator('career-leap figure').waitFor();
  expect(asked.filter((address) => !address.startsWith(site))).toEqual([]);
  expect(complaints).toEqual([]);
});
