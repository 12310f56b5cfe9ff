/**
 * `v1/embed.js`: registers both elements, reserves their height, and loads the controller when one of them is
 * within one viewport of the visible area, or before the page is printed. Every host page loads it, so keep it
 * small.
 */
import {
  createElementClass,
  defineElements,
  type LoadController,
  type Variant,
} from '../element/CareerLeapElement.ts';
import { minHeights } from '../element/minHeights.ts';
import { loadController, preloadModules } from './moduleLoader.ts';

/** Resolves when the element is within one viewport of the visible area, or the page is about to be printed. */
function whenNearViewport(element: Element, onPending: Parameters<LoadController>[3]): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        // If the main thread was busy, the callback gets several entries; the last one is the newest.
        if (entries.pop()?.isIntersecting) onNear();
      },
      { rootMargin: '100%' },
    );
    const stop = () => {
      observer.disconnect();
      removeEventListener('beforeprint', onNear);
      onPending();
    };
    const onNear = () => {
      stop();
      resolve();
    };
    observer.observe(element);
    addEventListener('beforeprint', onNear);
    onPending(stop);
  });
}

const sheets: Partial<Record<Variant, CSSStyleSheet>> = {};

const loadWhenNear: LoadController = async (element, root, variant, onPending) => {
  // Without light-dark() the colours would be missing, so old browsers show the fallback content.
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
