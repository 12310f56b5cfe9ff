/** Runs in every page before other scripts: starts the contender as soon as it is registered, and times it. */
import type { BenchData, Contender } from './picture.ts';

/** When the charts were laid out, and when a frame with them was painted: ms from navigation. */
export interface Painted {
  readonly laidOut: number;
  readonly inFrame: number;
}

/** The mean number of elements that an update adds and removes. */
export interface Changes {
  readonly added: number;
  readonly removed: number;
}

export interface Probe {
  /** Resolves after the first draw. */
  readonly painted: Promise<Painted>;
  /** Draws, and resolves after a frame. */
  draw(data: BenchData): Promise<void>;
  /** Updates, and returns the ms from the call until the charts show the new data and are laid out. */
  update(data: BenchData): Promise<number>;
  updates(all: readonly BenchData[]): Promise<number[]>;
  changes(all: readonly BenchData[]): Promise<Changes>;
  /** Updates, and returns the content of the charts at the moment when the update resolves. */
  pictureAtAnswer(data: BenchData): Promise<string>;
  /** The content of the charts: markup and canvas pixels. */
  picture(): string;
  frames(count: number): Promise<void>;
}

declare global {
  interface Window {
    __bench: Probe;
    /** Data to draw as soon as the contender is registered. Without it, nothing is drawn. */
    __benchFirst?: BenchData;
  }
}

/** Resolves after style, layout and paint of the next frame. */
const frame = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(undefined);
    });
  });

/** Forces pending style and layout by reading a size. */
const layOut = () => document.body.getBoundingClientRect().height;

let drawn: Contender['draw'] | undefined;
let resolvePainted: (painted: Painted) => void;

const call = (name: '__draw' | '__update', data: BenchData) => {
  const contender = window[name];
  if (!contender) throw new Error(`The page has no ${name}.`);
  return contender(data);
};

window.__bench = {
  painted: new Promise((resolve) => {
    resolvePainted = resolve;
  }),
  async draw(data) {
    await call('__draw', data);
    layOut();
    const laidOut = performance.now();
    await frame();
    resolvePainted({ laidOut, inFrame: performance.now() });
  },
  async update(data) {
    const start = performance.now();
    await call('__update', data);
    layOut();
    const ms = performance.now() - start;
    await frame();
    return ms;
  },
  async updates(all) {
    const times: number[] = [];
    for (const data of all) {
      await frame();
      times.push(await this.update(data));
    }
    return times;
  },
  async changes(all) {
    const added = new Set<Element>();
    const removed = new Set<Element>();
    const collect = (nodes: NodeList, into: Set<Element>) => {
      for (const node of nodes) {
        if (!(node instanceof Element)) continue;
        into.add(node);
        for (const inner of node.querySelectorAll('*')) into.add(inner);
      }
    };
    const count = (records: readonly MutationRecord[]) => {
      for (const record of records) {
        collect(record.addedNodes, added);
        collect(record.removedNodes, removed);
      }
    };
    const observer = new MutationObserver(count);
    observer.observe(document, { childList: true, subtree: true });
    for (const data of all) await this.update(data);
    count(observer.takeRecords());
    observer.disconnect();
    return { added: added.size / all.length, removed: removed.size / all.length };
  },
  async pictureAtAnswer(data) {
    await call('__update', data);
    return this.picture();
  },
  picture() {
    const element = document.querySelector('[data-bench]');
    const canvases = [...(element?.querySelectorAll('canvas') ?? [])];
    return [element?.innerHTML, ...canvases.map((canvas) => canvas.toDataURL())].join('\n');
  },
  async frames(count) {
    for (let i = 0; i < count; i++) await frame();
  },
};

Object.defineProperty(window, '__draw', {
  get: () => drawn,
  set(contender: Contender['draw']) {
    drawn = contender;
    // Let the contender's script finish first.
    queueMicrotask(async () => {
      if (window.__benchFirst) await window.__bench.draw(window.__benchFirst);
    });
  },
});
