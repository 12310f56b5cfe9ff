/** The built files on another origin than the page, with the headers and policies of `docs/hosting.md`. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Release } from '../../src/site/snippets.ts';
import { useBrowser } from './page.ts';

const open = useBrowser();
const hostingGuide = readFileSync('docs/hosting.md', 'utf8');

type Headers = Readonly<Record<string, string>>;

/** The rules of the `_headers` file: `*` matches anything, `:name` matches one path segment. */
const rules = (/```\n(\/v1\/\*\n[\s\S]*?)```/.exec(hostingGuide)?.[1] ?? '').split(/\n(?=\/)/).map((rule) => {
  const [path = '', ...lines] = rule.trim().split('\n');
  const pattern = path.replaceAll('.', '\\.').replaceAll('*', '.*').replace(/:\w+/, '[^/]+');
  return {
    path: new RegExp(`^${pattern}$`),
    headers: Object.fromEntries(lines.filter(Boolean).map((line) => line.trim().split(/: (.*)/))) as Headers,
  };
});

/** If several rules have the same header, hosts join its values. */
function headersOf(path: string): Headers {
  const all: Record<string, string> = {};
  for (const rule of rules)
    if (rule.path.test(path))
      for (const [name, value] of Object.entries(rule.headers))
        all[name] = name in all ? `${all[name]}, ${value}` : value;
  return all;
}

/** The value of an nginx `map` for a path. */
function mapped(map: string, path: string): string | undefined {
  const block = new RegExp(`map \\$uri \\$${map} \\{([\\s\\S]*?)\\n\\}`).exec(hostingGuide)?.[1] ?? '';
  const lines = [...block.matchAll(/^\s*(?:"~(.+)"|(\S+))\s+"(.*)";$/gm)];
  const found = lines.find(([, pattern, exact]) =>
    pattern ? new RegExp(pattern).test(path) : exact === path,
  );
  return (found ?? lines.find(([, , exact]) => exact === 'default'))?.[3];
}

const types: Headers = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
};

const servers: Server[] = [];
const listen = async (answer: Parameters<typeof createServer>[1]): Promise<number> => {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};
let files: string;
let host: string;
let shown = { html: '', policy: '', embedder: '' };

beforeAll(async () => {
  const filePort = await listen(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://host');
    const file = join('dist', pathname);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    for (const [name, value] of Object.entries(headersOf(pathname))) response.setHeader(name, value);
    response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
    response.end(readFileSync(file));
  });
  const hostPort = await listen((_, response) => {
    response.setHeader('Content-Security-Policy', shown.policy);
    response.setHeader('Cross-Origin-Embedder-Policy', shown.embedder);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">${shown.html}`,
    );
  });
  files = `http://localhost:${filePort}/v1/`;
  host = `http://127.0.0.1:${hostPort}/`;
});
afterAll(() => {
  for (const server of servers) server.close().closeAllConnections();
});

const withTestOrigin = (text: string) => text.replaceAll('https://example.com/v1/', files);

/** The policy in the guide for a page with a directive. */
const policyWith = (directive: string): string =>
  withTestOrigin(
    new RegExp(`^Content-Security-Policy: (${directive} .*)$`, 'm').exec(hostingGuide)?.[1] ??
      'no such policy',
  );

async function visit(page: Page, html: string, policy: string, embedder = 'unsafe-none') {
  shown = { html: withTestOrigin(html), policy, embedder };
  await page.goto(host);
}

