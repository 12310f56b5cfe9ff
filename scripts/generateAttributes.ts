/** `npm run generate`: writes the committed files that follow from the attribute table. */
import { readFileSync, writeFileSync } from 'node:fs';
import { attributeTable } from '../src/element/attributes/table.ts';
import { attributeFiles } from './attributeFiles.ts';

const files = attributeFiles(attributeTable, (path) => readFileSync(path, 'utf8'));
for (const [path, text] of Object.entries(files)) writeFileSync(path, text);
