/** External datasets by URL, as a property and inline: valid, invalid and hostile ones, and changes between them. */
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import example from '../../examples/us-data-science.json' with { type: 'json' };
import '../../src/element/define.ts';
import type { ErrorDetail } from '../../src/element/index.ts';
import { CareerLeap } from '../../src/element/preact.tsx';
import { indiaMl2026 } from '../../src/model/index.ts';
import { eventually } from '../setup/testTimeouts.ts';

const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
const fetched = vi.spyOn(globalThis, 'fetch');
beforeEach(() => {
  warn.mockClear();
  fetched.mockReset();
});
afterEach(() => {
  document.body.replaceChildren();
});

const serve = (body: unknown) =>
  fetched.mockImplementation(
    async () => new Response(typeof body === 'string' ? body : JSON.stringify(body)),
  );

function put(html: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = html;
  const element = template.content.firstElementChild as HTMLElement;
  document.body.append(element);
  return element;
}

const next = <T,>(element: Element, type: string): Promise<CustomEvent<T>> =>
  new Promise((resolve) =>
    element.addEventListener(type, (event) => resolve(event as CustomEvent<T>), { once: true }),
  );
const query = <T extends Element>(element: Element, selector: string) => {
  const found = element.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`${selector} is not in the shadow root`);
  return found;
};
const answer = (element: Element) => query(element, '.answer .main').textContent;
const type = (input: HTMLInputElement, value: string) => {
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};
const typeExperience = (element: Element, years: string) =>
  type(query<HTMLInputElement>(element, 'input[type="number"]'), years);

/** Expects no Indian term or unit in any text, name or label of the element. */
function expectNoIndia(element: Element) {
  const labels = [...(element.shadowRoot?.querySelectorAll('[aria-label], optgroup') ?? [])];
  const texts = [
    element.shadowRoot?.textContent,
    ...labels.map((each) => each.getAttribute('aria-label') ?? each.getAttribute('label')),
  ].join(' ');
  expect(texts).not.toMatch(/₹|lakh|crore|rupee|\bLPA\b|\bCTC\b|\bML\b|India|लाख|करोड़|रुपये|Pune/);
  expect(texts).not.toMatch(/NaN|undefined|\{\w+\}/);
}

const usual = /first data science role would pay about \$/;

