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

// An image with that name, such as one in a comment, would be it on the document itself, and bring a stranger's modules.
const script = Reflect.get(Document.prototype, 'currentScript', document) as HTMLScriptElement | null;
const base = script?.src || document.baseURI;

export const fileUrl = (file: string): string => new URL(file, base).href;

let shared: Kind | null = null;

/** Modules for charts alone are a folder of their own; on a page that has or had a calculator, charts use its modules. */
function graphFor(kind: Kind): Kind {
  shared ||= document.querySelector('career-leap') && 'calculator';
  return shared || kind;
}

/** Taken apart once: the build puts all of it wherever its name stands. */
const { folder, languages, views } = __FILES__;

const fetchModule = (graph: string, name: string) =>
  import(/* @vite-ignore */ fileUrl(`${folder}${graph}/${name}`));

/**
 * A browser may remember that a module failed, but not under another address. It is another one of the folder, so that
 * what imports the controller imports the same one: to a server, `%63alculator/` and `c%61lculator/` are `calculator/`.
 * @param attempt the first, the second (its c is written by number) or the third (its a is)
 */
export const fetchController = (
  kind: Kind,
  attempt: number,
): Promise<typeof import('../element/controller.tsx')> =>
  fetchModule(graphFor(kind).replace('--ca'[attempt] as string, `%6${'--31'[attempt]}`), 'controller.js');

/** Asks at once for what the first picture needs, and not only when the controller comes to it. */
export function fetchAhead(element: Element, kind: Kind): void {
  const [asked = ''] = (element.getAttribute(kind === 'chart' ? 'kind' : 'views') ?? '')
    .trim()
    .toLowerCase()
    .split(/[\s,]/);
  const tag = languageTag(element).toLowerCase().split('-')[0] ?? '';
  const view = views.includes(asked) ? asked : 'path';
  const language = languages.includes(tag) ? tag : 'en';
  const graph = graphFor(kind);
  const isWhole = graph === 'calculator';
  const needed = [isWhole ? language : `${language}-base`];
  // The usual view is in the calculator's own file.
  if (!isWhole || view !== 'path') needed.push(`${language}-${view}`, `chart-${view}`);
  for (const name of needed) fetchModule(graph, `${name}.js`).catch(() => {});
}
