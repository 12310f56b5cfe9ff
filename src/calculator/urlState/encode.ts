/**
 * Encodes the state of a calculator for the URL fragment; `decode.ts` is the inverse. In `1~e6.5~cPune.k3x9q`, the
 * version is followed by the values that differ from the defaults, each prefixed with its letter, and by a checksum
 * that detects damaged links.
 */

import type { FullProfile } from '../../model/profile.ts';
import { withDefaults } from '../../model/profileDefaults.ts';
import type { State } from '../store.ts';

/** The part of the state that a link contains. */
export type SharedState = Pick<State, 'profile' | 'city' | 'settings' | 'overrides' | 'dataset' | 'view'>;

export const version = '1';

/** The numbers of a profile by their letter. */
export const fieldByLetter = {
  e: 'experienceYears',
  m: 'mlYears',
  s: 'currentSalaryLpa',
  h: 'studyHoursPerWeek',
  f: 'courseFeeLakh',
  i: 'incomeKept',
} as const satisfies Record<string, keyof FullProfile>;

export function encodeState({ profile, city, settings, overrides, dataset, view }: SharedState): string {
  const defaults = withDefaults({}, dataset);
  const parts: string[] = [version];
  const append = (letter: string, value: string | number | undefined) => {
    if (value !== undefined && value !== '') parts.push(letter + escapeValue(String(value)));
  };
  for (const [letter, field] of Object.entries(fieldByLetter)) {
    if (profile[field] !== defaults[field]) append(letter, profile[field]);
  }
  if (city) append('c', city);
  else if (profile.cityTier !== defaults.cityTier) append('t', profile.cityTier);
  if (!profile.capstone) append('p', 0);
  append('k', profile.skippedWeeks.join(' '));
  if (dataset.id !== defaultDatasetId) append('d', dataset.id);
  append('v', view);
  if (settings.year !== dataset.assumptions.horizonYears.value) append('y', settings.year);
  append('n', settings.neededLpa);
  if (settings.movedShare !== 0) append('q', settings.movedShare);
  if (settings.payOf !== 'firstRole') append('o', settings.payOf);
  for (const [id, value] of Object.entries(overrides)) {
    append('a', `${id} ${typeof value === 'number' ? value : `=${value}`}`);
  }
  const body = parts.join('~');
  return `${body}.${checksum(body)}`;
}

export const defaultDatasetId = 'india-ml-2026';

/**
 * Percent-encodes the separator `~`, and the punctuation at which programs that detect links in a text may cut a
 * URL, in addition to `encodeURIComponent`.
 */
const escapeValue = (text: string) =>
  encodeURIComponent(text).replace(
    /[~!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** FNV-1a with 32 bits over UTF-16 code units, in base 36. */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
