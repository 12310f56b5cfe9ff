/** The contenders, one page each. The control is career-leap again, so that its ratio shows the noise. */

export interface Entrant {
  readonly name: string;
  /** The file in `contenders/`. */
  readonly entry: string;
  /** The npm package whose version the report shows. */
  readonly library?: string;
}

export const entrants: readonly Entrant[] = [
  { name: 'empty', entry: 'empty.ts' },
  { name: 'floor', entry: 'floor.ts' },
  { name: 'career-leap', entry: 'careerLeap.tsx' },
  { name: 'control', entry: 'careerLeap.tsx' },
  { name: 'Chart.js', entry: 'libraries/chartjs.ts', library: 'chart.js' },
  { name: 'ECharts', entry: 'libraries/echarts.ts', library: 'echarts' },
  { name: 'Recharts', entry: 'libraries/recharts.tsx', library: 'recharts' },
  { name: 'Observable Plot', entry: 'libraries/plot.ts', library: '@observablehq/plot' },
  { name: 'uPlot (path only)', entry: 'libraries/uplot.ts', library: 'uplot' },
  { name: 'ApexCharts', entry: 'libraries/apexcharts.ts', library: 'apexcharts' },
  { name: 'Vega-Lite', entry: 'libraries/vegalite.ts', library: 'vega-lite' },
];

/** The folder of an entrant's page. */
export const pageOf = ({ name }: Entrant): string =>
  name.toLowerCase().replace(/\W+/g, '-').replace(/-$/, '');
