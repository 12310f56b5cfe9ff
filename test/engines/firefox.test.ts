/** Runs all scenarios in Firefox. */
import { startFirefox } from './firefox.ts';
import { scenarios } from './scenarios.ts';

scenarios(startFirefox);