describe('a dataset', () => {
  it('is fetched from the URL of the attribute', async () => {
    serve(example);
    const element = put('<career-leap dataset="data/us.json" salary="90"></career-leap>');
    await next(element, 'career-leap-ready');
    expect(answer(element)).toMatch(usual);
    expect(fetched.mock.calls.map(([url]) => String(url))).toEqual([
      new URL('data/us.json', document.baseURI).href,
    ]);
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit' });
    expect(warn).not.toHaveBeenCalled();
  });

  it('can be a property, which still reads data-* attributes', async () => {
    const element = put('<career-leap salary="90" data-place="sidebar"></career-leap>');
    Object.assign(element, { dataset: example });
    await eventually(() => expect(answer(element)).toMatch(usual));
    expect(element.dataset.place).toBe('sidebar');
    Object.assign(element, { dataset: null });
    await eventually(() => expect(answer(element)).toContain('ML role'));
    expect(fetched).not.toHaveBeenCalled();
  });

  it('can be a property with a URL', async () => {
    serve(example);
    const element = put('<career-leap></career-leap>');
    Object.assign(element, { dataset: 'us.json' });
    expect(element.getAttribute('dataset')).toBe('us.json');
    await eventually(() => expect(answer(element)).toContain('data science role'));
  });

  it('can be an inline script', async () => {
    const element = put(
      `<career-leap><script type="application/json">${JSON.stringify(example)}</script></career-leap>`,
    );
    await next(element, 'career-leap-ready');
    expect(answer(element)).toContain('data science role');
  });

  it('is passed on by the Preact component', async () => {
    const container = document.createElement('div');
    document.body.append(container);
    render(<CareerLeap salary={90} dataset={example} />, container);
    await eventually(() => expect(answer(container.firstElementChild ?? container)).toMatch(usual));
    render(<CareerLeap salary={90} />, container);
    await eventually(() => expect(answer(container.firstElementChild ?? container)).toContain('ML role'));
  });

  it('is passed on by the Preact component, together with its children', async () => {
    const container = document.createElement('div');
    document.body.append(container);
    render(
      <CareerLeap salary={90} dataset={example} hireUrl="https://example.com/no">
        <p>What would it pay?</p>
        <a slot="hire" href="https://example.com/own">
          Our own
        </a>
      </CareerLeap>,
      container,
    );
    const element = container.firstElementChild ?? container;
    expect([...element.children].map((child) => child.textContent)).toEqual([
      'What would it pay?',
      'Our own',
    ]);
    await eventually(() => expect(answer(element)).toMatch(usual));
    const own = element.querySelector('a');
    await eventually(() => expect(own?.getBoundingClientRect().width).toBeGreaterThan(0));
  });

  it('shows no Indian term in any view, in English and in Hindi', async () => {
    const element = put('<career-leap views="path odds bands market plan pay"></career-leap>');
    Object.assign(element, { dataset: example });
    await next(element, 'career-leap-ready');
    for (const lang of ['en', 'hi']) {
      element.lang = lang;
      await eventually(() => query(element, `[lang="${lang}-US"]`));
      for (const view of ['path', 'odds', 'bands', 'market', 'plan', 'pay']) {
        query<HTMLElement>(element, `[data-view="${view}"]`).click();
        await eventually(() => query(element, view === 'pay' ? '[role="tabpanel"] > p' : `figure .${view}`));
        expectNoIndia(element);
      }
    }
  });

  it('shows no Indian term in the panels for assumptions and for sharing', async () => {
    const element = put('<career-leap></career-leap>');
    Object.assign(element, { dataset: example });
    await next(element, 'career-leap-ready');
    for (const part of element.shadowRoot?.querySelectorAll<HTMLElement>('details.later > summary') ?? [])
      part.click();
    await eventually(() => {
      query(element, '.later.numbers section');
      query(element, '.later.take button');
      query(element, 'svg.tornado');
    });
    expect(query(element, '.later.numbers').textContent).toContain(
      'Occupational Employment and Wage Statistics',
    );
    expectNoIndia(element);
  });

  it('has no take-home view without take-home rules', async () => {
    const element = put('<career-leap></career-leap>');
    Object.assign(element, { dataset: example });
    await next(element, 'career-leap-ready');
    const tabs = [...(element.shadowRoot?.querySelectorAll('[data-view]') ?? [])];
    expect(tabs.map((tab) => tab.getAttribute('data-view'))).toEqual([
      'path',
      'odds',
      'bands',
      'market',
      'plan',
    ]);
  });

  it('sets the limits and the units of the questions, and the cities', async () => {
    const element = put('<career-leap city="Seattle" salary="450"></career-leap>');
    Object.assign(element, { dataset: example });
    await next(element, 'career-leap-ready');
    expect(warn).not.toHaveBeenCalled();
    expect(query<HTMLSelectElement>(element, '.questions select').value).toBe('Seattle');
    const groups = [...(element.shadowRoot?.querySelectorAll('optgroup') ?? [])].map(({ label }) => label);
    expect(groups).toEqual(['Average of the United States', 'Area with high pay']);
    query<HTMLElement>(element, '.more > summary').click();
    const salary = await eventually(() => query<HTMLInputElement>(element, '.fields input[type="number"]'));
    expect([salary.min, salary.max, salary.value]).toEqual(['10', '600', '450']);
    expect(query(element, '.fields .unit').textContent).toBe('thousand dollars a year');
  });
});

