/** The script that a page may run around frames: each of ours becomes as high as it says, and nothing else does. */
import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
});

const host = 'https://host.example';

const frame = (src = `${host}/v1/frame.html?experience=4`, ...attributes: string[]) => ({
  src,
  contentWindow: {},
  style: { height: '75em' },
  hasAttribute: (name: string) => attributes.includes(name),
});

/** A page with frames of ours, and what posts a message to it. */
async function page(...frames: ReturnType<typeof frame>[]) {
  let listener: (event: object) => void = () => {};
  vi.stubGlobal('addEventListener', (type: string, added: typeof listener) => {
    if (type === 'message') listener = added;
  });
  vi.stubGlobal('document', {
    baseURI: `${host}/blog/`,
    querySelectorAll: (selector: string) => (selector === 'iframe[src*="/v1/frame.html"]' ? frames : []),
  });
  vi.resetModules();
  await import('../../src/embed/frameParent.ts');
  return (source: object, origin = host, event: object = {}) =>
    listener({
      isTrusted: true,
      data: { type: 'career-leap-height', heightPx: 812 },
      source,
      origin,
      ...event,
    });
}

it('makes the frame that speaks as high as it says, and no other', async () => {
  const [first, second] = [frame(), frame()];
  const post = await page(first, second);
  post(second.contentWindow);
  expect([first.style.height, second.style.height]).toEqual(['75em', '812px']);
});

it('believes no other window, and no other site that the frame was led to', async () => {
  const ours = frame();
  const post = await page(ours);
  post({});
  post(ours.contentWindow, 'https://other.example');
  post(ours.contentWindow, 'http://host.example');
  expect(ours.style.height).toBe('75em');
});

it('knows a frame without an origin by its window, where the page sandboxed it', async () => {
  const [sandboxed, open] = [frame(undefined, 'sandbox'), frame()];
  const post = await page(sandboxed, open);
  post(sandboxed.contentWindow, 'null');
  post(open.contentWindow, 'null');
  expect([sandboxed.style.height, open.style.height]).toEqual(['812px', '75em']);
  post(sandboxed.contentWindow, 'https://other.example', {
    data: { type: 'career-leap-height', heightPx: 500 },
  });
  expect(sandboxed.style.height).toBe('812px');
});

it('passes over messages of others, and frames whose address is none', async () => {
  const [none, ours] = [frame('https://'), frame('/v1/frame.html')];
  const post = await page(none, ours);
  for (const data of [undefined, 'career-leap-height', { type: 'resize', heightPx: 500 }]) {
    post(ours.contentWindow, host, { data });
  }
  expect(ours.style.height).toBe('75em');
  post(ours.contentWindow);
  expect([none.style.height, ours.style.height]).toEqual(['75em', '812px']);
});

it('does not even read what a script of the page made up', async () => {
  const ours = frame();
  const post = await page(ours);
  const data = {
    type: 'career-leap-height',
    get heightPx() {
      throw new Error('it was read');
    },
  };
  expect(() => post(ours.contentWindow, host, { data })).toThrow('it was read');
  expect(() => post(ours.contentWindow, host, { data, isTrusted: false })).not.toThrow();
  post(ours.contentWindow, host, { isTrusted: false });
  expect(ours.style.height).toBe('75em');
});
