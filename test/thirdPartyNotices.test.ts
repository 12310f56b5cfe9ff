/** Checks the licences of published code, which may require no more than a notice, and those of development tools. */
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

/** Licences that require a notice only. */
const noticeOnly = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause'];
/** Licences of tools and test data, which are not published. */
const forDevelopment = [
  ...noticeOnly,
  'Apache-2.0',
  'MIT OR Apache-2.0',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'MPL-2.0',
  'OFL-1.1',
  '(MIT AND Zlib)',
  '(MIT OR GPL-3.0-or-later)',
];
/** Licences of packages without a `license` field, from the files of the package. */
const licencesByPackage: Readonly<Record<string, string>> = { mootools: 'MIT' };
/** Packages that are part of the published files, even if npm lists them as development dependencies. */
const bundled = importedPackages();

const nameOf = (path: string) => path.split('node_modules/').at(-1) ?? path;
const licences = Object.entries(packages)
  .filter(([path]) => path !== '')
  .map(([path, { license, dev = false }]) => ({
    path,
    license: license ?? licencesByPackage[nameOf(path)],
    isPublished: !dev || bundled.some((name) => path === `node_modules/${name}`),
  }));

describe('licences', () => {
  it('of published and installed packages require a notice only', () => {
    const published = licences.filter(({ isPublished }) => isPublished);
    expect(published.map(({ path }) => nameOf(path)).toSorted()).toEqual([
      'd3-array',
      'd3-path',
      'd3-shape',
      'internmap',
      'preact',
      'preact-render-to-string',
      'zod',
    ]);
    expect(published.filter(({ license = '' }) => !noticeOnly.includes(license))).toEqual([]);
  });

  it('of development packages are known', () => {
    expect(licences.filter(({ license = '' }) => !forDevelopment.includes(license))).toEqual([]);
  });
});
