/** The answer in sentences: updated at once on screen, and announced to screen readers after a pause. */

import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type I18n, splitEmphasis } from '../i18n/createI18n.ts';
import { answerText } from '../i18n/text/answer.ts';
import { cachedProjection } from '../model/projectionCache.ts';
import type { Explained, State, Store } from './store.ts';

/** Delay after the last change, so that screen readers don't announce half-entered values. */
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

/** Wraps `t` so that each value of a message is marked with its name: `{gain.pay:₹12.6 lakh}`. */
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

/**
 * A marked number and the characters attached to it. Groups: the characters before it, `*` if it is emphasized, its
 * name, the number, the characters after it.
 */
const numberInText = /([^\s*{}]*)(\*?)\{([\w.]+):([^}]*)\}\2([^\s*{}]*)/;

/** Removes the marks of numbers and emphasis. */
const stripMarkup = (text: string) => text.replace(/\{[\w.]+:([^}]*)\}|\*/g, '$1');

/**
 * The text without its numbers, as a key: a sentence with other words gets a new element, because a page translator
 * may have replaced the text nodes of the current one.
 */
const sentenceKey = (text: string) => text.replace(/:[^{}]*\}/g, '');

interface ExplainableTextProps {
  readonly text: string;
  readonly title: string;
  readonly onExplain: (explained: Explained) => void;
}

/** A sentence whose numbers are buttons that explain where they come from. */
function ExplainableText({ text, title, onExplain }: ExplainableTextProps) {
  const children: ComponentChildren[] = [];
  // Splitting by a pattern with five groups gives the text, the five groups, the next text, and so on.
  const parts = text.split(numberInText);
  for (let i = 0; i < parts.length; i += 6) {
    const [plainText = '', before, star, about, number, after] = parts.slice(i, i + 6);
    children.push(
      ...splitEmphasis(plainText).map((part, k) => (k % 2 === 1 ? <strong key={k}>{part}</strong> : part)),
    );
    if (about === undefined || number === undefined) continue;
    children.push(
      // Prevents a line break between a number and its bracket or full stop.
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
  return <>{children}</>;
}

/** A live region for screen readers. Empty until the answer changes, so that the first one is not announced. */
function Announcement({ text }: { readonly text: string }) {
  const [first] = useState(text);
  const [announced, setAnnounced] = useState('');
  useEffect(() => {
    if (text === first && announced === '') return;
    const timer = setTimeout(() => setAnnounced(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text, first, announced]);
  return (
    <p role="status" class="unseen">
      {announced}
    </p>
  );
}
