/** The phases of the median scenario: study, job search, first role, mid level. */
import type { Projection } from './projection.ts';

/** In their order. */
export const phaseKinds = ['study', 'search', 'firstRole', 'midLevel'] as const;

export interface Phase {
  readonly kind: (typeof phaseKinds)[number];
  /** Months from today, within the projection. */
  readonly from: number;
  readonly to: number;
}

/** In their order, without those that last no time; none where there is no ML role. */
export function phases({ months, studyMonths, startMonth, midMonth }: Projection): Phase[] {
  if (!startMonth || !midMonth) return [];
  const last = months.length - 1;
  const cuts = [0, studyMonths, startMonth.p50, midMonth.p50, last].map((month) => Math.min(last, month));
  return phaseKinds.flatMap((kind, i) => {
    const [from = last, to = last] = cuts.slice(i, i + 2);
    return to > from ? [{ kind, from, to }] : [];
  });
}

/** The phase that a month belongs to; they follow each other without a gap. */
export const phaseAt = (all: readonly Phase[], month: number): Phase | undefined =>
  all.find(({ to }) => month < to) ?? all.at(-1);
