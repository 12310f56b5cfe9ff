/** The hashed files beside the scripts that are embedded, and how they are fetched. */
import { languageTag } from '../element/languageTag.ts';
import type { Kind } from '../element/shell.ts';

/** Filled in by the build. */
declare const __FILES__: {
  readonly controller: string;
  readonly calculator: string;
  /** The file of each part of a language. */
  readonly languages: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly views: Readonly<Record<string, string>>;
};

const script = document.currentScript as HTMLScriptElement | null;
const base = script?.src ?? document.baseURI;

export const fileUrl = (file: string): string => new URL(file, base).href;

const fetchModule = (file: string) => import(/* @vite-ignore */ fileUrl(file));

/** @param query another address for the same file, after it failed */
export const fetchController = (query = ''): Promise<typeof import('../element/controller.tsx')> =>
  fetchModule(__FILES__.controller + query);

/** Asks at once for what the first picture needs, and not only when the controller comes to it. */
export function fetchAhead(element: Element, kind: Kind): void {
  const { calculator, languages, views } = __FILES__;
  const [first = ''] = (element.getAttribute(kind === 'chart' ? 'kind' : 'views') ?? '')
    .trim()
    .split(/[\s,]+/);
  const language = languageTag(element).toLowerCase().split('-')[0] ?? '';
  const view = views[first] ? first : 'path';
  const words = languages[language] ?? languages.en ?? {};
  const needed = [words.base, words[view], views[view]];
  if (kind === 'calculator') needed.push(calculator, words.calculator);
  for (const file of needed) if (file) fetchModule(file).catch(() => {});
}
