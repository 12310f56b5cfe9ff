/** Serves the built pages with the best compression, and isolated so that their clock is precise. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { pages } from './build.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

interface Served {
  readonly type: string;
  readonly brotli: Buffer;
  readonly gzipBytes: number;
}

export interface Server {
  readonly url: string;
  /** The compressed sizes of a file, by its path; undefined if it is not one of ours. */
  readonly bytes: (pathname: string) => { readonly gzip: number; readonly brotli: number } | undefined;
  readonly close: () => void;
}

export async function servePages(): Promise<Server> {
  const files = new Map<string, Served>();
  for (const name of readdirSync(pages, { recursive: true, encoding: 'utf8' })) {
    const type = types[extname(name)];
    if (!type) continue;
    const content = readFileSync(join(pages, name));
    files.set(`/${name}`.replace(/index\.html$/, ''), {
      type,
      brotli: brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
      gzipBytes: gzipSync(content, { level: 9 }).length,
    });
  }
  const server = createServer(({ url = '' }, response) => {
    const file = files.get(url);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response
      .writeHead(200, {
        'Content-Type': file.type,
        'Content-Encoding': 'br',
        'Content-Length': file.brotli.length,
        // Chromium rounds performance.now() to 0.1 ms unless the page is cross-origin isolated:
        // https://developer.mozilla.org/en-US/docs/Web/API/Performance_API/High_precision_timing
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
      })
      .end(file.brotli);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no address.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    bytes(pathname) {
      const file = files.get(pathname);
      return file && { gzip: file.gzipBytes, brotli: file.brotli.length };
    },
    close: () => server.close(),
  };
}
