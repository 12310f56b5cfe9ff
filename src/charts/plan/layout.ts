/** Layout of the study plan as a Gantt chart. Skipped weeks leave no gap, so skipping one shortens the plan. */
import { range } from 'd3-array';
import { type PlannedWeeks, type StudyPlan, weeksOf } from '../../model/studyPlan.ts';
import { type LayoutContext, labelFontSize } from '../shared/layoutContext.ts';

export interface PlanShapes {
  /** Weeks of the whole plan. */
  readonly weeks: number;
  /** Whether names are beside their bars; on a phone they are above. */
  readonly beside: boolean;
  /** Week numbers that fit, at a percentage of the width. */
  readonly ticks: readonly { readonly week: number; readonly atPercent: number }[];
  readonly phases: readonly {
    readonly id: string;
    readonly bars: readonly PlanBar[];
  }[];
}

/** An entry of the plan; its position and width are percentages of the plan's width. */
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

/** Share of the width for the bars if names are beside them. Must match `plan.css`. */
const barShare = 0.5;
