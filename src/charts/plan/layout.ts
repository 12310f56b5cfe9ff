/** The study plan as a Gantt chart: what is left follows without a gap, so that skipping a week shortens it in sight. */
import type { StudyPlan } from '../../model/studyPlan.ts';
import { type Frame, labelSize } from '../figure/frame.ts';

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

export interface PlanBar {
  readonly id: string;
  readonly skipped: boolean;
  readonly capstone: boolean;
  /** The weeks it takes now, counted from 1; undefined where it is skipped. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly atPercent: number;
  readonly widthPercent: number;
}

export function layout(
  plan: StudyPlan,
  phases: readonly { readonly id: string }[],
  frame: Frame,
): PlanShapes {
  const { widthPx, emPx, measure } = frame;
  const size = labelSize(emPx);
  const weeks = plan.entries.reduce((sum, entry) => sum + entry.weeks, 0);
  const beside = widthPx >= 40 * size;
  const cellPx = (beside ? widthPx * barShare : widthPx) / weeks;
  const every = Math.max(1, Math.ceil((measure(String(weeks)) + 0.5 * size) / cellPx));

  let done = 0;
  const bars = new Map<string, PlanBar[]>(phases.map(({ id }) => [id, []]));
  for (const entry of plan.entries) {
    const from = done + 1;
    if (!entry.skipped) done += entry.weeks;
    bars.get(entry.phase)?.push({
      id: entry.id,
      skipped: entry.skipped,
      capstone: entry.capstone ?? false,
      from: entry.skipped ? undefined : from,
      to: entry.skipped ? undefined : done,
      atPercent: ((from - 1) / weeks) * 100,
      widthPercent: entry.skipped ? 0 : (entry.weeks / weeks) * 100,
    });
  }
  return {
    weeks,
    beside,
    ticks: Array.from({ length: weeks }, (_, i) => ({
      week: i + 1,
      atPercent: ((i + 0.5) / weeks) * 100,
    })).filter(({ week }) => week % every === 0 || week === 1),
    phases: [...bars].map(([id, entries]) => ({ id, bars: entries })),
  };
}

/** The bars' share of the width where names stand beside them; `plan.css` says the same. */
const barShare = 0.5;
