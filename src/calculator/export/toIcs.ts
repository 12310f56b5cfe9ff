/** Writes the study plan as a calendar (RFC 5545): each entry that is left as an event over its weeks. */
import { withPlanTexts } from '../../data/planTexts.ts';
import type { DatasetFigures } from '../../data/schema.ts';
import type { I18n } from '../../i18n/createI18n.ts';
import type { DetailMessages } from '../../i18n/loadMessages.ts';
import type { FullProfile } from '../../model/profile.ts';
import { studyPlan } from '../../model/studyPlan.ts';

interface CalendarOptions {
  /** The first day, as `2026-12-07`. */
  readonly start: string;
  /** Calendar weeks that a week of the plan takes: 1 at the plan's own pace. */
  readonly pace: number;
  /** The moment at which it is made. */
  readonly now: Date;
}

const dayMs = 86_400_000;

/** @throws RangeError where the first day is none */
export function toIcs(
  profile: FullProfile,
  { start, pace, now }: CalendarOptions,
  dataset: DatasetFigures,
  i18n: I18n,
  details: DetailMessages,
): string {
  const first = Date.parse(`${start}T00:00:00Z`);
  if (Number.isNaN(first)) throw new RangeError(`start: found ${start}; allowed: a day such as 2026-12-07`);
  /** Whole days, since an entry starts when the one before ends. */
  const dayAfter = (weeks: number) =>
    stamp(new Date(first + Math.round(7 * weeks * pace) * dayMs)).slice(0, 'yyyymmdd'.length);
  const plan = studyPlan(profile, withPlanTexts(dataset));
  const events = plan.entries.flatMap((entry) => {
    if (entry.from === undefined || entry.to === undefined) return [];
    // The library writes breaks of lines as \n, but for this one, which many programs take for a break too.
    const own = (part: 'name' | 'topic' | 'build') =>
      i18n.datasetText(dataset, `plan.${entry.id}.${part}`, entry[part]).replaceAll('\r', '');
    const hours = entry.weeks * dataset.assumptions.hoursPerPlanWeek.value;
    const description = [
      own('topic'),
      details.t('ics.build', { build: own('build') }),
      details.t('ics.hours', { n: hours }),
    ];
    return [
      'BEGIN:VEVENT',
      `UID:${escaped(`${entry.id}-${start}@${dataset.id}.career-leap`)}`,
      `DTSTAMP:${stamp(now)}`,
      `DTSTART;VALUE=DATE:${dayAfter(entry.from - 1)}`,
      `DTEND;VALUE=DATE:${dayAfter(entry.to)}`,
      `SUMMARY:${escaped(own('name'))}`,
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

/** `20261207T093000Z` */
const stamp = (date: Date) => date.toISOString().replace(/[-:]|\.\d+/g, '');

/** What would end a line, or be no text, must not come from a dataset. */
const escaped = (text: string) =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');

/** Lines are of at most 75 bytes, and no character is cut in two: Hindi takes three bytes each. */
function fold(line: string): string {
  const bytes = new TextEncoder();
  let length = 0;
  let folded = '';
  for (const character of line) {
    const more = bytes.encode(character).length;
    if (length + more > 75) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += more;
  }
  return folded;
}
