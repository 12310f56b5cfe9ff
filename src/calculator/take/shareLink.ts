/**
 * The state of a calculator as a piece of an address; `readLink.ts` is the way back. It reads `1~e6.5~cPune.k3x9q`: the version, a letter
 * before each value that is not the usual one, and a sum that tells a damaged link from a whole one.
 */
import { fillIn } from '../../model/fillIn.ts';
import type { FullProfile } from '../../model/profile.ts';
import type { State } from '../store.ts';

/** What a link carries. */
export type Shared = Pick<State, 'profile' | 'city' | 'settings' | 'changes' | 'dataset' | 'view'>;

export const version = '1';

/** The letter of each number of a profile. */
export const numbers = {
  e: 'experienceYears',
  m: 'mlYears',
  s: 'currentSalaryLpa',
  h: 'studyHoursPerWeek',
  f: 'courseFeeLakh',
  i: 'incomeKept',
} as const satisfies Record<string, keyof FullProfile>;

export function writeLink({ profile, city, settings, changes, dataset, view }: Shared): string {
  const usual = fillIn({}, dataset);
  const parts: string[] = [version];
  const put = (letter: string, value: string | number | undefined) => {
    if (value !== undefined && value !== '') parts.push(letter + encode(String(value)));
  };
  for (const [letter, field] of Object.entries(numbers)) {
    if (profile[field] !== usual[field]) put(letter, profile[field]);
  }
  if (city) put('c', city);
  else if (profile.cityTier !== usual.cityTier) put('t', profile.cityTier);
  if (!profile.capstone) put('p', 0);
  put('k', profile.skippedWeeks.join(' '));
  if (dataset.id !== usualDataset) put('d', dataset.id);
  put('v', view);
  if (settings.year !== dataset.assumptions.horizonYears.value) put('y', settings.year);
  put('n', settings.neededLpa);
  if (settings.movedShare !== 0) put('q', settings.movedShare);
  if (settings.payOf !== 'firstRole') put('o', settings.payOf);
  for (const [id, value] of Object.entries(changes)) {
    put('a', `${id} ${typeof value === 'number' ? value : `=${value}`}`);
  }
  const body = parts.join('~');
  return `${body}.${sum(body)}`;
}

export const usualDataset = 'india-ml-2026';

/** Addresses are cut and changed on the way: what separates parts must not stand in a value. */
const encode = (text: string) =>
  encodeURIComponent(text).replace(
    /[~!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** FNV-1a, 32 bits. */
export function sum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
