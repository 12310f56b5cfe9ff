/** Datasets from the network, from a server that may send anything. */
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

/** Serves on a port of its own; the address ends with a slash. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

async function refused(work: Promise<unknown>) {
  try {
    await work;
  } catch (error) {
    if (error instanceof DatasetError) return error.problems[0];
    throw error;
  }
  throw new Error('it was taken');
}

describe('a dataset from an address', () => {
  it('is fetched once, without cookies, relative to a base', async () => {
    const asked: unknown[] = [];
    const site = await serve(({ url, headers }, response) => {
      asked.push([url, headers.cookie, headers.accept]);
      response.end('{}');
    });
    expect(await fetchDataset('data/us.json', `${site}pages/index.html`)).toBe('{}');
    expect(asked).toEqual([['/pages/data/us.json', undefined, 'application/json']]);
  });

  it.each([
    ['javascript:alert(1)'],
    ['data:application/json,{}'],
    ['file:///etc/passwd'],
    ['xhttps://example.com/us.json'],
    ['us.json'],
    ['https://'],
  ])('%s is no address of one', async (address) => {
    expect(await refused(fetchDataset(address, undefined))).toEqual({
      path: 'the dataset',
      found: `the address "${address}"`,
      allowed: 'an address that starts with https:// or http://, or a relative one',
    });
  });

  it('a status that is no success is told', async () => {
    const site = await serve((_, response) => response.writeHead(404).end('no'));
    expect(await refused(fetchDataset(site, undefined))).toEqual({
      path: 'the dataset',
      found: `status 404 from ${site}`,
      allowed: 'a file that is there (status 200)',
    });
  });

  it('a server that is not there is told', async () => {
    expect(await refused(fetchDataset('http://127.0.0.1:1/x.json', undefined))).toEqual({
      path: 'the dataset',
      found: 'no answer from http://127.0.0.1:1/x.json',
      allowed: 'a file that this page may read: of its own origin, or sent with Access-Control-Allow-Origin',
    });
  });

  it('a server that keeps silent is told after ten seconds', async () => {
    const afterSeconds: number[] = [];
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
      afterSeconds.push(ms / 1000);
      return AbortSignal.abort(new DOMException('too late', 'TimeoutError'));
    });
    const site = await serve(() => {});
    expect(await refused(fetchDataset(site, undefined))).toEqual({
      path: 'the dataset',
      found: `no answer from ${site} within 10 seconds`,
      allowed: 'a file that comes sooner',
    });
    expect(afterSeconds).toEqual([10]);
  });

  it('takes no cookies along', async () => {
    const asked = vi.spyOn(globalThis, 'fetch');
    await fetchDataset(await serve((_, response) => response.end('{}')), undefined);
    expect(asked.mock.lastCall?.[1]).toMatchObject({ credentials: 'omit' });
  });

  it('may be answered by the page itself, which names no address', async () => {
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('{}'));
    expect(await fetchDataset('https://example.com/us.json', undefined)).toBe('{}');
  });

  it('is put together from its pieces', async () => {
    const text = '"नमस्ते"'.repeat(20_000).slice(0, 90_000);
    const site = await serve((_, response) => response.end(text));
    expect((await fetchDataset(site, undefined)) === text).toBe(true);
  });

  it('is empty where nothing comes', async () => {
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
    expect(await refused(fetchDataset(`${site}other`, undefined))).toEqual({
      path: 'the dataset',
      found: `a redirect to ${other.slice(0, -1)}`,
      allowed: `a file of ${site.slice(0, -1)}, which the address names`,
    });
  });

  it('is read no further than a dataset may weigh', async () => {
    let sent = 0;
    let tellClosed = () => {};
    const closed = new Promise<void>((resolve) => {
      tellClosed = resolve;
    });
    const site = await serve((_, response) => {
      const more = () => {
        while (!response.destroyed && response.write(' '.repeat(16_384))) sent += 16_384;
      };
      response.on('drain', more);
      response.on('close', tellClosed);
      more();
    });
    expect(await refused(fetchDataset(site, undefined))).toEqual({
      path: 'the dataset',
      found: 'more than that',
      allowed: 'at most 262144 bytes',
    });
    await closed;
    expect(sent).toBeLessThan(20_000_000);
  });

  it('may weigh 262,144 bytes, and not one more', async () => {
    const site = await serve(({ url }, response) => response.end(' '.repeat(Number(url?.slice(1)))));
    expect(await fetchDataset(`${site}262144`, undefined)).toHaveLength(262_144);
    expect((await refused(fetchDataset(`${site}262145`, undefined)))?.found).toBe('more than that');
  });

  it.each([
    ['<!doctype html><title>Not found</title>', /^a page of HTML$/, 'JSON'],
    ['\n <html>', /^a page of HTML$/, 'JSON'],
    ['{"id": }', /^text that is no JSON \(Unexpected token .+\)$/, 'JSON'],
    ['', /^text that is no JSON \(Unexpected end of JSON input\)$/, 'JSON'],
    [Buffer.from([0x22, 0xff, 0x22]), /^bytes that are no UTF-8$/, 'JSON in UTF-8'],
  ])('%s is refused', async (body, found, allowed) => {
    const site = await serve((_, response) => response.end(body));
    expect(await refused(loadDataset({ kind: 'address', value: site, base: undefined }))).toEqual({
      path: 'the dataset',
      found: expect.stringMatching(found),
      allowed,
    });
  });

  it('is the one that is read', async () => {
    const site = await serve((_, response) => response.end(JSON.stringify(indiaMl2026)));
    expect(await loadDataset({ kind: 'address', value: '/', base: site })).toEqual(indiaMl2026);
  });
});

describe('a dataset that is there', () => {
  it('is an object or JSON', async () => {
    expect(await loadDataset({ kind: 'object', value: indiaMl2026 })).toEqual(indiaMl2026);
    expect(await loadDataset({ kind: 'json', value: JSON.stringify(indiaMl2026) })).toEqual(indiaMl2026);
  });

  it('is held to the schema', async () => {
    const wrong = { path: 'id', found: 'nothing', allowed: 'a text' };
    expect(await refused(loadDataset({ kind: 'object', value: {} }))).toEqual(wrong);
    expect(await refused(loadDataset({ kind: 'json', value: '{}' }))).toEqual(wrong);
  });

  it('is bounded as JSON, by its bytes', async () => {
    const tooMuch = { path: 'the dataset', found: 'more than that', allowed: 'at most 262144 bytes' };
    const json = 'क'.repeat(87_381);
    expect(await refused(loadDataset({ kind: 'json', value: `${json}1` }))).toMatchObject({
      allowed: 'JSON',
    });
    expect(await refused(loadDataset({ kind: 'json', value: `${json}12` }))).toEqual(tooMuch);
  });
});