describe('another dataset after the first', () => {
  it('may have a city of tier 3, which can be selected', async () => {
    const element = document.createElement('career-leap');
    element.setAttribute('city', 'Smallville');
    const cities = { ...indiaMl2026.cities, value: [{ name: 'Smallville', tier: 3 }] };
    Object.assign(element, { dataset: { ...indiaMl2026, id: 'small', cities } });
    const ready = next(element, 'career-leap-ready');
    document.body.append(element);
    await ready;
    expect(answer(element)).toContain('about ₹7 lakh');
    const select = query<HTMLSelectElement>(element, '.questions select');
    expect(select.value).toBe('Smallville');
    for (const [place, pay] of [
      ['tier-1', '₹12.6'],
      ['Smallville', '₹7'],
    ] as const) {
      select.value = place;
      select.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await eventually(() => expect(answer(element)).toContain(`about ${pay} lakh`));
      expect(select.value).toBe(place);
    }
  });

  it('preserves the entered values that are still valid', async () => {
    const element = put('<career-leap></career-leap>');
    await next(element, 'career-leap-ready');
    typeExperience(element, '7');
    query<HTMLElement>(element, '.more > summary').click();
    await eventually(() => query(element, '.fields'));
    const [salary, mlYears] =
      element.shadowRoot?.querySelectorAll<HTMLInputElement>('.fields input[type="number"]') ?? [];
    if (salary && mlYears) {
      type(salary, '22');
      type(mlYears, '3');
    }
    await next(element, 'career-leap-change');
    const changed = next<{ profile: object }>(element, 'career-leap-change');
    Object.assign(element, { dataset: example });
    // Amounts are not preserved: 22 lakh rupees are not 22 thousand dollars.
    expect((await changed).detail.profile).toMatchObject({
      experienceYears: 7,
      mlYears: 3,
      currentSalaryLpa: undefined,
    });
    expect(query<HTMLInputElement>(element, 'input[type="number"]').value).toBe('7');
  });

  it('may have the same id but no take-home rules, while the panel of assumptions is open', async () => {
    const element = put('<career-leap></career-leap>');
    await next(element, 'career-leap-ready');
    query<HTMLElement>(element, '.later.numbers > summary').click();
    await eventually(() =>
      expect(element.shadowRoot?.querySelectorAll('.tornado').length).toBeGreaterThan(0),
    );
    Object.assign(element, { dataset: { ...indiaMl2026, takeHome: null } });
    await next(element, 'career-leap-change');
    expect(element.shadowRoot?.textContent).not.toContain('Provident');
    expect(warn).not.toHaveBeenCalled();
  });

  it('removes invalid amounts in another currency, and preserves other invalid values', async () => {
    const element = put('<career-leap></career-leap>');
    await next(element, 'career-leap-ready');
    query<HTMLElement>(element, '.more > summary').click();
    await eventually(() => query(element, '.fields'));
    const [salary, mlYears] =
      element.shadowRoot?.querySelectorAll<HTMLInputElement>('.fields input[type="number"]') ?? [];
    if (salary && mlYears) {
      type(salary, '400');
      type(mlYears, '99');
    }
    const wrong = () =>
      [...(element.shadowRoot?.querySelectorAll('.wrong') ?? [])]
        .map(({ textContent }) => textContent)
        .filter((text) => text !== '');
    await eventually(() => expect(wrong()).toHaveLength(2));
    Object.assign(element, { dataset: example });
    await eventually(() => expect(answer(element)).toContain('data science role'));
    expect(wrong()).toEqual([expect.stringMatching(/^99 is outside 0 to 20\./)]);
    expect(query<HTMLInputElement>(element, '.fields input[type="number"]').value).toBe('');
  });

  it('is shown even if an earlier one arrives later', async () => {
    let answerLate: (response: Response) => void = () => {};
    fetched.mockImplementation(
      () =>
        new Promise((resolve) => {
          answerLate = resolve;
        }),
    );
    const element = put('<career-leap dataset="slow.json"></career-leap>');
    await eventually(() => expect(fetched).toHaveBeenCalled());
    Object.assign(element, { dataset: { ...indiaMl2026, id: 'other', names: { field: 'AI' } } });
    await next(element, 'career-leap-ready');
    answerLate(new Response(JSON.stringify(example)));
    await eventually(() => expect(answer(element)).toContain('first AI role'));
    element.setAttribute('lang', 'hi');
    await eventually(() => expect(answer(element)).toContain('AI की पहली नौकरी'));
  });
});

