/**
 * `v1/embed.js`: registers both elements, reserves their height, and loads the calculator when one of them comes within a
 * viewport of being visible, or before the page is printed. Every page that embeds us loads it, so keep it small.
 */
import {
  createElementClass,
  defineElements,
  type LoadController,
  type Variant,
} from '../element/CareerLeapElement.ts';
import { minHeights } from '../element/minHeights.ts';
import { loadController, preloadModules } from './moduleLoader.ts';

/** Resolves when the element is within a viewport of being visible, or the page is about to be printed. */
function whenNearViewport(element: Element, onPending: Parameters<LoadController>[3]): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        // On a busy page several entries arrive at once, the newest last.
        if (entries.pop()?.isIntersecting) arrive();
      },
      { rootMargin: '100%' },
    );
    const stop = () => {
      observer.disconnect();
      removeEventListener('beforeprint', arrive);
      onPending();
    };
    const arrive = () => {
      stop();
      resolve();
    };
    observer.observe(element);
    addEventListener('beforeprint', arrive);
    onPending(stop);
  });
}

const sheets: Partial<Record<Variant, CSSStyleSheet>> = {};

const loadWhenNear: LoadController = async (element, root, variant, onPending) => {
  // Older browsers would render it without its colours.
  if (CSS.supports?.('color:light-dark(red,red)') === false) throw 'old browser';
  sheets[variant] ??= new CSSStyleSheet();
  const sheet = sheets[variant];
  sheet.replaceSync(`:host{display:block;min-height:${minHeights[variant]}}:host([hidden]){display:none}`);
  // Already adopted if the element was re-inserted.
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  // Without IntersectionObserver, load immediately.
  await whenNearViewport(element, onPending).catch(() => {});
  preloadModules(element, variant);
  const { createController } = await loadController();
  return createController(element, root, variant);
};

defineElements(createElementClass('calculator', loadWhenNear), createElementClass('chart', loadWhenNear));
