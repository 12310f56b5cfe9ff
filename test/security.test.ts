/** SECURITY.md names the test that shows each of its claims: these must be there. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const text = readFileSync('SECURITY.md', 'utf8');
const named = [...text.matchAll(/`(test\/[\w/.]+)` “([^”]+)”/g)].map(([, file = '', name = '']) => ({
  file,
  name,
}));

describe('a claim of SECURITY.md', () => {
  it.each(named)('is shown by $file “$name”', ({ file, name }) => {
    expect(readFileSync(file, 'utf8').includes(name)).toBe(true);
  });

  it('stands in no table without a test', () => {
    const rows = text.split('\n').filter((line) => /^\| (?!---|what|they|a page around)/.test(line));
    expect(rows.length).toBeGreaterThan(15);
    expect(rows.filter((row) => !/`test\/[\w/.]+` “[^”]+” *(,|\|$)/.test(row))).toEqual([]);
  });
});
