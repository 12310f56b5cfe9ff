/** Describes the facts and assumptions of a dataset in words: name, value, source or reason. Free of the DOM. */
import { withPlanTexts } from '../../data/planTexts.ts';
import type { Dataset, DatasetFigures, FiguresWithPlanTexts, TakeHomeRules } from '../../data/schema.ts';
import type { DetailMessageKey, I18n } from '../../i18n/createI18n.ts';
import type { DetailMessages } from '../../i18n/loadMessages.ts';
import type { Adjustable } from '../../model/assumptions.ts';

export interface FigureDescription {
  /** Its path in the dataset, such as `facts.entryBandLpa` or `assumptions.tierFactor.1`. */
  readonly id: string;
  readonly name: string;
  readonly value: string;
  /** The meaning of the figure. */
  readonly means: string;
  /** The source, or the reason and how strong the evidence is. */
  readonly because: readonly string[];
}

/** A figure of any type with its notes. */
interface AnnotatedFigure {
  readonly value: unknown;
  readonly unit: string;
  readonly means: string;
  readonly source?: { readonly document: string; readonly where: string };
  readonly year?: number | undefined;
  readonly approximate?: boolean | undefined;
  readonly reason?: string;
  readonly evidence?: string | readonly string[];
}

/** @param figures the figures of the dataset with the overrides applied */
export function describeFacts(
  dataset: Dataset,
  figures: DatasetFigures,
  i18n: I18n,
  details: DetailMessages,
): FigureDescription[] {
  const { facts, plan, skills, specialisations, cities, takeHome } = dataset;
  const figuresByPath: [id: string, figure: AnnotatedFigure][] = [
    ...group('facts', facts),
    ['plan', plan],
    ...group('skills', skills),
    ['specialisations', specialisations],
    ['cities', cities],
    ...group('takeHome', takeHome ?? {}),
  ];
  return figuresByPath.flatMap(([id, figure]) => {
    if (!figure.source) return [];
    const { document, where } = figure.source;
    const value = factValue(id, { ...withPlanTexts(figures), cities }, i18n, details);
    return [
      {
        id,
        name: details.t(nameKey(id)),
        value: figure.approximate ? details.t('numbers.about', { value }) : value,
        means: details.datasetText(dataset, `${id}.means`, figure.means),
        because: [
          details.t(figure.year ? 'numbers.sourceOfYear' : 'numbers.source', {
            title: i18n.source(dataset, document),
            where: details.datasetText(dataset, `${id}.where`, where),
            year: String(figure.year ?? ''),
          }),
        ],
      },
    ];
  });
}

export function describeAssumption(
  { id, value }: Pick<Adjustable, 'id' | 'value'>,
  dataset: Dataset,
  i18n: I18n,
  details: DetailMessages,
): FigureDescription {
  const [groupName = '', name = '', index] = id.split('.');
  const path = `${groupName}.${name}`;
  const all = new Map([
    ...group('assumptions', dataset.assumptions),
    ...group('takeHome', dataset.takeHome ?? {}),
  ]);
  const figure = all.get(path) ?? emptyFigure;
  const evidence = [figure.evidence ?? []].flat();
  // Indexed from the end: tier 1, the reference of the other tiers, has no evidence of its own.
  const strength = evidence.at(Number(index ?? 0) - [figure.value].flat().length) ?? evidence[0];
  return {
    id,
    name: assumptionName(id, dataset, details),
    value: formatAssumption(id, value, i18n, details),
    means: details.datasetText(dataset, `${path}.means`, figure.means),
    because: [
      details.datasetText(dataset, `${path}.reason`, figure.reason ?? ''),
      ...(strength
        ? [
            details.t('numbers.evidence', {
              evidence: details.t(`numbers.evidence.${strength}` as DetailMessageKey),
            }),
          ]
        : []),
    ],
  };
}

const emptyFigure: AnnotatedFigure = { value: '', unit: '', means: '' };

