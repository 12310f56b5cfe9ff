/** What stands in an element's place where its dataset can't be used: every mistake, for the person who can mend it. */
import { useId } from 'preact/hooks';
import type { DatasetProblem } from '../../data/errors.ts';
import type { MoreWords } from '../../language/languages.ts';
import type { Words } from '../../language/words.ts';

/** Nobody mends more at once. */
const mostShown = 100;

export function Refused({
  problems,
  words,
  more,
}: {
  readonly problems: readonly DatasetProblem[];
  readonly words: Words;
  readonly more: MoreWords;
}) {
  const id = useId();
  const unshown = problems.length - mostShown;
  return (
    <div class="calculator" lang={words.locale}>
      <section class="refused" part="error" aria-labelledby={id}>
        <p class="title" id={id} role="alert">
          {more.say('dataset.refused', { n: problems.length })}
        </p>
        {/* Long, it scrolls on its own, so it must be reachable with the keyboard. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
        <ul tabIndex={0} aria-labelledby={id}>
          {problems.slice(0, mostShown).map(({ path, found, allowed }) => (
            <li key={path}>
              <code>{path}</code>
              <br />
              {more.say('dataset.found')} <span lang="en">{found}</span>
              <br />
              {more.say('dataset.allowed')} <span lang="en">{allowed}</span>
            </li>
          ))}
          {unshown > 0 && <li>{more.say('dataset.more', { n: unshown })}</li>}
        </ul>
      </section>
    </div>
  );
}
