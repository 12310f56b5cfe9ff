/**
 * Encodes the state of a calculator for the URL fragment; `decode.ts` is the inverse. `1~e6.5~cPune.k3x9q` is the version, a
 * letter before each value that is not the default, and a checksum that detects damaged links.
 */

import type { FullProfile } from '../../model/profile.ts';
import { withDefaults } from '../../model/profileDefaults.ts';
import type { State } from '../store.ts';

/** What a link carries. */
export type SharedState = Pick<State, 'profile' | 'city' | 'settings' | 'overrides' | 'dataset' | 'view'>;

export const version = '1';

/** The letter of each number of a profile. */
export const fieldByLetter = {
  e: 'experienceYears',
  m: 'mlYears',
  s: 'currentSalaryLpa',
  h: 'studyHoursPerWeek',
  f: 'courseFeeLakh',
  i: 'incomeKept',
} as const satisfies Record<string, keyof FullProfile>;

export function encodeState({ profile, city, settings, overrides, dataset, view }: SharedState): string {
  const usual = withDefaults({}, dataset);
  const parts: string[] = [version];
  const put = (letter: string, value: string | number | undefined) => {
    if (value !== undefined && value !== '') parts.push(letter + escapeValue(String(value)));
  };
  for (const [letter, field] of Object.entries(fieldByLetter)) {
    if (profile[field] !== usual[field]) put(letter, profile[field]);
  }
  if (city) put('c', city);
  else if (profile.cityTier !== usual.cityTier) put('t', profile.cityTier);
  if (!profile.capstone) put('p', 0);
  put('k', profile.skippedWeeks.join(' '));
  if (dataset.id !== defaultDatasetId) put('d', dataset.id);
  put('v', view);
  if (settings.year !== dataset.assumptions.horizonYears.value) put('y', settings.year);
  put('n', settings.neededLpa);
  if (settings.movedShare !== 0) put('q', settings.movedShare);
  if (settings.payOf !== 'firstRole') put('o', settings.payOf);
  for (const [id, value] of Object.entries(overrides)) {
    put('a', `${id} ${typeof value === 'number' ? value : `=${value}`}`);
  }
  const body = parts.join('~');
  return `${body}.${checksum(body)}`;
}

export const defaultDatasetId = 'india-ml-2026';

/** Addresses are cut and changed on the way: what separates parts must not stand in a value. */
const escapeValue = (text: string) =>
  encodeURIComponent(text).replace(
    /[~!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** FNV-1a, 32 bits. */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
