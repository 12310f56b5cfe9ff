/** Where the figures of an element come from, and that they are asked for once. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DatasetError } from '../../src/data/errors.ts';
import builtInFigures from '../../src/data/india-ml-2026.json?figures';
import { createDatasetLoader } from '../../src/element/datasetSource.ts';
import { indiaMl2026 } from '../../src/model/index.ts';

// The drawing of what is wrong needs a page.
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
  /** What stands in the script between the tags. */
  inline?: string;
  nextSibling?: object;
  parentNode?: FakeElement;
}

/** A loader for an element, which may be changed afterwards. */
function loaderFor(element: FakeElement) {
  const asked = Object.assign(element, {
    getAttribute: (name: string) => (name === 'dataset' ? (element.dataset ?? null) : null),
    querySelector: (selector: string) =>
      selector === ':scope > script[type="application/json"]' && element.inline !== undefined
        ? { textContent: element.inline }
        : null,
  });
  return createDatasetLoader(asked as unknown as Element);
}

const idOf = async (load: ReturnType<typeof loaderFor>, given?: object) => (await load(given)).id;

describe('the figures', () => {
  it('are the built-in ones where nothing else is said', async () => {
    expect(await loaderFor({})(undefined)).toBe(builtInFigures);
    expect(await loaderFor({ dataset: ' ' })(undefined)).toBe(builtInFigures);
    expect(fetched).not.toHaveBeenCalled();
  });

  it('are those of the property, before the address, before what stands between the tags', async () => {
    const element: FakeElement = { dataset: 'us.json', inline: JSON.stringify(figures('inline')) };
    const load = loaderFor(element);
    expect(await idOf(load, figures('property'))).toBe('property');
    expect(await idOf(load)).toBe('fetched');
    delete element.dataset;
    expect(await idOf(load)).toBe('inline');
    delete element.inline;
    expect(await load(undefined)).toBe(builtInFigures);
  });

  it('come from an address that starts from the page', async () => {
    await loaderFor({ dataset: ' ../us.json ' })(undefined);
    expect(String(fetched.mock.lastCall?.[0])).toBe('https://page.example/us.json');
  });

  it('are refused where they are wrong', async () => {
    await expect(loaderFor({ inline: '' })(undefined)).rejects.toThrow(DatasetError);
    await expect(loaderFor({})({})).rejects.toThrow(DatasetError);
  });
});

describe('figures that were asked for', () => {
  it('are not asked for again, there or on their way', async () => {
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

  it('are others where the same text is no address any more', async () => {
    const element: FakeElement = { dataset: '5' };
    const load = loaderFor(element);
    expect(await idOf(load)).toBe('fetched');
    delete element.dataset;
    element.inline = '5';
    await expect(load(undefined)).rejects.toThrow(DatasetError);
  });

  it('are asked for again where they did not come', async () => {
    const load = loaderFor({ dataset: 'us.json' });
    fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await expect(load(undefined)).rejects.toThrow(DatasetError);
    expect(await idOf(load)).toBe('fetched');
  });

  it('stay where others that were asked for before fail later', async () => {
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
    const figuresThere = await load(undefined);
    fail(new TypeError('Failed to fetch'));
    // It is told of the last ones.
    await slow.catch(() => {});
    expect(await load(undefined)).toBe(figuresThere);
    expect(fetched).toHaveBeenCalledTimes(2);
  });
});

describe('a page that is still being read', () => {
  const inline = JSON.stringify(figures('inline'));
  beforeEach(() => {
    page.readyState = 'loading';
  });

  /** Whether the figures are there before the page is. */
  async function isBefore(element: FakeElement) {
    let id: string | undefined;
    const asked = idOf(loaderFor(element)).then((each) => {
      id = each;
    });
    // Nothing that is there needs more than this turn.
    await new Promise((resolve) => setImmediate(resolve));
    const early = id;
    page.dispatchEvent(new Event('DOMContentLoaded'));
    await asked;
    return early !== undefined;
  }

  it('may not have come to what stands between the tags', async () => {
    const element: FakeElement = {};
    const asked = idOf(loaderFor(element));
    element.inline = inline;
    page.dispatchEvent(new Event('DOMContentLoaded'));
    expect(await asked).toBe('inline');
    expect(await isBefore({})).toBe(false);
    expect(await isBefore({ parentNode: { parentNode: {} } })).toBe(false);
  });

  it('has come past it where something follows, after it or what it is in', async () => {
    expect(await isBefore({ nextSibling: {} })).toBe(true);
    expect(await isBefore({ parentNode: { parentNode: { nextSibling: {} } } })).toBe(true);
  });

  it('is not waited for where an address or a property says enough', async () => {
    expect(await idOf(loaderFor({ dataset: 'us.json' }))).toBe('fetched');
    expect(await idOf(loaderFor({}), figures('property'))).toBe('property');
  });
});
