/**
 * `career-leap/server`: an element as a string of HTML with a declarative shadow root, for static sites and servers.
 * It is seen before any script, and the element takes over its nodes as they are.
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
  /** Other figures than the built-in ones; they are handed on to the page as JSON between the tags. */
  readonly dataset?: object;
  /** HTML of the light children: what feed readers and old browsers show. It is put in as it is. */
  readonly fallback?: string;
  /** The nonce of the page's content security policy, for the style in the shadow root. */
  readonly nonce?: string;
}

/** `<career-leap>` as HTML. */
export const renderCareerLeap = (options: ServerOptions = {}): Promise<string> =>
  renderElement('career-leap', 'calculator', options);

/** `<career-leap-chart>` as HTML; `attributes.kind` says which chart. */
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
  const written = Object.entries(attributes).map(([name, value]) => {
    // They may be the parameters of an address, which anybody can write.
    if (!/^(?!on)[a-z][\w-]*$/i.test(name)) {
      throw new RangeError(`attributes: found the name "${name}"; allowed: a name that is no handler's`);
    }
    return ` ${name}="${escapeAttribute(String(value))}"`;
  });
  const style = `<style${nonce ? ` nonce="${escapeAttribute(nonce)}"` : ''}>${resources.styles.join('')}</style>`;
  return `<${tag}${written.join('')}><template shadowrootmode="open">${style}${app}</template>${inlineDataset(dataset)}${fallback}</${tag}>`;
}

async function loadFigures(dataset: object | undefined, address: string | null): Promise<DatasetFigures> {
  if (!dataset && address === null) return builtInFigures;
  const { loadDataset } = await import('./externalDataset/loadDataset.ts');
  return loadDataset(
    dataset ? { kind: 'object', value: dataset } : { kind: 'address', value: address ?? '', base: undefined },
  );
}

/** So that the element draws the same in the page; nothing in a text can end the script. */
const inlineDataset = (dataset: object | undefined) =>
  dataset
    ? `<script type="application/json">${JSON.stringify(dataset).replaceAll('<', '\\u003c')}</script>`
    : '';

/** On a server nothing is taken along. */
const noSharing: HostActions = { requestAction: () => true, urlKey: '' };

const escapeAttribute = (text: string) =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
