/** Scenarios of host pages: lazy loading, invalid datasets, several calculators, frames. */
import { describe, expect, it } from 'vitest';
import { project } from '../../../src/model/index.ts';
import type { Session } from '../session.ts';
import { shown } from '../visitor.ts';

export function embedding(session: Session): void {
  describe('a page', () => {
    it('loads the calculator when it is near the viewport', async () => {
      const { visitor } = await session.visit(
        '<div style="height: 4000px"></div><career-leap></career-leap>',
      );
      const loaded = () => visitor.evaluate(loadedFiles);
      await visitor
        .eventually(() => visitor.evaluate(() => Boolean(customElements.get('career-leap'))))
        .toBe(true);
      await visitor.evaluate(twoFrames);
      expect(await loaded()).toEqual(['embed.js']);
      await visitor.press('End');
      await visitor.seen(shown('figure'));
      expect(await loaded()).toContain('controller.js');
    });

    it('shows why a dataset is refused, and the other elements work', async () => {
      const { visitor } = await session.visit(
        `<script>addEventListener('career-leap-error', ({ detail }) => { document.title = detail.problems[0].path })</script>
         <career-leap dataset="${session.files()}invalid.json"></career-leap><career-leap-chart kind="market"></career-leap-chart>`,
      );
      await visitor
        .eventually(() => visitor.text(shown('[role="alert"]')))
        .toContain('This calculator can’t be shown');
      await visitor.seen('career-leap-chart >>> svg.market');
      const title = await visitor.evaluate(() => document.title);
      expect(title).not.toBe('Host');
      expect(session.complaints()).toEqual([expect.stringContaining(`${title}: found nothing; allowed: `)]);
    });

    it('has twenty independent calculators', async () => {
      const many = Array.from(
        { length: 20 },
        (_, i) => `<career-leap id="n${i}" experience="${i}"></career-leap>`,
      );
      const { visitor } = await session.visit(many.join(''));
      const experience = (i: number) => `#n${i} >>> .questions input[type="number"]`;
      const value = (i: number) => visitor.read(experience(i), (input: HTMLInputElement) => input.value);
      for (const i of [0, 7, 19]) {
        await visitor.scrollTo(`#n${i}`);
        await visitor.seen(`#n${i} >>> figure`);
        expect(await value(i)).toBe(String(i));
      }
      const others = await visitor.text('#n19 >>> .answer .main');
      await visitor.click(experience(7), 0.2);
      await visitor.overwrite('30');
      const { firstPay } = project({ experienceYears: 30, cityTier: 1 });
      await visitor
        .eventually(() => visitor.text('#n7 >>> .answer .main'))
        .toContain(`about ₹${firstPay?.p50.toFixed(1)} lakh`);
      expect(await visitor.text('#n19 >>> .answer .main')).toBe(others);
    });

    it.each(['', 'sandbox="allow-scripts"'])(
      'has a frame with the height of its content: %s',
      async (attributes) => {
        const { visitor, inside } = await session.visit(
          `<script src="${session.files()}v1/frame-parent.js"></script>
         <iframe title="Calculator" style="width: 100%; border: 0" ${attributes} src="${session.files()}v1/frame.html?experience=8&salary=22&lang=hi"></iframe>`,
        );
        const height = (frame: Element) => frame.getBoundingClientRect().height;
        const outer = () => visitor.read('iframe', height);
        const fits = async () => (await outer()) === Math.ceil(await inside.read('main', height));
        await inside.seen(shown('figure'));
        expect(await inside.text(shown('.answer'))).toContain('₹22 लाख');
        await visitor.eventually(outer).toBeGreaterThan(700);
        await visitor.eventually(fits).toBe(true);
        const settled = await outer();
        await inside.click(shown('.more summary'));
        await visitor.eventually(outer).toBeGreaterThan(settled);
        await visitor.eventually(fits).toBe(true);
        await inside.click(shown('.more summary'));
        await visitor.eventually(outer).toBe(settled);
        const answer = await inside.text(shown('.answer .main'));
        await inside.click(shown('.questions input[type="number"]'), 0.2);
        await inside.overwrite('3');
        await inside.eventually(() => inside.text(shown('.answer .main'))).not.toBe(answer);
      },
    );
  });
}

// The functions below are serialized into the page.

/** The names of the files that the page has requested. */
const loadedFiles = (): string[] =>
  performance.getEntriesByType('resource').map(({ name }) => name.slice(name.lastIndexOf('/') + 1));

const twoFrames = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