describe('from another origin, under the documented policies', () => {
  it.each(['embed.js', 'its copy by hash'])('%s loads the calculator and all of its parts', async (which) => {
    const { 'embed.js': copy } = JSON.parse(readFileSync('dist/v1/release.json', 'utf8')) as Release;
    const { page, complaints } = await open();
    await visit(
      page,
      `<career-leap></career-leap>${
        which === 'embed.js'
          ? '<script async src="https://example.com/v1/embed.js"></script>'
          : `<script async src="https://example.com/v1/${copy.file}" integrity="${copy.integrity}" crossorigin="anonymous"></script>`
      }`,
      policyWith('script-src'),
    );
    await page.locator('career-leap figure').waitFor();
    await page.locator('career-leap [data-view=odds]').click();
    await page.locator('career-leap svg.odds').waitFor();
    await page.locator('career-leap').getByText('Where the numbers come from').click();
    await page.locator('career-leap svg.tornado').waitFor();
    expect(complaints).toEqual([]);
  });

  it('a nonce on the script tag is sufficient', async () => {
    const { page, complaints } = await open();
    const html =
      '<career-leap></career-leap><script async nonce="one" src="https://example.com/v1/embed.js"></script>';
    await visit(page, html, "script-src 'nonce-one'; require-trusted-types-for 'script'");
    await page.locator('career-leap figure').waitFor();
    expect(complaints).toEqual([]);
  });

  it('a cross-origin isolated page can load it', async () => {
    const { page, complaints } = await open();
    const html = '<career-leap></career-leap><script async src="https://example.com/v1/embed.js"></script>';
    await visit(page, html, policyWith('script-src'), 'require-corp');
    await page.locator('career-leap figure').waitFor();
    expect(await page.evaluate(() => document.querySelector('script')?.crossOrigin)).toBeNull();
    expect(complaints).toEqual([]);
  });

  it.each(['', 'sandbox="allow-scripts"'])(
    'the frame has the height of its content: %s',
    async (attributes) => {
      const { page, complaints } = await open({ viewport: { width: 600, height: 900 } });
      await visit(
        page,
        `<iframe title="Calculator" width="500" height="200" ${attributes} src="https://example.com/v1/frame.html?experience=8"></iframe>
       <script async src="https://example.com/v1/frame-parent.js"></script>`,
        // The height is set with the CSSOM, which `style-src` does not restrict.
        policyWith('frame-src'),
      );
      const inside = page.frameLocator('iframe');
      await inside.locator('figure').waitFor();
      await inside.getByText('Where the numbers come from').click();
      await inside.locator('svg.tornado').waitFor();
      const height = () => page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);
      await expect.poll(height).toBeGreaterThan(1000);
      expect(complaints).toEqual([]);
    },
  );
});

describe('the hosting guide', () => {
  const paths = readdirSync('dist/v1', { recursive: true, encoding: 'utf8' })
    .map((name) => `/v1/${name.replaceAll('\\', '/')}`)
    .filter((path) => statSync(join('dist', path)).isFile());

  it('has immutable caching for hashed files only', () => {
    const immutable = paths.filter((path) => headersOf(path)['Cache-Control']?.includes('immutable'));
    const hashed = paths.filter((path) => /\/[0-9a-f]{8}\/|-[0-9a-f]{8}\.js$/.test(path));
    expect(hashed.length).toBeGreaterThan(20);
    expect(immutable).toEqual(hashed);
  });

  it('has the same headers for nginx', () => {
    for (const path of paths) {
      const headers = headersOf(path);
      expect(mapped('career_leap_policy', path) ?? '', path).toBe(headers['Content-Security-Policy'] ?? '');
      // Without a rule, files are revalidated on each load from those hosts, and after ten minutes from nginx.
      const cache = headers['Cache-Control'] ?? 'public, max-age=600';
      expect(mapped('career_leap_cache', path), path).toBe(cache);
    }
  });

  it('lists all files of the folder', () => {
    const table = /## What is in `v1\/`\n([\s\S]*?)\n\n\*\*/.exec(hostingGuide)?.[1] ?? '';
    const named = [...table.matchAll(/^\| (.*?) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name.split('/')[0] ?? ''),
    );
    const there = readdirSync('dist/v1').map((name) =>
      name.replace(/^[0-9a-f]{8}$/, '<release>').replace(/-[0-9a-f]{8}\.js$/, '-<hash>.js'),
    );
    expect([...new Set(there)].toSorted()).toEqual([...new Set(named)].toSorted());
  });
});
