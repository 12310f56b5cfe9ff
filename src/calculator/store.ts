/**
 * The one state of a calculator: what was entered, as a profile and as typed, and what the charts are set to.
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
  readonly city: string | undefined;
  /** What stands in number fields that is not a usable number; the profile keeps the last one that was. */
  readonly invalidInputs: Readonly<Partial<Record<NumberField, string>>>;
  readonly settings: Settings;
  /** The assumptions that the visitor changed. */
  readonly overrides: Overrides;
  /** The dataset with them. */
  readonly dataset: DatasetFigures;
  /** The view that the visitor chose. */
  readonly view: string | undefined;
  /** The number that the visitor asked where it comes from. */
  readonly explained: Explained | undefined;
  /** The salary that was cleared, to put back. */
  readonly clearedSalary: number | undefined;
  /** Whether the visitor came by a link that could not be read. */
  readonly hasInvalidLink: boolean;
}

/** A number, or a whole chart, that can be asked where it comes from. */
export interface Explained {
  /** What it is, such as `firstPay`. */
  readonly about: string;
  /** The number or the title as the visitor sees it. */
  readonly text: string;
}

export interface Store {
  /** As it was before the visitor changed an assumption. */
  readonly original: DatasetFigures;
  state(): State;
  /** Calls back after every change. @returns what ends it */
  subscribe(listener: () => void): () => void;
  /** Parts of the state as they shall be. */
  update(part: Partial<State>): void;
  setCity(location: Location): void;
  updateProfile(part: Profile): void;
  updateSettings(part: Partial<Settings>): void;
}

export function createStore(
  dataset: DatasetFigures,
  start: Profile,
  city: string | undefined,
  settings: Partial<Settings> = {},
  /** What an earlier visit or a link brings along. */
  restored: Partial<State> = {},
): Store {
  let state: State = {
    profile: withDefaults(start, dataset),
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
    // The year of the odds stays within the horizon, whether the page sets it or the visitor changes the horizon.
    const last = state.dataset.assumptions.horizonYears.value;
    if (state.settings.year > last) state = { ...state, settings: { ...state.settings, year: last } };
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
    update: update,
    setCity: ({ tier, city: name }) => update({ city: name, profile: withProfile({ cityTier: tier }) }),
    updateProfile: (part) => update({ profile: withProfile(part) }),
    updateSettings: (part) => update({ settings: { ...state.settings, ...part } }),
  };
}
