/**
 * Writes `sbom.cdx.json`, a CycloneDX bill of materials, from the lock file and the contents of the bundles.
 * Reproducible: it uses no clock, no random numbers and no network.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };

interface Locked {
  readonly version: string;
  readonly license: string;
  readonly integrity: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};

/** @throws if the package is only nested in others, where several versions may have its name */
export function locked(name: string): Locked {
  const found = packages[`node_modules/${name}`];
  if (!found) throw new Error(`package-lock.json: found no ${name}; allowed: what the bundles hold`);
  return found;
}

/** @param bundled the names of the bundled packages, by folder */
export function writeSbom(folder: string, bundled: Readonly<Record<string, readonly string[]>>): void {
  const installed = withDependencies(Object.keys(packageJson.dependencies));
  const names = [...new Set([...installed, ...Object.values(bundled).flat()])].toSorted();
  const ours = { name: packageJson.name, version: packageJson.version, license: packageJson.license };
  const sbom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: component(ours) },
    components: names.map((name) => {
      const { version, license, integrity } = locked(name);
      const folders = Object.keys(bundled).filter((each) => bundled[each]?.includes(name));
      return {
        ...component({ name, version, license }),
        hashes: [
          {
            alg: 'SHA-512',
            content: Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex'),
          },
        ],
        properties: [
          ...folders.map((value) => ({ name: 'career-leap:bundled', value })),
          ...(installed.includes(name) ? [{ name: 'career-leap:installed', value: 'npm' }] : []),
        ],
      };
    }),
    dependencies: [
      { ref: reference(ours), dependsOn: names.map((name) => reference({ name, ...locked(name) })) },
    ],
  };
  writeFileSync(join(folder, 'sbom.cdx.json'), `${JSON.stringify(sbom, null, 2)}\n`);
}

interface Named {
  readonly name: string;
  readonly version: string;
}

const reference = ({ name, version }: Named) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

const component = ({ name, version, license }: Named & { readonly license: string }) => ({
  type: 'library',
  'bom-ref': reference({ name, version }),
  name,
  version,
  licenses: [{ license: { id: license } }],
  purl: reference({ name, version }),
});

/** The packages and all that they depend on, directly or not. */
function withDependencies(names: readonly string[]): string[] {
  const all = new Set<string>();
  const add = (name: string) => {
    if (all.has(name)) return;
    all.add(name);
    Object.keys(locked(name).dependencies ?? {}).forEach(add);
  };
  names.forEach(add);
  return [...all];
}
