/** What outlives the page: links and history entries, and what of them is taken. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore, type Store } from '../../../src/calculator/store.ts';
import { encodeState } from '../../../src/calculator/urlState/encode.ts';
import { persistState } from '../../../src/calculator/urlState/persist.ts';
import { restoreState } from '../../../src/calculator/urlState/restore.ts';
import { historyState, readPersisted, storageKey } from '../../../src/calculator/urlState/storage.ts';
import { chartIds } from '../../../src/charts/registry.ts';
import { indiaMl2026 } from '../../../src/model/index.ts';

/** A page as far as it is asked: its address, its history entry, its events. */
function visit(hash: string, state?: unknown) {
  const events = new EventTarget();
  const entry = { state, getState: () => entry.state };
  const location = { hash };
  vi.stubGlobal('location', location);
  vi.stubGlobal('navigation', {
    currentEntry: entry,
    updateCurrentEntry: (options: { state: unknown }) => {
      entry.state = options.state;
    },
  });
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
  vi.stubGlobal('removeEventListener', events.removeEventListener.bind(events));
  return {
    entry,
    setHash: (hash: string) => {
      location.hash = hash;
    },
    leave: () => events.dispatchEvent(new Event('pagehide')),
    /** To another entry of the same page; browsers take the state along. */
    go: (to: string) => {
      location.hash = to;
      events.dispatchEvent(new Event('hashchange'));
    },
  };
}

