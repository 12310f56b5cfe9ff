/** Datasets from the network, from a server that may send anything. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { DatasetError } from '../../src/dataset/problems.ts';
import { fetchText } from '../../src/element/outside/fetchText.ts';
import { readDataset } from '../../src/element/outside/read.ts';

const servers: Server[] = [];
afterEach(() => {
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
    expect(await fetchText('data/us.json', `${site}pages/index.html`)).toBe('{}');
    expect(asked).toEqual([['/pages/data/us.json', undefined, 'application/json']]);
  });

  it.each([
    ['javascript:alert(1)'],
    ['data:application/json,{}'],
    ['file:///etc/passwd'],
    ['us.json'],
    ['https://'],
  ])('%s is no address of one', async (address) => {
    expect(await refused(fetchText(address, undefined))).toEqual({
      path: 'the dataset',
      found: `the address "${address}"`,
      allowed: 'an address that starts with https:// or http://, or a relative one',
    });
  });

  it('a status that is no success is told', async () => {
    const site = await serve((_, response) => response.writeHead(404).end('no'));
    expect((await refused(fetchText(site, undefined)))?.found).toBe(`status 404 from ${site}`);
  });

  it('a server that is not there is told', async () => {
    expect((await refused(fetchText('http://127.0.0.1:1/x.json', undefined)))?.found).toBe(
      'no answer from http://127.0.0.1:1/x.json',
    );
  });

  it('a redirect is followed on the same host, and refused to another', async () => {
    const other = await serve((_, response) => response.end('{"other":true}'));
    const site = await serve(({ url }, response) => {
      if (url === '/here.json') response.end('{"here":true}');
      else response.writeHead(302, { location: url === '/same' ? '/here.json' : `${other}x.json` }).end();
    });
    expect(await fetchText(`${site}same`, undefined)).toBe('{"here":true}');
    expect((await refused(fetchText(`${site}other`, undefined)))?.found).toBe(
      `a redirect to ${other.slice(0, -1)}`,
    );
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
    expect(await refused(fetchText(site, undefined))).toMatchObject({ allowed: 'at most 262144 bytes' });
    await closed;
    expect(sent).toBeLessThan(20_000_000);
  });

  it.each([
    ['<!doctype html><title>Not found</title>', 'a page of HTML'],
    ['{"id": }', 'text that is no JSON'],
    ['', 'text that is no JSON'],
    [Buffer.from([0x22, 0xff, 0x22]), 'bytes that are no UTF-8'],
  ])('%s is refused', async (body, found) => {
    const site = await serve((_, response) => response.end(body));
    const problem = await refused(readDataset({ kind: 'address', value: site, base: undefined }));
    expect(problem?.found).toContain(found);
  });
});

it('JSON between tags is bounded as well', async () => {
  const problem = await refused(readDataset({ kind: 'json', value: ' '.repeat(300_000) }));
  expect(problem?.allowed).toBe('at most 262144 bytes');
});