function group(
  name: string,
  figures: Readonly<Record<string, AnnotatedFigure | string | undefined>>,
): [id: string, figure: AnnotatedFigure][] {
  return Object.entries(figures).flatMap(([key, figure]) =>
    typeof figure === 'object' ? [[`${name}.${key}`, figure]] : [],
  );
}

/** `name.entryBandLpa` for `facts.entryBandLpa`. Skills include their group: `name.skills.has`. */
const nameKey = (id: string) =>
  `name.${id.replace(/^(facts|assumptions|takeHome)\./, '')}` as DetailMessageKey;

export function assumptionName(id: string, { assumptions }: DatasetFigures, details: DetailMessages): string {
  const [, name = '', index] = id.split('.');
  if (index === undefined || name === 'jobSearchMonths') return details.t(nameKey(id));
  const n =
    name === 'tierFactor' ? Number(index) + 1 : (assumptions.typicalSalary.value[Number(index)]?.[0] ?? 0);
  return details.t(`name.${name}` as DetailMessageKey, { n });
}

/** The assumptions that are shares, shown in percent, and the messages of their units. */
const shares: Readonly<Record<string, DetailMessageKey>> = {
  tierFactor: 'input.percent',
  annualRaise: 'input.percentYear',
  extraRaise: 'input.percentYear',
  discountRate: 'input.percentYear',
  experienceCredit: 'input.percent',
  completion: 'input.percent',
  basicShare: 'input.percent',
};

/** The unit and step of an assumption's input, and the scale by which its value is multiplied for it. */
export function inputOf(
  id: string,
  i18n: I18n,
  details: DetailMessages,
): { unit: string; scale: number; step: number } {
  const [, name = ''] = id.split('.');
  const share = shares[name];
  if (share) return { unit: details.t(share), scale: 100, step: name === 'experienceCredit' ? 5 : 0.5 };
  switch (name) {
    case 'jobSearchMonths':
      return { unit: details.t('input.months'), scale: 1, step: 0.5 };
    case 'hoursPerPlanWeek':
      return { unit: details.t('input.hours'), scale: 1, step: 1 };
    case 'horizonYears':
      return { unit: details.t('input.years'), scale: 1, step: 1 };
    case 'professionalTax':
      return {
        unit: details.t('input.moneyYear', { currency: i18n.formatBaseUnits(0).replace(/[\d\s]/g, '') }),
        scale: 1,
        step: 100,
      };
    default:
      return { unit: i18n.t('questions.salaryUnit'), scale: 1, step: 0.5 };
  }
}

export function formatAssumption(
  id: string,
  value: number | string,
  i18n: I18n,
  details: DetailMessages,
): string {
  if (typeof value === 'string') return details.t(`${nameKey(id)}.${value}` as DetailMessageKey);
  const counted = (
    { jobSearchMonths: 'unit.months', hoursPerPlanWeek: 'unit.hours', horizonYears: 'unit.years' } as const
  )[id.split('.')[1] ?? ''];
  if (counted) return i18n.t(counted, { n: value });
  const { unit, scale } = inputOf(id, i18n, details);
  const space = unit.startsWith('%') ? '' : ' ';
  // Not rounded as amounts are elsewhere, because it is the value that the visitor can type.
  return `${String(round(value * scale))}${space}${unit}`;
}

/** Formats an assumption for a label of a chart, without the period of a rate. */
export function formatShort(id: string, value: number, i18n: I18n, details: DetailMessages): string {
  if (id.startsWith('assumptions.typicalSalary')) return i18n.money(value);
  return shares[id.split('.')[1] ?? ''] ? i18n.percent(value) : formatAssumption(id, value, i18n, details);
}

/** Removes floating-point errors: 9 for 9.000000000000002. */
export const round = (value: number): number => Number(value.toPrecision(12));

