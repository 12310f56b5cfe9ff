/** Lists the errors of an invalid dataset in place of the calculator, for the person who can correct them. */
import { useId } from 'preact/hooks';
import type { DatasetProblem } from '../../data/errors.ts';
import type { I18n } from '../../i18n/createI18n.ts';
import type { DetailMessages } from '../../i18n/loadMessages.ts';

/** More errors than anyone corrects at once. */
const maxShown = 100;

export function DatasetErrorView({
  problems,
  i18n,
  details,
}: {
  readonly problems: readonly DatasetProblem[];
  readonly i18n: I18n;
  readonly details: DetailMessages;
}) {
  const id = useId();
  const hiddenCount = problems.length - maxShown;
  return (
    <div class="calculator" lang={i18n.locale}>
      <section class="refused" part="error" aria-labelledby={id}>
        <p class="title" id={id} role="alert">
          {details.t('dataset.refused', { n: problems.length })}
        </p>
        {/* A long list scrolls, so it must be focusable for the keyboard. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
        <ul tabIndex={0} aria-labelledby={id}>
          {problems.slice(0, maxShown).map(({ path, found, allowed }) => (
            <li key={path}>
              <code>{path}</code>
              <br />
              {details.t('dataset.found')} <span lang="en">{found}</span>
              <br />
              {details.t('dataset.allowed')} <span lang="en">{allowed}</span>
            </li>
          ))}
          {hiddenCount > 0 && <li>{details.t('dataset.more', { n: hiddenCount })}</li>}
        </ul>
      </section>
    </div>
  );
}
