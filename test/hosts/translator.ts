/**
 * What page translators do to a page: every text gets two `<font>` around it, in open shadow roots too, and so does what
 * comes later. Here a text is translated by being put in ‹angle quotes›. It runs in the page.
 * @param how Google's puts a copy in the place of a text and lets go of it; others move the text itself
 */
export function translator(how: 'replaces' | 'moves'): void {
  const translated = new WeakMap<Text, string>();
  const translate = (text: Text) => {
    const { parentElement: parent, data } = text;
    if (!parent || !data.trim() || data === translated.get(text)) return;
    if (parent.closest('script, style, textarea, [translate="no"], .notranslate')) return;
    const result = `‹${data}›`;
    const place = parent.closest('font') ?? text;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    outer.append(inner);
    place.replaceWith(outer);
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
      for (const { target, addedNodes } of records) {
        // Its answer comes a moment later, and is of what then stands there.
        setTimeout(() => {
          if (target instanceof Text) visit(target);
          for (const node of addedNodes) visit(node);
        });
      }
    }).observe(root, { childList: true, characterData: true, subtree: true });
  visit(document.body);
  observe(document.body);
}