beforeEach(() => {
  visit('');
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const storeOf = (experienceYears: number) => createStore(indiaMl2026, { experienceYears }, undefined);
const linkOf = (experienceYears: number) => encodeState(storeOf(experienceYears).state());
const recalled = (name = 'career-leap') => restoreState(name, indiaMl2026, chartIds);
/** As from the first change on. */
const keepChanged = (store: Store, link?: string) => {
  const started = store.state();
  store.updateSettings({ movedShare: 0.1 });
  return persistState('career-leap', store, started, chartIds, link);
};

describe('a link', () => {
  it.each([
    ['#career-leap=1.abc', '1.abc'],
    ['#top&career-leap=1.abc&career-leap-2=1.xyz', '1.abc'],
    ['#career-leap=', ''],
    ['', undefined],
    ['#top', undefined],
    ['#career-leap', undefined],
    ['#career-leap-2=1.xyz', undefined],
    ['#my-career-leap=1.abc', undefined],
    ['#top?career-leap=1.abc', undefined],
    ['#a=#career-leap=1.abc', undefined],
  ])('in %j is %j', (hash, link) => {
    visit(hash);
    expect(readPersisted('career-leap').link).toBe(link);
  });

  it('brings its state back', () => {
    visit(`#career-leap=${linkOf(7)}`);
    expect(recalled().profile?.experienceYears).toBe(7);
    expect(recalled().hasInvalidLink).toBeUndefined();
  });

  it('that is damaged is told, and brings nothing', () => {
    visit(`#career-leap=${linkOf(7)}x`);
    expect(recalled()).toEqual({ hasInvalidLink: true });
  });

  it('that is for another element is none', () => {
    visit(`#career-leap=${linkOf(7)}`);
    expect(recalled('career-leap-2')).toEqual({ hasInvalidLink: false });
  });
});

describe('a history entry', () => {
  it.each([
    ['none', undefined, {}],
    ['an object of the page', { scroll: 5 }, { scroll: 5 }],
    ['a text', 'page 2', undefined],
    ['a list', [1], undefined],
  ])('that holds %s', (_, state, taken) => {
    visit('', state);
    expect(historyState()).toEqual(taken);
  });

  it('is not there in browsers without the Navigation API, or in a page without entries', () => {
    vi.stubGlobal('navigation', undefined);
    expect(historyState()).toEqual({});
    expect(readPersisted('career-leap').entry).toBeUndefined();
    expect(recalled()).toEqual({ hasInvalidLink: false });
    vi.stubGlobal('navigation', { currentEntry: null });
    expect(historyState()).toEqual({});
  });

  it('is newer than the link that it was kept beside, whether that stands there yet or not', () => {
    for (const link of [linkOf(7), `${linkOf(7)}x`, '']) {
      const state = { 'career-leap': `${linkOf(9)}&${link}` };
      visit(`#career-leap=${link}`, state);
      expect(recalled().profile?.experienceYears).toBe(9);
      expect(recalled().hasInvalidLink).toBeUndefined();
      visit('#chapter-2', state);
      expect(recalled().profile?.experienceYears).toBe(9);
    }
  });

  it('is older than any other link', () => {
    for (const beside of ['', `&${linkOf(8)}`]) {
      const state = { 'career-leap': `${linkOf(9)}${beside}` };
      visit(`#career-leap=${linkOf(7)}`, state);
      expect(recalled().profile?.experienceYears).toBe(7);
      // A damaged one takes nothing away.
      visit(`#career-leap=${linkOf(7)}x`, state);
      expect(recalled()).toMatchObject({ profile: { experienceYears: 9 }, hasInvalidLink: true });
    }
  });

  it('that is damaged, or no text, is passed over', () => {
    visit(`#career-leap=${linkOf(7)}`, { 'career-leap': `${linkOf(9)}x&${linkOf(7)}` });
    expect(recalled().profile?.experienceYears).toBe(7);
    visit('', { 'career-leap': `${linkOf(9)}x` });
    expect(recalled()).toEqual({ hasInvalidLink: false });
    visit('', { 'career-leap': 5 });
    expect(readPersisted('career-leap').entry).toBeUndefined();
  });

  it('keeps the state when the page goes, beside what the page keeps there', () => {
    const { entry, leave } = visit('', { scroll: 5 });
    const store = storeOf(9);
    const end = keepChanged(store);
    expect(entry.state).toEqual({ scroll: 5 });
    leave();
    expect(entry.state).toEqual({ scroll: 5, 'career-leap': encodeState(store.state()) });
    expect(recalled().profile?.experienceYears).toBe(9);
    end();
    entry.state = {};
    leave();
    expect(entry.state).toEqual({});
  });

  it('is left alone where the page keeps something else there, and where there is none', () => {
    const { entry, leave } = visit('', 'page 2');
    keepChanged(storeOf(9));
    leave();
    expect(entry.state).toBe('page 2');
    vi.stubGlobal('navigation', undefined);
    expect(leave).not.toThrow();
  });
});

describe('a link that is opened where the page is open already', () => {
  it('brings its state, in the place of what was typed', async () => {
    const { entry, leave, go } = visit('');
    const store = storeOf(9);
    keepChanged(store);
    store.update({ invalidInputs: { mlYears: '99' }, clearedSalary: 5, hasInvalidLink: true });
    go(`#top&career-leap=${linkOf(7)}`);
    expect(store.state()).toEqual({ ...storeOf(7).state(), dataset: indiaMl2026 });
    leave();
    expect(entry.state).toEqual({ 'career-leap': `${linkOf(7)}&${linkOf(7)}` });
    expect(recalled().profile?.experienceYears).toBe(7);
  });

  it('is newer than what was kept when the page was left before', async () => {
    const { leave, go } = visit('');
    const store = storeOf(9);
    keepChanged(store);
    leave();
    go(`#career-leap=${linkOf(7)}`);
    expect(store.state().profile.experienceYears).toBe(7);
  });

  it('is taken where it came before what keeps the state', async () => {
    const { go } = visit('');
    const store = storeOf(9);
    go(`#career-leap=${linkOf(7)}`);
    keepChanged(store);
    expect(store.state().profile.experienceYears).toBe(7);
  });

  it('that is damaged is told, and what was typed stays', async () => {
    const { entry, leave, go } = visit('');
    const store = storeOf(9);
    keepChanged(store);
    leave();
    store.updateProfile({ experienceYears: 10 });
    store.update({ invalidInputs: { mlYears: '99' } });
    const before = store.state();
    go(`#career-leap=${linkOf(7)}x`);
    expect(store.state()).toEqual({ ...before, hasInvalidLink: true });
    leave();
    expect(entry.state).toEqual({ 'career-leap': `${encodeState(before)}&${linkOf(7)}x` });
  });

  it('is taken once: what is typed afterwards outlives the way to other places of the page and back', async () => {
    const link = linkOf(7);
    const { go } = visit(`#career-leap=${link}`);
    const store = storeOf(9);
    keepChanged(store, link);
    for (const hash of ['', '#chapter-2', `#chapter-2&career-leap=${link}`, `#career-leap=${link}`]) {
      go(hash);
      expect(store.state().profile.experienceYears).toBe(9);
    }
  });

  it('is not overwritten if the page is left before it is applied', () => {
    const { entry, leave, setHash } = visit('');
    keepChanged(storeOf(9));
    setHash(`#career-leap=${linkOf(7)}`);
    leave();
    expect(entry.state).toBeUndefined();
  });

  it('means nothing to an element that was removed', () => {
    const { go } = visit('');
    const store = storeOf(9);
    const stop = keepChanged(store);
    const before = store.state();
    stop();
    go(`#career-leap=${linkOf(8)}`);
    expect(store.state()).toBe(before);
  });

  it('alone keeps nothing: another place of the page is no change', () => {
    const { entry, leave, go } = visit('');
    const store = storeOf(9);
    persistState('career-leap', store, store.state(), chartIds, undefined);
    go('#chapter-2');
    leave();
    expect(entry.state).toBeUndefined();
  });
});

describe('a page that has something else in the place of the history', () => {
  const throwing = () => {
    throw new DOMException('could not be cloned', 'DataCloneError');
  };

  it('is left alone', () => {
    vi.stubGlobal('navigation', { currentEntry: { getState: throwing } });
    expect(historyState()).toBeUndefined();
    vi.stubGlobal('navigation', { currentEntry: { getState: () => Object.create(null) } });
    expect(historyState()).toBeUndefined();
    visit(`#career-leap=${linkOf(7)}`);
    vi.stubGlobal('navigation', { currentEntry: {} });
    expect(recalled().profile?.experienceYears).toBe(7);
  });

  it('may refuse to keep the state', () => {
    let leave = throwing;
    vi.stubGlobal('navigation', {
      currentEntry: { getState: () => ({}) },
      updateCurrentEntry: vi.fn(throwing),
    });
    vi.stubGlobal('addEventListener', (_: string, listener: typeof leave) => {
      leave = listener;
    });
    keepChanged(storeOf(9));
    expect(leave).not.toThrow();
  });
});

describe('the name', () => {
  it('tells elements of a page apart, by their order', () => {
    const elements = [1, 2, 3].map(() => ({ localName: 'career-leap' }) as HTMLElement);
    vi.stubGlobal('document', {
      querySelectorAll: (name: string) => (name === 'career-leap' ? elements : []),
    });
    expect(elements.map(storageKey)).toEqual(['career-leap', 'career-leap-2', 'career-leap-3']);
    expect(storageKey({ localName: 'career-leap' } as HTMLElement)).toBe('career-leap');
  });
});
