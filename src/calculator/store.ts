/**
 * The one state of a calculator: what was entered, as a profile and as typed, and what the charts are set to.
 * Everything else is derived from it; the projection is worked out when something first asks for it.
 */
import type { Settings } from '../charts/figure/chart.ts';
import type { Figures } from '../dataset/schema.ts';
import {
  type CityTier,
  completeProfile,
  type FullProfile,
  type NumberField,
  numberFields,
  type Profile,
} from '../model/profile.ts';
import { type Projection, project } from '../model/projection.ts';

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
}

export interface Store {
  readonly dataset: Figures;
  state(): State;
  projection(): Projection;
  /** Calls back after every change. @returns what ends it */
  subscribe(listener: () => void): () => void;
  /** Takes what was typed: a number in range changes the profile, anything else is kept as a mistake. */
  enter(field: NumberField, text: string): void;
  settle(place: Place): void;
  change(part: Profile): void;
  set(part: Partial<Settings>): void;
}

export function createStore(
  dataset: Figures,
  start: Profile,
  city: string | undefined,
  settings: Partial<Settings> = {},
): Store {
  let state: State = {
    profile: completeProfile(start, dataset),
    city,
    mistakes: {},
    settings: {
      movedShare: 0,
      year: dataset.assumptions.horizonYears.value,
      neededLpa: undefined,
      payOf: 'firstRole',
      ...settings,
    },
  };
  let projection: Projection | undefined;
  const listeners = new Set<() => void>();

  const update = (part: Partial<State>) => {
    if (part.profile) projection = undefined;
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  const withProfile = (part: Profile) => completeProfile({ ...state.profile, ...part }, dataset);

  return {
    dataset,
    state: () => state,
    projection: () => {
      projection ??= project(state.profile, dataset);
      return projection;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    enter: (field, text) => {
      const value = text.trim() === '' ? undefined : Number(text);
      const { min, max } = numberFields[field];
      const { [field]: _, ...mistakes } = state.mistakes;
      // An empty salary is an answer: the model estimates it.
      const emptySalary = value === undefined && field === 'currentSalaryLpa';
      if (emptySalary || (value !== undefined && value >= min && value <= max)) {
        update({ mistakes, profile: { ...state.profile, [field]: value } });
      } else {
        update({ mistakes: { ...mistakes, [field]: text } });
      }
    },
    settle: ({ tier, city: name }) => update({ city: name, profile: withProfile({ cityTier: tier }) }),
    change: (part) => update({ profile: withProfile(part) }),
    set: (part) => update({ settings: { ...state.settings, ...part } }),
  };
}
