/** The elements as a page uses them: attributes, events, and being moved or removed at any time. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../src/element/define.ts';
import { define } from '../../src/element/index.ts';
import { project } from '../../src/model/index.ts';
import { eventually } from '../setup/testTimeouts.ts';

const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
beforeEach(() => {
  warn.mockClear();
});
afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
});

/** Adds the markup to the page and waits until its element is ready. */
async function put(html: string): Promise<HTMLElement> {
  const template = document.createElement('template');
  template.setHTMLUnsafe(html);
  const element = template.content.firstElementChild as HTMLElement;
  const ready = new Promise((resolve) =>
    element.addEventListener('career-leap-ready', resolve, { once: true }),
  );
  document.body.append(element);
  await ready;
  return element;
}

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

describe('<career-leap>', () => {
  it('reads its inputs from attributes', async () => {
    const element = await put(
      '<career-leap experience="8" city="bangalore" salary="22" hours="20" views="bands market"></career-leap>',
    );
    expect(answer(element)).toContain('At ₹22 lakh today, the move leaves you behind');
    expect(query<HTMLSelectElement>(element, '.questions select').value).toBe('Bengaluru');
    expect(
      [...(element.shadowRoot?.querySelectorAll('[role="tab"]') ?? [])].map((tab) => tab.textContent),
    ).toEqual(['Salary bands', 'Market gap']);
    expect(warn).not.toHaveBeenCalled();
  });

  it.each([
    ['Gurugram', 'Gurgaon', '₹12.6'],
    ['Kochi', 'Kochi', '₹9.1'],
    ['Ooty', 'tier-3', '₹7'],
  ])('looks up the tier of %s', async (city, value, pay) => {
    const element = await put(`<career-leap city="${city}"></career-leap>`);
    expect(query<HTMLSelectElement>(element, '.questions select').value).toBe(value);
    expect(answer(element)).toContain(`about ${pay} lakh`);
  });

  it('warns once for an invalid value, with element, attribute, value and allowed values, and uses the default', async () => {
    const element = await put(
      '<career-leap experience="many" skip="nlp capstone" theme="blue"></career-leap>',
    );
    expect(warn.mock.calls.map(([text]) => text)).toEqual([
      expect.stringMatching(
        /^career-leap: <career-leap> theme="blue" is not allowed here; allowed: auto, light, dark\./,
      ),
      expect.stringMatching(
        /<career-leap> experience="many" is not allowed here; allowed: a number from 0 to 40/,
      ),
      expect.stringMatching(
        /<career-leap> skip="nlp capstone" is not allowed here; allowed: python-data, .*ci-cd/,
      ),
    ]);
    expect(query<HTMLInputElement>(element, 'input[type="number"]').value).toBe('4');
    element.setAttribute('lang', 'hi');
    await eventually(() => query(element, '[lang|="hi"]'));
    expect(warn).toHaveBeenCalledTimes(3);
  });

  it('applies a changed attribute, and preserves the other entered values', async () => {
    const element = await put('<career-leap salary="9"></career-leap>');
    type(query<HTMLInputElement>(element, 'input[type="number"]'), '7');
    element.setAttribute('salary', '25');
    await eventually(() => expect(answer(element)).toContain('At ₹25 lakh today'));
    expect(query<HTMLInputElement>(element, 'input[type="number"]').value).toBe('7');
  });

  it('restores the default if an attribute is removed or becomes invalid', async () => {
    const element = await put('<career-leap experience="8" salary="22" city="Ooty"></career-leap>');
    for (const name of ['experience', 'city']) element.removeAttribute(name);
    element.setAttribute('salary', 'much');
    await eventually(() => expect(answer(element)).toContain('about ₹12.6 lakh'));
    expect(query<HTMLInputElement>(element, 'input[type="number"]').value).toBe('4');
    expect(query<HTMLSelectElement>(element, '.questions select').value).toBe('tier-1');
  });

  it('emits career-leap-ready once, even if it changes while it loads', async () => {
    const element = document.createElement('career-leap');
    let count = 0;
    const ready = new Promise<void>((resolve) =>
      element.addEventListener('career-leap-ready', () => {
        count++;
        resolve();
      }),
    );
    document.body.append(element);
    // Messages are faster than timers: with more of them in each round, a change happens at every stage of rendering.
    const { port1, port2 } = new MessageChannel();
    const message = () =>
      new Promise((resolve) => {
        port1.onmessage = resolve;
        port2.postMessage('next');
      });
    for (let stage = 1; stage < 40; stage++) {
      element.setAttribute('views', stage % 2 === 0 ? 'bands path' : 'path bands');
      for (let i = 0; i < stage; i++) await message();
    }
    await ready;
    await eventually(() => query(element, '.path'));
    expect(count).toBe(1);
  });

  it('resolves updateComplete when the attributes are rendered', async () => {
    const element = document.createElement('career-leap');
    document.body.append(element);
    await element.updateComplete;
    expect(answer(element)).toContain('₹12.6 lakh');
    element.setAttribute('city', 'Ooty');
    await element.updateComplete;
    expect(answer(element)).toContain('₹7 lakh');
    element.setAttribute('views', 'market');
    await element.updateComplete;
    query(element, '.market');
    element.setAttribute('lang', 'hi');
    await element.updateComplete;
    query(element, '[lang="hi-IN"]');
  });

  it('resolves updateComplete for an element that was removed and added again', async () => {
    const element = document.createElement('career-leap-chart');
    document.body.append(element);
    element.remove();
    document.body.append(element);
    await element.updateComplete;
    query(element, 'figure');
  });

  it('limits the year to the horizon that the visitor chose', async () => {
    const element = await put('<career-leap views="odds"></career-leap>');
    query<HTMLElement>(element, '.numbers > summary').click();
    const horizon = '.numbers [data-id="assumptions.horizonYears"] input';
    await eventually(() => query(element, horizon));
    type(query<HTMLInputElement>(element, horizon), '4');
    element.setAttribute('year', '5');
    await eventually(() => expect(query(element, '.title').textContent).toMatch(/in year 4$/));
    expect(warn).not.toHaveBeenCalled();
  });

  it('has each attribute as a property', async () => {
    const element = await put('<career-leap views="odds"></career-leap>');
    Object.assign(element, { cityTier: 3, mlExperience: 1, year: 2, capstone: true });
    expect(element.getAttribute('city-tier')).toBe('3');
    await eventually(() => expect(answer(element)).toContain('about ₹7 lakh'));
    await eventually(() => expect(query(element, '.title').textContent).toMatch(/in year 2$/));
    Object.assign(element, { cityTier: null });
    expect(element.hasAttribute('city-tier')).toBe(false);
  });

  it('shows its light children until it is ready, and not after', async () => {
    const element = document.createElement('career-leap');
    element.append('Figures without JavaScript');
    document.body.append(element);
    expect(element.shadowRoot?.querySelector('slot:not([name])')).not.toBeNull();
    await eventually(() => query(element, '.answer'));
    expect(element.shadowRoot?.querySelector('slot:not([name])')).toBeNull();
  });

  it('preserves entered values when it is moved, and when it is removed and added again', async () => {
    const element = await put('<career-leap></career-leap>');
    type(query<HTMLInputElement>(element, 'input[type="number"]'), '12');
    const elsewhere = document.createElement('section');
    document.body.append(elsewhere);
    elsewhere.append(element);
    await eventually(() => expect(query<HTMLInputElement>(element, 'input[type="number"]').value).toBe('12'));
    element.remove();
    await eventually(() => expect(element.shadowRoot?.querySelector('.answer')).toBeNull());
    document.body.append(element);
    await eventually(() => expect(query<HTMLInputElement>(element, 'input[type="number"]').value).toBe('12'));
  });

  it('emits career-leap-change with the profile and a summary, once per frame', async () => {
    const element = await put('<career-leap salary="9"></career-leap>');
    const events: CustomEvent[] = [];
    document.addEventListener('career-leap-change', (event) => events.push(event as CustomEvent));
    const input = query<HTMLInputElement>(element, 'input[type="number"]');
    for (const years of ['5', '6', '7']) type(input, years);
    await eventually(() => expect(events).toHaveLength(1));
    expect(events[0]?.detail.profile).toMatchObject({ experienceYears: 7, currentSalaryLpa: 9, cityTier: 1 });
    expect(events[0]?.detail.projection).toMatchObject({ chanceAhead: 1, breakEvenMonth: 9 });
    const { firstPay } = project({ experienceYears: 7, currentSalaryLpa: 9 });
    expect(events[0]?.detail.projection.firstPayLpa).toBe(firstPay?.p50);
    expect(events[0]?.composed).toBe(true);
  });

  it('uses the nearest lang of the page, also across shadow roots', async () => {
    document.documentElement.lang = 'hi-IN';
    const outer = document.createElement('div');
    const root = outer.attachShadow({ mode: 'open' });
    const element = document.createElement('career-leap');
    root.append(element);
    document.body.append(outer);
    await eventually(() => query(element, '[lang|="hi"]'));
    element.setAttribute('lang', 'en');
    await eventually(() => query(element, '[lang|="en"]'));
  });

  it.each([0, 8, 28])(
    'does not draw negative sizes at %i px, as in a container that opens slowly',
    async (width) => {
      const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
      const container = document.createElement('div');
      document.body.append(container);
      container.style.width = `${width}px`;
      container.innerHTML = '<career-leap style="min-width: 0" views="odds"></career-leap>';
      const [element] = container.children;
      if (!element) throw new Error('There is no element.');
      await eventually(() => query(element, 'svg'));
      const values = () =>
        [...(element.shadowRoot?.querySelectorAll('svg, svg *') ?? [])].flatMap((each) =>
          ['width', 'height', 'r'].flatMap((name) => each.getAttribute(name) ?? []),
        );
      expect(values().filter((value) => Number(value) < 0)).toEqual([]);
      container.style.width = '400px';
      await eventually(() =>
        expect(query(element, 'svg').getBoundingClientRect().width).toBeGreaterThan(350),
      );
      expect(values().filter((value) => Number(value) < 0)).toEqual([]);
      expect(errors).not.toHaveBeenCalled();
      errors.mockRestore();
    },
  );

  it('does not share state between two elements', async () => {
    const one = await put('<career-leap salary="9"></career-leap>');
    const two = await put('<career-leap salary="22" experience="8"></career-leap>');
    type(query<HTMLInputElement>(one, 'input[type="number"]'), '1');
    await eventually(() => expect(one.shadowRoot?.textContent).toContain('The guide speaks'));
    expect(answer(two)).toContain('At ₹22 lakh today');
    expect(two.shadowRoot?.textContent).not.toContain('The guide speaks');
  });
});

