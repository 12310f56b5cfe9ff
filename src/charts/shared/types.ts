/** What every chart is given: what the visitor asked, what the model answered, and how to tell of a change. */
import type { ComponentType } from 'preact';
import type { DatasetFigures } from '../../data/schema.ts';
import type { I18n } from '../../i18n/createI18n.ts';
import type { PayOf } from '../../i18n/text/pay.ts';
import type { FullProfile, Profile } from '../../model/profile.ts';

/** What a visitor sets in the charts themselves. */
export interface Settings {
  /** Share of the placed developers who move, in the market scenario. */
  readonly movedShare: number;
  /** The year that the odds are of, from 1 to the horizon. */
  readonly year: number;
  /** LPA that the visitor needs at least; undefined until they say so. */
  readonly neededLpa: number | undefined;
  /** Whose pay the take-home chart takes apart. */
  readonly payOf: PayOf;
}

export interface ChartProps {
  readonly profile: FullProfile;
  readonly dataset: DatasetFigures;
  readonly i18n: I18n;
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly onProfile: (change: Profile) => void;
}

/** What the module of a chart exports: its component and the style that comes with it. */
export interface ChartModule {
  readonly Chart: ComponentType<ChartProps>;
  readonly style: string;
}
