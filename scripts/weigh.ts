/** Weighs what a build writes, and tells whose bytes they are. */
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** What a file weighs, and who owns its bytes: characters by package, or by room of `src`, largest first. */
export interface Size {
  readonly file: string;
  readonly gzip: number;
  readonly owners: Readonly<Record<string, number>>;
}

/** @param prefix of the names of files */
export function weigh(prefix: string, sizes: Size[]): Plugin {
  return {
    name: 'weigh',
    writeBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk')
          sizes.push({
            file: prefix + file.fileName,
            gzip: gzipSync(file.code, { level: 9 }).length,
            owners: owners(file.modules),
          });
    },
  };
}

/** Owns what the bundler itself writes between the modules. */
const between = 'other';

function owners(modules: Record<string, { readonly renderedLength: number }>): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const [id, { renderedLength }] of Object.entries(modules)) {
    const owner =
      /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? /src\/[^/]+/.exec(id)?.[0] ?? between;
    sums[owner] = (sums[owner] ?? 0) + renderedLength;
  }
  return Object.fromEntries(
    Object.entries(sums)
      .filter(([, length]) => length > 0)
      .toSorted(([, a], [, b]) => b - a),
  );
}

/** The packages of others that are in these files. */
export const packagesIn = (sizes: readonly Size[]): string[] =>
  [...new Set(sizes.flatMap(({ owners: of }) => Object.keys(of)))]
    .filter((owner) => !owner.startsWith('src/') && owner !== between)
    .toSorted();

/** A line for each file: bytes gzipped, and the owners of what it holds. */
export function tableOf(sizes: readonly Size[]): string {
  return sizes
    .map(({ file, gzip, owners: of }) => {
      const all = Object.values(of).reduce((sum, length) => sum + length, 0);
      const shares = Object.entries(of).map(
        ([owner, length]) => `${owner} ${Math.round((100 * length) / all)}%`,
      );
      return `${String(gzip).padStart(7)}  ${file.padEnd(32)} ${shares.join(', ')}`;
    })
    .join('\n');
}
