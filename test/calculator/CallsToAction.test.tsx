/** The page's calls to action, and the notice about a link that could not be read. */
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { createStore } from '../../src/calculator/store.ts';
import { indiaMl2026 } from '../../src/model/index.ts';
import { answer, hindi, renderCalculator } from './renderCalculator.tsx';

afterEach(cleanup);

const apply = 'https://example.com/apply';
const hire = 'mailto:hr@example.com';

describe('calls to action', () => {
  it('are links with a plain name', () => {
    renderCalculator(
      {},
      { links: { apply: { url: apply, label: undefined }, hire: { url: hire, label: undefined } } },
    );
    expect(screen.getByRole<HTMLAnchorElement>('link', { name: 'Apply' }).href).toBe(apply);
    expect(screen.getByRole<HTMLAnchorElement>('link', { name: 'Hire ML engineers' }).href).toBe(hire);
  });

  it('have the name that the page gives', () => {
    renderCalculator({}, { links: { apply: { url: apply, label: 'Join the course' } } });
    screen.getByRole('link', { name: 'Join the course' });
    expect(screen.queryByRole('link', { name: /Hire/ })).toBeNull();
  });

  it('are missing without an address', () => {
    renderCalculator();
    expect(screen.queryAllByRole('link')).toEqual([]);
  });

  it('are in Hindi in Hindi', () => {
    renderCalculator({}, { i18n: hindi, links: { apply: { url: apply, label: undefined } } });
    expect(screen.getByRole('link').textContent).not.toMatch(/[A-Za-z]{2,}/);
  });
});

describe('a link that could not be read', () => {
  const notice = 'The link that brought you here could not be read, so it changes nothing.';

  it('is reported, and the calculator has the values of the page', () => {
    const store = createStore(indiaMl2026, { currentSalaryLpa: 9 }, undefined, {}, { hasInvalidLink: true });
    renderCalculator({}, { store });
    screen.getByText(notice);
    expect(answer()).toContain('about ₹12.6 lakh');
  });

  it('is not reported otherwise', () => {
    renderCalculator();
    expect(screen.queryByText(notice)).toBeNull();
  });
});
