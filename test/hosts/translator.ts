/**
 * Imitates a page translator: wraps every text, also later ones and those in open shadow roots, in two `<font>` elements.
 * A “translation” is the text in ‹angle quotes›. The function runs in the page.
 * @param how Google Translate replaces a text node by a new one; other translators move the node itself
 */
export function translator(how: 'replaces' | 'moves'): void {
  const translated = new WeakMap<Text, string>();
  const translate = (text: Text) => {
    const { parentElement: parent, data } = text;
    if (!parent || !data.trim() || data === translated.get(text)) return;
    if (parent.closest('script, style, textarea, [translate="no"], .notranslate')) return;
    const result = `‹${data}›`;
    const target = parent.closest('font') ?? text;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    outer.append(inner);
    target.replaceWith(outer);
    const shown = how === 'replaces' ? new Text() : text;
    shown.data = result;
    translated.set(shown, result);
    inner.append(shown);
  };
  const visit = (node: Node) => {
    if (node instanceof Text) translate(node);
    for (const child of [...node.childNodes]) visit(child);
    if (!(node instanceof Element) || !node.shadowRoot) return;
    visit(node.shadowRoot);
    observe(node.shadowRoot);
  };
  const observe = (root: Node) =>
    new MutationObserver((records) => {
      for (const { target: changed, addedNodes } of records) {
        // Translations arrive asynchronously, and are of the text at that time.
        setTimeout(() => {
          if (changed instanceof Text) visit(changed);
          for (const node of addedNodes) visit(node);
        });
      }
    }).observe(root, { childList: true, characterData: true, subtree: true });
  visit(document.body);
  observe(document.body);
}
