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
export interface Place {
  readonly tier: CityTier;
  /** Undefined for any place of the tier. */
  readonly city: string | undefined;
}

export interface State {
  readonly profile: FullProfile;
  readonly city: string | undefined;
  /** What stands in number fields that is not a usable number; the profile keeps the last one that was. */
  readonly mistakes: Readonly<Partial<Record<NumberField, string>>>;
  readonly settings: Settings;
  /** The assumptions that the visitor changed. */
  readonly changes: Overrides;
  /** The dataset with them. */
  readonly dataset: DatasetFigures;
  /** The view that the visitor chose. */
  readonly view: string | undefined;
  /** The number that the visitor asked where it comes from. */
  readonly asked: Asked | undefined;
  /** The salary that was cleared, to put back. */
  readonly clearedSalary: number | undefined;
  /** Whether the visitor came by a link that could not be read. */
  readonly hasBadLink: boolean;
}

/** A number, or a whole chart, that can be asked where it comes from. */
export interface Asked {
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
  take(part: Partial<State>): void;
  settle(place: Place): void;
  change(part: Profile): void;
  set(part: Partial<Settings>): void;
}

export function createStore(
  dataset: DatasetFigures,
  start: Profile,
  city: string | undefined,
  settings: Partial<Settings> = {},
  /** What an earlier visit or a link brings along. */
  recalled: Partial<State> = {},
): Store {
  let state: State = {
    profile: withDefaults(start, dataset),
    city,
    mistakes: {},
    settings: {
      movedShare: 0,
      year: dataset.assumptions.horizonYears.value,
      neededLpa: undefined,
      payOf: 'firstRole',
      ...settings,
    },
    changes: {},
    dataset,
    view: undefined,
    asked: undefined,
    clearedSalary: undefined,
    hasBadLink: false,
    ...recalled,
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
    take: update,
    settle: ({ tier, city: name }) => update({ city: name, profile: withProfile({ cityTier: tier }) }),
    change: (part) => update({ profile: withProfile(part) }),
    set: (part) => update({ settings: { ...state.settings, ...part } }),
  };
}
