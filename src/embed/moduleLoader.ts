/** Loads the modules that lie beside the embedded scripts. */

import type { Variant } from '../element/CareerLeapElement.ts';
import { closestLang } from '../element/closestLang.ts';
import { retry } from '../retry.ts';

/** Defined by the build. */
declare const __MODULES__: {
  /** The folder of the modules, relative to the script. */
  readonly folder: string;
  readonly languages: readonly string[];
  readonly charts: readonly string[];
};

// An element named `currentScript` would shadow the document's own property and could load a stranger's modules.
const script = Reflect.get(Document.prototype, 'currentScript', document) as HTMLScriptElement | null;
const base = script?.src || document.baseURI;

export const assetUrl = (file: string): string => new URL(file, base).href;

const moduleUrl = (name: string) => assetUrl(`${__MODULES__.folder}${name}.js`);

/** Loads the controller, with retries; the browser loads each module once for all elements. */
export const loadController = (): Promise<typeof import('../element/controller.tsx')> =>
  retry(() => import(/* @vite-ignore */ moduleUrl('controller')));

/** Preloads what the first render needs, so that it does not wait for the controller to ask for it. */
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
    // Under a policy that allows scripts by nonce, a preload needs one, too.
    const link = { rel: 'modulepreload', href, nonce: script?.nonce };
    document.head.append(Object.assign(document.createElement('link'), link));
  }
}
