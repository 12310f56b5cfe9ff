/** The questions in the disclosure; loaded when it is first opened. */
import { useId } from 'preact/hooks';
import style from './moreQuestions.css?inline';
import { NumberField } from './NumberField.tsx';
import type { QuestionsProps } from './Questions.tsx';

export { style };

export function MoreQuestions({ store, state, i18n, salary }: QuestionsProps & { readonly salary: string }) {
  const { profile } = state;
  return (
    <>
      <NumberField
        store={store}
        state={state}
        i18n={i18n}
        field="currentSalaryLpa"
        label={i18n.t('questions.salary')}
        unit={i18n.t('questions.salaryUnit')}
        hint={profile.currentSalaryLpa === undefined ? i18n.t('questions.salaryHint', { salary }) : ''}
        restore={state.clearedSalary}
      />
      <NumberField
        store={store}
        state={state}
        i18n={i18n}
        field="mlYears"
        label={i18n.t('questions.mlYears')}
        unit={i18n.t('questions.years')}
        hint={i18n.t('questions.mlHint')}
      />
      <NumberField
        store={store}
        state={state}
        i18n={i18n}
        field="studyHoursPerWeek"
        label={i18n.t('questions.hours')}
        unit={i18n.t('questions.hoursUnit')}
      />
      <IncomeKept store={store} state={state} i18n={i18n} />
      <NumberField
        store={store}
        state={state}
        i18n={i18n}
        field="courseFeeLakh"
        label={i18n.t('questions.fee')}
        unit={i18n.t('questions.feeUnit')}
      />
      {state.dataset.facts.capstoneNeeded.value && (
        <label class="check">
          <input
            type="checkbox"
            checked={profile.capstone}
            onInput={(event) => store.updateProfile({ capstone: event.currentTarget.checked })}
          />
          {i18n.t('questions.capstone')}
        </label>
      )}
    </>
  );
}

function IncomeKept({ store, state, i18n }: QuestionsProps) {
  const id = useId();
  const kept = state.profile.incomeKept;
  const choices = [
    [1, i18n.t('questions.keptAll')],
    [0.5, i18n.t('questions.keptHalf')],
    [0, i18n.t('questions.keptNone')],
  ] as const;
  const options = choices.some(([share]) => share === kept)
    ? choices
    : [...choices, [kept, i18n.t('questions.keptShare', { share: i18n.percent(kept) })] as const];
  return (
    <div class="field">
      <label for={id}>{i18n.t('questions.incomeKept')}</label>
      <div class="controls">
        <select
          id={id}
          onInput={(event) => store.updateProfile({ incomeKept: Number(event.currentTarget.value) })}
        >
          {options.map(([share, text]) => (
            <option key={share} value={share} selected={share === kept}>
              {text}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
