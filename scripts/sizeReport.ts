/** Measures the files that a build writes, and which packages and layers they consist of. */
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** The size of a file, and its characters by package or by layer of `src`, largest first. */
export interface Size {
  readonly file: string;
  readonly gzip: number;
  readonly owners: Readonly<Record<string, number>>;
}

/**
 * Appends the sizes of all chunks to `sizes`.
 * @param prefix a prefix for the file names
 */
export function sizeReport(prefix: string, sizes: Size[]): Plugin {
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

/** The owner of code that the bundler generates. */
const bundler = 'bundler';

/** The npm package of a module, or its layer of `src`. */
function ownerOf(id: string): string {
  const parts = id.split('/');
  const [name = '', scoped] = parts.slice(parts.lastIndexOf('node_modules') + 1);
  if (parts.includes('node_modules')) return name.startsWith('@') ? `${name}/${scoped}` : name;
  const layer = parts[parts.lastIndexOf('src') + 1];
  return parts.includes('src') ? `src/${layer}` : bundler;
}

function owners(modules: Record<string, { readonly renderedLength: number }>): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const [id, { renderedLength }] of Object.entries(modules)) {
    const owner = ownerOf(id);
    sums[owner] = (sums[owner] ?? 0) + renderedLength;
  }
  return Object.fromEntries(
    Object.entries(sums)
      .filter(([, length]) => length > 0)
      .toSorted(([, a], [, b]) => b - a),
  );
}

/** The npm packages that are bundled into these files. */
export const packagesIn = (sizes: readonly Size[]): string[] =>
  [...new Set(sizes.flatMap(({ owners: of }) => Object.keys(of)))]
    .filter((owner) => !owner.startsWith('src/') && owner !== bundler)
    .toSorted();

/** A line for each file: its size in bytes (gzip), and the share of each owner. */
export function formatTable(sizes: readonly Size[]): string {
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
