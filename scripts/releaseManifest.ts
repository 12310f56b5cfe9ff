/** Writes the files that accompany the built embed: copies named by hash for pages that pin them, and oEmbed data. */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Release } from '../src/site/snippets.ts';

/**
 * Writes `release.json` and the copies of scripts that it names. `embed.js` changes with each release of its
 * version; its copy is named after its hash and never changes, so that a page can require that hash with
 * `integrity`.
 * @param folder `v1/` of the build
 */
export function writeReleaseManifest(folder: string): void {
  const pinned = (name: keyof Release) => {
    const bytes = readFileSync(join(folder, name));
    const hash = createHash('sha384').update(bytes).digest();
    const file = name.replace('.js', `-${hash.toString('hex').slice(0, 8)}.js`);
    copyFileSync(join(folder, name), join(folder, file));
    return { file, integrity: `sha384-${hash.toString('base64')}` };
  };
  const release: Release = {
    'embed.js': pinned('embed.js'),
    'frame-parent.js': pinned('frame-parent.js'),
  };
  writeFileSync(join(folder, 'release.json'), JSON.stringify(release, null, 2));
}

const widthPx = 640;

/** The frames that oEmbed describes. Each height fits the initial content at `widthPx`, with a little to spare. */
const embeds = {
  calculator: {
    title: 'What would a move to ML engineering pay?',
    query: '',
    heightPx: 1180,
    chart: 'bands',
  },
  market: {
    title: 'The market gap in ML engineering',
    query: '?kind=market',
    heightPx: 420,
    chart: 'market',
  },
  bands: { title: 'What ML engineers earn', query: '?kind=bands', heightPx: 480, chart: 'bands' },
} as const;

/**
 * Writes `oembed/<name>.json`, to which the discovery links of the pages refer.
 * @param site the absolute URL of the site, with a slash at its end, since oEmbed has no relative URLs
 */
export function writeOembed(folder: string, site: string): void {
  mkdirSync(join(folder, 'oembed'), { recursive: true });
  for (const [name, { title, query, heightPx, chart }] of Object.entries(embeds)) {
    const response = {
      version: '1.0',
      type: 'rich',
      provider_name: 'career-leap',
      provider_url: site,
      title,
      html: `<iframe src="${site}v1/frame.html${query}" width="${widthPx}" height="${heightPx}" title="${title}" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals" allow="clipboard-write" style="border: 0; max-width: 100%"></iframe>`,
      width: widthPx,
      height: heightPx,
      thumbnail_url: `${site}v1/charts/${chart}-light-en.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
      cache_age: 86_400,
    };
    writeFileSync(join(folder, 'oembed', `${name}.json`), JSON.stringify(response, null, 2));
  }
}
