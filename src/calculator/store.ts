/**
 * The state of a calculator: the profile, the invalid inputs, the overrides and the settings of the charts.
 * Everything else is derived from it.
 */
import type { Settings } from '../charts/shared/types.ts';
import type { DatasetFigures } from '../data/schema.ts';
import type { Overrides } from '../model/assumptions.ts';
import type { CityTier, FullProfile, NumberField, Profile } from '../model/profile.ts';
import { withDefaults } from '../model/profileDefaults.ts';

/** Where the visitor works: a listed city, or any place of a tier. */
export interface Location {
  readonly tier: CityTier;
  /** Undefined for any place of the tier. */
  readonly city: string | undefined;
}

export interface State {
  readonly profile: FullProfile;
  /** The name of a listed city; undefined for any place of the profile's tier. */
  readonly city: string | undefined;
  /** The texts of number fields that are not valid. The profile has the last valid number. */
  readonly invalidInputs: Readonly<Partial<Record<NumberField, string>>>;
  readonly settings: Settings;
  /** The assumptions that the visitor changed. */
  readonly overrides: Overrides;
  /** The dataset with the overrides applied. */
  readonly dataset: DatasetFigures;
  /** The id of the chart that the visitor chose. */
  readonly view: string | undefined;
  /** The number or chart whose sources are shown. */
  readonly explained: Explained | undefined;
  /** The salary before the field was cleared, to restore. */
  readonly clearedSalary: number | undefined;
  /** Whether the link in the URL could not be decoded. */
  readonly hasInvalidLink: boolean;
}

/** A number, or a whole chart, whose sources can be shown. */
export interface Explained {
  /** Its name, such as `gain.pay` or `chart.odds`. */
  readonly about: string;
  /** The formatted number, or the title of the chart. */
  readonly text: string;
}

export interface Store {
  /** The dataset without overrides. */
  readonly original: DatasetFigures;
  state(): State;
  /** Calls the listener after every change. @returns a function that removes it */
  subscribe(listener: () => void): () => void;
  /** Merges a part into the state. */
  update(part: Partial<State>): void;
  setCity(location: Location): void;
  updateProfile(part: Profile): void;
  updateSettings(part: Partial<Settings>): void;
}

export function createStore(
  dataset: DatasetFigures,
  profile: Profile,
  city: string | undefined,
  settings: Partial<Settings> = {},
  /** The part of the state from a link or from the history entry; overrides the other arguments. */
  restored: Partial<State> = {},
): Store {
  let state: State = {
    profile: withDefaults(profile, dataset),
    city,
    invalidInputs: {},
    settings: {
      movedShare: 0,
      year: dataset.assumptions.horizonYears.value,
      neededLpa: undefined,
      payOf: 'firstRole',
      ...settings,
    },
    overrides: {},
    dataset,
    view: undefined,
    explained: undefined,
    clearedSalary: undefined,
    hasInvalidLink: false,
    ...restored,
  };
  const listeners = new Set<() => void>();

  const update = (part: Partial<State>) => {
    state = { ...state, ...part };
    // The year of the odds must be within the horizon, and either can change.
    const horizonYears = state.dataset.assumptions.horizonYears.value;
    if (state.settings.year > horizonYears) {
      state = { ...state, settings: { ...state.settings, year: horizonYears } };
    }
    for (const listener of listeners) listener();
  };
  const withProfile = (part: Profile) => withDefaults({ ...state.profile, ...part }, state.dataset);

  return {
    original: dataset,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    update,
    setCity: ({ tier, city: name }) => update({ city: name, profile: withProfile({ cityTier: tier }) }),
    updateProfile: (part) => update({ profile: withProfile(part) }),
    updateSettings: (part) => update({ settings: { ...state.settings, ...part } }),
  };
}
