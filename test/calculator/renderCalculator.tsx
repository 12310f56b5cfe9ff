/** Renders the calculator, and finds its parts by role and name. */
import { fireEvent, render, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import { Calculator } from '../../src/calculator/Calculator.tsx';
import type { CtaLinks } from '../../src/calculator/CallsToAction.tsx';
import type { HostActions } from '../../src/calculator/LazyDisclosure.tsx';
import { createStore, type Store } from '../../src/calculator/store.ts';
import { type ChartId, chartIds, loadChart } from '../../src/charts/registry.ts';
import { loadI18n } from '../../src/i18n/loadMessages.ts';
import { type Dataset, indiaMl2026, type Profile } from '../../src/model/index.ts';

export const english = await loadI18n('en');
export const hindi = await loadI18n('hi');
await Promise.all(chartIds.map(loadChart));

interface CalculatorOptions {
  readonly views?: readonly ChartId[];
  readonly dataset?: Dataset;
  readonly store?: Store;
  readonly i18n?: typeof english;
  readonly links?: CtaLinks;
  readonly share?: boolean;
  /** Whether the page lets the calculator handle sharing and saving itself. */
  readonly isAllowed?: boolean;
}

export function renderCalculator(
  profile: Profile = {},
  {
    views = chartIds,
    dataset = indiaMl2026,
    store = createStore(dataset, profile, undefined),
    i18n = english,
    links = {},
    share = true,
    isAllowed = true,
  }: CalculatorOptions = {},
) {
  /** Called before a result is shared or saved. */
  const requestAction = vi.fn<HostActions['requestAction']>(() => isAllowed);
  const { container } = render(
    <Calculator
      store={store}
      i18n={i18n}
      views={views}
      links={links}
      share={share}
      hostActions={{ requestAction, urlKey: 'career-leap' }}
      adopt={() => {}}
    />,
  );
  return { store, container, act: requestAction };
}

export const answerRegion = () => screen.getByRole('region', { name: 'The answer' });
export const answer = () => answerRegion().textContent ?? '';
export const field = (name: string) => screen.getByRole<HTMLInputElement>('spinbutton', { name });
export const enter = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });
export const choose = (name: string, value: string) =>
  fireEvent.input(screen.getByRole('combobox', { name }), { target: { value } });

/** Opens the disclosure of further questions, and waits until they are loaded. */
export async function openMore(): Promise<void> {
  fireEvent.click(screen.getByText('Make it yours'));
  await screen.findByRole('spinbutton', { name: 'Current salary' });
}
