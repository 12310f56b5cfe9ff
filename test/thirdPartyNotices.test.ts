/** Nobody is handed code under a licence that asks for more than a notice, and we build with nothing that we may not. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importedPackages } from './importedPackages.ts';

interface Locked {
  readonly license?: string;
  readonly dev?: boolean;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};

/** They ask for their notice, and for nothing else. */
const forAll = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause'];
/** Of tools and test data, of which nothing is handed out. */
const forUs = [
  ...forAll,
  'Apache-2.0',
  'MIT OR Apache-2.0',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'MPL-2.0',
  'OFL-1.1',
  '(MIT AND Zlib)',
  '(MIT OR GPL-3.0-or-later)',
];
/** Those whose manifest does not say it; their own files do. */
const saidElsewhere: Readonly<Record<string, string>> = { mootools: 'MIT' };
/** Code of theirs is in our files, though npm may install it for us alone. */
const bundled = importedPackages();

const nameOf = (path: string) => path.split('node_modules/').at(-1) ?? path;
const licences = Object.entries(packages)
  .filter(([path]) => path !== '')
  .map(([path, { license, dev = false }]) => ({
    path,
    license: license ?? saidElsewhere[nameOf(path)],
    isHandedOut: !dev || bundled.some((name) => path === `node_modules/${name}`),
  }));

describe('the licence of what', () => {
  it('reaches visitors, or is installed with the package, asks for a notice alone', () => {
    const handedOut = licences.filter(({ isHandedOut }) => isHandedOut);
    expect(handedOut.map(({ path }) => nameOf(path)).toSorted()).toEqual([
      'd3-array',
      'd3-path',
      'd3-shape',
      'internmap',
      'preact',
      'preact-render-to-string',
      'zod',
    ]);
    expect(handedOut.filter(({ license = '' }) => !forAll.includes(license))).toEqual([]);
  });

  it('we build and test with is one that we know', () => {
    expect(licences.filter(({ license = '' }) => !forUs.includes(license))).toEqual([]);
  });
});
