/** Applies the text of a number field to the store. */
import { limitsOf, type NumberField } from '../model/profile.ts';
import type { Store } from './store.ts';

/**
 * A number within the limits changes the profile. Any other text is saved as invalid, and the profile is unchanged.
 * @param isUnreadable whether the field has a text that the browser does not return (`validity.badInput`)
 */
export function setNumberField(store: Store, field: NumberField, text: string, isUnreadable = false): void {
  const { profile, dataset, invalidInputs: previous, clearedSalary: cleared } = store.state();
  const value = text.trim() === '' ? undefined : Number(text);
  const { min, max } = limitsOf(field, dataset);
  const { [field]: _, ...invalidInputs } = previous;
  // An empty salary is valid: the model estimates it.
  const isSalary = field === 'currentSalaryLpa';
  const emptySalary = isSalary && value === undefined && !isUnreadable;
  if (emptySalary || (value !== undefined && value >= min && value <= max)) {
    const clearedSalary = emptySalary ? (profile.currentSalaryLpa ?? cleared) : undefined;
    const salaryUpdate = isSalary && { clearedSalary };
    store.update({ invalidInputs, ...salaryUpdate, profile: { ...profile, [field]: value } });
  } else {
    store.update({ invalidInputs: { ...invalidInputs, [field]: text } });
  }
}
