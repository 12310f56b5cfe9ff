/** Medians with quartiles. */
import { quantile } from '../src/model/quantile.ts';

export interface Summary {
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly count: number;
}

export function summary(values: readonly number[]): Summary {
  const ascending = values.toSorted((a, b) => a - b);
  const at = (p: number) => quantile(ascending, p);
  return { q1: at(0.25), median: at(0.5), q3: at(0.75), count: values.length };
}
