/** Parses the attributes of the calls to action. */
import { type Action, actions, type CtaLinks } from '../../calculator/CallsToAction.tsx';
import { allowedUrls, isSafeUrl } from '../../data/safeUrl.ts';
import type { GetAttribute, Warn } from './options.ts';

/** Parses the links of the calls to action; one without a safe URL is left out. */
export function parseLinks(get: GetAttribute, warn: Warn): CtaLinks {
  const links: Partial<Record<Action, CtaLinks[Action]>> = {};
  for (const action of actions) {
    const url = get(`${action}-url`)?.trim();
    if (url === undefined) continue;
    if (isSafeUrl(url)) links[action] = { url, label: get(`${action}-label`)?.trim() || undefined };
    else warn(`${action}-url`, url, allowedUrls);
  }
  return links;
}
