/**
 * `v1/embed.js`: registers both elements, reserves their height, and brings the calculator when one of them comes
 * within a viewport of being seen, or before the page is printed. It is on every page that embeds us: each byte counts.
 */
import { reservedHeights } from '../element/reservedHeights.ts';
import { type Bring, defineElements, type Kind, makeElement } from '../element/shell.ts';
import { fetchAhead, fetchController } from './files.ts';
import { again } from './load.ts';

/** Until the element is within a viewport of being seen, or the page is about to be printed. */
function near(element: Element, onWait: Parameters<Bring>[3]): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        // On a busy page several come at once, the newest last.
        if (entries.pop()?.isIntersecting) arrive();
      },
      { rootMargin: '100%' },
    );
    const stop = () => {
      observer.disconnect();
      removeEventListener('beforeprint', arrive);
      onWait();
    };
    const arrive = () => {
      stop();
      resolve();
    };
    observer.observe(element);
    addEventListener('beforeprint', arrive);
    onWait(stop);
  });
}

const reserves: Partial<Record<Kind, CSSStyleSheet>> = {};

const bring: Bring = async (element, root, kind, onWait) => {
  // Older browsers would draw it without its colours.
  if (CSS.supports?.('color:light-dark(red,red)') === false) throw 'old browser';
  reserves[kind] ??= new CSSStyleSheet();
  const reserve = reserves[kind];
  reserve.replaceSync(
    `:host{display:block;min-height:${reservedHeights[kind]}}:host([hidden]){display:none}`,
  );
  // It is there already where it waits anew.
  if (!root.adoptedStyleSheets.includes(reserve)) root.adoptedStyleSheets.push(reserve);
  // At once where nothing tells what is seen.
  await near(element, onWait).catch(() => {});
  fetchAhead(element, kind);
  const { createController } = await again((attempt) => fetchController(kind, attempt));
  return createController(element, root, kind);
};

defineElements(makeElement('calculator', bring), makeElement('chart', bring));
