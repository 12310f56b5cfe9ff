/** The assumptions that a visitor may change: their list, their ranges, and datasets with overrides. */
import type { DatasetFigures, ModelInput } from '../data/schema.ts';

type Assumptions = ModelInput['assumptions'];
type Range = readonly [number, number];
type Value = number | readonly number[] | readonly (readonly [years: number, lpa: number])[];

/** One number of an assumption, which may have several. */
export interface NumericAssumption {
  readonly assumption: keyof Assumptions;
  /** Index of the number, counted from 0, if the assumption has several; otherwise undefined. */
  readonly index: number | undefined;
  readonly value: number;
  /** The allowed values, as long as the other numbers don't change. */
  readonly range: Range;
}

/**
 * Lists every number that may be changed. The least, most likely and longest job search must remain in this order,
 * so the range of each ends at its neighbours.
 */
export function listNumericAssumptions(assumptions: Assumptions): NumericAssumption[] {
  const names = Object.keys(assumptions) as (keyof Assumptions)[];
  return names.flatMap((assumption): NumericAssumption[] => {
    const { value, range }: { value: Value; range: Range | readonly Range[] } = assumptions[assumption];
    if (typeof value === 'number') return [{ assumption, index: undefined, value, range: range as Range }];
    const ordered = assumption === 'jobSearchMonths' ? assumptions.jobSearchMonths.value : [];
    return (range as readonly Range[]).map(([low, high], index) => {
      const number = value[index] ?? 0;
      return {
        assumption,
        index,
        value: typeof number === 'number' ? number : number[1],
        range: [Math.max(low, ordered[index - 1] ?? low), Math.min(high, ordered[index + 1] ?? high)],
      };
    });
  });
}

/** A copy of the dataset with one number of its assumptions changed. */
export function setNumber<D extends ModelInput>(
  dataset: D,
  name: keyof Assumptions,
  index: number | undefined,
  to: number,
): D {
  const value: Value = dataset.assumptions[name].value;
  const changed =
    typeof value === 'number'
      ? to
      : value.map((each, i) => (i !== index ? each : typeof each === 'number' ? to : [each[0], to]));
  const assumption = { ...dataset.assumptions[name], value: changed };
  return { ...dataset, assumptions: { ...dataset.assumptions, [name]: assumption } };
}

/** A value that a visitor may change: a number between two limits, or one of a few choices. */
export interface Adjustable {
  /** The path in the dataset, such as `assumptions.tierFactor.1` or `takeHome.basicShare`. */
  readonly id: string;
  readonly value: number | string;
  /** The lowest and the highest number, or the choices. */
  readonly range: Range | readonly string[];
}

/** Changed values, by the id of the {@link Adjustable}. */
export type Overrides = Readonly<Record<string, number | string>>;

/** Lists all adjustable values, take-home rules included, without those whose range has a single value. */
export function listAdjustable(dataset: DatasetFigures): Adjustable[] {
  const { assumptions, takeHome } = dataset;
  const numbers = listNumericAssumptions(assumptions).map(
    ({ assumption, index, value, range }): Adjustable => ({
      id: `assumptions.${assumption}${index === undefined ? '' : `.${index}`}`,
      value,
      range,
    }),
  );
  const rules = takeHome
    ? (['providentFund', 'basicShare', 'professionalTax'] as const).map((name): Adjustable => {
        const { value, range } = takeHome[name];
        return { id: `takeHome.${name}`, value, range };
      })
    : [];
  return [...numbers, ...rules].filter(({ range: [low, high] }) => low !== high);
}

/**
 * A copy of the dataset with the overrides. Each must be within its range, given the others.
 * @throws RangeError for the first override that is not
 */
export function applyOverrides(dataset: DatasetFigures, overrides: Overrides): DatasetFigures {
  // Apply all before checking any: the range of one may depend on the value of another.
  let changed = dataset;
  for (const override of Object.entries(overrides)) changed = applyOverride(changed, override);
  const allowed = new Map(listAdjustable(changed).map((each) => [each.id, each]));
  for (const [id, value] of Object.entries(overrides)) {
    const adjustable = allowed.get(id);
    if (!adjustable || !isAllowed(adjustable, value)) {
      throw new RangeError(
        `${id}: found ${value}; allowed: ${adjustable?.range.join(', ') ?? 'no such assumption'}`,
      );
    }
  }
  return changed;
}

/** Ids of the values that must be integers. */
const integerIds = ['assumptions.horizonYears', 'takeHome.professionalTax'];

/** Whether a value is within a range, and an integer if it must be. */
export function isAllowed({ id, range }: Pick<Adjustable, 'id' | 'range'>, value: number | string): boolean {
  if (typeof value === 'string') return range.some((choice) => choice === value);
  // A number is never within a range of choices: comparing it with a text is false.
  const [low, high] = range as Range;
  return value >= low && value <= high && (!integerIds.includes(id) || Number.isInteger(value));
}

function applyOverride(dataset: DatasetFigures, [id, value]: [string, number | string]): DatasetFigures {
  const [group, name = '', index] = id.split('.');
  const { takeHome } = dataset;
  if (group === 'takeHome' && takeHome) {
    const rule = { ...takeHome[name as 'basicShare'], value };
    return { ...dataset, takeHome: { ...takeHome, [name]: rule } };
  }
  return Object.hasOwn(dataset.assumptions, name)
    ? setNumber(dataset, name as keyof Assumptions, Number(index), Number(value))
    : dataset;
}
