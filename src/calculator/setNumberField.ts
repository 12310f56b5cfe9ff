/** Takes what was typed into a number field. */
import { limitsOf, type NumberField } from '../model/profile.ts';
import type { Store } from './store.ts';

/**
 * A number in range changes the profile, anything else is kept as a mistake.
 * @param isUnread whether something else stands there, of which the browser hands over nothing
 */
export function setNumberField(store: Store, field: NumberField, text: string, isUnreadable = false): void {
  const { profile, dataset, invalidInputs: previous, clearedSalary: cleared } = store.state();
  const value = text.trim() === '' ? undefined : Number(text);
  const { min, max } = limitsOf(field, dataset);
  const { [field]: _, ...invalidInputs } = previous;
  // An empty salary is an answer: the model estimates it.
  const isSalary = field === 'currentSalaryLpa';
  const emptySalary = isSalary && value === undefined && !isUnreadable;
  if (emptySalary || (value !== undefined && value >= min && value <= max)) {
    const clearedSalary = emptySalary ? (profile.currentSalaryLpa ?? cleared) : undefined;
    const kept = isSalary && { clearedSalary };
    store.update({ invalidInputs, ...kept, profile: { ...profile, [field]: value } });
  } else {
    store.update({ invalidInputs: { ...invalidInputs, [field]: text } });
  }
}
