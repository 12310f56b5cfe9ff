/**
 * `career-leap/server`: an element as a string of HTML with a declarative shadow root, for static sites and servers.
 * It is seen before any script, and the element takes over its nodes as they are.
 */
import { renderToString } from 'preact-render-to-string';
import { loadParts, Picture, startStore } from './picture.tsx';
import type { Kind } from './shell.ts';

export interface ServerOptions {
  /** The attributes of the element, as in HTML: `{ experience: 4, city: 'Pune' }`. */
  readonly attributes?: Readonly<Record<string, string | number | boolean>>;
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
  kind: Kind,
  { attributes = {}, fallback = '', nonce }: ServerOptions,
) {
  const get = (name: string) => (Object.hasOwn(attributes, name) ? String(attributes[name]) : null);
  const warn = (attribute: string, value: string, allowed: string) => {
    throw new RangeError(`${attribute}: found "${value}"; allowed: ${allowed}`);
  };
  const parts = await loadParts(kind, get, get('lang') ?? 'en', warn);
  const picture = renderToString(
    <Picture kind={kind} parts={parts} store={startStore(get, warn)} adopt={() => {}} />,
  );
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${inAttribute(String(value))}"`,
  );
  const style = `<style${nonce ? ` nonce="${inAttribute(nonce)}"` : ''}>${parts.styles.join('')}</style>`;
  return `<${tag}${written.join('')}><template shadowrootmode="open">${style}${picture}</template>${fallback}</${tag}>`;
}

const inAttribute = (text: string) =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
