/** Elements that are changed, moved, used and given other datasets in any order: they always render correctly. */
import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../src/element/define.ts';
import { chartIds } from '../../src/charts/registry.ts';
import { runs } from '../runs.ts';
import { eventually } from '../setup/testTimeouts.ts';
import { anyEdgeCase, datasetOf } from './arbitraries.ts';
import { anyAttributes } from './attributes.ts';
import { anyMutatedDataset, bases, mutateDataset } from './mutateDataset.ts';
import { eachView, flawsOf, harmOf, openAll, put, rootOf, settled } from './page.ts';

const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
const errors: unknown[] = [];
const recordError = (event: ErrorEvent | PromiseRejectionEvent) => {
  errors.push('reason' in event ? event.reason : event.error);
};

/** Loads all modules first, so that the tests only render. */
beforeAll(async () => {
  addEventListener('error', recordError);
  addEventListener('unhandledrejection', recordError);
  for (const lang of ['en', 'hi']) {
    const element = put('career-leap', [['lang', lang]]);
    const appeared = (selector: string) =>
      eventually(() => expect(rootOf(element).querySelector(selector), selector).not.toBeNull());
    await appeared('svg.path');
    for (const details of rootOf(element).querySelectorAll('details')) details.open = true;
    await Promise.all(['.tornado', '.take button', 'table'].map(appeared));
    await eachView(element, () => {});
    Object.assign(element, { dataset: {} });
    await appeared('.refused');
  }
});
beforeEach(() => {
  errors.length = 0;
  warn.mockClear();
});
afterEach(() => {
  document.body.replaceChildren();
});

type Step = (element: HTMLElement) => unknown;
interface NamedStep {
  readonly name: string;
  readonly step: Step;
}

/** A step with a name, which fast-check prints for a failing case. */
const step = (name: string, step: Step): NamedStep & { [fc.toStringMethod]: () => string } => ({
  name,
  step,
  [fc.toStringMethod]: () => name,
});

const camel = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Steps of a page: attributes and properties are set and removed. */
const pageSteps = anyAttributes(bases.india).chain((given) =>
  fc.shuffledSubarray(given).chain((chosen) =>
    fc.tuple(
      ...chosen.map(({ name, value }) =>
        fc.constantFrom(
          step(`${name}="${value.slice(0, 80)}"`, (element) => element.setAttribute(name, value)),
          step(`.${camel(name)} = "${value.slice(0, 80)}"`, (element) =>
            Object.assign(element, { [camel(name)]: value }),
          ),
          step(`no ${name}`, (element) => element.removeAttribute(name)),
          step(`.${camel(name)} = null`, (element) => Object.assign(element, { [camel(name)]: null })),
        ),
      ),
    ),
  ),
);

const oddValues = fc.constantFrom<unknown>(
  0,
  4,
  -1,
  Number.NaN,
  1e21,
  5n,
  true,
  false,
  [],
  ['a', 'b'],
  {},
  Symbol('x'),
  () => 1,
);
const oddSteps = fc
  .array(
    fc.tuple(
      fc.constantFrom('experience', 'salary', 'skip', 'views', 'year', 'theme', 'applyUrl'),
      oddValues,
    ),
    { maxLength: 2 },
  )
  .map((pairs) =>
    pairs.map(([name, value]) =>
      step(`.${name} = ${String(value)}`, (element) => Object.assign(element, { [name]: value })),
    ),
  );

const datasetStep = fc.oneof(
  anyEdgeCase.map((edgeCase) =>
    step(`dataset ${fc.stringify(edgeCase)}`, (element) =>
      Object.assign(element, { dataset: datasetOf(edgeCase) }),
    ),
  ),
  anyMutatedDataset.map((mutated) =>
    step(`dataset ${fc.stringify(mutated)}`, (element) =>
      Object.assign(element, { dataset: mutateDataset(mutated) }),
    ),
  ),
  fc.constant(step('no dataset', (element) => Object.assign(element, { dataset: null }))),
);

/** The nth match of a selector, modulo the number of matches. */
const nth = <T extends Element>(element: Element, selector: string, n: number): T | undefined => {
  const all = [...rootOf(element).querySelectorAll<T>(selector)];
  return all[n % all.length];
};
const typed = fc.constantFrom('', '4', '7.5', '-3', '1e9', '0.0001', '40', '300', 'x');

