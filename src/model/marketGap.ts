/** How many developers are placed for each ML role that stays unfilled, and what a scenario of movers would fill. */
import { assumptions, facts } from '../data/india-ml-2026.json?figures';
import type { ModelInput } from '../data/schema.ts';

export interface MarketScenario {
  /** Share of the placed developers who train for ML, 0 to 1. */
  readonly movedShare: number;
}

export interface MarketGap {
  readonly developersPerRole: number;
  /** Share of the placed developers that would fill every role. */
  readonly shareToFill: number;
  /** Roles that the scenario fills. */
  readonly filled: number;
  /** Roles that stay unfilled. */
  readonly left: number;
  /** People trained beyond the roles there are. */
  readonly oversupply: number;
}

/** @throws RangeError where `movedShare` is not a number from 0 to 1. */
export function marketGap(
  { movedShare }: MarketScenario,
  dataset: Pick<ModelInput, 'facts' | 'assumptions'> = { facts, assumptions },
): MarketGap {
  if (!(movedShare >= 0 && movedShare <= 1)) {
    throw new RangeError(`movedShare: found ${movedShare}; allowed: a number from 0 to 1`);
  }
  const placed = dataset.facts.developersPlaced.value;
  const unfilled = dataset.facts.mlRolesUnfilled.value;
  const trained = placed * movedShare * dataset.assumptions.completion.value;
  const filled = Math.min(unfilled, trained);
  return {
    developersPerRole: placed / unfilled,
    shareToFill: unfilled / placed,
    filled,
    left: unfilled - filled,
    oversupply: Math.max(0, trained - unfilled),
  };
}
