/** A value as it may be shown in an error, shortened; made of anything, hostile or not. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text =
    typeof value === 'object' || typeof value === 'string' ? JSON.stringify(value, plain) : String(value);
  // What an object may say of itself in JSON.
  if (text === undefined) return 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

const plain = (_key: string, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value);
