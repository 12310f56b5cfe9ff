/** Runs in every page before anything else: starts the contender as soon as it is there, and times it. */
import type { BenchData, Contender } from './picture.ts';

/** When the charts were there: styled and laid out, and in a frame, which waits for its turn of 60 a second. */
export interface Painted {
  readonly laidOut: number;
  readonly inFrame: number;
}

/** Elements, a mean update. */
export interface Changes {
  readonly added: number;
  readonly removed: number;
}

export interface Probe {
  /** ms from navigation. */
  readonly painted: Promise<Painted>;
  /** Draws, and answers after a frame. */
  draw(data: BenchData): Promise<void>;
  /** ms from the call until the picture holds the new values and is styled and laid out. */
  update(data: BenchData): Promise<number>;
  updates(all: readonly BenchData[]): Promise<number[]>;
  changes(all: readonly BenchData[]): Promise<Changes>;
  /** What the page holds at the very moment of the answer to an update. */
  pictureAtAnswer(data: BenchData): Promise<string>;
  picture(): string;
  frames(count: number): Promise<void>;
}

declare global {
  interface Window {
    __bench: Probe;
    /** Data to draw as soon as the contender is there; without it, the page waits. */
    __benchFirst?: BenchData;
  }
}

/** After the next frame's style, layout and paint. */
const frame = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(undefined);
    });
  });

/** Reading a size makes the browser style and lay out all that is waiting for it. */
const layOut = () => document.body.getBoundingClientRect().height;

let drawn: Contender['draw'] | undefined;
let answerPainted: (painted: Painted) => void;

const call = (name: '__draw' | '__update', data: BenchData) => {
  const contender = window[name];
  if (!contender) throw new Error(`The page has no ${name}.`);
  return contender(data);
};

window.__bench = {
  painted: new Promise((resolve) => {
    answerPainted = resolve;
  }),
  async draw(data) {
    await call('__draw', data);
    layOut();
    const laidOut = performance.now();
    await frame();
    answerPainted({ laidOut, inFrame: performance.now() });
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
    // The page's own script ends first.
    queueMicrotask(async () => {
      if (window.__benchFirst) await window.__bench.draw(window.__benchFirst);
    });
  },
});
