/** Scenarios of exports, links and restored state. */
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { project } from '../../../src/model/index.ts';
import type { Session } from '../session.ts';
import { shown, type Visitor } from '../visitor.ts';

export function take(session: Session): void {
  describe('the export', () => {
    const link = '[aria-label="Pasted"]';

    async function openExport(html: string) {
      const visited = await session.visit(html);
      await visited.visitor.click(shown('details.take summary'));
      await visited.visitor.seen(shown('.take .button'));
      return visited;
    }

    it('is a link that restores everything on another device', async () => {
      const { tab, visitor } = await openExport(
        '<career-leap></career-leap><textarea aria-label="Pasted"></textarea>',
      );
      const experience = shown('.questions input[type="number"]');
      await visitor.click(experience, 0.2);
      await visitor.overwrite('6.5');
      await visitor.tabTo('City');
      await visitor.type('Kochi');
      await visitor.click(shown('[data-view="odds"]'));
      await visitor.seen(shown('svg.odds'));
      const answer = await visitor.text(shown('.answer .main'));
      await visitor.click(button('Copy a link to this result'));
      await visitor.eventually(() => visitor.text(shown('.told'))).toBe('Copied.');
      await visitor.click(link);
      await tab.press(['Control', 'v']);
      const value = (field: string) => (at: Visitor) =>
        at.read(field, (input: HTMLInputElement) => input.value);
      await visitor.eventually(() => value(link)(visitor)).toContain('#career-leap=1~');
      const fragment = new URL(await value(link)(visitor)).hash;

      // The page has presets of its own; the link overrides them.
      const other = await session.visit('<career-leap experience="30" salary="50"></career-leap>', fragment);
      const expectRestored = async () => {
        await other.visitor.seen(shown('svg.odds'));
        expect(await other.visitor.text(shown('.answer .main'))).toBe(answer);
        expect(await value(experience)(other.visitor)).toBe('6.5');
        expect(await value(shown('select'))(other.visitor)).toBe('Kochi');
      };
      await expectRestored();
      await other.tab.reload();
      await expectRestored();
    });

    it('is not needed to restore the inputs when the visitor comes back', async () => {
      const { tab, visitor } = await session.visit('<career-leap></career-leap>');
      await visitor.click(shown('.questions input[type="number"]'), 0.2);
      await visitor.overwrite('7');
      await visitor.eventually(() => visitor.evaluate(isSaved)).toBe(true);
      await visitor.overwrite('9');
      const { firstPay } = project({ experienceYears: 9, cityTier: 1 });
      const expected = `about ₹${firstPay?.p50.toFixed(1)} lakh`;
      const answer = () => visitor.text(shown('.answer .main'));
      await visitor.eventually(answer).toContain(expected);
      await tab.open(`${session.files()}method.html`);
      await tab.back();
      await visitor.eventually(answer).toContain(expected);
    });

    it('is a chart as a self-contained SVG, and as a PNG that looks the same', async () => {
      const { tab, visitor } = await openExport('<career-leap salary="9"></career-leap>');
      const vector = await tab.saved(() => visitor.click(button('Chart as SVG')));
      expect(vector.name).toBe('career-leap-path.svg');
      const svg = vector.bytes.toString();
      for (const word of (await visitor.text(shown('.title'))).split(' ')) expect(svg).toContain(word);
      const bitmap = await tab.saved(() => visitor.click(button('Chart as PNG')));
      expect(bitmap.name).toBe('career-leap-path.png');
      const { size, ink, different } = await visitor.evaluate(compare, svg, bitmap.bytes.toString('base64'));
      const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
      expect(size).toEqual([2 * Number(width), 2 * Number(height)]);
      expect(ink).toBeGreaterThan(0.04);
      expect(different).toBeLessThan(0.02);
    });

    it('is a table of the same numbers', async () => {
      const { tab, visitor } = await openExport('<career-leap salary="9"></career-leap>');
      const { name, bytes } = await tab.saved(() => visitor.click(button('Projection as CSV')));
      expect(name).toBe('career-leap-projection.csv');
      const rows = bytes.toString().trimEnd().split('\r\n');
      expect(rows).toHaveLength(62);
      const { stay, bands } = project({ currentSalaryLpa: 9 });
      const last = rows.at(-1)?.split(',').map(Number) ?? [];
      // Engines differ in the last digits of a power.
      expect(last[1]).toBeCloseTo(stay[60] ?? 0, 9);
      expect(last[4]).toBeCloseTo(bands.p50[60] ?? 0, 9);
    });

    it('is the plan as a calendar, from the chosen start date', async () => {
      const { tab, visitor } = await openExport('<career-leap></career-leap>');
      const day = await visitor.read(shown('input[type="date"]'), (input: HTMLInputElement) => input.value);
      const { name, bytes } = await tab.saved(() => visitor.click(button('Calendar file')));
      expect(name).toBe('career-leap-plan.ics');
      const events = new ICAL.Component(ICAL.parse(bytes.toString())).getAllSubcomponents('vevent');
      expect(events).toHaveLength(10);
      const { summary, startDate } = new ICAL.Event(events[0]);
      expect([summary, startDate.toString()]).toEqual(['Python for data', day]);
    });
  });
}

/** An export button, by its label. */
const button = (label: string) => `${shown('.take .button')} "${label}"`;

// The functions below are serialized into the page.

/** Whether `pagehide` saves the state. Without the Navigation API, the back/forward cache restores the page. */
function isSaved(): boolean {
  dispatchEvent(new Event('pagehide'));
  const { navigation } = globalThis as { navigation?: { currentEntry: { getState(): unknown } } };
  return !navigation || navigation.currentEntry.getState() !== undefined;
}

/** Compares both images at the size of the bitmap. They may differ at the edges of letters. */
async function compare(svg: string, png: string) {
  const [vector, bitmap] = [new Image(), new Image()];
  vector.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  bitmap.src = `data:image/png;base64,${png}`;
  await Promise.all([vector.decode(), bitmap.decode()]);
  const { naturalWidth: width, naturalHeight: height } = bitmap;
  const [a, b] = [vector, bitmap].map((image) => {
    const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
    context?.drawImage(image, 0, 0, width, height);
    return context?.getImageData(0, 0, width, height).data;
  });
  let [ink, different] = [0, 0];
  if (a && b) {
    for (let i = 0; i < b.length; i += 4) {
      const [red = 0, green = 0] = [b[i], b[i + 1]];
      if (red + green < 400) ink++;
      if (Math.abs((a[i] ?? 0) - red) + Math.abs((a[i + 1] ?? 0) - green) > 96) different++;
    }
  }
  return { size: [width, height], ink: ink / (width * height), different: different / (width * height) };
}
