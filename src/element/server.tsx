/**
 * `career-leap/server`: renders an element to a string of HTML with a declarative shadow root, for static sites and
 * servers. Browsers show it before any script runs, and the element hydrates it.
 */
import { renderToString } from 'preact-render-to-string';
import type { HostActions } from '../calculator/LazyDisclosure.tsx';
import builtInFigures from '../data/india-ml-2026.json?figures';
import type { DatasetFigures } from '../data/schema.ts';
import { App, createStoreFromAttributes, loadResources } from './App.tsx';
import type { Variant } from './CareerLeapElement.ts';

export interface ServerOptions {
  /** The attributes of the element, as in HTML: `{ experience: 4, city: 'Pune' }`. */
  readonly attributes?: Readonly<Record<string, string | number | boolean>>;
  /** A dataset that replaces the built-in one. It is written between the tags as JSON for the hydration. */
  readonly dataset?: object;
  /** HTML of the light DOM, which feed readers and old browsers show. It is inserted unescaped. */
  readonly fallback?: string;
  /** The nonce of the page's content security policy, for the `<style>` in the shadow root. */
  readonly nonce?: string;
}

/**
 * Renders `<career-leap>`.
 * @throws RangeError if an attribute is invalid, DatasetError if the dataset is
 */
export const renderCareerLeap = (options: ServerOptions = {}): Promise<string> =>
  renderElement('career-leap', 'calculator', options);

/**
 * Renders `<career-leap-chart>`; `attributes.kind` selects the chart.
 * @throws RangeError if an attribute is invalid, DatasetError if the dataset is
 */
export const renderCareerLeapChart = (options: ServerOptions = {}): Promise<string> =>
  renderElement('career-leap-chart', 'chart', options);

async function renderElement(
  tag: string,
  variant: Variant,
  { attributes = {}, dataset, fallback = '', nonce }: ServerOptions,
) {
  const get = (name: string) => (Object.hasOwn(attributes, name) ? String(attributes[name]) : null);
  const warn = (attribute: string, value: string, allowed: string) => {
    throw new RangeError(`${attribute}: found "${value}"; allowed: ${allowed}`);
  };
  const figures = await loadFigures(dataset, get('dataset'));
  const resources = await loadResources(variant, get, get('lang') ?? 'en', figures, warn);
  const app = renderToString(
    <App
      resources={resources}
      store={createStoreFromAttributes(get, figures, warn)}
      adopt={() => {}}
      hostActions={noSharing}
      measureInitialSize={undefined}
    />,
  );
  const attributeTexts = Object.entries(attributes).map(([name, value]) => {
    // The attributes may be the query parameters of a request, so their names are not trusted.
    if (!/^(?!on)[a-z][\w-]*$/i.test(name)) {
      throw new RangeError(`attributes: found the name "${name}"; allowed: a name that is no handler's`);
    }
    return ` ${name}="${escapeAttribute(String(value))}"`;
  });
  const style = `<style${nonce ? ` nonce="${escapeAttribute(nonce)}"` : ''}>${resources.styles.join('')}</style>`;
  return `<${tag}${attributeTexts.join('')}><template shadowrootmode="open">${style}${app}</template>${inlineDataset(dataset)}${fallback}</${tag}>`;
}

async function loadFigures(dataset: object | undefined, address: string | null): Promise<DatasetFigures> {
  if (!dataset && address === null) return builtInFigures;
  const { loadDataset } = await import('./externalDataset/loadDataset.ts');
  return loadDataset(
    dataset ? { kind: 'object', value: dataset } : { kind: 'address', value: address ?? '', base: undefined },
  );
}

/** The dataset as an inline script, for the hydration. `<` is escaped so that no text can end the script. */
const inlineDataset = (dataset: object | undefined) =>
  dataset
    ? `<script type="application/json">${JSON.stringify(dataset).replaceAll('<', '\\u003c')}</script>`
    : '';

/** Nothing is shared or exported on a server. */
const noSharing: HostActions = { requestAction: () => true, urlKey: '' };

const escapeAttribute = (text: string) =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
