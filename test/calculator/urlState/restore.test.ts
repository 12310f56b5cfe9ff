/** State that is saved in links and history entries, and how it is restored. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore, type Store } from '../../../src/calculator/store.ts';
import { encodeState } from '../../../src/calculator/urlState/encode.ts';
import { persistState } from '../../../src/calculator/urlState/persist.ts';
import { restoreState } from '../../../src/calculator/urlState/restore.ts';
import { historyState, readPersisted, storageKey } from '../../../src/calculator/urlState/storage.ts';
import { chartIds } from '../../../src/charts/registry.ts';
import { indiaMl2026 } from '../../../src/model/index.ts';

/** Stubs the parts of a page that are used: its location, its history entry and its events. */
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
    /** Navigates to another fragment of the same page; browsers copy the state of the entry. */
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
const restored = (name = 'career-leap') => restoreState(name, indiaMl2026, chartIds);
/** Changes the store and starts saving its state, as the first change of a visitor does. */
const persistChanged = (store: Store, link?: string) => {
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

  it('restores its state', () => {
    visit(`#career-leap=${linkOf(7)}`);
    expect(restored().profile?.experienceYears).toBe(7);
    expect(restored().hasInvalidLink).toBeUndefined();
  });

  it('that is damaged is reported, and restores nothing', () => {
    visit(`#career-leap=${linkOf(7)}x`);
    expect(restored()).toEqual({ hasInvalidLink: true });
  });

  it('that is for another element is ignored', () => {
    visit(`#career-leap=${linkOf(7)}`);
    expect(restored('career-leap-2')).toEqual({ hasInvalidLink: false });
  });
});

describe('a history entry', () => {
  it.each([
    ['none', undefined, {}],
    ['an object of the page', { scroll: 5 }, { scroll: 5 }],
    ['a text', 'page 2', undefined],
    ['a list', [1], undefined],
  ])('that holds %s', (_, state, expected) => {
    visit('', state);
    expect(historyState()).toEqual(expected);
  });

  it('does not exist in browsers without the Navigation API, or in a page without entries', () => {
    vi.stubGlobal('navigation', undefined);
    expect(historyState()).toEqual({});
    expect(readPersisted('career-leap').entry).toBeUndefined();
    expect(restored()).toEqual({ hasInvalidLink: false });
    vi.stubGlobal('navigation', { currentEntry: null });
    expect(historyState()).toEqual({});
  });

  it('overrides the link that it was saved with, even after the fragment has changed', () => {
    for (const link of [linkOf(7), `${linkOf(7)}x`, '']) {
      const state = { 'career-leap': `${linkOf(9)}&${link}` };
      visit(`#career-leap=${link}`, state);
      expect(restored().profile?.experienceYears).toBe(9);
      expect(restored().hasInvalidLink).toBeUndefined();
      visit('#chapter-2', state);
      expect(restored().profile?.experienceYears).toBe(9);
    }
  });

  it('is overridden by any other link', () => {
    for (const beside of ['', `&${linkOf(8)}`]) {
      const state = { 'career-leap': `${linkOf(9)}${beside}` };
      visit(`#career-leap=${linkOf(7)}`, state);
      expect(restored().profile?.experienceYears).toBe(7);
      // A damaged link does not override it.
      visit(`#career-leap=${linkOf(7)}x`, state);
      expect(restored()).toMatchObject({ profile: { experienceYears: 9 }, hasInvalidLink: true });
    }
  });

  it('that is damaged, or not a string, is ignored', () => {
    visit(`#career-leap=${linkOf(7)}`, { 'career-leap': `${linkOf(9)}x&${linkOf(7)}` });
    expect(restored().profile?.experienceYears).toBe(7);
    visit('', { 'career-leap': `${linkOf(9)}x` });
    expect(restored()).toEqual({ hasInvalidLink: false });
    visit('', { 'career-leap': 5 });
    expect(readPersisted('career-leap').entry).toBeUndefined();
  });

  it('has the state after `pagehide`, beside the state of the page', () => {
    const { entry, leave } = visit('', { scroll: 5 });
    const store = storeOf(9);
    const end = persistChanged(store);
    expect(entry.state).toEqual({ scroll: 5 });
    leave();
    expect(entry.state).toEqual({ scroll: 5, 'career-leap': encodeState(store.state()) });
    expect(restored().profile?.experienceYears).toBe(9);
    end();
    entry.state = {};
    leave();
    expect(entry.state).toEqual({});
  });

  it('is not changed if the page stores another type there, or without the Navigation API', () => {
    const { entry, leave } = visit('', 'page 2');
    persistChanged(storeOf(9));
    leave();
    expect(entry.state).toBe('page 2');
    vi.stubGlobal('navigation', undefined);
    expect(leave).not.toThrow();
  });
});

