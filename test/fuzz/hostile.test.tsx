/** Hostile texts in every input of an element: they are shown as text, and nothing else happens. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { captureFigure } from '../../src/calculator/export/captureFigure.ts';
import { toSvg } from '../../src/calculator/export/toSvg.ts';
import '../../src/element/define.ts';
import { attributeNames as names } from '../../src/element/attributes/generated/names.ts';
import { runs } from '../runs.ts';
import {
  allHostile,
  directions,
  formulas,
  lines,
  long,
  markup,
  nonCharacters,
  templates,
} from './hostile.ts';
import { forged } from './links.ts';
import { bases, datasetSaying } from './mutateDataset.ts';
import { eachView, flawsOf, harmOf, overflowOf, put, rootOf, settled } from './page.ts';

const inherited = Object.getOwnPropertyNames(Object.prototype);
const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
beforeEach(() => {
  warn.mockClear();
});
afterEach(() => {
  document.body.replaceChildren();
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(inherited);
});

const eventOf = (element: Element, event: 'ready' | 'error') =>
  new Promise((resolve) => element.addEventListener(`career-leap-${event}`, resolve, { once: true }));
const expectNoHarm = (element: Element, context: string) => {
  expect(harmOf(element), context).toEqual([]);
  expect(overflowOf(element), context).toEqual([]);
};

describe('in every text of a dataset', () => {
  const texts = [
    markup.join(' '),
    formulas[0],
    lines[0],
    templates[0],
    ...long,
    nonCharacters.join(''),
    '__proto__',
  ];
  const asWord = (text: string) => text.replace(/[*{}]/g, '').slice(0, 60);

  it.each(texts.map((text = '') => [text.slice(0, 60), text.slice(0, 1000)]))(
    '%j is shown as text',
    async (_, text) => {
      const element = put('career-leap', [['experience', '1']]);
      Object.assign(element, { dataset: datasetSaying(text, asWord(text)) });
      await eventOf(element, 'ready');
      await settled(element);
      await eachView(element, (view) => {
        expectNoHarm(element, view);
        const figure = rootOf(element).querySelector<HTMLElement>('.views figure');
        const file = new DOMParser().parseFromString(
          figure ? toSvg(captureFigure(figure, text)) : '',
          'image/svg+xml',
        );
        const tags = [...file.querySelectorAll('*')].map(({ localName }) => localName);
        expect(['svg', 'title', 'desc', 'rect', 'path', 'text']).toEqual(
          expect.arrayContaining([...new Set(tags)]),
        );
      });
      expect(rootOf(element).textContent).toContain(text);
    },
  );
});

describe('in a dataset that is refused', () => {
  it.each([...markup, ...directions, 'W'.repeat(100_000)].map((text) => [text.slice(0, 40), text]))(
    '%j is reported as text',
    async (_, text) => {
      const element = put('career-leap');
      Object.assign(element, {
        dataset: { ...bases.example, [text]: text, title: [text], sources: { [text]: text } },
      });
      await eventOf(element, 'error');
      await settled(element);
      expectNoHarm(element, 'the errors');
      expect(rootOf(element).querySelectorAll('li').length).toBeGreaterThan(3);
    },
  );
});

it('in every attribute and property change only labels', async () => {
  const element = put('career-leap');
  await eventOf(element, 'ready');
  const answer = () => rootOf(element).querySelector('.answer .main')?.textContent;
  const initial = answer();
  const texts = names.filter((name) => !['dataset', 'lang', 'city'].includes(name));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...allHostile), fc.boolean(), async (text, asAttributes) => {
      for (const name of texts) {
        const property = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
        if (asAttributes) element.setAttribute(name, text);
        else Object.assign(element, { [property]: text });
      }
      await settled(element);
      expectNoHarm(element, text.slice(0, 60));
      expect(flawsOf(element), text.slice(0, 60)).toEqual([]);
    }),
    { numRuns: runs(20) },
  );
  for (const name of texts) element.removeAttribute(name);
  await settled(element);
  expect(answer()).toBe(initial);
  // Each names the element, the value, the allowed values and the consequence.
  for (const [text] of warn.mock.calls)
    expect(text).toMatch(
      /^career-leap: <career-leap> [a-z-]+=".*" is not allowed here; allowed: .+ The default is used\.$/s,
    );
});

describe('in saved state', () => {
  const navigation = (globalThis as unknown as { navigation: { updateCurrentEntry(options: object): void } })
    .navigation;
  afterEach(() => {
    history.replaceState(null, '', ' ');
    navigation.updateCurrentEntry({ state: null });
  });
  const links = allHostile.map((text) => encodeURIComponent(text.slice(0, 2000).replace(/\p{Cs}/gu, '')));

  it('a hostile link is treated as damaged', async () => {
    const anyLink = fc.constantFrom(
      ...allHostile.filter((each) => each !== ''),
      ...links.map((each) => forged(`1~c${each}`)),
    );
    await fc.assert(
      fc.asyncProperty(anyLink, async (text) => {
        history.replaceState(null, '', `#career-leap=${text}`);
        const element = put('career-leap');
        await eventOf(element, 'ready');
        expect(rootOf(element).querySelectorAll('.notice'), text.slice(0, 60)).toHaveLength(1);
        expectNoHarm(element, text.slice(0, 60));
        element.parentElement?.remove();
      }),
      { numRuns: runs(20) },
    );
  });

  it('a hostile history entry is ignored', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom<unknown>(...links, { deep: true }, [], 5),
        fc.boolean(),
        async (saved, isOurs) => {
          navigation.updateCurrentEntry({ state: isOurs ? { 'career-leap': saved } : saved });
          const element = put('career-leap');
          await eventOf(element, 'ready');
          expectNoHarm(element, JSON.stringify(saved).slice(0, 60));
          expect(flawsOf(element)).toEqual([]);
          element.parentElement?.remove();
        },
      ),
      { numRuns: runs(20) },
    );
  });
});
