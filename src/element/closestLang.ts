/** The element's own `lang`, else the nearest of the page, through shadow roots too. */
export function closestLang(element: Element): string {
  let node: Element | undefined = element;
  while (node) {
    const holder: Element | null = node.closest('[lang]');
    if (holder) return holder.getAttribute('lang') ?? '';
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return 'en';
}
