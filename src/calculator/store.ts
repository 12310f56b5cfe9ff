/**
 * The one state of a calculator: what was entered, as profile and as typed, and what the charts are set to.
 * The projection is derived from it, and worked out when something first asks for it.
 */
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Settings } from '../charts/figure/chart.ts';
import type { Dataset } from '../dataset/schema.ts';
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

/** What a number field holds that is not (yet) a usable number. */
export interface Mistake {
  readonly text: string;
}

export interface Store {
  readonly dataset: Dataset;
  readonly profile: ReadonlySignal<FullProfile>;
  readonly city: ReadonlySignal<string | undefined>;
  readonly mistakes: ReadonlySignal<Readonly<Partial<Record<NumberField, Mistake>>>>;
  readonly settings: ReadonlySignal<Settings>;
  readonly projection: ReadonlySignal<Projection>;
  /** Takes what was typed: a number in range changes the profile, anything else is kept as a mistake. */
  enter(field: NumberField, text: string): void;
  settle(place: Place): void;
  change(part: Profile): void;
  set(part: Partial<Settings>): void;
}

export function createStore(dataset: Dataset, start: Profile, city: string | undefined): Store {
  const profile: Signal<FullProfile> = signal(completeProfile(start, dataset));
  const chosenCity: Signal<string | undefined> = signal(city);
  const mistakes: Signal<Partial<Record<NumberField, Mistake>>> = signal({});
  const settings: Signal<Settings> = signal({ movedShare: 0 });

  const change = (part: Profile) => {
    profile.value = completeProfile({ ...profile.value, ...part }, dataset);
  };
  const enter = (field: NumberField, text: string) => {
    const typed = text.trim();
    const value = typed === '' ? undefined : Number(typed);
    const { min, max } = numberFields[field];
    const { [field]: _, ...others } = mistakes.value;
    batch(() => {
      if (value !== undefined && value >= min && value <= max) {
        mistakes.value = others;
        change({ [field]: value });
      } else if (value === undefined && field === 'currentSalaryLpa') {
        // An empty salary is an answer: the model estimates it.
        mistakes.value = others;
        const { currentSalaryLpa: __, ...rest } = profile.value;
        profile.value = completeProfile(rest, dataset);
      } else {
        mistakes.value = { ...others, [field]: { text } };
      }
    });
  };

  return {
    dataset,
    profile,
    city: chosenCity,
    mistakes,
    settings,
    projection: computed(() => project(profile.value, dataset)),
    enter,
    settle: ({ tier, city: name }) =>
      batch(() => {
        chosenCity.value = name;
        change({ cityTier: tier });
      }),
    change,
    set: (part) => {
      settings.value = { ...settings.value, ...part };
    },
  };
}
