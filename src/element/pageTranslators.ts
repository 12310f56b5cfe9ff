/**
 * Reattaches text that a page translator has detached, when the text changes. Translators such as Google Translate
 * replace text nodes with `<font>` elements. Preact then updates the detached nodes, so the visible text would become
 * stale. The translator translates a reattached node again.
 */
export function reattachTranslatedText(root: ShadowRoot): void {
  const replacements = new WeakMap<Node, ChildNode>();
  const observer = new MutationObserver((records) => {
    for (const { target, removedNodes, addedNodes, previousSibling } of records) {
      replacements.get(target)?.replaceWith(target);
      const [text] = removedNodes;
      const replacement = addedNodes[0] ?? previousSibling;
      if (text instanceof Text && replacement instanceof HTMLFontElement) {
        replacements.set(text, replacement);
        observer.observe(text, { characterData: true });
      }
    }
  });
  observer.observe(root, { childList: true, subtree: true });
}
