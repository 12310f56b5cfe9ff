/** The questions behind the disclosure. */
import { useId } from 'preact/hooks';
import style from './moreQuestions.css?inline';
import { NumberField } from './NumberField.tsx';
import type { QuestionsProps } from './Questions.tsx';

export { style };

export function MoreQuestions({ store, state, words, salary }: QuestionsProps & { readonly salary: string }) {
  const { profile } = state;
  return (
    <>
      <NumberField
        store={store}
        state={state}
        words={words}
        field="currentSalaryLpa"
        label={words.say('questions.salary')}
        unit={words.say('questions.salaryUnit')}
        hint={profile.currentSalaryLpa === undefined ? words.say('questions.salaryHint', { salary }) : ''}
        putBack={state.clearedSalary}
      />
      <NumberField
        store={store}
        state={state}
        words={words}
        field="mlYears"
        label={words.say('questions.mlYears')}
        unit={words.say('questions.years')}
        hint={words.say('questions.mlHint')}
      />
      <NumberField
        store={store}
        state={state}
        words={words}
        field="studyHoursPerWeek"
        label={words.say('questions.hours')}
        unit={words.say('questions.hoursUnit')}
      />
      <IncomeKept store={store} state={state} words={words} />
      <NumberField
        store={store}
        state={state}
        words={words}
        field="courseFeeLakh"
        label={words.say('questions.fee')}
        unit={words.say('questions.feeUnit')}
      />
      {state.dataset.facts.capstoneNeeded.value && (
        <label class="check">
          <input
            type="checkbox"
            checked={profile.capstone}
            onInput={(event) => store.change({ capstone: event.currentTarget.checked })}
          />
          {words.say('questions.capstone')}
        </label>
      )}
    </>
  );
}

function IncomeKept({ store, state, words }: QuestionsProps) {
  const id = useId();
  const kept = state.profile.incomeKept;
  const choices = [
    [1, words.say('questions.keptAll')],
    [0.5, words.say('questions.keptHalf')],
    [0, words.say('questions.keptNone')],
  ] as const;
  const given = choices.some(([share]) => share === kept)
    ? choices
    : [...choices, [kept, words.say('questions.keptShare', { share: words.percent(kept) })] as const];
  return (
    <div class="field">
      <label for={id}>{words.say('questions.incomeKept')}</label>
      <div class="controls">
        <select id={id} onInput={(event) => store.change({ incomeKept: Number(event.currentTarget.value) })}>
          {given.map(([share, text]) => (
            <option key={share} value={share} selected={share === kept}>
              {text}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
