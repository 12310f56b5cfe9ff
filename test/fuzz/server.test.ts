/** Server-rendered HTML for hostile attributes and datasets: it has only our own markup. */
import { describe, expect, it } from 'vitest';
import { renderCareerLeap, renderCareerLeapChart } from '../../src/element/server.tsx';
import { formulas, inheritedNames, lines, long, markup, templates } from './hostile.ts';
import { datasetSaying } from './mutateDataset.ts';

const texts = [...markup, ...lines, ...formulas, ...templates, ...inheritedNames, ...long];

/** The names of all tags, with duplicates. */
const tagsOf = (html: string) => [...html.matchAll(/<\/?[\w-]+/g)].map(([tag]) => tag).toSorted();

describe('a server', () => {
  it('writes the same elements for any attribute value', async () => {
    const expected = tagsOf(
      await renderCareerLeap({ attributes: { 'apply-url': 'https://example.com', 'apply-label': 'x' } }),
    );
    for (const text of texts) {
      const attributes = { city: text, class: text, 'apply-url': 'https://example.com', 'apply-label': text };
      const html = await renderCareerLeap({ attributes });
      // An unknown city is of tier 3, and its answer has the same tags.
      expect(tagsOf(html)).toEqual(expected);
    }
  });

  it('writes the same elements for any dataset text', async () => {
    const tagsFor = async (text: string) => {
      const word = text.replace(/[*{}]/g, '').slice(0, 60) || 'x';
      const dataset = datasetSaying(text.slice(0, 1000), word) as object;
      const html = await Promise.all([
        renderCareerLeap({ dataset }),
        ...['plan', 'market', 'bands'].map((kind) =>
          renderCareerLeapChart({ dataset, attributes: { kind } }),
        ),
      ]);
      // A set, because the number of lines of a label depends on its words.
      return new Set(tagsOf(html.join('')));
    };
    const expected = await tagsFor('x');
    for (const text of [...markup, ...lines, ...templates]) expect(await tagsFor(text)).toEqual(expected);
  });

  it.each(['x onload', 'onclick', 'ONLOAD', '"><script', 'a=b', '', '\0', 'ए', '1'])(
    'refuses the name %j',
    async (name) => {
      await expect(renderCareerLeap({ attributes: { [name]: 'alert(1)' } })).rejects.toThrow(
        /found .*; allowed: \S/s,
      );
    },
  );

  it('accepts global attributes', async () => {
    const attributes = {
      id: 'one',
      class: 'wide',
      'data-place': 'sidebar',
      'aria-label': 'Salaries',
      slot: 'x',
    };
    expect(await renderCareerLeap({ attributes })).toMatch(
      /^<career-leap id="one" class="wide" data-place="sidebar" aria-label="Salaries" slot="x">/,
    );
  });
});
