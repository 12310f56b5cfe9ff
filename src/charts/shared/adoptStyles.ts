/** Adds CSS to a shadow root as constructable style sheets, which a strict content security policy allows. */

/** One sheet for each CSS text, shared by all shadow roots. */
const styleSheets = new Map<string, CSSStyleSheet>();

/** Adds a sheet to the shadow root unless it is there already. */
export function adoptStyle(root: ShadowRoot, style: string): void {
  let sheet = styleSheets.get(style);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    styleSheets.set(style, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
