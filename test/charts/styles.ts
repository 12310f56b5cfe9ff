/** Adopts the styles of the shadow root in the document, for charts that a test renders without an element. */

import { chartIds, loadChart } from '../../src/charts/registry.ts';
import figureStyle from '../../src/charts/shared/figure.css?inline';
import baseStyle from '../../src/element/base.css?inline';

export async function adoptStyles(): Promise<void> {
  const views = await Promise.all(chartIds.map(loadChart));
  const styles = [
    baseStyle.replaceAll(/:host\b|\.calculator\b/g, ':root'),
    figureStyle,
    ...views.map(({ style }) => style),
  ];
  document.adoptedStyleSheets = styles.map((style) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    return sheet;
  });
  document.body.style.cssText = 'margin: 0; font: 16px/1.5 "Noto Sans", system-ui, sans-serif';
}
