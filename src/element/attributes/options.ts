/** Parses the attributes that set options. An invalid value causes a warning, and the default is used. */
import { type ChartId, chartIds, isAvailable } from '../../charts/registry.ts';
import type { DatasetFigures } from '../../data/schema.ts';
import { languageNames } from '../../i18n/messageFiles.ts';
import * as choices from './generated/choices.ts';

/** Reports the invalid value of an attribute. @param allowed the allowed values as text */
export type Warn = (attribute: string, value: string, allowed: string) => void;

/** Returns the value of an attribute, or null if it is not set. */
export type GetAttribute = (name: string) => string | null;

/** The charts to show, in order. If none is named, all charts that the dataset has figures for. */
export function parseViews(
  get: GetAttribute,
  dataset: Pick<DatasetFigures, 'takeHome'>,
  warn: Warn,
): readonly [ChartId, ...ChartId[]] {
  const [head, ...others] = parseList(get, 'views', chartIds, warn) ?? [];
  if (head) return [head, ...others];
  const [first, ...more] = chartIds;
  return [first, ...more.filter((id) => isAvailable(id, dataset))];
}

/** The chart of a `<career-leap-chart>`; the salary path by default. */
export function parseKind(get: GetAttribute, warn: Warn): ChartId {
  return parseChoice(get, 'kind', choices.kind, warn) ?? choices.kind[0];
}

/** The year of the odds chart, from 1 to the horizon, which is the default. */
export function parseYear(get: GetAttribute, dataset: DatasetFigures, warn: Warn): number {
  const horizon = dataset.assumptions.horizonYears.value;
  const years = [...Array(horizon).keys()].map((i) => String(i + 1));
  return Number(parseChoice(get, 'year', years, warn) ?? horizon);
}

/** Whether the visitor can save and share the result. */
export function parseShare(get: GetAttribute, warn: Warn): boolean {
  return parseChoice(get, 'share', choices.share, warn) !== 'off';
}

/**
 * Warns if the `lang` of the element is not available. A `lang` further up is not checked: it is the page's
 * language, not an option of the element.
 */
export function checkLang(get: GetAttribute, warn: Warn): void {
  const lang = get('lang');
  const [primary = ''] = lang?.toLowerCase().split('-') ?? [];
  if (lang && !languageNames.includes(primary)) warn('lang', lang, languageNames.join(', '));
}

/**
 * Warns if `theme` is invalid. The check is case-sensitive, as are the selectors of the style sheet that apply it.
 */
export function checkTheme(get: GetAttribute, warn: Warn): void {
  const theme = get('theme') ?? 'auto';
  if (!themes.includes(theme)) warn('theme', theme, themes.join(', '));
}

const themes: readonly string[] = choices.theme;

/** Parses one value of a closed list, ignoring case and surrounding spaces. */
export function parseChoice<T extends string>(
  get: GetAttribute,
  attribute: string,
  allowed: readonly T[],
  warn: Warn,
): T | undefined {
  const text = get(attribute);
  if (text === null) return undefined;
  const chosen = allowed.find((choice) => choice === text.trim().toLowerCase());
  if (chosen === undefined) warn(attribute, text, allowed.filter((choice) => choice !== '').join(', '));
  return chosen;
}

/**
 * Parses a list of ids, separated by spaces or commas. Duplicates are dropped; unknown ids are dropped with a
 * warning.
 */
export function parseList<T extends string>(
  get: GetAttribute,
  attribute: string,
  allowed: readonly T[],
  warn: Warn,
): T[] | undefined {
  const text = get(attribute);
  if (text === null) return undefined;
  const ids = text.split(/[\s,]/).filter((id) => id !== '');
  const found = ids.flatMap((id) => allowed.find((each) => each === id) ?? []);
  if (found.length < ids.length) warn(attribute, text, allowed.join(', '));
  return [...new Set(found)];
}
