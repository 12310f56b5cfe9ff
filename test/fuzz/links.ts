/** Adds a valid checksum to a link, as an attacker who knows the code could. */
export function forged(body: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < body.length; i++) hash = Math.imul(hash ^ body.charCodeAt(i), 0x01000193);
  return `${body}.${(hash >>> 0).toString(36)}`;
}
