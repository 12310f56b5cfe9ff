/** Writes `licences.txt`, the notices that the licences of bundled packages require. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import { locked } from './sbom.ts';

/** @param bundled the names of the packages whose code is in the files of the folder */
export function writeThirdPartyNotices(folder: string, bundled: readonly string[]): void {
  const notices = [
    { ...packageJson, file: 'LICENSE' },
    ...bundled.map((name) => ({ ...locked(name), name, file: join('node_modules', name, 'LICENSE') })),
  ].map(
    ({ name, version, license, file }) =>
      `${name} ${version} (${license})\n\n${readFileSync(file, 'utf8').trim()}\n`,
  );
  writeFileSync(join(folder, 'licences.txt'), notices.join(`\n${'-'.repeat(72)}\n\n`));
}
