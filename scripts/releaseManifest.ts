/** What is written beside the embed once it is built: its files by hash for pages that pin them, and oEmbed answers. */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Release } from '../src/site/snippets.ts';

/**
 * `embed.js` follows its version; a copy of it that is named by its hash never changes, so that a page may demand that
 * hash.
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

/** Height in px of the frame at that width, a little more than what it shows at first. */
const embeds = {
  calculator: {
    title: 'What would a move to ML engineering pay?',
    query: '',
    heightPx: 1180,
    picture: 'bands',
  },
  market: {
    title: 'The market gap in ML engineering',
    query: '?kind=market',
    heightPx: 420,
    picture: 'market',
  },
  bands: { title: 'What ML engineers earn', query: '?kind=bands', heightPx: 480, picture: 'bands' },
} as const;

/**
 * `oembed/<name>.json` for the discovery links of the pages.
 * @param site the address of the site, with a slash at its end: oEmbed knows no relative ones
 */
export function writeOembed(folder: string, site: string): void {
  mkdirSync(join(folder, 'oembed'), { recursive: true });
  for (const [name, { title, query, heightPx, picture }] of Object.entries(embeds)) {
    const answer = {
      version: '1.0',
      type: 'rich',
      provider_name: 'career-leap',
      provider_url: site,
      title,
      html: `<iframe src="${site}v1/frame.html${query}" width="${widthPx}" height="${heightPx}" title="${title}" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals" allow="clipboard-write" style="border: 0; max-width: 100%"></iframe>`,
      width: widthPx,
      height: heightPx,
      thumbnail_url: `${site}v1/charts/${picture}-light-en.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
      cache_age: 86_400,
    };
    writeFileSync(join(folder, 'oembed', `${name}.json`), JSON.stringify(answer, null, 2));
  }
}
