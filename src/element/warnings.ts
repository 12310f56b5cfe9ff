/** Everything that is said on the console, in one voice: which element, what was found, what is allowed, what happens. */

export function warnAttribute(element: Element, attribute: string, value: string, allowed: string): void {
  const shown = value.length > 60 ? `${value.slice(0, 57)}…` : value;
  warn(element, `${attribute}="${shown}" is not allowed here; allowed: ${allowed}. The default is used.`);
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
