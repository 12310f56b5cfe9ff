/** The languages there are: each is a folder of `src/i18n` named by its code. */
import { readdirSync } from 'node:fs';

export const languages = readdirSync('src/i18n', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() && entry.name.length === 2 ? [entry.name] : [],
);
