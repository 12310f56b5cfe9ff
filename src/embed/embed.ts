/**
 * `v1/embed.js`: registers both elements, reserves their height, and brings the calculator when one of them comes
 * within a viewport of being seen, or before the page is printed. It is on every page that embeds us: each byte counts.
 */
import { reservedHeights } from '../element/reservedHeights.ts';
import { type Bring, defineElements, type Kind, makeElement } from '../element/shell.ts';
import { fetchAhead, fetchController } from './files.ts';

const retries = 3;

/** Tried again after a second, and after two more: phones lose their network for a moment. */
async function load(kind: Kind): ReturnType<typeof fetchController> {
  for (let attempt = 1; ; attempt++) {
    try {
      // A browser may remember that a module failed, but not under another address.
      return await fetchController(kind, attempt === 1 ? '' : `?${attempt}`);
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
  fetchAhead(element, kind);
  return (await load(kind)).createController(element, root, kind);
};

defineElements(makeElement('calculator', bring), makeElement('chart', bring));
