/** The facts and assumptions of a dataset as a visitor reads them: name, value, source or reason; without a page. */
import { withPlanTexts } from '../../data/planTexts.ts';
import type { Dataset, DatasetFigures, FiguresWithPlanTexts, TakeHomeRules } from '../../data/schema.ts';
import type { MoreWords } from '../../language/languages.ts';
import type { MoreMessageKey, Words } from '../../language/words.ts';
import type { Adjustable } from '../../model/assumptions.ts';

export interface Entry {
  /** Where it stands in the dataset, such as `facts.entryBandLpa` or `assumptions.tierFactor.1`. */
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly means: string;
  /** The source, or the reason and how strong the evidence is. */
  readonly because: readonly string[];
}

/** A figure with its notes, whatever its value. */
interface Noted {
  readonly value: unknown;
  readonly unit: string;
  readonly means: string;
  readonly source?: { readonly document: string; readonly where: string };
  readonly year?: number | undefined;
  readonly approximate?: boolean | undefined;
  readonly reason?: string;
  readonly evidence?: string | readonly string[];
}

/** @param figures the same dataset with what the visitor changed */
export function factEntries(
  dataset: Dataset,
  figures: DatasetFigures,
  words: Words,
  more: MoreWords,
): Entry[] {
  const { facts, plan, skills, specialisations, cities, takeHome } = dataset;
  const places: [id: string, figure: Noted][] = [
    ...group('facts', facts),
    ['plan', plan],
    ...group('skills', skills),
    ['specialisations', specialisations],
    ['cities', cities],
    ...group('takeHome', takeHome ?? {}),
  ];
  return places.flatMap(([id, figure]) => {
    if (!figure.source) return [];
    const { document, where } = figure.source;
    const value = factValue(id, { ...withPlanTexts(figures), cities }, words, more);
    return [
      {
        id,
        name: more.say(nameKey(id)),
        value: figure.approximate ? more.say('numbers.about', { value }) : value,
        means: more.own(dataset, `${id}.means`, figure.means),
        because: [
          more.say(figure.year ? 'numbers.sourceOfYear' : 'numbers.source', {
            title: words.source(dataset, document),
            where: more.own(dataset, `${id}.where`, where),
            year: String(figure.year ?? ''),
          }),
        ],
      },
    ];
  });
}

export function assumptionEntry(
  { id, value }: Pick<Adjustable, 'id' | 'value'>,
  dataset: Dataset,
  words: Words,
  more: MoreWords,
): Entry {
  const [groupName = '', name = '', index] = id.split('.');
  const place = `${groupName}.${name}`;
  const all = new Map([
    ...group('assumptions', dataset.assumptions),
    ...group('takeHome', dataset.takeHome ?? {}),
  ]);
  const noted = all.get(place) ?? nothing;
  const evidence = [noted.evidence ?? []].flat();
  // Counted from the end: tier 1, which is what the other tiers are measured by, needs none.
  const strength = evidence.at(Number(index ?? 0) - [noted.value].flat().length) ?? evidence[0];
  return {
    id,
    name: assumptionName(id, dataset, more),
    value: assumptionValue(id, value, words, more),
    means: more.own(dataset, `${place}.means`, noted.means),
    because: [
      more.own(dataset, `${place}.reason`, noted.reason ?? ''),
      ...(strength
        ? [
            more.say('numbers.evidence', {
              evidence: more.say(`numbers.evidence.${strength}` as MoreMessageKey),
            }),
          ]
        : []),
    ],
  };
}

const nothing: Noted = { value: '', unit: '', means: '' };

function group(
  name: string,
  figures: Readonly<Record<string, Noted | string | undefined>>,
): [id: string, figure: Noted][] {
  return Object.entries(figures).flatMap(([key, figure]) =>
    typeof figure === 'object' ? [[`${name}.${key}`, figure]] : [],
  );
}

/** `name.entryBandLpa` of facts.entryBandLpa; skills keep their group, as their own names say little. */
const nameKey = (id: string) => `name.${id.replace(/^(facts|assumptions|takeHome)\./, '')}` as MoreMessageKey;

export function assumptionName(id: string, { assumptions }: DatasetFigures, more: MoreWords): string {
  const [, name = '', index] = id.split('.');
  if (index === undefined || name === 'jobSearchMonths') return more.say(nameKey(id));
  const n =
    name === 'tierFactor' ? Number(index) + 1 : (assumptions.typicalSalary.value[Number(index)]?.[0] ?? 0);
  return more.say(`name.${name}` as MoreMessageKey, { n });
}

/** Assumptions that are shares, and so told in percent. */
const shares: Readonly<Record<string, MoreMessageKey>> = {
  tierFactor: 'input.percent',
  annualRaise: 'input.percentYear',
  extraRaise: 'input.percentYear',
  discountRate: 'input.percentYear',
  experienceCredit: 'input.percent',
  completion: 'input.percent',
  basicShare: 'input.percent',
};

