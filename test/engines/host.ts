/** A stranger's page on one origin, and on another the built files and figures that it embeds. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Host {
  /** Where the built files are, in `v1/`, and `wrong.json`. */
  readonly files: string;
  /** Errors and warnings of the pages, and of the frames on them. */
  readonly complaints: string[];
  /** @returns the address of a page of this */
  show(html: string): string;
  close(): void;
}

/** @param site where the built files are served in fact; here a page of theirs tells of its errors, too */
export async function startHost(site: string): Promise<Host> {
  const complaints: string[] = [];
  let shown = '';
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '', site);
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (pathname === '/complaint') {
      complaints.push(await bodyOf(request));
      response.end();
    } else if (pathname === '/wrong.json') {
      response.setHeader('Content-Type', 'application/json').end('{}');
    } else if (pathname === '/host.html') {
      response
        .setHeader('Content-Type', 'text/html; charset=utf-8')
        .end(`<!doctype html><html lang="en"><title>Host</title>${watched}${shown}`);
    } else {
      const answer = await fetch(new URL(pathname, site));
      const type = answer.headers.get('Content-Type') ?? '';
      const body = Buffer.from(await answer.arrayBuffer());
      response.writeHead(answer.status, { 'Content-Type': type });
      response.end(type.startsWith('text/html') ? body.toString().replace('<head>', `$&${watched}`) : body);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  // Two names of one machine are two origins.
  const files = `http://localhost:${port}/`;
  const watched = `<link rel="icon" href="data:,"><script>(${watch})('${files}complaint')</script>`;
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

/** Runs first in each page. It waits until a complaint has arrived, so that none is late. */
function watch(address: string): void {
  const tell = (complaint: unknown) => {
    const request = new XMLHttpRequest();
    request.open('POST', address, false);
    request.send(String(complaint));
  };
  const { console: log } = window;
  for (const level of ['error', 'warn'] as const) {
    const say = log[level];
    log[level] = (...words) => {
      tell(words.join(' '));
      say(...words);
    };
  }
  const onError = (event: Event) => {
    if (event instanceof ErrorEvent) tell(event.message);
    else if (event.target instanceof Element) tell(`${event.target.outerHTML} did not load`);
  };
  addEventListener('error', onError, true);
  addEventListener('unhandledrejection', ({ reason }) => tell(reason));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}
