/** Brings back the state that a link or a history entry carries. */
import type { State } from '../calculator/store.ts';
import { readLink } from '../calculator/take/readLink.ts';
import type { Shared } from '../calculator/take/shareLink.ts';
import type { Figures } from '../dataset/schema.ts';
import { remembered } from './memory.ts';

/** What was typed after a link was opened is newer than the link. */
export function recall(name: string, dataset: Figures, views: readonly string[]): Partial<State> {
  const { link, entry } = remembered(name);
  const read = (text = ''): Shared | undefined => {
    try {
      return readLink(text, dataset, views);
    } catch {
      // Nothing is brought back then.
    }
  };
  return read(entry) ?? read(link) ?? { hasBadLink: link !== undefined };
}
