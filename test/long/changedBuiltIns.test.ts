/** Pages whose scripts change the built-ins of the language and the browser. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { embed, journey, onPlainPage, visit } from '../e2e/hostPage.ts';
import { useBrowser } from '../e2e/page.ts';

const open = useBrowser();
/** All attributes have their default values, so that they are parsed and the answer is that of a plain page. */
const calculator =
  '<career-leap experience="4" city-tier="1" hours="10" capstone="yes" skip="" year="5" share="on" views="path odds bands market plan pay"></career-leap>';
const run = (script: () => void) => `(${script})()`;

/** Old libraries that define standard names with other semantics. */
const libraries = {
  'Prototype 1.6': readFileSync('test/hosts/prototype-1.6.js', 'utf8'),
  'MooTools 1.5': readFileSync('node_modules/mootools/lib/mootools-core-1.5.2-server.js', 'utf8'),
};

const scripts = {
  ...libraries,
  'enumerable additions to every object': run(() => {
    Object.assign(Object.prototype, { extend() {}, each() {} });
  }),
  'zone.js': readFileSync('node_modules/zone.js/bundles/zone.umd.js', 'utf8'),
  'frozen built-ins': run(() => {
    const classes = [Object, Function, Array, String, Number, Boolean, Symbol, Promise, RegExp, Date, Error];
    const collections = [Map, Set, WeakMap, WeakSet, Float64Array];
    const nodes = [EventTarget, Node, Element, HTMLElement, ShadowRoot, Document];
    for (const each of [...classes, ...collections, ...nodes]) {
      Object.freeze(each);
      Object.freeze(each.prototype);
    }
    for (const namespace of [Math, JSON, Reflect, Intl, customElements]) Object.freeze(namespace);
  }),
  'monitoring that wraps many methods': run(() => {
    const seen: string[] = [];
    const wrap = (object: object, ...names: string[]) => {
      for (const name of names) {
        const original = Reflect.get(object, name);
        Reflect.set(object, name, function (this: unknown, ...given: unknown[]) {
          seen.push(name);
          return original.apply(this, given);
        });
      }
    };
    wrap(Node.prototype, 'appendChild', 'insertBefore', 'removeChild', 'replaceChild');
    wrap(Element.prototype, 'attachShadow', 'append', 'remove', 'setAttribute', 'querySelector');
    wrap(EventTarget.prototype, 'addEventListener', 'removeEventListener', 'dispatchEvent');
    wrap(globalThis, 'fetch', 'setTimeout', 'requestAnimationFrame', 'queueMicrotask');
    wrap(history, 'pushState', 'replaceState');
    const define = customElements.define.bind(customElements);
    customElements.define = (name, original, options) => define(name, class extends original {}, options);
  }),
  'a clock of 1970': run(() => {
    const Real = Date;
    globalThis.Date = class extends Real {
      constructor(...given: []) {
        super(...((given.length > 0 ? given : [0]) as []));
      }
      static override now = () => 0;
    } as DateConstructor;
  }),
  'a clock that throws': run(() => {
    globalThis.Date = class {
      constructor() {
        throw new Error('no clock here');
      }
      static now() {
        throw new Error('no clock here');
      }
    } as unknown as DateConstructor;
  }),
};

async function visitWith(script: string, html: string) {
  const opened = await open();
  await visit(opened.page, `<script>${script}</script>${html}${embed}`);
  return opened;
}

describe.each(Object.entries(scripts))(
  'on a page with %s the calculator shows the same texts',
  (_, script) => {
    it('if that script runs first', async () => {
      const { page, complaints } = await visitWith(script, calculator);
      expect(await journey(page)).toEqual(await onPlainPage(open));
      expect(complaints).toEqual([]);
    });

    it('if that script runs later', async () => {
      const { page, complaints } = await open();
      await visit(page, calculator + embed);
      await page.locator('career-leap figure').waitFor();
      await page.addScriptTag({ content: script });
      expect(await journey(page)).toEqual(await onPlainPage(open));
      expect(complaints).toEqual([]);
    });
  },
);

/** The tables and files of a valid inline dataset, and the errors of an invalid one. */
async function resultsOfInlineDatasets(script: string) {
  const valid = JSON.parse(readFileSync('examples/us-data-science.json', 'utf8'));
  const invalid = structuredClone(valid);
  Object.assign(invalid.money, { symbol: 7, colour: 'green' });
  invalid.assumptions.annualRaise.value = 2;
  const inline = (dataset: unknown) => `<script type="application/json">${JSON.stringify(dataset)}</script>`;
  const { page, complaints } = await visitWith(
    script,
    `<career-leap>${inline(valid)}</career-leap><career-leap-chart>${inline(invalid)}</career-leap-chart>`,
  );
  await page.locator('career-leap figure').waitFor();
  const results: (string | null)[] = [];
  for (const view of ['bands', 'path']) {
    await page.locator(`career-leap [data-view=${view}]`).click();
    await page.locator('career-leap .data summary').click();
    results.push(await page.locator('career-leap table').textContent());
  }
  await page.locator('career-leap .take > summary').click();
  for (const file of ['Projection as CSV', 'Chart as SVG']) {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: file }).click();
    results.push(readFileSync(await (await saving).path(), 'utf8'));
  }
  await page.locator('career-leap-chart').scrollIntoViewIfNeeded();
  await page.locator('career-leap-chart .refused').waitFor();
  results.push(...(await page.locator('career-leap-chart .refused code').allTextContents()));
  return { results, complaints };
}

it.each(Object.entries(libraries))('%s does not affect inline datasets', async (_, script) => {
  const [{ results, complaints }, plain] = [
    await resultsOfInlineDatasets(script),
    await resultsOfInlineDatasets(''),
  ];
  expect(results).toEqual(plain.results);
  expect(complaints.length).toBe(plain.complaints.length);
});
