/** Reads saved state from the URL fragment and from the history entry (Navigation API). */

/** The Navigation API, if the browser has it. Unlike `history.state`, it is not used by routers. */
interface Navigation {
  readonly currentEntry: { getState(): unknown } | null;
  updateCurrentEntry(options: { state: unknown }): void;
}

export const navigation = (): Navigation | undefined =>
  (globalThis as { navigation?: Navigation }).navigation;

/** The state of the page's history entry; undefined if it is not a plain object. */
export function historyState(): Readonly<Record<string, unknown>> | undefined {
  try {
    const state = navigation()?.currentEntry?.getState() ?? {};
    return Object.getPrototypeOf(state) === Object.prototype ? (state as Record<string, unknown>) : undefined;
  } catch {
    // A page may replace the API by something of its own. Then nothing is saved.
  }
}

/** The key of an element's state in the URL fragment and in the history entry. */
export function storageKey(element: HTMLElement): string {
  // The first element of a page has no number, and neither has one in a shadow root of the page.
  const index = [...document.querySelectorAll(element.localName)].indexOf(element);
  return index > 0 ? `career-leap-${index + 1}` : 'career-leap';
}

/** The encoded state that is saved under a key, in the link and in the history entry. */
export function readPersisted(key: string): {
  readonly link: string | undefined;
  readonly entry: string | undefined;
} {
  const entry = historyState()?.[key];
  return {
    link: new RegExp(`(?:^#|&)${key}=([^&]*)`).exec(location.hash)?.[1],
    entry: typeof entry === 'string' ? entry : undefined,
  };
}
