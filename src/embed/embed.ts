/**
 * `v1/embed.js`: registers both elements, reserves their height, and brings the calculator when one of them comes
 * within a viewport of being seen, or before the page is printed. It is on every page that embeds us: each byte counts.
 */
import { languageTag } from '../element/languageTag.ts';
import { reservedHeights } from '../element/reservedHeights.ts';
import { type Bring, defineElements, makeElement } from '../element/shell.ts';

/** The hashed files beside this one, filled in by the build. */
declare const __FILES__: {
  readonly controller: string;
  readonly calculator: string;
  /** The file of each part of a language. */
  readonly languages: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly views: Readonly<Record<string, string>>;
};

const script = document.currentScript as HTMLScriptElement | null;
const base = script?.src ?? document.baseURI;
const retries = 3;

const fetchModule = (file: string) => import(/* @vite-ignore */ new URL(file, base).href);

/** Tried again after a second, and after two more: phones lose their network for a moment. */
async function load(file: string): Promise<typeof import('../element/controller.tsx')> {
  for (let attempt = 1; ; attempt++) {
    try {
      // A browser may remember that a module failed, but not under another address.
      return await fetchModule(attempt === 1 ? file : `${file}?${attempt}`);
    } catch (reason) {
      if (attempt === retries) throw reason;
      await new Promise((resolve) => setTimeout(resolve, 1000 * attempt));
    }
  }
}

/** Until the element is within a viewport of being seen, or the page is about to be printed. */
function near(element: Element): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) arrive();
      },
      { rootMargin: '100%' },
    );
    const arrive = () => {
      observer.disconnect();
      removeEventListener('beforeprint', arrive);
      resolve();
    };
    observer.observe(element);
    addEventListener('beforeprint', arrive);
  });
}

const bring: Bring = async (element, root, kind) => {
  const reserve = new CSSStyleSheet();
  reserve.replaceSync(
    `:host{display:block;min-height:${reservedHeights[kind]}}:host([hidden]){display:none}`,
  );
  root.adoptedStyleSheets = [reserve];
  await near(element);
  const { controller, calculator, languages, views } = __FILES__;
  // What the first picture needs is asked for at once, not only when the controller comes to it.
  const [first = ''] = (element.getAttribute(kind === 'chart' ? 'kind' : 'views') ?? '')
    .trim()
    .split(/[\s,]+/);
  const language = languageTag(element).toLowerCase().split('-')[0] ?? '';
  const view = views[first] ? first : 'path';
  const words = languages[language] ?? languages.en ?? {};
  const needed = [words.base, words[view], views[view]];
  if (kind === 'calculator') needed.push(calculator, words.calculator);
  for (const file of needed) if (file) fetchModule(file).catch(() => {});
  return (await load(controller)).createController(element, root, kind);
};

defineElements(makeElement('calculator', bring), makeElement('chart', bring));
