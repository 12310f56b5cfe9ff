/** The developers placed for each unfilled ML role, and the roles that movers fill; see method.html, "The market". */
import { assumptions, facts } from '../data/india-ml-2026.json?figures';
import type { ModelInput } from '../data/schema.ts';

/** An assumed number of movers; not one of the 1,024 scenarios. */
export interface MarketScenario {
  /** Share of the placed developers who train for ML, 0 to 1. */
  readonly movedShare: number;
}

export interface MarketGap {
  /** Developers placed for each unfilled ML role. */
  readonly developersPerRole: number;
  /** Unfilled roles as a share of the placed developers; above 1 if there are more roles than developers. */
  readonly shareToFill: number;
  /** Roles that the movers fill. */
  readonly filled: number;
  /** Roles that stay unfilled. */
  readonly left: number;
  /** People who finish the training but find no role left. */
  readonly oversupply: number;
}

/**
 * Computes the roles that a share of movers fills.
 * @throws RangeError if `movedShare` is not a number from 0 to 1
 */
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
