/** Saves the state of a calculator in the history entry, and restores it from there or from a link. */
export { persistState } from './persist.ts';
export { restoreState } from './restore.ts';
