/** Brings back the state that a link or a history entry carries. */
import type { State } from '../calculator/store.ts';
import { readLink } from '../calculator/take/readLink.ts';
import type { Shared } from '../calculator/take/shareLink.ts';
import type { Figures } from '../dataset/schema.ts';
import { remembered } from './memory.ts';

/**
 * An entry has, behind `&`, the link that it was kept beside. It is newer than that one, and older than any other: where
 * a link is opened within the page, browsers take the entry's state along.
 */
export function recall(name: string, dataset: Figures, views: readonly string[]): Partial<State> {
  const { link, entry } = remembered(name);
  const [kept, beside] = entry?.split('&') ?? [];
  const read = (text = ''): Shared | undefined => {
    try {
      return readLink(text, dataset, views);
    } catch {
      // Nothing is brought back then.
    }
  };
  const typed = read(kept);
  const isNewer = link === undefined || link === beside;
  return (isNewer ? typed : undefined) ?? read(link) ?? { ...typed, hasBadLink: link !== undefined };
}
