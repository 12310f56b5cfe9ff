/** The page in a frame: the attributes that its URL sets, and the messages with its height. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LoadController } from '../../src/element/CareerLeapElement.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.doUnmock('../../src/element/CareerLeapElement.ts');
  vi.doUnmock('../../src/embed/moduleLoader.ts');
});

/** The part of an element that the frame uses. */
class FakeElement extends EventTarget {
  readonly localName: string;
  readonly attributes: Record<string, string> = {};
  readonly children: FakeElement[] = [];
  readonly style = { colorScheme: '' };
  lang = '';
  textContent = '';
  isRemoved = false;
  heightPx = 0;
  src = '';
  onload = () => {};
  onerror = () => {};

  constructor(localName: string) {
    super();
    this.localName = localName;
  }
  setAttribute(name: string, value: string) {
    this.attributes[name] = value;
  }
  append(child: FakeElement) {
    this.children.push(child);
  }
  remove() {
    this.isRemoved = true;
  }
  getBoundingClientRect() {
    return { height: this.heightPx };
  }
}

/** Opens the frame's page at a URL, without the calculator. */
async function open(search = '', hash = '', origin = 'https://host.example') {
  const [head, body, html, fallback] = ['head', 'body', 'html', 'p'].map((name) => new FakeElement(name)) as [
    FakeElement,
    FakeElement,
    FakeElement,
    FakeElement,
  ];
  const document = {
    title: 'What would a move to ML engineering pay?',
    documentElement: html,
    head,
    body,
    createElement: (name: string) => new FakeElement(name),
    querySelector: (selector: string) => (selector === 'p' ? fallback : null),
  };
  const posted: unknown[] = [];
  const watched: FakeElement[] = [];
  let resized = () => {};
  const href = `https://host.example/v1/frame.html${search}${hash}`;
  vi.stubGlobal('location', { search, hash, href });
  vi.stubGlobal('document', document);
  vi.stubGlobal('self', { origin });
  vi.stubGlobal('parent', {
    postMessage: (message: unknown, to: string) => posted.push([message, to]),
  });
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        resized = callback;
      }
      observe(element: FakeElement) {
        watched.push(element);
      }
    },
  );
  const loaders: Record<string, LoadController> = {};
  vi.doMock('../../src/element/CareerLeapElement.ts', async (original) => ({
    ...(await original<typeof import('../../src/element/CareerLeapElement.ts')>()),
    createElementClass: (kind: string, load: LoadController) => {
      loaders[kind] = load;
    },
    defineElements: () => {},
  }));
  const files = {
    assetUrl: (name: string) => `https://host.example/v1/${name}`,
    preloadModules: vi.fn(),
    loadController: vi.fn(),
  };
  vi.doMock('../../src/embed/moduleLoader.ts', () => files);
  vi.resetModules();
  await import('../../src/embed/frame.ts');
  const [main] = body.children as [FakeElement];
  const [element] = main.children as [FakeElement];
  return {
    document,
    fallback,
    element,
    posted,
    watched,
    main,
    loaders,
    files,
    resize(heightPx: number) {
      main.heightPx = heightPx;
      resized();
    },
  };
}

describe('the URL', () => {
  it('sets the attributes of a calculator, and no others', async () => {
    const { main, element } = await open(
      '?experience=4&city=New%20Delhi&skip=&onload=alert(1)&class=x&style=y&id=z',
    );
    expect([main.localName, element.localName]).toEqual(['main', 'career-leap']);
    expect(element.attributes).toEqual({ experience: '4', city: 'New Delhi', skip: '' });
    expect((await open()).element.attributes).toEqual({});
  });

  it('shows one chart if it has a kind', async () => {
    const { element } = await open('?kind=market&lang=hi');
    expect(element.localName).toBe('career-leap-chart');
    expect(element.attributes).toEqual({ kind: 'market', lang: 'hi' });
  });

  it.each([
    ['?theme=light', 'light'],
    ['?theme=dark', 'dark'],
    ['?theme=auto', 'light dark'],
    ['?theme=none', 'light dark'],
    ['', 'light dark'],
  ])('sets the colour scheme of the page: %s', async (search, scheme) => {
    expect((await open(search)).document.documentElement.style.colorScheme).toBe(scheme);
  });

  it('sets the language of the page', async () => {
    expect((await open('?lang=hi')).document.documentElement.lang).toBe('hi');
    expect((await open()).document.documentElement.lang).toBe('en');
  });

  it('removes the built-in career from the texts of the page if there is another dataset', async () => {
    const usual = await open();
    expect([usual.document.title, usual.fallback.textContent]).toEqual([
      'What would a move to ML engineering pay?',
      '',
    ]);
    const other = await open('?dataset=us.json');
    expect(other.element.attributes).toEqual({ dataset: 'us.json' });
    expect([other.document.title, other.fallback.textContent]).toEqual([
      'What would the move pay?',
      'What would the move pay?',
    ]);
  });
});

