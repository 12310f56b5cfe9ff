/** Warnings on the console. Each names the element, the value found, the allowed values, and the consequence. */

export function warnAttribute(element: Element, attribute: string, value: string, allowed: string): void {
  const shortValue = value.length > 60 ? `${value.slice(0, 57)}…` : value;
  warn(
    element,
    `${attribute}="${shortValue}" is not allowed here; allowed: ${allowed}. The default is used.`,
  );
}

export function warnDefinedTwice(): void {
  warn(undefined, 'the script is on this page twice; the first one stays.');
}

export function warnNotLoaded(element: Element, reason: unknown): void {
  warn(element, `could not be loaded, or not all of it (${reason}); what is there stays.`);
}

export function warn(element: Element | undefined, text: string): void {
  // biome-ignore lint/suspicious/noConsole: warnings to the embedder go to the console, from this file alone
  console.warn(
    `career-leap: ${element ? `<${element.localName}> ` : ''}${text}`,
    ...(element ? [element] : []),
  );
}
