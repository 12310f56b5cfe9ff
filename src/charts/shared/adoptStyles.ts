/** Style in a shadow root as constructable sheets, which a strict content security policy allows; each made once. */

const styleSheets = new Map<string, CSSStyleSheet>();

export function adoptStyle(root: ShadowRoot, style: string): void {
  let sheet = styleSheets.get(style);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    styleSheets.set(style, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
