/** Renders one chart as in `<career-leap-chart>`, and finds its parts by role and name. */
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { userEvent } from 'vitest/browser';
import { StandaloneChart } from '../../src/calculator/LazyChart.tsx';
import { createStore } from '../../src/calculator/store.ts';
import { type ChartId, loadChart } from '../../src/charts/registry.ts';
import type { Settings } from '../../src/charts/shared/types.ts';
import { loadI18n } from '../../src/i18n/loadMessages.ts';
import { type Dataset, indiaMl2026, type Profile } from '../../src/model/index.ts';
import { adoptStyles } from './styles.ts';

interface ChartOptions {
  readonly lang?: string;
  readonly dataset?: Dataset;
  readonly settings?: Partial<Settings>;
}

export async function renderChart(
  kind: ChartId,
  profile: Profile = {},
  { lang = 'en', dataset = indiaMl2026, settings = {} }: ChartOptions = {},
) {
  const [i18n] = await Promise.all([loadI18n(lang, dataset), loadChart(kind), adoptStyles()]);
  const store = createStore(dataset, profile, undefined, settings);
  const { unmount } = render(<StandaloneChart name={kind} store={store} i18n={i18n} adopt={() => {}} />);
  return { store, i18n, unmount };
}

export const figure = () => screen.getByRole('figure');
/** The title, which is the accessible name of the figure. */
export const title = () => nameOf(figure());
/** The description: the accessible name of the SVG, whose contents are hidden from screen readers. */
export const description = () => screen.getByRole('img').getAttribute('aria-label') ?? '';

function nameOf(element: HTMLElement): string {
  const id = element.getAttribute('aria-labelledby') ?? '';
  return document.getElementById(id)?.textContent ?? '';
}

export const slider = (name: string) => screen.getByRole<HTMLInputElement>('slider', { name });
/** The value of a slider as screen readers announce it. */
export const valueText = (name: string) => slider(name).getAttribute('aria-valuetext') ?? '';

/** Sets a slider to a value, as dragging does. */
export const slideTo = (name: string, value: number) =>
  fireEvent.input(slider(name), { target: { value: String(value) } });

/** Moves the pointer over a chart's cursor, to a share of its width and height. */
export function pointAt(name: string, acrossShare: number, downShare = 0.5): void {
  const { left, top, width, height } = slider(name).getBoundingClientRect();
  const at = { clientX: left + acrossShare * width, clientY: top + downShare * height };
  fireEvent.pointerMove(slider(name), at);
}

/** Presses keys on a slider, and returns its value text after each. */
export async function pressOn(name: string, ...keys: readonly string[]): Promise<string[]> {
  slider(name).focus();
  const valueTexts: string[] = [];
  for (const key of keys) {
    await userEvent.keyboard(`{${key}}`);
    await nextFrame();
    valueTexts.push(valueText(name));
  }
  return valueTexts;
}

/** Preact renders changes before the next frame. */
const nextFrame = () => new Promise(requestAnimationFrame);

/** The visible readout above a chart; the slider has the same value text. */
export const readout = () => figure().querySelector('[part="reading"]')?.textContent ?? '';

/** Opens the data table, and returns its caption, column headers and rows as texts. */
export async function openTable(label = 'Data table') {
  fireEvent.click(screen.getByText(label));
  const table = await screen.findByRole('table');
  const textsOf = (role: string, within_: HTMLElement) =>
    within(within_)
      .getAllByRole(role)
      .map(({ textContent }) => textContent ?? '');
  const [, ...rows] = within(table).getAllByRole('row');
  return {
    caption: table.querySelector('caption')?.textContent ?? '',
    columns: textsOf('columnheader', table),
    rows: rows.map((row) => [...textsOf('rowheader', row), ...textsOf('cell', row)]),
  };
}

/** Names that are in Latin script in Hindi text, too. */
const properNames = new Set(
  'API APIs AI CD CI CNN CTC Docker Face FastAPI GPU Hugging LLM LPA ML MLOps MLflow NumPy PF PyTorch Python REST SQL TDS Technovids TensorFlow matplotlib pandas scikit learn'.split(
    ' ',
  ),
);

/** The English words in the texts and accessible names of an element. */
export function englishWords(element: Element): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  for (const each of element.querySelectorAll('[aria-label], [aria-valuetext]'))
    texts.push(each.getAttribute('aria-label') ?? '', each.getAttribute('aria-valuetext') ?? '');
  const words = texts.flatMap((text) => text.match(/[A-Za-z]{2,}/g) ?? []);
  return [...new Set(words)].filter((word) => !properNames.has(word));
}

export const hindiTable = 'आँकड़ों की तालिका';
