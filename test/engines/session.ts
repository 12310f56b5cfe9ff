/** An engine and a host for a test file. A test fails if its pages have unexpected errors or warnings. */
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import type { Engine, Tab } from './driver.ts';
import { type Host, startHost } from './host.ts';
import { makeVisitor, type Visitor } from './visitor.ts';

export interface Session {
  /** Opens a host page with the script tag. */
  visit(html: string, fragment?: string): Promise<Visit>;
  /** The URL of the built files, on another origin than the page. */
  files(): string;
  /** Returns the errors and warnings so far, which are then not treated as failures. */
  complaints(): string[];
}

interface Visit {
  readonly tab: Tab;
  readonly visitor: Visitor;
  /** A visitor in the first frame of the page. */
  readonly inside: Visitor;
}

export function useSession(start: () => Promise<Engine>): Session {
  let engine: Engine;
  let host: Host;
  let tab: Tab | undefined;

  beforeAll(async () => {
    [engine, host] = await Promise.all([start(), startHost(inject('site'))]);
  });
  afterAll(async () => {
    host.close();
    await engine.close();
  });
  afterEach(async () => {
    await tab?.close();
    tab = undefined;
    expect(host.complaints.splice(0)).toEqual([]);
  });

  return {
    async visit(html, fragment = '') {
      // A driver may have one tab at a time.
      await tab?.close();
      tab = await engine.openTab({ width: 700, height: 900 });
      await tab.open(host.show(`${html}<script async src="${host.files}v1/embed.js"></script>`) + fragment);
      return { tab, visitor: makeVisitor(tab), inside: makeVisitor(tab, true) };
    },
    files: () => host.files,
    complaints: () => host.complaints.splice(0),
  };
}
