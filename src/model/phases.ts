/** The phases of the median scenario: study, job search, first role, mid level. */
import type { Projection } from './projection.ts';

/** In chronological order. */
export const phaseKinds = ['study', 'search', 'firstRole', 'midLevel'] as const;

export interface Phase {
  readonly kind: (typeof phaseKinds)[number];
  /** Months from today, may be fractional. */
  readonly from: number;
  /** Months from today, at most the horizon. */
  readonly to: number;
}

/** The phases in chronological order, without empty ones. None if the profile leads to no ML role. */
export function phases({ months, studyMonths, startMonth, midMonth }: Projection): Phase[] {
  if (!startMonth || !midMonth) return [];
  const last = months.length - 1;
  const edges = [0, studyMonths, startMonth.p50, midMonth.p50, last].map((month) => Math.min(last, month));
  return phaseKinds.flatMap((kind, i) => {
    const [from = last, to = last] = edges.slice(i, i + 2);
    return to > from ? [{ kind, from, to }] : [];
  });
}

/** The phase of a month, given the result of {@link phases}, which has no gaps. */
export const phaseAt = (all: readonly Phase[], month: number): Phase | undefined =>
  all.find(({ to }) => month < to) ?? all.at(-1);
