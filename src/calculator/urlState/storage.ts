/**
 * Reads saved state from the URL fragment and from the history entry.
 * https://developer.mozilla.org/en-US/docs/Web/API/Navigation_API
 */

interface Navigation {
  readonly currentEntry: { getState(): unknown } | null;
  updateCurrentEntry(options: { state: unknown }): void;
}

/** The Navigation API, if supported. Its state is separate from `history.state`, which routers overwrite. */
export const navigation = (): Navigation | undefined =>
  (globalThis as { navigation?: Navigation }).navigation;

/** The state of the page's history entry; undefined if it is not a plain object. */
export function historyState(): Readonly<Record<string, unknown>> | undefined {
  try {
    const state = navigation()?.currentEntry?.getState() ?? {};
    return Object.getPrototypeOf(state) === Object.prototype ? (state as Record<string, unknown>) : undefined;
  } catch {
    // The page may have replaced the API. Nothing is saved then.
  }
}

/** The key of an element's state in the URL fragment and in the history entry. */
export function storageKey(element: HTMLElement): string {
  // Only the elements after the first are numbered. Neither is one in a shadow root of the page, as it is not found.
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
