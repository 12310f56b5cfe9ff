/** Prints the calculator and nothing of the page around it; the page is as before once that is done. */

const printAttribute = 'data-career-leap-prints';

/** Everything that neither is in the element nor holds it. */
const printStyles = `@media print {
  body :not(:has([${printAttribute}]), [${printAttribute}], [${printAttribute}] *) { display: none !important }
  [${printAttribute}] { margin: 0 !important; padding: 0 !important; border: 0 !important; min-height: 0 !important }
}`;

/** @param inside something in the calculator's shadow root */
export function printElement(inside: Element | null): void {
  const root = inside?.getRootNode();
  const element = root instanceof ShadowRoot ? root.host : undefined;
  // A style sheet of the page does not reach into a shadow root of the page's own.
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
