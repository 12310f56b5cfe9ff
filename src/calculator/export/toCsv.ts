/** Formats the projection as CSV (RFC 4180): one row a month, unrounded numbers, units in the header. */
import type { DetailMessages } from '../../i18n/loadMessages.ts';
import type { Projection } from '../../model/projection.ts';

const percentiles = [10, 25, 50, 75, 90] as const;

/** @param unit the unit of pay, such as `lakh ₹ a year` */
export function toCsv({ months, stay, bands }: Projection, unit: string, details: DetailMessages): string {
  const header = [
    details.t('csv.month'),
    details.t('csv.stay', { unit }),
    ...percentiles.map((n) => details.t('csv.percentile', { n, unit })),
  ];
  const rows = months.map((month) => [
    month,
    stay[month] ?? '',
    ...percentiles.map((n) => bands[`p${n}`][month] ?? ''),
  ]);
  return [header, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(value: string | number): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
