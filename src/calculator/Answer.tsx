/** The answer, in sight at once and told to screen readers once the visitor pauses. */

import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type I18n, splitEmphasis } from '../i18n/createI18n.ts';
import { answerText } from '../i18n/text/answer.ts';
import { cachedProjection } from '../model/projectionCache.ts';
import type { Explained, State, Store } from './store.ts';

/** A pause in typing or dragging; long enough that no half-entered value is read out. */
const pauseMs = 700;

interface AnswerProps {
  readonly store: Store;
  readonly state: State;
  readonly i18n: I18n;
}

export function Answer({ store, state, i18n }: AnswerProps) {
  const { main, gains, notes } = answerText(
    cachedProjection(state.profile, state.dataset),
    state.profile,
    state.dataset,
    markNumbers(i18n),
  );
  const onExplain = (explained: Explained) => store.update({ explained });
  const title = i18n.t('figure.ask');
  return (
    <section class="answer" part="answer" aria-label={i18n.t('answer.name')}>
      <p key={sentenceKey(main)} class={gains ? 'main gain' : 'main loss'}>
        <ExplainableText text={main} title={title} onExplain={onExplain} />
      </p>
      {notes.map((note) => (
        <p key={note} class="note">
          <ExplainableText text={note} title={title} onExplain={onExplain} />
        </p>
      ))}
      <Announcement text={stripMarkup([main, ...notes].join(' '))} />
    </section>
  );
}

/** Words that put each value of a message between braces with its name: `{gain.pay:₹12.6 lakh}`. */
const markNumbers = (i18n: I18n): I18n => ({
  ...i18n,
  t: (key, values = {}) =>
    i18n.t(
      key,
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          `{${key.replace('answer.', '')}.${name}:${value}}`,
        ]),
      ),
    ),
});

/** What stands before a number without a space, whether it is strong, its name, the number, and what follows it. */
const numberInText = /([^\s*{}]*)(\*?)\{([\w.]+):([^}]*)\}\2([^\s*{}]*)/;

/** The text without what marks its numbers. */
const stripMarkup = (text: string) => text.replace(/\{[\w.]+:([^}]*)\}|\*/g, '$1');

/**
 * The text without its numbers. A sentence of another shape is another element: a page translator may have taken hold of
 * the texts of this one.
 */
const sentenceKey = (text: string) => text.replace(/:[^{}]*\}/g, '');

interface ExplainableTextProps {
  readonly text: string;
  readonly title: string;
  readonly onExplain: (explained: Explained) => void;
}

/** A sentence whose numbers can be asked where they come from. */
function ExplainableText({ text, title, onExplain }: ExplainableTextProps) {
  const shown: ComponentChildren[] = [];
  // Split by a pattern with five groups: text, the five, text, the five, …
  const parts = text.split(numberInText);
  for (let i = 0; i < parts.length; i += 6) {
    const [plainText = '', before, star, about, number, after] = parts.slice(i, i + 6);
    shown.push(
      ...splitEmphasis(plainText).map((part, k) => (k % 2 === 1 ? <strong key={k}>{part}</strong> : part)),
    );
    if (about === undefined || number === undefined) continue;
    shown.push(
      // A bracket or a full stop stays with its number.
      <span key={about} class="together">
        {before}
        <button
          type="button"
          class={`ask ${about.split('.')[1]}${star ? ' strong' : ''}`}
          title={title}
          onClick={() => onExplain({ about, text: number })}
        >
          {number}
        </button>
        {after}
      </span>,
    );
  }
  return <>{shown}</>;
}

/** Says nothing at first: only a changed answer is news. */
function Announcement({ text }: { readonly text: string }) {
  const [first] = useState(text);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (text === first && said === '') return;
    const timer = setTimeout(() => setSaid(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text, first, said]);
  return (
    <p role="status" class="unseen">
      {said}
    </p>
  );
}
