/** Lists the packages that the published code needs at runtime, by the imports of its sources. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };

export function importedPackages(): string[] {
  const names = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => [
      ...readFileSync(join('src', file), 'utf8').matchAll(
        /^(?:import|export)(?! type)\s(?:[^;]*?\sfrom )?'((?:@[\w-]+\/)?[\w-]+)[^':]*';/gm,
      ),
    ])
    .map(([, name = '']) => name);
  // The snippets of the site import the package itself.
  return [...new Set(names)].filter((name) => name !== packageJson.name).toSorted();
}
