/** Loads and preloads modules from the folder beside the embedded script. */
import type { Variant } from '../element/CareerLeapElement.ts';
import { closestLang } from '../element/closestLang.ts';
import { retry } from '../retry.ts';

/** Defined by the build. */
declare const __MODULES__: {
  /** The folder of the modules, relative to the script, with a trailing slash. */
  readonly folder: string;
  readonly languages: readonly string[];
  readonly charts: readonly string[];
};

// An element named `currentScript` would shadow the document's property (DOM clobbering) and could load other
// modules.
const script = Reflect.get(Document.prototype, 'currentScript', document) as HTMLScriptElement | null;
const base = script?.src || document.baseURI;

/** The absolute URL of a file beside the embedded script. */
export const assetUrl = (file: string): string => new URL(file, base).href;

const moduleUrl = (name: string) => assetUrl(`${__MODULES__.folder}${name}.js`);

/** Loads the controller, with retries; the browser loads each module once for all elements. */
export const loadController = (): Promise<typeof import('../element/controller.tsx')> =>
  retry(() => import(/* @vite-ignore */ moduleUrl('controller')));

/** Preloads the modules of the first render, in parallel with the controller that imports them. */
export function preloadModules(element: Element, variant: Variant): void {
  const { languages, charts } = __MODULES__;
  const [first = ''] = (element.getAttribute(variant === 'chart' ? 'kind' : 'views') ?? '')
    .trim()
    .toLowerCase()
    .split(/[\s,]/);
  const [tag = ''] = closestLang(element).toLowerCase().split('-');
  const language = languages.includes(tag) ? tag : 'en';
  const names = ['core', `chart-${charts.includes(first) ? first : 'path'}`, `${language}-common`];
  if (variant === 'calculator') names.push('calculator', 'projection', `${language}-calculator`);
  for (const name of names) {
    const href = moduleUrl(name);
    if (document.querySelector(`link[href="${href}"]`)) continue;
    // If the content security policy allows scripts by nonce, a preload needs it too.
    const link = { rel: 'modulepreload', href, nonce: script?.nonce };
    document.head.append(Object.assign(document.createElement('link'), link));
  }
}
