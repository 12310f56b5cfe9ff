/** What every chart is given: what the visitor asked, what the model answered, and how to tell of a change. */
import type { ComponentType } from 'preact';
import type { Dataset } from '../../dataset/schema.ts';
import type { Words } from '../../language/words.ts';
import type { FullProfile } from '../../model/profile.ts';
import type { Projection } from '../../model/projection.ts';

/** What a visitor sets in the charts themselves. */
export interface Settings {
  /** Share of the placed developers who move, in the market scenario. */
  readonly movedShare: number;
}

export interface ChartProps {
  readonly profile: FullProfile;
  /** Called when the chart needs it: the market alone needs no projection. */
  readonly projection: () => Projection;
  readonly dataset: Dataset;
  readonly words: Words;
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
}

/** One chart: its component and the style that comes with it. */
export interface View {
  readonly Chart: ComponentType<ChartProps>;
  readonly style: string;
}
