/** The source of an element's dataset, which is loaded once. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DatasetError } from '../../src/data/errors.ts';
import builtInFigures from '../../src/data/india-ml-2026.json?figures';
import { createDatasetLoader } from '../../src/element/datasetSource.ts';
import { indiaMl2026 } from '../../src/model/index.ts';

// Rendering errors needs a page.
vi.mock('../../src/element/externalDataset/renderDatasetError.tsx', () => ({ prepareRefusal: undefined }));

const fetched = vi.spyOn(globalThis, 'fetch');
const page = Object.assign(new EventTarget(), {
  readyState: 'complete',
  baseURI: 'https://page.example/blog/',
});

beforeEach(() => {
  vi.stubGlobal('document', page);
  page.readyState = 'complete';
  fetched.mockReset().mockImplementation(async () => new Response(JSON.stringify(figures('fetched'))));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const figures = (id: string) => ({ ...indiaMl2026, id });

interface FakeElement {
  /** The attribute. */
  dataset?: string;
  /** The text of the inline script. */
  inline?: string;
  nextSibling?: object;
  parentNode?: FakeElement;
}

/** A loader for an element, which may be changed afterwards. */
function loaderFor(element: FakeElement) {
  const fake = Object.assign(element, {
    getAttribute: (name: string) => (name === 'dataset' ? (element.dataset ?? null) : null),
    querySelector: (selector: string) =>
      selector === ':scope > script[type="application/json"]' && element.inline !== undefined
        ? { textContent: element.inline }
        : null,
  });
  return createDatasetLoader(fake as unknown as Element);
}

const idOf = async (load: ReturnType<typeof loaderFor>, given?: object) => (await load(given)).id;

describe('the dataset', () => {
  it('is the built-in one by default', async () => {
    expect(await loaderFor({})(undefined)).toBe(builtInFigures);
    expect(await loaderFor({ dataset: ' ' })(undefined)).toBe(builtInFigures);
    expect(fetched).not.toHaveBeenCalled();
  });

  it('is that of the property, then the attribute, then the inline script', async () => {
    const element: FakeElement = { dataset: 'us.json', inline: JSON.stringify(figures('inline')) };
    const load = loaderFor(element);
    expect(await idOf(load, figures('property'))).toBe('property');
    expect(await idOf(load)).toBe('fetched');
    delete element.dataset;
    expect(await idOf(load)).toBe('inline');
    delete element.inline;
    expect(await load(undefined)).toBe(builtInFigures);
  });

  it('has a URL relative to the page', async () => {
    await loaderFor({ dataset: ' ../us.json ' })(undefined);
    expect(String(fetched.mock.lastCall?.[0])).toBe('https://page.example/us.json');
  });

  it('is refused if it is invalid', async () => {
    await expect(loaderFor({ inline: '' })(undefined)).rejects.toThrow(DatasetError);
    await expect(loaderFor({})({})).rejects.toThrow(DatasetError);
  });
});

describe('a requested dataset', () => {
  it('is not requested again, loaded or pending', async () => {
    const element: FakeElement = { dataset: 'us.json' };
    const load = loaderFor(element);
    const [one, two] = await Promise.all([load(undefined), load(undefined)]);
    expect(two).toBe(one);
    expect(await load(undefined)).toBe(one);
    expect(fetched).toHaveBeenCalledTimes(1);
    element.dataset = 'uk.json';
    expect(await load(undefined)).not.toBe(one);
    expect(fetched).toHaveBeenCalledTimes(2);
    const given = figures('property');
    expect(await load(given)).toBe(await load(given));
  });

  it('is loaded anew if the same text changes from a URL to inline JSON', async () => {
    const element: FakeElement = { dataset: '5' };
    const load = loaderFor(element);
    expect(await idOf(load)).toBe('fetched');
    delete element.dataset;
    element.inline = '5';
    await expect(load(undefined)).rejects.toThrow(DatasetError);
  });

  it('is requested again if it failed', async () => {
    const load = loaderFor({ dataset: 'us.json' });
    fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await expect(load(undefined)).rejects.toThrow(DatasetError);
    expect(await idOf(load)).toBe('fetched');
  });

  it('is not discarded if an earlier request fails later', async () => {
    let fail = (_: Error) => {};
    fetched.mockImplementationOnce(
      () =>
        new Promise((_, reject) => {
          fail = reject;
        }),
    );
    const element: FakeElement = { dataset: 'slow.json' };
    const load = loaderFor(element);
    const slow = load(undefined);
    await vi.waitFor(() => expect(fetched).toHaveBeenCalledTimes(1));
    element.dataset = 'us.json';
    const latest = await load(undefined);
    fail(new TypeError('Failed to fetch'));
    // It may reject, but only the latest request counts.
    await slow.catch(() => {});
    expect(await load(undefined)).toBe(latest);
    expect(fetched).toHaveBeenCalledTimes(2);
  });
});

describe('a page that is still being parsed', () => {
  const inline = JSON.stringify(figures('inline'));
  beforeEach(() => {
    page.readyState = 'loading';
  });

  /** Whether the dataset is loaded before the page is parsed. */
  async function isBefore(element: FakeElement) {
    let id: string | undefined;
    const loading = idOf(loaderFor(element)).then((each) => {
      id = each;
    });
    // An available dataset is loaded within this turn.
    await new Promise((resolve) => setImmediate(resolve));
    const idBefore = id;
    page.dispatchEvent(new Event('DOMContentLoaded'));
    await loading;
    return idBefore !== undefined;
  }

  it('may not have an inline script yet', async () => {
    const element: FakeElement = {};
    const loading = idOf(loaderFor(element));
    element.inline = inline;
    page.dispatchEvent(new Event('DOMContentLoaded'));
    expect(await loading).toBe('inline');
    expect(await isBefore({})).toBe(false);
    expect(await isBefore({ parentNode: { parentNode: {} } })).toBe(false);
  });

  it('is past the element if the element or an ancestor has a next sibling', async () => {
    expect(await isBefore({ nextSibling: {} })).toBe(true);
    expect(await isBefore({ parentNode: { parentNode: { nextSibling: {} } } })).toBe(true);
  });

  it('is not waited for if there is a URL or a property', async () => {
    expect(await idOf(loaderFor({ dataset: 'us.json' }))).toBe('fetched');
    expect(await idOf(loaderFor({}), figures('property'))).toBe('property');
  });
});
