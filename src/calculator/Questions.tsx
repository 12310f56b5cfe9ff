/** What the calculator asks: two questions in sight, everything else behind one disclosure. */

import { useCallback, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { citiesOf } from '../data/cities.ts';
import { capital, type Words } from '../language/words.ts';
import { type CityTier, cityTiers } from '../model/profile.ts';
import { cachedProjection } from '../model/projectionCache.ts';
import { importWithRetry } from '../retry.ts';
import { NumberField } from './NumberField.tsx';
import type { State, Store } from './store.ts';
import { LoadingStatus, useLazy } from './ui/useLazy.tsx';

export interface QuestionsProps {
  readonly store: Store;
  readonly state: State;
  readonly words: Words;
}

export function Questions({
  store,
  state,
  words,
  adopt,
}: QuestionsProps & { readonly adopt: (style: string) => void }) {
  const salary = words.money(cachedProjection(state.profile, state.dataset).stay[0] ?? 0);
  const hours = words.say('unit.hours', { n: state.profile.studyHoursPerWeek });
  const details = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  const load = useCallback(async () => {
    const { MoreQuestions, style } = await importWithRetry(() => import('./MoreQuestions.tsx'));
    adopt(style);
    return { MoreQuestions };
  }, [adopt]);
  const [more, loading] = useLazy(open ? load : undefined);
  useLayoutEffect(() => {
    // The answer stays at the lower edge while the form is open: what was opened moves clear of it.
    if (open && more) details.current?.scrollIntoView({ block: 'nearest' });
  }, [open, more]);
  return (
    // A class, since WebKit does not look again at what stands beside `:has()` in a shadow root.
    <section
      class={open ? 'questions open' : 'questions'}
      part="questions"
      aria-label={words.say('questions.name')}
    >
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
      <details class="more" ref={details} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {words.say('questions.more')}
          <span class="now">{words.say('questions.moreNow', { salary, hours })}</span>
        </summary>
        {more ? (
          <div class="fields">
            <more.MoreQuestions store={store} state={state} words={words} salary={salary} />
          </div>
        ) : (
          open && <LoadingStatus {...loading} words={words} />
        )}
      </details>
    </section>
  );
}

/** Cities by tier; where only a tier is known, an entry for any place of it. */
function City({ store, state, words }: QuestionsProps) {
  const id = useId();
  const { city, dataset } = state;
  const cities = citiesOf(dataset);
  const tier = state.profile.cityTier;
  const tierName = (of: CityTier) => {
    const name = words.tier(of);
    return name && capital(name);
  };
  const listed = (wanted: CityTier) =>
    cities
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
            const known = cities.find(({ name }) => name === chosen);
            const tierOfAny = cityTiers.find((each) => chosen === `tier-${each}`);
            if (known) store.settle({ tier: known.tier, city: known.name });
            else if (tierOfAny) store.settle({ tier: tierOfAny, city: undefined });
          }}
        >
          {([1, 2] as const).map((each) => (
            <optgroup key={each} label={tierName(each) ?? words.say(`questions.tier${each}`)}>
              {anyPlace(each, tierName(each) ?? words.say('questions.tierCity', { tier: each }))}
              {listed(each)}
            </optgroup>
          ))}
          {listed(3)}
          {anyPlace(3, tierName(3) ?? words.say('questions.otherCity'))}
        </select>
      </div>
    </div>
  );
}
