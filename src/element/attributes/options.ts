/** Reads the attributes of an element into a profile and options; a bad value warns and the default holds. */
import { type ChartId, chartIds, isAvailable } from '../../charts/registry.ts';
import type { DatasetFigures } from '../../data/schema.ts';
import { languageNames } from '../../i18n/messageFiles.ts';
import * as choices from './generated/choices.ts';

export type Warn = (attribute: string, value: string, allowed: string) => void;

/** The value of an attribute, or null where it is not set. */
export type GetAttribute = (name: string) => string | null;

/** The views to show, in the order asked for; where none is named all that there is something to show in. */
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

/** The one chart to show; the salary path where none is named. */
export function parseKind(get: GetAttribute, warn: Warn): ChartId {
  return parseChoice(get, 'kind', choices.kind, warn) ?? choices.kind[0];
}

/** The year that the odds are of; the horizon where none is named. */
export function parseYear(get: GetAttribute, dataset: DatasetFigures, warn: Warn): number {
  const horizon = dataset.assumptions.horizonYears.value;
  const years = [...Array(horizon).keys()].map((i) => String(i + 1));
  return Number(parseChoice(get, 'year', years, warn) ?? horizon);
}

/** Whether the visitor is offered to take the result along. */
export function parseShare(get: GetAttribute, warn: Warn): boolean {
  return parseChoice(get, 'share', choices.share, warn) !== 'off';
}

/** Checks `lang`, which the page may set for itself further up. */
export function checkLang(get: GetAttribute, warn: Warn): void {
  const lang = get('lang');
  const [primary = ''] = lang?.toLowerCase().split('-') ?? [];
  if (lang && !languageNames.includes(primary)) warn('lang', lang, languageNames.join(', '));
}

/** Checks `theme`, which the style sheet reads by itself, and to the letter. */
export function checkTheme(get: GetAttribute, warn: Warn): void {
  const theme = get('theme') ?? 'auto';
  if (!themes.includes(theme)) warn('theme', theme, themes.join(', '));
}

const themes: readonly string[] = choices.theme;

/** One value of a closed list, in any case and between spaces. */
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

/** A list of ids between spaces or commas, each once; unknown ones are left out with a warning. */
export function parseList<T extends string>(
  get: GetAttribute,
  attribute: string,
  known: readonly T[],
  warn: Warn,
): T[] | undefined {
  const text = get(attribute);
  if (text === null) return undefined;
  const ids = text.split(/[\s,]/).filter((id) => id !== '');
  const found = ids.flatMap((id) => known.find((each) => each === id) ?? []);
  if (found.length < ids.length) warn(attribute, text, known.join(', '));
  return [...new Set(found)];
}
