/** The optional script of the parent page: sets the height of our frames to the height that they post. */
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

/** Opens a page with frames, and returns a function that posts a message to it. */
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

it('sets the height of the frame that posted a message, and of no other', async () => {
  const [first, second] = [frame(), frame()];
  const post = await page(first, second);
  post(second.contentWindow);
  expect([first.style.height, second.style.height]).toEqual(['75em', '812px']);
});

it('ignores other windows, and another site in the frame', async () => {
  const ours = frame();
  const post = await page(ours);
  post({});
  post(ours.contentWindow, 'https://other.example');
  post(ours.contentWindow, 'http://host.example');
  expect(ours.style.height).toBe('75em');
});

it('accepts an opaque origin only from a frame that the page sandboxed', async () => {
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

it('ignores other messages, and frames with an invalid URL', async () => {
  const [none, ours] = [frame('https://'), frame('/v1/frame.html')];
  const post = await page(none, ours);
  for (const data of [undefined, 'career-leap-height', { type: 'resize', heightPx: 500 }]) {
    post(ours.contentWindow, host, { data });
  }
  expect(ours.style.height).toBe('75em');
  post(ours.contentWindow);
  expect([none.style.height, ours.style.height]).toEqual(['75em', '812px']);
});

it('does not read messages that a script of the page dispatched', async () => {
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
