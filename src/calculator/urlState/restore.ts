/** Restores the state from the link in the URL fragment or from the history entry. */
import type { DatasetFigures } from '../../data/schema.ts';
import type { State } from '../store.ts';
import { decodeState } from './decode.ts';
import type { SharedState } from './encode.ts';
import { readPersisted } from './storage.ts';

/**
 * An entry is saved as `state&fragment`. If the fragment is still the same, the entry is newer; otherwise the
 * fragment wins: browsers preserve the entry's state when a link is opened within the page.
 */
export function restoreState(key: string, dataset: DatasetFigures, views: readonly string[]): Partial<State> {
  const { link, entry } = readPersisted(key);
  const [saved, savedLink] = entry?.split('&') ?? [];
  const decode = (text = ''): SharedState | undefined => {
    try {
      return decodeState(text, dataset, views);
    } catch {
      // An invalid state is not restored.
    }
  };
  const savedState = decode(saved);
  const isNewer = link === undefined || link === savedLink;
  return (
    (isNewer ? savedState : undefined) ??
    decode(link) ?? { ...savedState, hasInvalidLink: link !== undefined }
  );
}
