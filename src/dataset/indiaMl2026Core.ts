/** What the built-in dataset has the projection reckon with, apart from what is only shown: who projects loads no more. */
import type { CoreFigures } from './schema.ts';

export const indiaMl2026Core: CoreFigures = {
  facts: {
    developersPlaced: {
      kind: 'fact',
      value: 850000,
      source: { document: 'guide' },
      year: 2025,
      approximate: true,
    },
    mlRolesUnfilled: {
      kind: 'fact',
      value: 95000,
      source: { document: 'guide' },
      year: 2025,
      approximate: true,
    },
    audienceExperience: { kind: 'fact', value: 2, source: { document: 'guide' } },
    studyWeeks: { kind: 'fact', value: 12, source: { document: 'guide' } },
    capstoneNeeded: { kind: 'fact', value: true, source: { document: 'guide' } },
    entryBandLpa: { kind: 'fact', value: [10, 16], source: { document: 'guide' } },
    midBandLpa: { kind: 'fact', value: [18, 28], source: { document: 'guide' } },
    yearsToMid: { kind: 'fact', value: [2, 3], source: { document: 'guide' } },
    engineeringShare: { kind: 'fact', value: [0.8, 0.2], source: { document: 'guide' } },
  },
  assumptions: {
    tierFactor: {
      kind: 'assumption',
      value: [1, 0.72, 0.55],
      range: [
        [1, 1],
        [0.55, 0.88],
        [0.4, 0.85],
      ],
    },
    annualRaise: { kind: 'assumption', value: 0.09, range: [0, 0.2] },
    extraRaise: { kind: 'assumption', value: 0, range: [-0.05, 0.1] },
    discountRate: { kind: 'assumption', value: 0, range: [0, 0.15] },
    jobSearchMonths: {
      kind: 'assumption',
      value: [1, 3, 9],
      range: [
        [0, 3],
        [1, 9],
        [3, 24],
      ],
    },
    hoursPerPlanWeek: { kind: 'assumption', value: 15, range: [5, 40] },
    experienceCredit: { kind: 'assumption', value: 0.25, range: [0, 1] },
    typicalSalary: {
      kind: 'assumption',
      value: [
        [2.5, 6.65],
        [10, 20.75],
        [15, 35.66],
      ],
      range: [
        [3.3, 13.3],
        [10.4, 41.5],
        [17.8, 71.3],
      ],
    },
    completion: { kind: 'assumption', value: 1, range: [0.05, 1] },
    horizonYears: { kind: 'assumption', value: 5, range: [3, 10] },
  },
  plan: {
    kind: 'fact',
    source: { document: 'guide' },
    value: [
      {
        id: 'python-data',
        phase: 'foundations',
        week: 1,
        weeks: 1,
      },
      {
        id: 'core-algorithms',
        phase: 'foundations',
        week: 2,
        weeks: 1,
      },
      {
        id: 'evaluation',
        phase: 'foundations',
        week: 3,
        weeks: 1,
      },
      {
        id: 'features',
        phase: 'foundations',
        week: 4,
        weeks: 1,
      },
      {
        id: 'deep-learning',
        phase: 'deep-learning',
        week: 5,
        weeks: 2,
      },
      {
        id: 'nlp',
        phase: 'deep-learning',
        week: 7,
        weeks: 1,
      },
      {
        id: 'serving',
        phase: 'deep-learning',
        week: 8,
        weeks: 1,
      },
      {
        id: 'tracking',
        phase: 'mlops',
        week: 9,
        weeks: 1,
      },
      {
        id: 'ci-cd',
        phase: 'mlops',
        week: 10,
        weeks: 1,
      },
      {
        id: 'capstone',
        phase: 'mlops',
        week: 11,
        weeks: 2,
        capstone: true,
      },
    ],
  },
};
