/** The `lang` of the element or of its nearest ancestor, across shadow roots; `en` if there is none. */
export function closestLang(element: Element): string {
  let node: Element | undefined = element;
  while (node) {
    const closest: Element | null = node.closest('[lang]');
    if (closest) return closest.getAttribute('lang') ?? '';
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return 'en';
}