describe('calls to action', () => {
  const press = (link: HTMLElement) => {
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    // Prevent navigation of the test page.
    link.addEventListener('click', (event) => event.preventDefault(), { once: true });
    link.dispatchEvent(click);
  };

  it('are shown only if they have a URL, with the label of the page or a default one', async () => {
    const element = await put(
      '<career-leap apply-url="https://example.com/?utm_source=a&utm_medium=b" hire-url="mailto:jobs@example.com" hire-label="Ask us"></career-leap>',
    );
    const links = [...(element.shadowRoot?.querySelectorAll('.actions a') ?? [])];
    expect(
      links.map((link) => [link.textContent, link.getAttribute('href'), link.getAttribute('rel')]),
    ).toEqual([
      ['Apply', 'https://example.com/?utm_source=a&utm_medium=b', 'noopener'],
      ['Ask us', 'mailto:jobs@example.com', 'noopener'],
    ]);
    element.removeAttribute('hire-url');
    await eventually(() => expect(element.shadowRoot?.querySelectorAll('.actions a')).toHaveLength(1));
  });

  it.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc',
    'apply',
    'https://',
  ])('do not link to %j, and warn', async (url) => {
    const element = document.createElement('career-leap');
    element.setAttribute('apply-url', url);
    document.body.append(element);
    await eventually(() => query(element, '.answer'));
    expect(element.shadowRoot?.querySelector('.actions a')).toBeNull();
    expect(warn.mock.calls[0]?.[0]).toMatch(
      /apply-url=".*" is not allowed here; allowed: an address that starts with https:/s,
    );
  });

  it('emit an event first, which the page may cancel', async () => {
    const element = await put('<career-leap apply-url="https://example.com/apply"></career-leap>');
    const events: CustomEvent[] = [];
    document.addEventListener(
      'career-leap-action',
      (event) => {
        events.push(event as CustomEvent);
        event.preventDefault();
      },
      { once: true },
    );
    const link = query<HTMLAnchorElement>(element, '.actions a');
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    link.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
    expect(events.map(({ detail }) => detail)).toEqual([
      { action: 'apply', url: 'https://example.com/apply' },
    ]);
  });

  it('may be slotted elements of the page', async () => {
    const element = await put(
      '<career-leap hire-url="https://example.com/no"><a slot="hire" href="https://example.com/own">Our own</a></career-leap>',
    );
    const events: unknown[] = [];
    element.addEventListener('career-leap-action', (event) => events.push((event as CustomEvent).detail));
    const own = element.querySelector('a');
    expect(own?.getBoundingClientRect().width).toBeGreaterThan(0);
    if (own) press(own);
    expect(events).toEqual([{ action: 'hire', url: 'https://example.com/own' }]);
  });

  it('may be a slotted form, whose key events reach the page', async () => {
    const element = await put(
      '<career-leap hire-url="https://example.com/no"><form slot="hire"><input aria-label="Mail"></form></career-leap>',
    );
    const targets: EventTarget[] = [];
    const listener = ({ target }: Event) => target && targets.push(target);
    document.body.addEventListener('keydown', listener);
    const key = () => new KeyboardEvent('keydown', { key: 'a', bubbles: true, composed: true });
    const own = element.querySelector('input');
    own?.dispatchEvent(key());
    query(element, 'input').dispatchEvent(key());
    document.body.removeEventListener('keydown', listener);
    expect(targets).toEqual([own]);
  });
});

