/** The embedder's calls to action: a link each, or whatever the page puts into its slot. */
import type { I18n } from '../i18n/createI18n.ts';

/** For the developer, and for the employer. */
export const actions = ['apply', 'hire'] as const;
export type Action = (typeof actions)[number];

export type CtaLinks = { readonly [action in Action]?: CtaLink | undefined };

interface CtaLink {
  readonly url: string;
  readonly label: string | undefined;
}

/** What a page is told before something leaves the calculator; it may keep it from happening. */
export type ActionDetail = LinkDetail | ExportDetail;

interface LinkDetail {
  readonly action: Action;
  /** Where it leads; empty where the page put something else than a link into the slot. */
  readonly url: string;
}

export type ExportDetail =
  | { readonly action: 'share'; readonly format: 'text' | 'link' }
  | { readonly action: 'export'; readonly format: 'svg' | 'png' | 'csv' | 'ics' | 'print' };

export function CallsToAction({ links, i18n }: { readonly links: CtaLinks; readonly i18n: I18n }) {
  return (
    <div class="actions" part="actions">
      {actions.map((action) => {
        const link = links[action];
        return (
          <slot key={action} name={action}>
            {link && (
              <a class={action} href={link.url} rel="noopener">
                {link.label ?? i18n.t(`actions.${action}`)}
              </a>
            )}
          </slot>
        );
      })}
    </div>
  );
}
