/** The SBOM and the licence notices: they list exactly the packages that are distributed. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import packageJson from '../../package.json' with { type: 'json' };
import { importedPackages } from '../importedPackages.ts';

const text = readFileSync('dist/v1/sbom.cdx.json', 'utf8');
const component = z.strictObject({
  type: z.literal('library'),
  'bom-ref': z.string(),
  name: z.string(),
  version: z.string(),
  licenses: z.tuple([z.strictObject({ license: z.strictObject({ id: z.string() }) })]),
  purl: z.string().regex(/^pkg:npm\/[\w.%/-]+@[\w.-]+$/),
});
const { components, dependencies, metadata } = z
  .strictObject({
    $schema: z.literal('http://cyclonedx.org/schema/bom-1.5.schema.json'),
    bomFormat: z.literal('CycloneDX'),
    specVersion: z.literal('1.5'),
    version: z.literal(1),
    metadata: z.strictObject({ component }),
    components: z.array(
      component.extend({
        hashes: z.tuple([
          z.strictObject({ alg: z.literal('SHA-512'), content: z.string().regex(/^[0-9a-f]{128}$/) }),
        ]),
        properties: z.array(z.strictObject({ name: z.string(), value: z.string() })),
      }),
    ),
    dependencies: z.array(z.strictObject({ ref: z.string(), dependsOn: z.array(z.string()) })),
  })
  .parse(JSON.parse(text));

const names = components.map(({ name }) => name);
const bundledIn = (folder: string) =>
  components
    .filter(({ properties }) =>
      properties.some(({ name, value }) => name.endsWith('bundled') && value === folder),
    )
    .map(({ name }) => name);

describe('the SBOM', () => {
  it('lists the packages that the sources import and npm installs', () => {
    const direct = [...importedPackages(), ...Object.keys(packageJson.dependencies)];
    // d3-array depends on internmap, but the modules that we import do not.
    const needed = new Set([...direct, 'internmap']);
    expect(names).toEqual([...needed].toSorted());
    expect(bundledIn('dist/v1')).toEqual(['d3-array', 'd3-path', 'd3-shape', 'preact', 'zod']);
    // The package shares Preact and D3 with the application.
    expect(bundledIn('lib')).toEqual(['zod']);
  });

  it('has the installed version and licence of each package', () => {
    for (const { name, version, licenses, purl } of components) {
      const own = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
      expect([version, licenses[0].license.id]).toEqual([own.version, own.license]);
      expect(purl).toBe(`pkg:npm/${name}@${version}`);
    }
    expect(metadata.component).toMatchObject({ name: 'career-leap', version: packageJson.version });
    expect(dependencies.map(({ dependsOn }) => dependsOn)).toEqual([
      components.map((each) => each['bom-ref']),
    ]);
  });

  it('agrees with `npm sbom` on the packages, hashes and licences', () => {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { dev?: boolean }>;
    };
    const production = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && !dev);
    const installed = components.filter(({ properties }) => properties.some(({ value }) => value === 'npm'));
    expect(installed.map(({ name }) => `node_modules/${name}`)).toEqual(production.map(([path]) => path));

    const output = execFileSync(
      'npm',
      ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--offline'],
      {
        encoding: 'utf8',
        shell: process.platform === 'win32',
      },
    );
    const npmComponents = (JSON.parse(output) as { components: typeof components }).components;
    for (const { purl, hashes, licenses } of components)
      expect(npmComponents.find((each) => each.purl === purl)).toMatchObject({ hashes, licenses });
  });

  it('is reproducible: it has no time, random number or local path', () => {
    expect(text).not.toMatch(/serialNumber|timestamp|urn:uuid/);
    expect(text).not.toContain(process.cwd());
  });
});

it('the notices have the full licence of each bundled package', () => {
  const notices = readFileSync('dist/v1/licences.txt', 'utf8');
  const bundled = new Set([...bundledIn('dist/v1'), ...bundledIn('lib')]);
  expect([...notices.matchAll(/^([\w-]+) ([\d.]+) \((?:MIT|ISC)\)$/gm)].map(([, name]) => name)).toEqual([
    'career-leap',
    ...bundled,
  ]);
  for (const name of bundled)
    expect(notices).toContain(readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim());
  expect(notices.length).toBeLessThan(6_000);
});
