/** The answer, in sight at once and told to screen readers once the visitor pauses. */
import { useEffect, useState } from 'preact/hooks';
import { Strong } from '../charts/figure/Reader.tsx';
import { answerText } from '../language/sentences/answer.ts';
import { strongParts, type Words } from '../language/words.ts';
import type { State, Store } from './store.ts';

/** A pause in typing or dragging; long enough that no half-entered value is read out. */
const pauseMs = 700;

interface AnswerProps {
  readonly store: Store;
  readonly state: State;
  readonly words: Words;
}

export function Answer({ store, state, words }: AnswerProps) {
  const { main, gains, notes } = answerText(
    store.projection(),
    state.profile,
    store.dataset.facts.audienceExperience.value,
    words,
  );
  return (
    <section class="answer" part="answer" aria-label={words.say('answer.name')}>
      <p class={gains ? 'main gain' : 'main loss'}>
        <Strong text={main} />
      </p>
      {notes.map((note) => (
        <p key={note} class="note">
          <Strong text={note} />
        </p>
      ))}
      <Announcement text={strongParts([main, ...notes].join(' ')).join('')} />
    </section>
  );
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
