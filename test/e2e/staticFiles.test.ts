/** Static files beside the embed: chart images, oEmbed and the method page. */
import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './page.ts';

const open = useBrowser();
const site = inject('site');
const names = ['market', 'bands'].flatMap((kind) =>
  ['light', 'dark'].flatMap((theme) => ['en', 'hi'].map((lang) => `${kind}-${theme}-${lang}`)),
);

describe.each(names)('the image %s', (name) => {
  it('is a self-contained SVG: no style sheet, no script, no link', async () => {
    const svg = readFileSync(`dist/v1/charts/${name}.svg`, 'utf8');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).not.toMatch(/<style|<script|var\(|currentColor|light-dark|url\(|href|NaN|undefined/);
    const { page } = await open();
    await page.goto(`${site}v1/charts/${name}.svg`);
    const drawn = await page.evaluate(() => ({
      title: document.querySelector('title')?.textContent,
      description: document.querySelector('desc')?.textContent,
      // Marks and texts beyond the edges.
      outside: [...document.querySelectorAll('path, text')].filter((mark) => {
        const { left, right, bottom } = mark.getBoundingClientRect();
        const { width, height } = document.documentElement.getBoundingClientRect();
        return left < 0 || right > width || bottom > height;
      }).length,
      background: document.querySelector('rect')?.getAttribute('fill'),
    }));
    expect(drawn.title).not.toBe('');
    expect(drawn.description).not.toBe('');
    expect(drawn.outside).toBe(0);
    expect(drawn.background).toBe(name.includes('dark') ? '#16181a' : '#ffffff');
    expect(/[\u0900-\u097f]/.test(drawn.title ?? '')).toBe(name.endsWith('hi'));
  });

  it('is a PNG of 1200 by 630', () => {
    const png = readFileSync(`dist/v1/charts/${name}.png`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });
});

it('the bands have the figures of the source, without a visitor’s pay', () => {
  const svg = readFileSync('dist/v1/charts/bands-light-en.svg', 'utf8');
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text);
  expect(texts).toEqual(expect.arrayContaining(['10–16 LPA', '18–28 LPA', 'First role', 'Mid level']));
  expect(texts.join(' ')).not.toMatch(/you|today/i);
});

describe('oEmbed', () => {
  it.each(['', 'gallery.html', 'method.html'])('is discovered on the page “%s”', async (path) => {
    const { page } = await open();
    await page.goto(site + path);
    const href = await page
      .locator('link[rel="alternate"][type="application/json+oembed"]')
      .evaluate((link: HTMLLinkElement) => link.href);
    const answer = await (await fetch(href)).json();
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'career-leap' });
    expect(answer.width).toBeGreaterThan(0);
    expect(answer.height).toBeGreaterThan(0);
    // The content of the frame fits the stated size without a scroll bar.
    await page.setContent(answer.html.replace('https://career-leap.example/', site));
    const frame = page.frameLocator('iframe');
    await frame.locator('figure').waitFor();
    const inner = await frame.locator('main').evaluate((main) => main.getBoundingClientRect().height);
    expect(inner).toBeLessThanOrEqual(answer.height);
    expect(inner).toBeGreaterThan(0.75 * answer.height);
  });
});

it('the method page names every fact, assumption and source of the dataset', async () => {
  const { indiaMl2026 } = await import('../../src/data/indiaMl2026.ts');
  const { page } = await open();
  await page.goto(`${site}method.html`);
  const text = (await page.locator('main').textContent()) ?? '';
  const { facts, assumptions, sources } = indiaMl2026;
  for (const { means } of [
    ...Object.values(facts).filter((fact) => fact !== undefined),
    ...Object.values(assumptions),
  ])
    expect(text).toContain(means);
  for (const { title } of Object.values(sources)) expect(text).toContain(title);
  for (const { reason } of Object.values(assumptions)) expect(text).toContain(reason);
});
