/** The study plan as a Gantt chart: what is left follows without a gap, so that skipping a week shortens it in sight. */
import { range } from 'd3-array';
import { type PlannedWeeks, type StudyPlan, weeksOf } from '../../model/studyPlan.ts';
import { type LayoutContext, labelFontSize } from '../shared/layoutContext.ts';

export interface PlanShapes {
  /** Weeks of the whole plan. */
  readonly weeks: number;
  /** Whether names stand beside their bars; on a phone they stand above. */
  readonly beside: boolean;
  /** Week numbers that have room for their label. */
  readonly ticks: readonly { readonly week: number; readonly atPercent: number }[];
  readonly phases: readonly {
    readonly id: string;
    readonly bars: readonly PlanBar[];
  }[];
}

export interface PlanBar extends PlannedWeeks {
  readonly id: string;
  readonly skipped: boolean;
  readonly capstone: boolean;
  readonly atPercent: number;
  readonly widthPercent: number;
}

export function layout(
  plan: StudyPlan,
  phases: readonly { readonly id: string }[],
  context: LayoutContext,
): PlanShapes {
  const { widthPx, emPx, measure } = context;
  const size = labelFontSize(emPx);
  const weeks = weeksOf(plan.entries);
  const beside = widthPx >= 40 * size;
  const cellPx = (beside ? widthPx * barShare : widthPx) / weeks;
  const every = Math.max(1, Math.ceil((measure(String(weeks)) + 0.5 * size) / cellPx));

  let end = 0;
  const bars = new Map<string, PlanBar[]>(phases.map(({ id }) => [id, []]));
  for (const { id, phase, skipped, capstone = false, from, to, weeks: length } of plan.entries) {
    bars.get(phase)?.push({
      id,
      skipped,
      capstone,
      from,
      to,
      atPercent: (end / weeks) * 100,
      widthPercent: skipped ? 0 : (length / weeks) * 100,
    });
    end = to ?? end;
  }
  return {
    weeks,
    beside,
    ticks: range(weeks)
      .map((i) => ({ week: i + 1, atPercent: ((i + 0.5) / weeks) * 100 }))
      .filter(({ week }) => week % every === 0 || week === 1),
    phases: [...bars].map(([id, entries]) => ({ id, bars: entries })),
  };
}

/** The bars' share of the width where names stand beside them; `plan.css` says the same. */
const barShare = 0.5;
