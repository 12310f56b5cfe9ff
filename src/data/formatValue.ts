/** Formats any value for an error message, in at most 60 characters. The value may be hostile. */
export function formatValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text =
    typeof value === 'object' || typeof value === 'string'
      ? JSON.stringify(value, withoutBigInt)
      : String(value);
  // `toJSON` may return undefined.
  if (text === undefined) return 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** Replaces the numbers that JSON can't represent, or would write as null. */
function withoutBigInt(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}n`;
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}
