/** Takes what was typed into a number field. */
import { limitsOf, type NumberField } from '../model/profile.ts';
import type { Store } from './store.ts';

/**
 * A number in range changes the profile, anything else is kept as a mistake.
 * @param isUnread whether something else stands there, of which the browser hands over nothing
 */
export function enter(store: Store, field: NumberField, text: string, isUnread = false): void {
  const { profile, dataset, mistakes: before, clearedSalary: cleared } = store.state();
  const value = text.trim() === '' ? undefined : Number(text);
  const { min, max } = limitsOf(field, dataset);
  const { [field]: _, ...mistakes } = before;
  // An empty salary is an answer: the model estimates it.
  const isSalary = field === 'currentSalaryLpa';
  const emptySalary = isSalary && value === undefined && !isUnread;
  if (emptySalary || (value !== undefined && value >= min && value <= max)) {
    const clearedSalary = emptySalary ? (profile.currentSalaryLpa ?? cleared) : undefined;
    const kept = isSalary && { clearedSalary };
    store.take({ mistakes, ...kept, profile: { ...profile, [field]: value } });
  } else {
    store.take({ mistakes: { ...mistakes, [field]: text } });
  }
}
