/** CONTRIBUTING.md says why we depend on each package: on those that there are, and no other. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { importedPackages } from './importedPackages.ts';

it('each package that is handed out has its reason', () => {
  const section =
    /## What we depend on\n([\s\S]*?)\n## /.exec(readFileSync('CONTRIBUTING.md', 'utf8'))?.[1] ?? '';
  const named = [...section.matchAll(/^\| `([\w@/-]+)` (?:\| [^|]{3,}){3}\|$/gm)].map(([, name]) => name);
  const needed = new Set([...importedPackages(), ...Object.keys(packageJson.dependencies)]);
  expect(named.toSorted()).toEqual([...needed].toSorted());
});