describe('<career-leap-chart>', () => {
  it.each([
    ['market', '1 unfilled ML role for every 9 developers placed'],
    ['bands', 'You would start in the middle of the entry band'],
    ['path', 'Ahead of staying from month 9'],
    ['odds', 'pay at least'],
    ['plan', '12 weeks to go'],
    ['pay', 'in hand a month'],
  ])('kind="%s" is that chart alone', async (kind, title) => {
    const element = await put(`<career-leap-chart kind="${kind}"></career-leap-chart>`);
    expect(query(element, '.title').textContent).toContain(title);
    expect(element.shadowRoot?.querySelector('.questions, [role="tablist"]')).toBeNull();
  });

  it('renders the latest kind if it changes while the first one loads', async () => {
    const element = document.createElement('career-leap-chart');
    element.setAttribute('kind', 'market');
    document.body.append(element);
    await Promise.resolve();
    element.setAttribute('kind', 'bands');
    await eventually(() => expect(query(element, '.title').textContent).toContain('entry band'));
  });

  it('warns of an unknown kind, and shows the path', async () => {
    const element = await put('<career-leap-chart kind="pie"></career-leap-chart>');
    expect(query(element, '.title').textContent).toContain('Ahead of staying');
    expect(warn.mock.calls[0]?.[0]).toMatch(
      /<career-leap-chart> kind="pie" is not allowed here; allowed: path, odds/,
    );
  });
});

describe('defining twice', () => {
  it('does not warn if it is the same definition', () => {
    define();
    expect(warn).not.toHaveBeenCalled();
  });

  it('keeps the first definition and warns', async () => {
    const first = customElements.get('career-leap');
    const copy = '../../src/element/index.ts?again';
    const { define }: typeof import('../../src/element/index.ts') = await import(/* @vite-ignore */ copy);
    define();
    expect(customElements.get('career-leap')).toBe(first);
    expect(warn.mock.calls.map(([text]) => text)).toEqual([
      expect.stringContaining('the script is on this page twice'),
    ]);
  });
});
