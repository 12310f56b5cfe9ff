/** What the calculator asks: two questions in sight, everything else behind one disclosure. */
import { useId } from 'preact/hooks';
import { capital } from '../language/terms.ts';
import type { Words } from '../language/words.ts';
import { type CityTier, cityTiers } from '../model/profile.ts';
import { NumberField } from './NumberField.tsx';
import type { State, Store } from './store.ts';

interface QuestionsProps {
  readonly store: Store;
  readonly state: State;
  readonly words: Words;
}

export function Questions({ store, state, words }: QuestionsProps) {
  const salary = words.money(store.projection().stay[0] ?? 0);
  const hours = words.say('unit.hours', { n: state.profile.studyHoursPerWeek });
  return (
    <section class="questions" part="questions" aria-label={words.say('questions.name')}>
      <NumberField
        store={store}
        state={state}
        words={words}
        field="experienceYears"
        label={words.say('questions.experience')}
        unit={words.say('questions.years')}
        slider={words.say('questions.experienceSlider')}
      />
      <City store={store} state={state} words={words} />
      <details
        class="more"
        onToggle={({ currentTarget }) => {
          // The answer stays at the lower edge while the form is open: what was opened moves clear of it.
          if (currentTarget.open) currentTarget.scrollIntoView({ block: 'nearest' });
        }}
      >
        <summary>
          {words.say('questions.more')}
          <span class="now">{words.say('questions.moreNow', { salary, hours })}</span>
        </summary>
        <div class="fields">
          <MoreQuestions store={store} state={state} words={words} salary={salary} />
        </div>
      </details>
    </section>
  );
}

function MoreQuestions({ store, state, words, salary }: QuestionsProps & { readonly salary: string }) {
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
      <label class="check">
        <input
          type="checkbox"
          checked={profile.capstone}
          onInput={(event) => store.change({ capstone: event.currentTarget.checked })}
        />
        {words.say('questions.capstone')}
      </label>
    </>
  );
}

/** Cities by tier; where only a tier is known, an entry for any place of it. */
function City({ store, state, words }: QuestionsProps) {
  const id = useId();
  const { city, dataset } = state;
  const { cities } = dataset;
  const tier = state.profile.cityTier;
  const tierName = (of: CityTier) => {
    const name = words.tier(of);
    return name && capital(name);
  };
  const listed = (wanted: CityTier) =>
    cities.value
      .filter((each) => each.tier === wanted)
      .map(({ name }) => (
        <option key={name} value={name} selected={name === city}>
          {name}
        </option>
      ));
  const anyPlace = (wanted: CityTier, text: string) => (
    <option value={`tier-${wanted}`} selected={city === undefined && tier === wanted}>
      {text}
    </option>
  );
  return (
    <div class="field">
      <label for={id}>{words.say('questions.city')}</label>
      <div class="controls">
        <select
          id={id}
          onInput={(event) => {
            const chosen = event.currentTarget.value;
            const known = cities.value.find(({ name }) => name === chosen);
            const tierOfAny = cityTiers.find((each) => chosen === `tier-${each}`);
            if (known) store.settle({ tier: known.tier, city: known.name });
            else if (tierOfAny) store.settle({ tier: tierOfAny, city: undefined });
          }}
        >
          <optgroup label={tierName(1) ?? words.say('questions.tier1')}>
            {anyPlace(1, tierName(1) ?? words.say('questions.tierCity', { tier: 1 }))}
            {listed(1)}
          </optgroup>
          <optgroup label={tierName(2) ?? words.say('questions.tier2')}>
            {anyPlace(2, tierName(2) ?? words.say('questions.tierCity', { tier: 2 }))}
            {listed(2)}
          </optgroup>
          {anyPlace(3, tierName(3) ?? words.say('questions.otherCity'))}
        </select>
      </div>
    </div>
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
