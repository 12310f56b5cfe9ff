/**
 * Whether something outlives the page: a link that carries the state in its fragment, or the state of the session's
 * history entry, with which a reload and the back button bring back what was typed. What is done with them is loaded when
 * it is needed.
 */

/** The Navigation API, where a browser has it: unlike `history.state` it is no router's own. */
interface Entries {
  readonly currentEntry: { getState(): unknown } | null;
  updateCurrentEntry(options: { state: unknown }): void;
}

export const entries = (): Entries | undefined => (globalThis as { navigation?: Entries }).navigation;

/** What the page keeps with its entry, if anything; undefined where that is no object. */
export function entryState(): Readonly<Record<string, unknown>> | undefined {
  try {
    const state = entries()?.currentEntry?.getState() ?? {};
    return Object.getPrototypeOf(state) === Object.prototype ? (state as Record<string, unknown>) : undefined;
  } catch {
    // A page may put something of its own in the place of the API; what can't be kept is no reason to draw nothing.
  }
}

/** What the part of the address, and of the entry, is called that belongs to an element. */
export function memoryName(element: HTMLElement): string {
  // The first on a page needs no number; one in a shadow root of the page counts as the first.
  const index = [...document.querySelectorAll(element.localName)].indexOf(element);
  return index > 0 ? `career-leap-${index + 1}` : 'career-leap';
}

/** The text that is kept under a name, in the link and in the entry. */
export function remembered(name: string): {
  readonly link: string | undefined;
  readonly entry: string | undefined;
} {
  const entry = entryState()?.[name];
  return {
    link: new RegExp(`(?:^#|&)${name}=([^&]*)`).exec(location.hash)?.[1],
    entry: typeof entry === 'string' ? entry : undefined,
  };
}
