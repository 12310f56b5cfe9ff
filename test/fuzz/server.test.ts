/** HTML that a server writes, of attributes and datasets that mean harm: markup of nobody but us. */
import { describe, expect, it } from 'vitest';
import { renderCareerLeap, renderCareerLeapChart } from '../../src/element/server.tsx';
import { formulas, inheritedNames, lines, long, markup, templates } from './hostile.ts';
import { datasetSaying } from './mutateDataset.ts';

const texts = [...markup, ...lines, ...formulas, ...templates, ...inheritedNames, ...long];

/** The names of all tags, as often as they stand there. */
const tagsOf = (html: string) => [...html.matchAll(/<\/?[\w-]+/g)].map(([tag]) => tag).toSorted();

describe('a server', () => {
  it('writes the same elements, whatever an attribute says', async () => {
    const usual = tagsOf(
      await renderCareerLeap({ attributes: { 'apply-url': 'https://example.com', 'apply-label': 'x' } }),
    );
    for (const text of texts) {
      const attributes = { city: text, class: text, 'apply-url': 'https://example.com', 'apply-label': text };
      const html = await renderCareerLeap({ attributes });
      // A place that is not listed is of tier 3, and its answer has no other tags.
      expect(tagsOf(html)).toEqual(usual);
    }
  });

  it('writes the same elements, whatever a dataset says', async () => {
    const draw = async (text: string) => {
      const word = text.replace(/[*{}]/g, '').slice(0, 60) || 'x';
      const dataset = datasetSaying(text.slice(0, 1000), word) as object;
      const html = await Promise.all([
        renderCareerLeap({ dataset }),
        ...['plan', 'market', 'bands'].map((kind) =>
          renderCareerLeapChart({ dataset, attributes: { kind } }),
        ),
      ]);
      // Labels are broken into lines as their words allow.
      return new Set(tagsOf(html.join('')));
    };
    const usual = await draw('x');
    for (const text of [...markup, ...lines, ...templates]) expect(await draw(text)).toEqual(usual);
  });

  it.each(['x onload', 'onclick', 'ONLOAD', '"><script', 'a=b', '', '\0', 'ए', '1'])(
    'refuses the name %j',
    async (name) => {
      await expect(renderCareerLeap({ attributes: { [name]: 'alert(1)' } })).rejects.toThrow(
        /found .*; allowed: \S/s,
      );
    },
  );

  it('takes names that any element may have', async () => {
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
