/** The modules beside the scripts that are embedded, and how they are fetched. */
import { languageTag } from '../element/languageTag.ts';
import type { Kind } from '../element/shell.ts';

/** Filled in by the build. */
declare const __FILES__: {
  /** Where the modules lie, from here. */
  readonly folder: string;
  readonly languages: readonly string[];
  readonly views: readonly string[];
};

const script = document.currentScript as HTMLScriptElement | null;
const base = script?.src ?? document.baseURI;

export const fileUrl = (file: string): string => new URL(file, base).href;

const fetchModule = (name: string) => import(/* @vite-ignore */ fileUrl(__FILES__.folder + name));

/** @param query another address for the same file, after it failed */
export const fetchController = (query = ''): Promise<typeof import('../element/controller.tsx')> =>
  fetchModule(`controller.js${query}`);

/** Asks at once for what the first picture needs, and not only when the controller comes to it. */
export function fetchAhead(element: Element, kind: Kind): void {
  const { languages, views } = __FILES__;
  const [asked = ''] = (element.getAttribute(kind === 'chart' ? 'kind' : 'views') ?? '')
    .trim()
    .split(/[\s,]+/);
  const tag = languageTag(element).toLowerCase().split('-')[0] ?? '';
  const view = views.includes(asked) ? asked : 'path';
  const language = languages.includes(tag) ? tag : 'en';
  const needed = [`${language}-base`, `${language}-${view}`, `chart-${view}`];
  if (kind === 'calculator') needed.push('calculator', 'indianCities', `${language}-calculator`);
  for (const name of needed) fetchModule(`${name}.js`).catch(() => {});
}
