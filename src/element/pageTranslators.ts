/**
 * Page translators put a `<font>` with their own text in the place of each of ours, and let go of ours. Preact goes on
 * writing to that, and nobody sees it: an old number would stand beside new ones. So a text that changes goes back to its
 * place; the translator then takes it for a new one.
 */
export function reattachTranslatedText(root: ShadowRoot): void {
  const places = new WeakMap<Node, ChildNode>();
  const observer = new MutationObserver((records) => {
    for (const { target, removedNodes, addedNodes, previousSibling } of records) {
      places.get(target)?.replaceWith(target);
      const [text] = removedNodes;
      const place = addedNodes[0] ?? previousSibling;
      if (text instanceof Text && place instanceof HTMLFontElement) {
        places.set(text, place);
        observer.observe(text, { characterData: true });
      }
    }
  });
  observer.observe(root, { childList: true, subtree: true });
}
