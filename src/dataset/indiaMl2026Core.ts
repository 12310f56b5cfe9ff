/** What the built-in dataset has the projection reckon with, apart from what is only shown: who projects loads no more. */
import type { CoreFigures } from './schema.ts';

/** What the guide says. */
const guide = <T>(value: T) => ({ kind: 'fact' as const, value, source: { document: 'guide' } });
/** What is told of 2025, as "about". */
const about = (value: number) => ({ ...guide(value), year: 2025, approximate: true });
/** Between the limits that a visitor may set. */
const assumed = <T, R>(value: T, range: R) => ({ kind: 'assumption' as const, value, range });

type Range = [number, number];

// Marked as pure, so that bundlers leave it out where nothing asks for it.
export const indiaMl2026Core: CoreFigures = /* @__PURE__ */ (() => ({
  facts: {
    developersPlaced: about(850_000),
    mlRolesUnfilled: about(95_000),
    audienceExperience: guide(2),
    studyWeeks: guide(12),
    capstoneNeeded: guide(true),
    entryBandLpa: guide<Range>([10, 16]),
    midBandLpa: guide<Range>([18, 28]),
    yearsToMid: guide<Range>([2, 3]),
    engineeringShare: guide<Range>([0.8, 0.2]),
  },
  assumptions: {
    tierFactor: assumed<[number, number, number], [Range, Range, Range]>(
      [1, 0.72, 0.55],
      [
        [1, 1],
        [0.55, 0.88],
        [0.4, 0.85],
      ],
    ),
    annualRaise: assumed<number, Range>(0.09, [0, 0.2]),
    extraRaise: assumed<number, Range>(0, [-0.05, 0.1]),
    discountRate: assumed<number, Range>(0, [0, 0.15]),
    jobSearchMonths: assumed<[number, number, number], [Range, Range, Range]>(
      [1, 3, 9],
      [
        [0, 3],
        [1, 9],
        [3, 24],
      ],
    ),
    hoursPerPlanWeek: assumed<number, Range>(15, [5, 40]),
    experienceCredit: assumed<number, Range>(0.25, [0, 1]),
    typicalSalary: assumed<Range[], Range[]>(
      [
        [2.5, 6.65],
        [10, 20.75],
        [15, 35.66],
      ],
      [
        [3.3, 13.3],
        [10.4, 41.5],
        [17.8, 71.3],
      ],
    ),
    completion: assumed<number, Range>(1, [0.05, 1]),
    horizonYears: assumed<number, Range>(5, [3, 10]),
  },
  plan: guide([
    { id: 'python-data', phase: 'foundations', week: 1, weeks: 1 },
    { id: 'core-algorithms', phase: 'foundations', week: 2, weeks: 1 },
    { id: 'evaluation', phase: 'foundations', week: 3, weeks: 1 },
    { id: 'features', phase: 'foundations', week: 4, weeks: 1 },
    { id: 'deep-learning', phase: 'deep-learning', week: 5, weeks: 2 },
    { id: 'nlp', phase: 'deep-learning', week: 7, weeks: 1 },
    { id: 'serving', phase: 'deep-learning', week: 8, weeks: 1 },
    { id: 'tracking', phase: 'mlops', week: 9, weeks: 1 },
    { id: 'ci-cd', phase: 'mlops', week: 10, weeks: 1 },
    { id: 'capstone', phase: 'mlops', week: 11, weeks: 2, capstone: true },
  ]),
}))();
