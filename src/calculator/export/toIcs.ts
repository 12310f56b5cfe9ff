/** Formats the study plan as a calendar (RFC 5545): one event for each entry that is not skipped. */
import { withPlanTexts } from '../../data/planTexts.ts';
import type { DatasetFigures } from '../../data/schema.ts';
import type { I18n } from '../../i18n/createI18n.ts';
import type { DetailMessages } from '../../i18n/loadMessages.ts';
import type { FullProfile } from '../../model/profile.ts';
import { studyPlan } from '../../model/studyPlan.ts';

interface CalendarOptions {
  /** The first day, as `2026-12-07`. */
  readonly start: string;
  /** Calendar weeks per week of the plan: 1 at the plan's own pace. */
  readonly pace: number;
  /** The time of creation. */
  readonly now: Date;
}

const dayMs = 86_400_000;

/** @throws {RangeError} if `start` is not a date */
export function toIcs(
  profile: FullProfile,
  { start, pace, now }: CalendarOptions,
  dataset: DatasetFigures,
  i18n: I18n,
  details: DetailMessages,
): string {
  const first = Date.parse(`${start}T00:00:00Z`);
  if (Number.isNaN(first)) throw new RangeError(`start: found ${start}; allowed: a day such as 2026-12-07`);
  /** The date after a number of plan weeks, in whole days, so that each entry starts when the previous one ends. */
  const dateAfter = (weeks: number) =>
    stamp(new Date(first + Math.round(7 * weeks * pace) * dayMs)).slice(0, 'yyyymmdd'.length);
  const plan = studyPlan(profile, withPlanTexts(dataset));
  const events = plan.entries.flatMap((entry) => {
    if (entry.from === undefined || entry.to === undefined) return [];
    // Removes carriage returns: `escaped` would turn a lone one into a line break.
    const entryText = (part: 'name' | 'topic' | 'build') =>
      i18n.datasetText(dataset, `plan.${entry.id}.${part}`, entry[part]).replaceAll('\r', '');
    const hours = entry.weeks * dataset.assumptions.hoursPerPlanWeek.value;
    const description = [
      entryText('topic'),
      details.t('ics.build', { build: entryText('build') }),
      details.t('ics.hours', { n: hours }),
    ];
    return [
      'BEGIN:VEVENT',
      `UID:${escaped(`${entry.id}-${start}@${dataset.id}.career-leap`)}`,
      `DTSTAMP:${stamp(now)}`,
      `DTSTART;VALUE=DATE:${dateAfter(entry.from - 1)}`,
      `DTEND;VALUE=DATE:${dateAfter(entry.to)}`,
      `SUMMARY:${escaped(entryText('name'))}`,
      `DESCRIPTION:${escaped(description.join('\n'))}`,
      'END:VEVENT',
    ];
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//career-leap//study plan//EN',
    ...events,
    'END:VCALENDAR',
    '',
  ];
  return lines.map(fold).join('\r\n');
}

/** Formats a time as `20261207T093000Z`. */
const stamp = (date: Date) => date.toISOString().replace(/[-:]|\.\d+/g, '');

/** Escapes a TEXT value (RFC 5545, 3.3.11) and removes control characters: a dataset must not add properties. */
const escaped = (text: string) =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');

/**
 * Folds lines longer than 75 bytes (RFC 5545, 3.1), without splitting a character: a Devanagari letter has three
 * bytes.
 */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let length = 0;
  let folded = '';
  for (const character of line) {
    const byteCount = encoder.encode(character).length;
    if (length + byteCount > 75) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += byteCount;
  }
  return folded;
}
