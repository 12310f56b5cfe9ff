/** The example dataset: it is valid, and its texts have nothing from the built-in dataset. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadI18n } from '../../src/i18n/loadMessages.ts';
import { parseDataset } from '../../src/model/index.ts';
import { renderTexts } from '../i18n/renderText.ts';
import { anyProfileOf } from '../profiles.ts';
import { runs } from '../runs.ts';

const dataset = parseDataset(JSON.parse(readFileSync('examples/us-data-science.json', 'utf8')));
const english = await loadI18n('en', dataset);
const hindi = await loadI18n('hi', dataset);

const ofIndia = /₹|lakh|crore|rupee|\bLPA\b|\bCTC\b|\bML\b|India|\btier\b|लाख|करोड़|रुपये|टियर|डेवलपर बनने/i;

it('has a source for every fact, official statistics or an assumption', () => {
  for (const fact of Object.values(dataset.facts)) {
    if (!fact) continue;
    const { kind, publisher } = dataset.sources[fact.source.document] ?? {};
    expect([
      ['official statistics', 'U.S. Bureau of Labor Statistics'],
      ['assumption', 'career-leap'],
    ]).toContainEqual([kind, publisher]);
  }
});

describe.each([
  ['English', english],
  ['Hindi', hindi],
])('every text in %s', (_, i18n) => {
  it('has no Indian terms or units, and all its values', () => {
    fc.assert(
      fc.property(anyProfileOf(dataset), fc.constantFrom(0, 0.01, 0.3), (profile, movedShare) => {
        for (const text of Object.values(renderTexts(profile, i18n, { movedShare, dataset })).flat()) {
          expect(text).not.toMatch(ofIndia);
          expect(text).not.toMatch(/NaN|undefined|null|Infinity|[{}]|\s[.,]| {2}|\$\s|\$-/);
        }
      }),
      { numRuns: runs(30) },
    );
  });
});

it('formats dollars, and uses the name of the career', () => {
  const texts = renderTexts({ currentSalaryLpa: 95, experienceYears: 4 }, english, { dataset });
  expect(texts.answer[0]).toMatch(
    /^Your first data science role would pay about \*\$95,800\* \(\$88,400 to 105,100 in 8 of 10 futures\)/,
  );
  expect(texts.bands[1]).toMatch(/^Yearly pay in thousand dollars, average of the United States\./);
  expect(texts.market[0]).toBe('1 open data science role for every 71 software developers employed');
  expect(texts.pay).toEqual([]);
});