/** How an assumption is typed: in which unit, times what, and in what steps. */
export function inputOf(
  id: string,
  words: Words,
  more: MoreWords,
): { unit: string; scale: number; step: number } {
  const [, name = ''] = id.split('.');
  const share = shares[name];
  if (share) return { unit: more.say(share), scale: 100, step: name === 'experienceCredit' ? 5 : 0.5 };
  switch (name) {
    case 'jobSearchMonths':
      return { unit: more.say('input.months'), scale: 1, step: 0.5 };
    case 'hoursPerPlanWeek':
      return { unit: more.say('input.hours'), scale: 1, step: 1 };
    case 'horizonYears':
      return { unit: more.say('input.years'), scale: 1, step: 1 };
    case 'professionalTax':
      return {
        unit: more.say('input.moneyYear', { currency: words.rupees(0).replace(/[\d\s]/g, '') }),
        scale: 1,
        step: 100,
      };
    default:
      return { unit: words.say('questions.salaryUnit'), scale: 1, step: 0.5 };
  }
}

export function assumptionValue(id: string, value: number | string, words: Words, more: MoreWords): string {
  if (typeof value === 'string') return more.say(`${nameKey(id)}.${value}` as MoreMessageKey);
  const counted = (
    { jobSearchMonths: 'unit.months', hoursPerPlanWeek: 'unit.hours', horizonYears: 'unit.years' } as const
  )[id.split('.')[1] ?? ''];
  if (counted) return words.say(counted, { n: value });
  const { unit, scale } = inputOf(id, words, more);
  const space = unit.startsWith('%') ? '' : ' ';
  // As it is, and not rounded as amounts are elsewhere: it is what the visitor may type.
  return `${String(round(value * scale))}${space}${unit}`;
}

/** The same for a mark in a chart, where there is no room for the time that a rate is of. */
export function shortValue(id: string, value: number, words: Words, more: MoreWords): string {
  if (id.startsWith('assumptions.typicalSalary')) return words.money(value);
  return shares[id.split('.')[1] ?? ''] ? words.percent(value) : assumptionValue(id, value, words, more);
}

/** A float may carry 9.000000000000002 where 9 was meant. */
export const round = (value: number): number => Number(value.toPrecision(12));

function factValue(
  id: string,
  figures: FiguresWithPlanTexts & Pick<Dataset, 'cities'>,
  words: Words,
  more: MoreWords,
): string {
  const { facts, plan, skills, specialisations, cities, takeHome } = figures;
  const range = ([low, high]: readonly [number, number]) => words.moneyRange(low, high);
  const years = ([low, high]: readonly [number, number]) =>
    low === high ? words.years(high) : `${words.number(low)}–${words.years(high)}`;
  const names = (list: readonly { readonly id: string; readonly name: string }[], place: string) =>
    list.map((one) => words.own(figures, `${place}.${one.id}`, one.name)).join(', ');
  const values: Readonly<Record<string, () => string>> = {
    'facts.developersPlaced': () => words.number(facts.developersPlaced.value),
    'facts.mlRolesUnfilled': () => words.number(facts.mlRolesUnfilled.value),
    'facts.audienceExperience': () => words.years(facts.audienceExperience.value),
    'facts.studyWeeks': () => words.say('unit.weeks', { n: facts.studyWeeks.value }),
    'facts.capstoneNeeded': () => more.say(facts.capstoneNeeded.value ? 'numbers.yes' : 'numbers.no'),
    'facts.entryBandLpa': () => range(facts.entryBandLpa.value),
    'facts.midBandLpa': () => range(facts.midBandLpa.value),
    'facts.yearsToMid': () => years(facts.yearsToMid.value),
    'facts.engineeringShare': () => (facts.engineeringShare?.value ?? []).map(words.percent).join(' + '),
    plan: () => plan.value.map((week) => words.own(figures, `plan.${week.id}.name`, week.name)).join(', '),
    'skills.has': () => names(skills.has.value, 'skills.has'),
    'skills.needs': () => names(skills.needs.value, 'skills.needs'),
    specialisations: () => names(specialisations.value, 'specialisations'),
    cities: () =>
      ([1, 2] as const)
        .map(
          (tier) =>
            `${words.tier(tier) ?? words.say(`questions.tier${tier}`)}: ${cities.value.filter((city) => city.tier === tier).length}`,
        )
        .join('; '),
  };
  return values[id]?.() ?? (takeHome ? ruleValue(id, takeHome, words, more) : '');
}

function ruleValue(id: string, rules: TakeHomeRules, words: Words, more: MoreWords): string {
  const values: Readonly<Record<string, () => string>> = {
    'takeHome.slabs': () =>
      rules.slabs.value
        .map(
          ({ upTo, rate }) =>
            `${upTo === null ? more.say('numbers.andAbove') : more.say('numbers.upTo', { value: words.rupees(upTo) })}: ${words.percent(rate)}`,
        )
        .join('; '),
    'takeHome.standardDeduction': () => words.rupees(rules.standardDeduction.value),
    'takeHome.rebate': () =>
      more.say('numbers.rebate', {
        max: words.rupees(rules.rebate.value.max),
        limit: words.rupees(rules.rebate.value.incomeLimit),
      }),
    'takeHome.surcharge': () =>
      rules.surcharge.value
        .map(
          ({ above, rate }) =>
            `${more.say('numbers.aboveValue', { value: words.rupees(above) })}: ${words.percent(rate)}`,
        )
        .join('; '),
    'takeHome.cess': () => words.percent(rules.cess.value),
    'takeHome.providentFundRate': () => words.percent(rules.providentFundRate.value),
    'takeHome.wageCeilingMonthly': () => words.rupees(rules.wageCeilingMonthly.value),
    'takeHome.gratuityRate': () => `${words.number(100 * rules.gratuityRate.value)}%`,
  };
  return values[id]?.() ?? '';
}
