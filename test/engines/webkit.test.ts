/** Runs all scenarios in WebKitGTK. */
import { scenarios } from './scenarios.ts';
import { startWebkit } from './webkit.ts';

scenarios(startWebkit);
