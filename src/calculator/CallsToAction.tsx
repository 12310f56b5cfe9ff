/**
 * The embedder's calls to action, each a slot whose default content is a link, and the details of the action event.
 */
import type { I18n } from '../i18n/createI18n.ts';

/** The names of the slots: `apply` is for developers, `hire` for employers. */
export const actions = ['apply', 'hire'] as const;
export type Action = (typeof actions)[number];

export type CtaLinks = { readonly [action in Action]?: CtaLink | undefined };

interface CtaLink {
  readonly url: string;
  readonly label: string | undefined;
}

/** Detail of the cancelable `career-leap-action` event, dispatched before an action; `preventDefault()` stops it. */
export type ActionDetail = LinkDetail | ExportDetail;

interface LinkDetail {
  readonly action: Action;
  /** The address of the link; empty if the page's content of the slot is not a link. */
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