describe('the height', () => {
  it.each(['career-leap-ready', 'career-leap-error'])(
    'is posted from %s on, and the fallback is removed then',
    async (shown) => {
      const { element, main, watched, fallback } = await open();
      expect([watched, fallback.isRemoved]).toEqual([[], false]);
      element.dispatchEvent(new Event(shown));
      expect(watched).toEqual([main]);
      expect(fallback.isRemoved).toBe(true);
    },
  );

  it('is posted to any parent page, rounded up, and only if it changed', async () => {
    const { posted, resize } = await open('?experience=4');
    const message = (heightPx: number) => [{ type: 'career-leap-height', heightPx }, '*'];
    const heights = () => posted.filter((each) => JSON.stringify(each).includes('career-leap-height'));
    resize(811.2);
    expect(posted[0]).toEqual(message(812));
    // Ours, AMP's and Medium's; not WordPress', which needs a secret.
    expect(posted).toHaveLength(3);
    expect(posted[2]).toEqual([
      '{"src":"https://host.example/v1/frame.html?experience=4","context":"iframe.resize","height":812}',
      '*',
    ]);
    resize(811.9);
    expect(posted).toHaveLength(3);
    // A hidden frame keeps its height.
    resize(0);
    expect(posted).toHaveLength(3);
    resize(700);
    expect(heights()).toEqual([message(812), message(700)]);
  });

  it.each([
    ['#?secret=aB3_x', 'aB3_x'],
    ['#secret=abc', 'abc'],
    ['#top&secret=abc&more', 'abc'],
    [`#secret=${'a'.repeat(64)}`, 'a'.repeat(64)],
    ['#nosecret=abc', undefined],
    ['#secret=', undefined],
    ['#secret=<b>', undefined],
    ['', undefined],
  ])('is posted to WordPress with its secret: %s', async (hash, secret) => {
    const { posted, resize } = await open('', hash);
    resize(812);
    expect(posted.slice(3)).toEqual(
      secret === undefined ? [] : [[{ message: 'height', value: 812, secret }, '*']],
    );
  });

  it('is posted with a secret no longer than WordPress’ own', async () => {
    const { posted, resize } = await open('', `#secret=${'a'.repeat(1000)}`);
    resize(812);
    expect(JSON.stringify(posted.slice(3)).length).toBeLessThan(150);
  });
});

describe('the calculator', () => {
  const root = {} as ShadowRoot;
  const onPending = () => {};
  const controller = {
    connected() {},
    disconnected() {},
    attributeChanged() {},
    updateComplete: async () => {},
  };
  const createController = vi.fn(() => controller);

  it.each(['calculator', 'chart'] as const)('is loaded as modules: %s', async (kind) => {
    const { loaders, files, element } = await open();
    files.loadController.mockResolvedValue({ createController });
    const host = element as unknown as HTMLElement;
    expect(await loaders[kind]?.(host, root, kind, onPending)).toBe(controller);
    expect(createController).toHaveBeenLastCalledWith(host, root, kind);
    expect(files.preloadModules.mock.calls).toEqual([[host, kind]]);
    expect(files.loadController).toHaveBeenCalledTimes(1);
  });

  const loadBundle = async (
    origin: string,
    prepare: (files: Awaited<ReturnType<typeof open>>['files']) => void,
  ) => {
    const { loaders, files, element, document } = await open('', '', origin);
    prepare(files);
    const loading = loaders.calculator?.(element as unknown as HTMLElement, root, 'calculator', onPending);
    await vi.waitFor(() => expect(document.head.children).toHaveLength(1));
    return { files, loading, script: document.head.children[0] as FakeElement };
  };

  it.each<[string, string, (files: Awaited<ReturnType<typeof open>>['files']) => void]>([
    ['the frame is sandboxed', 'null', () => {}],
    [
      'a module fails to load',
      'https://host.example',
      ({ loadController }) => loadController.mockRejectedValue('no'),
    ],
  ])('is loaded as one script if %s', async (_, origin, prepare) => {
    const { files, loading, script } = await loadBundle(origin, prepare);
    expect([script.localName, script.src]).toEqual(['script', 'https://host.example/v1/frame-bundle.js']);
    expect(files.preloadModules).toHaveBeenCalledTimes(origin === 'null' ? 0 : 1);
    vi.stubGlobal('careerLeap', { createController });
    script.onload();
    expect(await loading).toBe(controller);
  });

  it('fails with the URL of the script that did not load', async () => {
    const { loading, script } = await loadBundle('null', () => {});
    script.onerror();
    await expect(loading).rejects.toThrow('https://host.example/v1/frame-bundle.js did not load');
  });
});
