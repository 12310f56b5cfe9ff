/** Datasets from the network, whose server may send anything. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DatasetError } from '../../src/data/errors.ts';
import { fetchDataset } from '../../src/element/externalDataset/fetchDataset.ts';
import { loadDataset } from '../../src/element/externalDataset/loadDataset.ts';
import { indiaMl2026 } from '../../src/model/index.ts';

const servers: Server[] = [];
afterEach(() => {
  vi.restoreAllMocks();
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** Starts a server on a free port, and returns its URL with a slash at the end. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** The first problem of the DatasetError with which a promise rejects. */
async function problemOf(work: Promise<unknown>) {
  try {
    await work;
  } catch (error) {
    if (error instanceof DatasetError) return error.problems[0];
    throw error;
  }
  throw new Error('it was accepted');
}

describe('a dataset from a URL', () => {
  it('is fetched once, without cookies, relative to a base', async () => {
    const requests: unknown[] = [];
    const site = await serve(({ url, headers }, response) => {
      requests.push([url, headers.cookie, headers.accept]);
      response.end('{}');
    });
    expect(await fetchDataset('data/us.json', `${site}pages/index.html`)).toBe('{}');
    expect(requests).toEqual([['/pages/data/us.json', undefined, 'application/json']]);
  });

  it.each([
    ['javascript:alert(1)'],
    ['data:application/json,{}'],
    ['file:///etc/passwd'],
    ['xhttps://example.com/us.json'],
    ['us.json'],
    ['https://'],
  ])('%s is not an allowed URL', async (address) => {
    expect(await problemOf(fetchDataset(address, undefined))).toEqual({
      path: 'the dataset',
      found: `the address "${address}"`,
      allowed: 'an address that starts with https:// or http://, or a relative one',
    });
  });

  it('an unsuccessful status is reported', async () => {
    const site = await serve((_, response) => response.writeHead(404).end('no'));
    expect(await problemOf(fetchDataset(site, undefined))).toEqual({
      path: 'the dataset',
      found: `status 404 from ${site}`,
      allowed: 'a file that is there (status 200)',
    });
  });

  it('an unreachable server is reported', async () => {
    expect(await problemOf(fetchDataset('http://127.0.0.1:1/x.json', undefined))).toEqual({
      path: 'the dataset',
      found: 'no answer from http://127.0.0.1:1/x.json',
      allowed: 'a file that this page may read: of its own origin, or sent with Access-Control-Allow-Origin',
    });
  });

  it('a server that does not respond is reported after ten seconds', async () => {
    const afterSeconds: number[] = [];
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
      afterSeconds.push(ms / 1000);
      return AbortSignal.abort(new DOMException('too late', 'TimeoutError'));
    });
    const site = await serve(() => {});
    expect(await problemOf(fetchDataset(site, undefined))).toEqual({
      path: 'the dataset',
      found: `no answer from ${site} within 10 seconds`,
      allowed: 'a file that comes sooner',
    });
    expect(afterSeconds).toEqual([10]);
  });

  it('is requested without credentials', async () => {
    const requests = vi.spyOn(globalThis, 'fetch');
    await fetchDataset(await serve((_, response) => response.end('{}')), undefined);
    expect(requests.mock.lastCall?.[1]).toMatchObject({ credentials: 'omit' });
  });

  it('may come from a response without a URL, as of a service worker', async () => {
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('{}'));
    expect(await fetchDataset('https://example.com/us.json', undefined)).toBe('{}');
  });

  it('is concatenated from its chunks', async () => {
    const text = '"नमस्ते"'.repeat(20_000).slice(0, 90_000);
    const site = await serve((_, response) => response.end(text));
    expect((await fetchDataset(site, undefined)) === text).toBe(true);
  });

  it('is empty if the response has no body', async () => {
    const site = await serve((_, response) => response.writeHead(204).end());
    expect(await fetchDataset(site, undefined)).toBe('');
  });

  it('a redirect is followed on the same host, and refused to another', async () => {
    const other = await serve((_, response) => response.end('{"other":true}'));
    const site = await serve(({ url }, response) => {
      if (url === '/here.json') response.end('{"here":true}');
      else response.writeHead(302, { location: url === '/same' ? '/here.json' : `${other}x.json` }).end();
    });
    expect(await fetchDataset(`${site}same`, undefined)).toBe('{"here":true}');
    expect(await problemOf(fetchDataset(`${site}other`, undefined))).toEqual({
      path: 'the dataset',
      found: `a redirect to ${other.slice(0, -1)}`,
      allowed: `a file of ${site.slice(0, -1)}, which the address names`,
    });
  });

  it('stops reading at the size limit of a dataset', async () => {
    let sent = 0;
    let resolveClosed = () => {};
    const closed = new Promise<void>((resolve) => {
      resolveClosed = resolve;
    });
    const site = await serve((_, response) => {
      const more = () => {
        while (!response.destroyed && response.write(' '.repeat(16_384))) sent += 16_384;
      };
      response.on('drain', more);
      response.on('close', resolveClosed);
      more();
    });
    expect(await problemOf(fetchDataset(site, undefined))).toEqual({
      path: 'the dataset',
      found: 'more than that',
      allowed: 'at most 262144 bytes',
    });
    await closed;
    expect(sent).toBeLessThan(20_000_000);
  });

  it('may have up to 262,144 bytes', async () => {
    const site = await serve(({ url }, response) => response.end(' '.repeat(Number(url?.slice(1)))));
    expect(await fetchDataset(`${site}262144`, undefined)).toHaveLength(262_144);
    expect((await problemOf(fetchDataset(`${site}262145`, undefined)))?.found).toBe('more than that');
  });

  it.each([
    ['<!doctype html><title>Not found</title>', /^a page of HTML$/, 'JSON'],
    ['\n <html>', /^a page of HTML$/, 'JSON'],
    ['{"id": }', /^text that is no JSON \(Unexpected token .+\)$/, 'JSON'],
    ['', /^text that is no JSON \(Unexpected end of JSON input\)$/, 'JSON'],
    [Buffer.from([0x22, 0xff, 0x22]), /^bytes that are no UTF-8$/, 'JSON in UTF-8'],
  ])('%s is refused', async (body, found, allowed) => {
    const site = await serve((_, response) => response.end(body));
    expect(await problemOf(loadDataset({ kind: 'address', value: site, base: undefined }))).toEqual({
      path: 'the dataset',
      found: expect.stringMatching(found),
      allowed,
    });
  });

  it('is parsed', async () => {
    const site = await serve((_, response) => response.end(JSON.stringify(indiaMl2026)));
    expect(await loadDataset({ kind: 'address', value: '/', base: site })).toEqual(indiaMl2026);
  });
});

describe('a dataset of the page', () => {
  it('may be an object or JSON', async () => {
    expect(await loadDataset({ kind: 'object', value: indiaMl2026 })).toEqual(indiaMl2026);
    expect(await loadDataset({ kind: 'json', value: JSON.stringify(indiaMl2026) })).toEqual(indiaMl2026);
  });

  it('is checked by the schema', async () => {
    const wrong = { path: 'id', found: 'nothing', allowed: 'a text' };
    expect(await problemOf(loadDataset({ kind: 'object', value: {} }))).toEqual(wrong);
    expect(await problemOf(loadDataset({ kind: 'json', value: '{}' }))).toEqual(wrong);
  });

  it('is limited in bytes as JSON', async () => {
    const tooMuch = { path: 'the dataset', found: 'more than that', allowed: 'at most 262144 bytes' };
    const json = 'क'.repeat(87_381);
    expect(await problemOf(loadDataset({ kind: 'json', value: `${json}1` }))).toMatchObject({
      allowed: 'JSON',
    });
    expect(await problemOf(loadDataset({ kind: 'json', value: `${json}12` }))).toEqual(tooMuch);
  });
});
