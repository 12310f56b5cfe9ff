/** The questions of the calculator: two that are always visible, and the others in a disclosure. */

import { useCallback, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { citiesOf } from '../data/cities.ts';
import { capitalize, type I18n } from '../i18n/createI18n.ts';
import { type CityTier, cityTiers } from '../model/profile.ts';
import { cachedProjection } from '../model/projectionCache.ts';
import { importWithRetry } from '../retry.ts';
import { NumberField } from './NumberField.tsx';
import type { State, Store } from './store.ts';
import { LoadingStatus, useLazy } from './ui/useLazy.tsx';

export interface QuestionsProps {
  readonly store: Store;
  readonly state: State;
  readonly i18n: I18n;
}

export function Questions({
  store,
  state,
  i18n,
  adopt,
}: QuestionsProps & { readonly adopt: (style: string) => void }) {
  const salary = i18n.money(cachedProjection(state.profile, state.dataset).stay[0] ?? 0);
  const hours = i18n.t('unit.hours', { n: state.profile.studyHoursPerWeek });
  const disclosure = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  const load = useCallback(async () => {
    const { MoreQuestions, style } = await importWithRetry(() => import('./MoreQuestions.tsx'));
    adopt(style);
    return { MoreQuestions };
  }, [adopt]);
  const [more, loading] = useLazy(open ? load : undefined);
  useLayoutEffect(() => {
    // The answer sticks to the bottom edge while the form is open. Scroll the form so that it is not covered.
    if (open && more) disclosure.current?.scrollIntoView({ block: 'nearest' });
  }, [open, more]);
  return (
    // A class instead of `:has()`: in a shadow root, WebKit does not update the siblings of an element with `:has()`.
    <section
      class={open ? 'questions open' : 'questions'}
      part="questions"
      aria-label={i18n.t('questions.name')}
    >
      <NumberField
        store={store}
        state={state}
        i18n={i18n}
        field="experienceYears"
        label={i18n.t('questions.experience')}
        unit={i18n.t('questions.years')}
        slider={i18n.t('questions.experienceSlider')}
      />
      <City store={store} state={state} i18n={i18n} />
      <details class="more" ref={disclosure} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {i18n.t('questions.more')}
          <span class="now">{i18n.t('questions.moreNow', { salary, hours })}</span>
        </summary>
        {more ? (
          <div class="fields">
            <more.MoreQuestions store={store} state={state} i18n={i18n} salary={salary} />
          </div>
        ) : (
          open && <LoadingStatus {...loading} i18n={i18n} />
        )}
      </details>
    </section>
  );
}

/** The cities by tier, with an option for any other place of each tier. */
function City({ store, state, i18n }: QuestionsProps) {
  const id = useId();
  const { city, dataset } = state;
  const cities = citiesOf(dataset);
  const tier = state.profile.cityTier;
  const tierName = (cityTier: CityTier) => {
    const name = i18n.tier(cityTier);
    return name && capitalize(name);
  };
  const cityOptions = (ofTier: CityTier) =>
    cities
      .filter((each) => each.tier === ofTier)
      .map(({ name }) => (
        <option key={name} value={name} selected={name === city}>
          {name}
        </option>
      ));
  const tierOption = (ofTier: CityTier, text: string) => (
    <option value={`tier-${ofTier}`} selected={city === undefined && tier === ofTier}>
      {text}
    </option>
  );
  return (
    <div class="field">
      <label for={id}>{i18n.t('questions.city')}</label>
      <div class="controls">
        <select
          id={id}
          onInput={(event) => {
            const chosen = event.currentTarget.value;
            const chosenCity = cities.find(({ name }) => name === chosen);
            const chosenTier = cityTiers.find((each) => chosen === `tier-${each}`);
            if (chosenCity) store.setCity({ tier: chosenCity.tier, city: chosenCity.name });
            else if (chosenTier) store.setCity({ tier: chosenTier, city: undefined });
          }}
        >
          {([1, 2] as const).map((each) => (
            <optgroup key={each} label={tierName(each) ?? i18n.t(`questions.tier${each}`)}>
              {tierOption(each, tierName(each) ?? i18n.t('questions.tierCity', { tier: each }))}
              {cityOptions(each)}
            </optgroup>
          ))}
          {cityOptions(3)}
          {tierOption(3, tierName(3) ?? i18n.t('questions.otherCity'))}
        </select>
      </div>
    </div>
  );
}
