/** Packs the built package with npm. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export function npm(folder: string, ...args: string[]): void {
  execFileSync('npm', args, { cwd: folder, stdio: 'pipe', shell: process.platform === 'win32' });
}

/** Packs the package into a temporary folder. @returns the path of the tarball */
export function pack(): string {
  const folder = mkdtempSync(join(tmpdir(), 'career-leap-'));
  npm('.', 'pack', '--ignore-scripts', '--pack-destination', folder);
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (!tarball) throw new Error(`npm pack left no tarball in ${folder}.`);
  return join(folder, tarball);
}