describe('an invalid dataset', () => {
  const wrong = { ...example, title: 5, facts: { ...example.facts, studyWeeks: undefined } };

  it('is reported instead of the calculator, as an event, and once on the console', async () => {
    const element = put('<career-leap><a href="/x">Salaries</a></career-leap><p>After</p>');
    const emitted = next<ErrorDetail>(document.body, 'career-leap-error');
    Object.assign(element, { dataset: wrong });
    const event = await emitted;
    expect([event.bubbles, event.composed]).toEqual([true, true]);
    expect(event.detail.problems).toEqual([
      { path: 'title', found: '5', allowed: 'a text' },
      { path: 'facts.studyWeeks', found: 'nothing', allowed: 'an object' },
    ]);
    expect(query(element, '[role="alert"]').textContent).toBe(
      'This calculator can’t be shown: its figures have 2 mistakes',
    );
    expect([...(element.shadowRoot?.querySelectorAll('li') ?? [])].map((each) => each.textContent)).toEqual([
      'titleFound: 5Allowed: a text',
      'facts.studyWeeksFound: nothingAllowed: an object',
    ]);
    expect(element.shadowRoot?.querySelector('.questions, slot')).toBeNull();
    expect(warn.mock.calls.map(([text]) => text)).toEqual([
      "career-leap: <career-leap> the dataset can't be used; its place says:\ntitle: found 5; allowed: a text\nfacts.studyWeeks: found nothing; allowed: an object",
    ]);
  });

  it('is reported in the language of the element', async () => {
    const element = put('<career-leap lang="hi"></career-leap>');
    Object.assign(element, { dataset: {} });
    await next(element, 'career-leap-error');
    expect(query(element, '[role="alert"]').textContent).toMatch(/^यह कैलकुलेटर नहीं दिखाया जा सकता/);
    expect(query(element, 'li').textContent).toContain('होना चाहिए: a text');
  });

  it('shows at most a hundred problems, in a list that scrolls', async () => {
    const element = put('<career-leap></career-leap>');
    const cities = { ...example.cities, value: Array.from({ length: 300 }, () => ({ name: '', tier: 9 })) };
    Object.assign(element, { dataset: { ...example, cities } });
    const { detail } = await next<ErrorDetail>(element, 'career-leap-error');
    expect(detail.problems).toHaveLength(600);
    const list = query<HTMLElement>(element, '.refused ul');
    expect(list.children).toHaveLength(101);
    expect(list.lastElementChild?.textContent).toBe('and 500 more');
    const lines = String(warn.mock.calls[0]?.[0]).split('\n');
    expect([lines.length, lines.at(-1)]).toEqual([102, 'and 500 more']);
    expect(list.scrollHeight).toBeGreaterThan(list.clientHeight);
    expect(element.getBoundingClientRect().height).toBeLessThan(600);
    expect(list.tabIndex).toBe(0);
  });

  it.each([
    ['a page of HTML', '<!doctype html><title>Sign in</title>', 'found a page of HTML'],
    ['no JSON', '{"id": 1,}', 'found text that is no JSON'],
  ])('is reported if it is %s', async (_, body, problem) => {
    serve(body);
    const element = put('<career-leap dataset="us.json"></career-leap>');
    await next(element, 'career-leap-error');
    expect(warn.mock.calls[0]?.[0]).toContain(problem);
  });

  it('is reported if the request times out', async () => {
    fetched.mockRejectedValue(new DOMException('signal timed out', 'TimeoutError'));
    const element = put('<career-leap dataset="us.json"></career-leap>');
    const { detail } = await next<ErrorDetail>(element, 'career-leap-error');
    expect(detail.problems[0]).toMatchObject({
      path: 'the dataset',
      found: expect.stringMatching(/^no answer from .*us\.json within 10 seconds$/),
    });
  });

  it('can be replaced by a valid one, with the values entered before', async () => {
    const element = put('<career-leap salary="90"></career-leap>');
    Object.assign(element, { dataset: example });
    await next(element, 'career-leap-ready');
    typeExperience(element, '11');
    Object.assign(element, { dataset: wrong });
    await next(element, 'career-leap-error');
    Object.assign(element, { dataset: structuredClone(example) });
    await eventually(() => expect(answer(element)).toContain('data science'));
    expect(query<HTMLInputElement>(element, 'input[type="number"]').value).toBe('11');
    expect(element.shadowRoot?.querySelector('.refused')).toBeNull();
  });

  it('is loaded again when the element is added again', async () => {
    fetched.mockRejectedValueOnce(new TypeError('offline'));
    const element = put('<career-leap-chart kind="bands" dataset="us.json"></career-leap-chart>');
    await next(element, 'career-leap-error');
    serve(example);
    element.remove();
    await eventually(() => expect(element.shadowRoot?.querySelector('.refused')).toBeNull());
    document.body.append(element);
    await eventually(() => expect(query(element, '.title').textContent).toContain('entry band'));
  });
});

it('markup in texts is shown as text', async () => {
  const hostile = '<img src=x onerror="window.harmed = true"><script>window.harmed = true</script>';
  const renamed = JSON.parse(
    JSON.stringify(example)
      .replaceAll('"SQL and data frames"', JSON.stringify(hostile))
      .replaceAll('"average of the United States"', JSON.stringify(hostile.slice(0, 42)))
      .replaceAll('"Occupational Employment and Wage Statistics, May 2024"', JSON.stringify(hostile)),
  );
  const element = put('<career-leap views="plan bands"></career-leap>');
  Object.assign(element, { dataset: renamed });
  await eventually(() => expect(element.shadowRoot?.textContent).toContain(hostile));
  query<HTMLElement>(element, '[data-view="bands"]').click();
  await eventually(() => expect(query(element, '.source').textContent).toContain(hostile));
  expect(element.shadowRoot?.querySelector('img, script')).toBeNull();
  expect('harmed' in window).toBe(false);
});
