/** The props of every chart, the settings that charts share, and the shape of a chart's module. */
import type { ComponentType } from 'preact';
import type { DatasetFigures } from '../../data/schema.ts';
import type { I18n } from '../../i18n/createI18n.ts';
import type { PayOf } from '../../i18n/text/pay.ts';
import type { FullProfile, Profile } from '../../model/profile.ts';

/** Settings that the visitor changes in the charts themselves. */
export interface Settings {
  /** Share of the placed developers who move into the new career, 0 to 1. */
  readonly movedShare: number;
  /** Year of the odds chart, from 1 to the horizon. */
  readonly year: number;
  /** Lowest acceptable pay in LPA, the threshold of the odds chart; undefined until the visitor sets it. */
  readonly neededLpa: number | undefined;
  /** The pay that the take-home chart breaks down. */
  readonly payOf: PayOf;
}

export interface ChartProps {
  readonly profile: FullProfile;
  readonly dataset: DatasetFigures;
  readonly i18n: I18n;
  readonly settings: Settings;
  /** Called with the settings to change. */
  readonly onSettings: (change: Partial<Settings>) => void;
  /** Called with the profile fields to change. */
  readonly onProfile: (change: Profile) => void;
}

/** The exports of a chart's module. */
export interface ChartModule {
  readonly Chart: ComponentType<ChartProps>;
  /** The CSS text of the chart. */
  readonly style: string;
}
