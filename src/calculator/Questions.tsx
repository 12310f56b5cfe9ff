/** What the calculator asks: two questions in sight, everything else behind one disclosure. */

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
    // The answer stays at the lower edge while the form is open: what was opened moves clear of it.
    if (open && more) disclosure.current?.scrollIntoView({ block: 'nearest' });
  }, [open, more]);
  return (
    // A class, since WebKit does not look again at what stands beside `:has()` in a shadow root.
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

/** Cities by tier; where only a tier is known, an entry for any place of it. */
function City({ store, state, i18n }: QuestionsProps) {
  const id = useId();
  const { city, dataset } = state;
  const cities = citiesOf(dataset);
  const tier = state.profile.cityTier;
  const tierName = (of: CityTier) => {
    const name = i18n.tier(of);
    return name && capitalize(name);
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
      <label for={id}>{i18n.t('questions.city')}</label>
      <div class="controls">
        <select
          id={id}
          onInput={(event) => {
            const chosen = event.currentTarget.value;
            const known = cities.find(({ name }) => name === chosen);
            const tierOfAny = cityTiers.find((each) => chosen === `tier-${each}`);
            if (known) store.setCity({ tier: known.tier, city: known.name });
            else if (tierOfAny) store.setCity({ tier: tierOfAny, city: undefined });
          }}
        >
          {([1, 2] as const).map((each) => (
            <optgroup key={each} label={tierName(each) ?? i18n.t(`questions.tier${each}`)}>
              {anyPlace(each, tierName(each) ?? i18n.t('questions.tierCity', { tier: each }))}
              {listed(each)}
            </optgroup>
          ))}
          {listed(3)}
          {anyPlace(3, tierName(3) ?? i18n.t('questions.otherCity'))}
        </select>
      </div>
    </div>
  );
}
