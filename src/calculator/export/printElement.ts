/** Prints the calculator without the rest of the page. The page is restored on `afterprint`. */

const printAttribute = 'data-career-leap-prints';

/** Hides everything except the element, its descendants and its ancestors. */
const printStyles = `@media print {
  body :not(:has([${printAttribute}]), [${printAttribute}], [${printAttribute}] *) { display: none !important }
  [${printAttribute}] { margin: 0 !important; padding: 0 !important; border: 0 !important; min-height: 0 !important }
}`;

/** @param inner an element in the calculator's shadow root */
export function printElement(inner: Element | null): void {
  const root = inner?.getRootNode();
  const element = root instanceof ShadowRoot ? root.host : undefined;
  // The page's style sheets don't apply inside another shadow root: print the whole page then.
  if (!element || element.getRootNode() !== document) {
    print();
    return;
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(printStyles);
  element.setAttribute(printAttribute, '');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  addEventListener(
    'afterprint',
    () => {
      element.removeAttribute(printAttribute);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    },
    { once: true },
  );
  print();
}
