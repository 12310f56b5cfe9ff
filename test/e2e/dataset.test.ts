/** Datasets from another origin: with the script tag, in a frame and on a server, and the messages if they fail. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { maxBytes } from '../../src/data/limits.ts';
import { useBrowser } from './page.ts';

const open = useBrowser();
const site = inject('site');

/** Serves the page and the data. The data has another host name, and so another origin. */
let server: Server;
let host: string;
let data: string;
let shown = { html: '', policy: '' };
const cookies: unknown[] = [];
let example = readFileSync('examples/us-data-science.json', 'utf8');
let answerSlow: (() => void) | undefined;
const own: Readonly<Record<string, string>> = {
  '/invalid.json': '{}',
  '/huge.json': ' '.repeat(maxBytes) + example,
};

beforeAll(async () => {
  server = createServer(({ url, headers }, response) => {
    if (url === '/host.html') {
      if (shown.policy) response.setHeader('Content-Security-Policy', shown.policy);
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(
        `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">${shown.html}`,
      );
      return;
    }
    cookies.push(headers.cookie);
    if (url !== '/closed.json') response.setHeader('Access-Control-Allow-Origin', '*');
    if (url === '/slow.json') {
      answerSlow = () => response.end(example.replaceAll('data science', 'slow science'));
      return;
    }
    if (url === '/away.json')
      response.writeHead(302, { location: host.replace('host.html', 'elsewhere.json') }).end();
    else response.setHeader('Content-Type', 'application/json').end(own[url ?? ''] ?? example);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  host = `http://127.0.0.1:${port}/host.html`;
  data = `http://localhost:${port}/`;
});
afterAll(() => {
  server.close().closeAllConnections();
});

async function visit(page: Page, html: string, policy = '') {
  shown = { html, policy };
  await page.goto(host);
}

const script = `<script async src="${site}v1/embed.js"></script>`;
const ofIndia = /₹|lakh|LPA|India|\bML\b/;

describe('the script tag', () => {
  it('shows a dataset of another origin, requested once and without cookies', async () => {
    const { page, complaints } = await open();
    await page.context().addCookies([{ name: 'session', value: 'secret', domain: 'localhost', path: '/' }]);
    const requested: string[] = [];
    page.on('request', (request) => {
      if (request.url().startsWith(data)) requested.push(request.url());
    });
    cookies.length = 0;
    await visit(page, `<career-leap salary="90" dataset="${data}us.json"></career-leap>${script}`);
    await page.locator('career-leap figure').waitFor();
    expect(await page.locator('career-leap .answer').textContent()).toContain('Your first data science role');
    expect(await page.locator('career-leap').innerText()).not.toMatch(ofIndia);
    expect(requested).toEqual([`${data}us.json`]);
    expect(cookies).toEqual([undefined]);
    expect(complaints).toEqual([]);
  });

  it('shows an inline dataset under a policy that allows no request', async () => {
    const { page, complaints } = await open();
    await visit(
      page,
      `${script}<career-leap><script type="application/json">${example}</script></career-leap>`,
      `default-src 'none'; img-src data:; script-src ${site}v1/; require-trusted-types-for 'script'`,
    );
    await page.locator('career-leap figure').waitFor();
    expect(await page.locator('career-leap .answer').textContent()).toContain('data science');
    expect(complaints).toEqual([]);
  });

  it('loads the schema only for external datasets', async () => {
    const { page } = await open();
    const files: string[] = [];
    page.on('request', (request) => files.push(new URL(request.url()).pathname));
    await visit(page, `<career-leap></career-leap>${script}`);
    await page.locator('career-leap figure').waitFor();
    expect(files.filter((file) => file.includes('externalDataset'))).toEqual([]);
    await page.evaluate(
      (dataset) => Object.assign(document.querySelector('career-leap') ?? {}, { dataset }),
      JSON.parse(example),
    );
    await page.locator('career-leap .answer').getByText('data science').first().waitFor();
    const [schema = ''] = files.filter((file) => file.includes('externalDataset'));
    expect(gzipSync(readFileSync(`dist${schema}`), { level: 9 }).length).toBeLessThanOrEqual(15 * 1024);
  });

  it.each([
    ['closed.json', 'no answer from'],
    ['away.json', 'a redirect to'],
    ['huge.json', 'found more than that; allowed: at most'],
    ['invalid.json', 'title: found nothing; allowed: a text'],
  ])('shows an error in place of the calculator for %s', async (file, message) => {
    const { page, complaints } = await open();
    await visit(
      page,
      `<p>Before</p><career-leap dataset="${data}${file}"></career-leap><p>After</p>${script}`,
    );
    await page.getByRole('alert').getByText('This calculator can’t be shown').waitFor();
    const ours = complaints.filter((text) => text.startsWith('career-leap:'));
    expect(ours).toHaveLength(1);
    expect(ours[0]).toContain(message);
    expect(await page.getByText('After').isVisible()).toBe(true);
  });

  it('shows the latest dataset: not a slow or an outdated one, and one that failed once it is available', async () => {
    const { page, complaints } = await open();
    const element = page.locator('career-leap');
    const main = page.locator('career-leap .answer .main');
    const setDataset = (address: string) =>
      element.evaluate((element, address) => element.setAttribute('dataset', address), address);
    await visit(page, `<career-leap dataset="${data}slow.json"></career-leap>${script}`);
    await expect.poll(() => answerSlow).toBeDefined();
    await setDataset(`${data}us.json`);
    await main.getByText('Your first data science role').waitFor();
    const late = page.waitForResponse('**/slow.json');
    answerSlow?.();
    await (await late).finished();
    await page.getByRole('spinbutton', { name: 'Experience', exact: true }).fill('7');
    expect(await main.textContent()).toContain('Your first data science role');
    const before = example;
    example = before.replaceAll('data science', 'later science');
    await element.evaluate((element) => element.removeAttribute('dataset'));
    await main.getByText('Your first ML role').waitFor();
    await setDataset(`${data}us.json`);
    await main.getByText('Your first later science role').waitFor();
    example = before;
    await page.route('**/us.json?again', (route) => route.abort());
    await setDataset(`${data}us.json?again`);
    await page.getByRole('alert').getByText('This calculator can’t be shown').waitFor();
    await page.unroute('**/us.json?again');
    // Any later render retries the request.
    await element.evaluate((element) => element.setAttribute('theme', 'dark'));
    await main.getByText('Your first data science role').waitFor();
    expect(await page.getByRole('spinbutton', { name: 'Experience', exact: true }).inputValue()).toBe('7');
    expect(complaints.filter((text) => text.startsWith('career-leap:'))).toEqual([
      expect.stringContaining('no answer from'),
    ]);
  });
});

describe('the frame', () => {
  it.each(['', 'sandbox="allow-scripts"'])('accepts the address as a parameter: %s', async (attributes) => {
    const { page, complaints } = await open({ viewport: { width: 600, height: 900 } });
    const address = encodeURIComponent(`${data}us.json`);
    await visit(
      page,
      `<iframe title="Calculator" style="width:100%;height:60em" ${attributes} src="${site}v1/frame.html?salary=90&dataset=${address}"></iframe>`,
    );
    const inside = page.frameLocator('iframe');
    await inside.locator('figure').waitFor();
    expect(await inside.locator('.answer').textContent()).toContain('Your first data science role');
    expect(await inside.locator('main').innerText()).not.toMatch(ofIndia);
    expect(complaints).toEqual([]);
  });
});

it('a server renders it, and the element hydrates it with the same dataset', async () => {
  const { renderCareerLeap } = (await import(
    new URL('../../lib/server.js', import.meta.url).href
  )) as typeof import('../../src/element/server.tsx');
  const dataset = { ...JSON.parse(example), title: '</script><b>not bold</b>' };
  const html = await renderCareerLeap({ attributes: { salary: 90 }, dataset });
  expect(html).not.toContain('<b>');
  const { page, complaints } = await open();
  await visit(page, html);
  const main = page.locator('career-leap .answer .main');
  expect(await main.textContent()).toContain('Your first data science role');
  await main.evaluate((node) => Object.assign(window, { before: node }));
  await page.evaluate((address) => {
    const tag = document.createElement('script');
    tag.src = `${address}v1/embed.js`;
    document.head.append(tag);
    return new Promise((resolve) => document.addEventListener('career-leap-ready', resolve));
  }, site);
  expect(await main.evaluate((node) => node === (window as unknown as { before: Node }).before)).toBe(true);
  await page.getByRole('spinbutton', { name: 'Experience', exact: true }).fill('10');
  await expect.poll(() => main.textContent()).toContain('$9');
  expect(complaints).toEqual([]);
  await expect(renderCareerLeap({ dataset: {} })).rejects.toThrow(
    /The dataset has \d+ mistakes:\ntitle|id: found nothing/,
  );
});