describe('a link that is opened while the page is open', () => {
  it('replaces the inputs with its state', async () => {
    const { entry, leave, go } = visit('');
    const store = storeOf(9);
    persistChanged(store);
    store.update({ invalidInputs: { mlYears: '99' }, clearedSalary: 5, hasInvalidLink: true });
    go(`#top&career-leap=${linkOf(7)}`);
    expect(store.state()).toEqual({ ...storeOf(7).state(), dataset: indiaMl2026 });
    leave();
    expect(entry.state).toEqual({ 'career-leap': `${linkOf(7)}&${linkOf(7)}` });
    expect(restored().profile?.experienceYears).toBe(7);
  });

  it('overrides the state that an earlier `pagehide` saved', async () => {
    const { leave, go } = visit('');
    const store = storeOf(9);
    persistChanged(store);
    leave();
    go(`#career-leap=${linkOf(7)}`);
    expect(store.state().profile.experienceYears).toBe(7);
  });

  it('is applied if it was opened before the state was observed', async () => {
    const { go } = visit('');
    const store = storeOf(9);
    go(`#career-leap=${linkOf(7)}`);
    persistChanged(store);
    expect(store.state().profile.experienceYears).toBe(7);
  });

  it('that is damaged is reported, and the inputs stay', async () => {
    const { entry, leave, go } = visit('');
    const store = storeOf(9);
    persistChanged(store);
    leave();
    store.updateProfile({ experienceYears: 10 });
    store.update({ invalidInputs: { mlYears: '99' } });
    const before = store.state();
    go(`#career-leap=${linkOf(7)}x`);
    expect(store.state()).toEqual({ ...before, hasInvalidLink: true });
    leave();
    expect(entry.state).toEqual({ 'career-leap': `${encodeState(before)}&${linkOf(7)}x` });
  });

  it('is applied once: later inputs survive navigation to other fragments and back', async () => {
    const link = linkOf(7);
    const { go } = visit(`#career-leap=${link}`);
    const store = storeOf(9);
    persistChanged(store, link);
    for (const hash of ['', '#chapter-2', `#chapter-2&career-leap=${link}`, `#career-leap=${link}`]) {
      go(hash);
      expect(store.state().profile.experienceYears).toBe(9);
    }
  });

  it('is not overwritten if the page is left before it is applied', () => {
    const { entry, leave, setHash } = visit('');
    persistChanged(storeOf(9));
    setHash(`#career-leap=${linkOf(7)}`);
    leave();
    expect(entry.state).toBeUndefined();
  });

  it('is ignored by a removed element', () => {
    const { go } = visit('');
    const store = storeOf(9);
    const stop = persistChanged(store);
    const before = store.state();
    stop();
    go(`#career-leap=${linkOf(8)}`);
    expect(store.state()).toBe(before);
  });

  it('is no reason to save: another fragment is not a change', () => {
    const { entry, leave, go } = visit('');
    const store = storeOf(9);
    persistState('career-leap', store, store.state(), chartIds, undefined);
    go('#chapter-2');
    leave();
    expect(entry.state).toBeUndefined();
  });
});

describe('a page whose history entries behave differently', () => {
  const throwing = () => {
    throw new DOMException('could not be cloned', 'DataCloneError');
  };

  it('is not an error', () => {
    vi.stubGlobal('navigation', { currentEntry: { getState: throwing } });
    expect(historyState()).toBeUndefined();
    vi.stubGlobal('navigation', { currentEntry: { getState: () => Object.create(null) } });
    expect(historyState()).toBeUndefined();
    visit(`#career-leap=${linkOf(7)}`);
    vi.stubGlobal('navigation', { currentEntry: {} });
    expect(restored().profile?.experienceYears).toBe(7);
  });

  it('may refuse to save the state', () => {
    let leave = throwing;
    vi.stubGlobal('navigation', {
      currentEntry: { getState: () => ({}) },
      updateCurrentEntry: vi.fn(throwing),
    });
    vi.stubGlobal('addEventListener', (_: string, listener: typeof leave) => {
      leave = listener;
    });
    persistChanged(storeOf(9));
    expect(leave).not.toThrow();
  });
});

describe('the storage key', () => {
  it('distinguishes the elements of a page by their order', () => {
    const elements = [1, 2, 3].map(() => ({ localName: 'career-leap' }) as HTMLElement);
    vi.stubGlobal('document', {
      querySelectorAll: (name: string) => (name === 'career-leap' ? elements : []),
    });
    expect(elements.map(storageKey)).toEqual(['career-leap', 'career-leap-2', 'career-leap-3']);
    expect(storageKey({ localName: 'career-leap' } as HTMLElement)).toBe('career-leap');
  });
});
