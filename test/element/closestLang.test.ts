/** The language of an element: its own `lang`, or the nearest one around it. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { closestLang } from '../../src/element/closestLang.ts';

class FakeShadowRoot {
  readonly host: Element;
  constructor(host: Element) {
    this.host = host;
  }
}

beforeEach(() => {
  vi.stubGlobal('ShadowRoot', FakeShadowRoot);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/**
 * An element in a document, or in the shadow root of a host. `lang` is that of the closest element in the same tree.
 */
const element = (lang: string | undefined, host?: Element) =>
  ({
    closest: (selector: string) =>
      selector === '[lang]' && lang !== undefined
        ? { getAttribute: (name: string) => (name === 'lang' ? lang : null) }
        : null,
    getRootNode: () => (host ? new FakeShadowRoot(host) : {}),
  }) as unknown as Element;

it.each([
  ['its own', element('hi-IN'), 'hi-IN'],
  ['its own before that of the page', element('hi', element('en')), 'hi'],
  ['that of the page around its shadow root', element(undefined, element('hi')), 'hi'],
  ['that of the page around two of them', element(undefined, element(undefined, element('ta'))), 'ta'],
  ['empty, if it is set to an empty string', element('', element('hi')), ''],
  ['English if there is none', element(undefined, element(undefined)), 'en'],
])('is %s', (_, of, tag) => {
  expect(closestLang(of)).toBe(tag);
});
