/** The assumptions that a visitor may move: which there are, how far each may go, and a dataset with some of them moved. */
import type { DatasetFigures, ModelInput } from '../data/schema.ts';

type Assumptions = ModelInput['assumptions'];
type Range = readonly [number, number];
type Value = number | readonly number[] | readonly (readonly [years: number, lpa: number])[];

/** One number of an assumption: assumptions of several numbers have several. */
export interface NumericAssumption {
  readonly assumption: keyof Assumptions;
  /** Which of its numbers, counted from 0, where it has several: the tier, the point. */
  readonly index: number | undefined;
  readonly value: number;
  /** As far as it may go while the others stay where they are. */
  readonly range: Range;
}

/**
 * Every number that may be moved. The least, most likely and longest job search have to stay in this order, so none
 * may be moved past its neighbours.
 */
export function listNumericAssumptions(assumptions: Assumptions): NumericAssumption[] {
  const names = Object.keys(assumptions) as (keyof Assumptions)[];
  return names.flatMap((assumption): NumericAssumption[] => {
    const { value, range }: { value: Value; range: Range | readonly Range[] } = assumptions[assumption];
    if (typeof value === 'number') return [{ assumption, index: undefined, value, range: range as Range }];
    const inOrder = assumption === 'jobSearchMonths' ? assumptions.jobSearchMonths.value : [];
    return (range as readonly Range[]).map(([low, high], index) => {
      const number = value[index] ?? 0;
      return {
        assumption,
        index,
        value: typeof number === 'number' ? number : number[1],
        range: [Math.max(low, inOrder[index - 1] ?? low), Math.min(high, inOrder[index + 1] ?? high)],
      };
    });
  });
}

/** The same dataset with one number of its assumptions in another place. */
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

/** Something that a visitor may change: a number between two limits, or one of a few choices. */
export interface Adjustable {
  /** Where it stands in the dataset, such as `assumptions.tierFactor.1` or `takeHome.basicShare`. */
  readonly id: string;
  readonly value: number | string;
  readonly range: Range | readonly string[];
}

/** What was changed, by the id of what can be. */
export type Overrides = Readonly<Record<string, number | string>>;

/** Everything that may be changed, take-home rules included; what has no room to move is left out. */
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
 * The dataset with changes, each within what is allowed beside the others.
 * @throws RangeError that names the first change that is not
 */
export function applyOverrides(dataset: DatasetFigures, overrides: Overrides): DatasetFigures {
  // Together, since what one may be can depend on where another has gone.
  let changed = dataset;
  for (const override of Object.entries(overrides)) changed = applyOverride(changed, override);
  const allowed = new Map(listAdjustable(changed).map((each) => [each.id, each]));
  for (const [id, value] of Object.entries(overrides)) {
    const one = allowed.get(id);
    if (!one || !isAllowed(one, value)) {
      throw new RangeError(
        `${id}: found ${value}; allowed: ${one?.range.join(', ') ?? 'no such assumption'}`,
      );
    }
  }
  return changed;
}

/** Ids of what is counted in whole numbers. */
const integerIds = ['assumptions.horizonYears', 'takeHome.professionalTax'];

export function isAllowed({ id, range }: Pick<Adjustable, 'id' | 'range'>, value: number | string): boolean {
  if (typeof value === 'string') return range.some((choice) => choice === value);
  // No number lies between two texts.
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