/** Steps of a visitor. */
const visitorStep = fc.oneof(
  fc
    .nat({ max: 5 })
    .map((n) => step(`tab ${n}`, (element) => nth<HTMLElement>(element, '[role="tab"]', n)?.click())),
  fc.tuple(fc.nat({ max: 20 }), typed).map(([n, text]) =>
    step(`field ${n} = "${text}"`, (element) => {
      const field = nth<HTMLInputElement>(element, 'input:not([type="checkbox"], [type="radio"])', n);
      if (!field) return;
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }),
  ),
  fc
    .nat({ max: 20 })
    .map((n) =>
      step(`check ${n}`, (element) =>
        nth<HTMLInputElement>(element, '[type="checkbox"], [type="radio"]', n)?.click(),
      ),
    ),
  fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 200 })).map(([n, option]) =>
    step(`choice ${n} = ${option}`, (element) => {
      const select = nth<HTMLSelectElement>(element, 'select', n);
      if (!select) return;
      select.selectedIndex = option % select.options.length;
      select.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }),
  ),
  fc
    .nat({ max: 20 })
    .map((n) => step(`explain ${n}`, (element) => nth<HTMLElement>(element, '.ask, .link', n)?.click())),
  fc.constant(step('open all', openAll)),
);

const otherStep = fc.constantFrom(
  step('moved', (element) => document.body.append(element)),
  step('removed and added', async (element) => {
    element.remove();
    await Promise.resolve();
    document.body.append(element);
  }),
  step('wait', settled),
  step('a frame', () => new Promise(requestAnimationFrame)),
);

const anySteps = fc
  .tuple(
    pageSteps,
    oddSteps,
    fc.array(
      fc.oneof(
        { weight: 1, arbitrary: datasetStep },
        { weight: 4, arbitrary: visitorStep },
        { weight: 2, arbitrary: otherStep },
      ),
      { maxLength: 12 },
    ),
  )
  .chain((groups) => fc.shuffledSubarray(groups.flat()));

describe('an element', () => {
  it.each([
    ['career-leap', 40],
    ['career-leap-chart', 30],
  ])('<%s> renders correctly after any steps', async (tag, defaultRuns) => {
    await fc.assert(
      fc.asyncProperty(anySteps, async (steps) => {
        document.body.replaceChildren();
        const element = put(tag);
        for (const { step } of steps) await step(element);
        await settled(element);
        expect(errors).toEqual([]);
        expect(rootOf(element).querySelector('.refused, .answer, figure, .calculator > p')).not.toBeNull();
        expect(harmOf(element)).toEqual([]);
        // Errors of a dataset quote its values.
        expect(flawsOf(element, '.actions, .refused')).toEqual([]);
        expect(
          warn.mock.calls.map(([text]) => String(text)).filter((text) => !/allowed: \S|mistake/.test(text)),
        ).toEqual([]);
      }),
      { numRuns: runs(defaultRuns) },
    );
  });

  it('is resized without an error, with each chart', async () => {
    const element = put('career-leap', [['views', chartIds.join(' ')]]);
    await settled(element);
    for (const view of chartIds) {
      rootOf(element).querySelector<HTMLElement>(`[data-view="${view}"]`)?.click();
      await settled(element);
      for (const width of [600, 400, 900, 320]) {
        const box = element.parentElement;
        if (box) box.style.inlineSize = `${width}px`;
        await settled(element);
        expect(errors, `${view} at ${width} px`).toEqual([]);
      }
    }
  });

  it('shows its current attributes, whatever they were before', async () => {
    await fc.assert(
      fc.asyncProperty(pageSteps, pageSteps, async (before, after) => {
        document.body.replaceChildren();
        const element = put('career-leap');
        for (const { step } of [...before, ...after]) {
          step(element);
          await Promise.resolve();
        }
        await settled(element);
        const fresh = put(
          'career-leap',
          [...element.attributes].map(({ name, value }) => [name, value] as const),
        );
        await settled(fresh);
        expect(rootOf(element).textContent).toBe(rootOf(fresh).textContent);
      }),
      { numRuns: runs(20) },
    );
  });
});
