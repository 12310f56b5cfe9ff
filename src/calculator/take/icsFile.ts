/** Writes the study plan as a calendar (RFC 5545): each entry that is left as an event over its weeks. */
import { generateIcsCalendar } from 'ts-ics';
import type { Figures } from '../../dataset/schema.ts';
import type { MoreWords } from '../../language/languages.ts';
import type { Words } from '../../language/words.ts';
import type { StudyPlan } from '../../model/studyPlan.ts';

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
export function icsFile(
  plan: StudyPlan,
  { start, pace, now }: CalendarOptions,
  dataset: Figures,
  words: Words,
  more: MoreWords,
): string {
  const first = Date.parse(`${start}T00:00:00Z`);
  if (Number.isNaN(first)) throw new RangeError(`start: found ${start}; allowed: a day such as 2026-12-07`);
  /** Whole days, since an entry starts when the one before ends. */
  const dayAfter = (weeks: number) => ({
    type: 'DATE' as const,
    date: new Date(first + Math.round(7 * weeks * pace) * dayMs),
  });
  const events = plan.entries.flatMap((entry) => {
    if (entry.from === undefined || entry.to === undefined) return [];
    const own = (part: 'name' | 'topic' | 'build') =>
      words.own(dataset, `plan.${entry.id}.${part}`, entry[part]);
    const hours = entry.weeks * dataset.assumptions.hoursPerPlanWeek.value;
    return [
      {
        uid: `${entry.id}-${start}@${dataset.id}.career-leap`,
        stamp: { date: now },
        start: dayAfter(entry.from - 1),
        end: dayAfter(entry.to),
        summary: own('name'),
        description: [
          own('topic'),
          more.say('ics.build', { build: own('build') }),
          more.say('ics.hours', { n: hours }),
        ].join('\n'),
      },
    ];
  });
  return fold(generateIcsCalendar({ version: '2.0', prodId: '-//career-leap//study plan//EN', events }));
}

/** Lines of at most 75 bytes, and no character cut in two: the library counts characters, and Hindi takes three each. */
function fold(calendar: string): string {
  const bytes = new TextEncoder();
  return calendar
    .replace(/\r?\n /g, '')
    .split(/\r?\n/)
    .map((line) => {
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
    })
    .join('\r\n');
}
