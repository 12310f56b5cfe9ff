/** Serves a host page on one origin, and on another origin the built files and datasets that it embeds. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Host {
  /** The origin of the built files, in `v1/`, and of `invalid.json`. */
  readonly files: string;
  /** Errors and warnings of the pages and their frames. */
  readonly complaints: string[];
  /** Sets the HTML of the host page. @returns its URL */
  show(html: string): string;
  close(): void;
}

/** @param site the URL of the built site. Its files are proxied, and the script that records errors is added to pages */
export async function startHost(site: string): Promise<Host> {
  const complaints: string[] = [];
  let shown = '';
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '', site);
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (pathname === '/complaint') {
      complaints.push(await bodyOf(request));
      response.end();
    } else if (pathname === '/invalid.json') {
      response.setHeader('Content-Type', 'application/json').end('{}');
    } else if (pathname === '/host.html') {
      response
        .setHeader('Content-Type', 'text/html; charset=utf-8')
        .end(`<!doctype html><html lang="en"><title>Host</title>${recorderHtml}${shown}`);
    } else {
      const proxied = await fetch(new URL(pathname, site));
      const type = proxied.headers.get('Content-Type') ?? '';
      const body = Buffer.from(await proxied.arrayBuffer());
      response.writeHead(proxied.status, { 'Content-Type': type });
      response.end(
        type.startsWith('text/html') ? body.toString().replace('<head>', `$&${recorderHtml}`) : body,
      );
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  // Two host names of one machine are two origins.
  const files = `http://localhost:${port}/`;
  const recorderHtml = `<link rel="icon" href="data:,"><script>(${recordErrors})('${files}complaint')</script>`;
  return {
    files,
    complaints,
    show(html) {
      shown = html;
      return `http://127.0.0.1:${port}/host.html`;
    },
    close() {
      server.close().closeAllConnections();
    },
  };
}

/** Runs first in each page, and reports errors and warnings. The request is synchronous so that none is lost. */
function recordErrors(address: string): void {
  const report = (complaint: unknown) => {
    const request = new XMLHttpRequest();
    request.open('POST', address, false);
    request.send(String(complaint));
  };
  const { console: log } = window;
  for (const level of ['error', 'warn'] as const) {
    const original = log[level];
    log[level] = (...args) => {
      report(args.join(' '));
      original(...args);
    };
  }
  const onError = (event: Event) => {
    if (event instanceof ErrorEvent) report(event.message);
    else if (event.target instanceof Element) report(`${event.target.outerHTML} did not load`);
  };
  addEventListener('error', onError, true);
  addEventListener('unhandledrejection', ({ reason }) => report(reason));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
