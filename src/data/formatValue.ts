/** A value as it may be shown in an error, shortened; made of anything, hostile or not. */
export function formatValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text =
    typeof value === 'object' || typeof value === 'string'
      ? JSON.stringify(value, withoutBigInt)
      : String(value);
  // What an object may say of itself in JSON.
  if (text === undefined) return 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** Replaces the numbers that JSON can't write. */
function withoutBigInt(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}n`;
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}