function factValue(
  id: string,
  figures: FiguresWithPlanTexts & Pick<Dataset, 'cities'>,
  i18n: I18n,
  details: DetailMessages,
): string {
  const { facts, plan, skills, specialisations, cities, takeHome } = figures;
  const range = ([low, high]: readonly [number, number]) => i18n.moneyRange(low, high);
  const years = ([low, high]: readonly [number, number]) =>
    low === high ? i18n.years(high) : `${i18n.number(low)}–${i18n.years(high)}`;
  const names = (list: readonly { readonly id: string; readonly name: string }[], path: string) =>
    list.map((one) => i18n.datasetText(figures, `${path}.${one.id}`, one.name)).join(', ');
  const values: Readonly<Record<string, () => string>> = {
    'facts.developersPlaced': () => i18n.number(facts.developersPlaced.value),
    'facts.mlRolesUnfilled': () => i18n.number(facts.mlRolesUnfilled.value),
    'facts.audienceExperience': () => i18n.years(facts.audienceExperience.value),
    'facts.studyWeeks': () => i18n.t('unit.weeks', { n: facts.studyWeeks.value }),
    'facts.capstoneNeeded': () => details.t(facts.capstoneNeeded.value ? 'numbers.yes' : 'numbers.no'),
    'facts.entryBandLpa': () => range(facts.entryBandLpa.value),
    'facts.midBandLpa': () => range(facts.midBandLpa.value),
    'facts.yearsToMid': () => years(facts.yearsToMid.value),
    'facts.engineeringShare': () => (facts.engineeringShare?.value ?? []).map(i18n.percent).join(' + '),
    plan: () =>
      plan.value.map((week) => i18n.datasetText(figures, `plan.${week.id}.name`, week.name)).join(', '),
    'skills.has': () => names(skills.has.value, 'skills.has'),
    'skills.needs': () => names(skills.needs.value, 'skills.needs'),
    specialisations: () => names(specialisations.value, 'specialisations'),
    cities: () =>
      ([1, 2] as const)
        .map(
          (tier) =>
            `${i18n.tier(tier) ?? i18n.t(`questions.tier${tier}`)}: ${cities.value.filter((city) => city.tier === tier).length}`,
        )
        .join('; '),
  };
  return values[id]?.() ?? (takeHome ? ruleValue(id, takeHome, i18n, details) : '');
}

function ruleValue(id: string, rules: TakeHomeRules, i18n: I18n, details: DetailMessages): string {
  const values: Readonly<Record<string, () => string>> = {
    'takeHome.slabs': () =>
      rules.slabs.value
        .map(
          ({ upTo, rate }) =>
            `${upTo === null ? details.t('numbers.andAbove') : details.t('numbers.upTo', { value: i18n.formatBaseUnits(upTo) })}: ${i18n.percent(rate)}`,
        )
        .join('; '),
    'takeHome.standardDeduction': () => i18n.formatBaseUnits(rules.standardDeduction.value),
    'takeHome.rebate': () =>
      details.t('numbers.rebate', {
        max: i18n.formatBaseUnits(rules.rebate.value.max),
        limit: i18n.formatBaseUnits(rules.rebate.value.incomeLimit),
      }),
    'takeHome.surcharge': () =>
      rules.surcharge.value
        .map(
          ({ above, rate }) =>
            `${details.t('numbers.aboveValue', { value: i18n.formatBaseUnits(above) })}: ${i18n.percent(rate)}`,
        )
        .join('; '),
    'takeHome.cess': () => i18n.percent(rules.cess.value),
    'takeHome.providentFundRate': () => i18n.percent(rules.providentFundRate.value),
    'takeHome.wageCeilingMonthly': () => i18n.formatBaseUnits(rules.wageCeilingMonthly.value),
    'takeHome.gratuityRate': () => `${i18n.number(100 * rules.gratuityRate.value)}%`,
  };
  return values[id]?.() ?? '';
}
