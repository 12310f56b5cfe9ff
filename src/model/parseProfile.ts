/** Validates profiles that come from the caller, and fills in their defaults. */

import { formatValue } from '../data/formatValue.ts';
import type { ModelInput } from '../data/schema.ts';
import {
  cityTiers,
  type FullProfile,
  limitsOf,
  type NumberField,
  numberFields,
  type Profile,
  skippableWeeks,
} from './profile.ts';
import { defaults, withDefaults } from './profileDefaults.ts';

export interface ProfileProblem {
  readonly field: string;
  readonly found: string;
  readonly allowed: string;
}

/** Thrown for an invalid profile; `problems` has one entry for every invalid field. */
export class ProfileError extends Error {
  override readonly name = 'ProfileError';
  readonly problems: readonly ProfileProblem[];

  constructor(problems: readonly ProfileProblem[]) {
    super(
      `The profile can't be used:\n${problems
        .map(({ field, found, allowed }) => `${field}: found ${found}; allowed: ${allowed}`)
        .join('\n')}`,
    );
    this.problems = problems;
  }
}

/**
 * Validates a profile and fills in its defaults.
 * @throws {@link ProfileError} with every invalid field: the value found and the values allowed
 */
export function parseProfile(profile: Profile, dataset: ModelInput): FullProfile {
  const problems = validateProfile(profile, dataset);
  if (problems.length > 0) throw new ProfileError(problems);
  return withDefaults(profile, dataset);
}

/** Every invalid field of a value that should be a profile; empty if it is valid. */
export function validateProfile(profile: unknown, dataset: ModelInput): ProfileProblem[] {
  if (typeof profile !== 'object' || profile === null || Array.isArray(profile)) {
    return [{ field: 'profile', found: formatValue(profile), allowed: 'an object' }];
  }
  const problems: ProfileProblem[] = [];
  for (const [field, value] of Object.entries(profile)) {
    const isOmitted = value === undefined && Object.hasOwn(defaults, field);
    const allowed = isOmitted ? undefined : expectedValue(field, value, dataset);
    if (allowed) problems.push({ field, found: formatValue(value), allowed });
  }
  return problems;
}

/** Describes the allowed values of a field; undefined if the value is valid. */
function expectedValue(field: string, value: unknown, dataset: ModelInput): string | undefined {
  if (isNumberField(field)) {
    const { min, max } = limitsOf(field, dataset);
    const isValid = typeof value === 'number' && value >= min && value <= max;
    return isValid ? undefined : `a number from ${min} to ${max}`;
  }
  if (field === 'cityTier') {
    return cityTiers.some((tier) => tier === value) ? undefined : cityTiers.join(', ');
  }
  if (field === 'capstone') {
    return typeof value === 'boolean' ? undefined : 'true or false';
  }
  if (field === 'skippedWeeks') {
    const ids: unknown[] = skippableWeeks(dataset);
    const isValid = Array.isArray(value) && [...value].every((week) => ids.includes(week));
    return isValid ? undefined : `a list of plan weeks: ${ids.join(', ')}`;
  }
  return `only the fields ${Object.keys(defaults).join(', ')}`;
}

function isNumberField(field: string): field is NumberField {
  return Object.hasOwn(numberFields, field);
}
