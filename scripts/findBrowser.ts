/** Finds a browser or a WebDriver that tests and screenshots need. If there is none, installs it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Wanted {
  readonly name: string;
  /** The environment variable that names its path. */
  readonly variable: string;
  readonly namesOnPath: readonly string[];
  readonly usualPlaces?: readonly string[];
  /** Other programs that it needs, by their names on the path. */
  readonly needs?: readonly string[];
  /** Installs it without root, and returns whether that worked. */
  readonly install?: () => boolean;
  readonly debianPackages: readonly string[];
}

export function findBrowser(wanted: Wanted): string {
  const { name, variable, install, debianPackages } = wanted;
  const path = found(wanted);
  if (path) return path;
  if (!install?.()) installPackages(debianPackages);
  const installed = found(wanted);
  if (installed) return installed;
  throw new Error(
    `No ${missing(wanted).join(', no ')} could be found or installed. On Debian and its like, as root: apt-get install ${debianPackages.join(' ')}. Elsewhere, set ${variable} to the path of a ${name}.`,
  );
}

/** The path of the program, or undefined if it or a program that it needs is missing. */
function found(wanted: Wanted): string | undefined {
  return missing(wanted).length === 0 ? path(wanted) : undefined;
}

const missing = (wanted: Wanted): string[] => [
  ...(path(wanted) ? [] : [wanted.name]),
  ...(wanted.needs ?? []).filter((program) => !onPath([program])),
];

function path({ name, variable, namesOnPath, usualPlaces = [] }: Wanted): string | undefined {
  const named = process.env[variable];
  if (named && !existsSync(named)) {
    throw new Error(`${variable}: found ${named}, where there is no file; allowed: the path of a ${name}`);
  }
  return named || (onPath(namesOnPath) ?? usualPlaces.find((file) => existsSync(file)));
}

function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((file) => existsSync(file));
}

function installPackages(packages: readonly string[]): void {
  if (process.getuid?.() !== 0) return;
  run('apt-get', 'update', '-qq');
  run('apt-get', 'install', '-y', '-qq', ...packages);
}

export const run = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'inherit' }).status === 0;
