/** Renders one static chart for export. The URL parameters are `kind`, `theme`, `lang` and `card`. */
import '@fontsource/noto-sans/400.css';
import '@fontsource/noto-sans/600.css';
import '@fontsource/noto-sans/700.css';
import '@fontsource/noto-sans-devanagari/400.css';
import '@fontsource/noto-sans-devanagari/600.css';
import '@fontsource/noto-sans-devanagari/700.css';
import { render } from 'preact';
import { captureFigure } from '../../src/calculator/export/captureFigure.ts';
import { toSvg } from '../../src/calculator/export/toSvg.ts';
import { BandsFigure, style as bandsStyle } from '../../src/charts/bands/BandsChart.tsx';
import { Chart as MarketChart, style as marketStyle } from '../../src/charts/market/MarketChart.tsx';
import figureStyle from '../../src/charts/shared/figure.css?inline';
import dataset from '../../src/data/india-ml-2026.json?figures';
import baseStyle from '../../src/element/base.css?inline';
import { loadI18n, resolveLanguage } from '../../src/i18n/loadMessages.ts';
import { parseProfile } from '../../src/model/parseProfile.ts';
import { marketBands } from '../../src/model/salaryBands.ts';
import pageStyle from './page.css?inline';

const parameters = new URLSearchParams(location.search);
const i18n = await loadI18n(resolveLanguage(parameters.get('lang') ?? ''));
const kind = parameters.get('kind');
const profile = parseProfile({}, dataset);

for (const style of [baseStyle, figureStyle, bandsStyle, marketStyle, pageStyle]) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
}
document.documentElement.style.colorScheme = parameters.get('theme') ?? 'light';
document.documentElement.classList.toggle('card', parameters.has('card'));
await Promise.all(
  [400, 600, 700].flatMap((weight) => [
    document.fonts.load(`${weight} 16px "Noto Sans"`),
    document.fonts.load(`${weight} 16px "Noto Sans Devanagari"`, 'क'),
  ]),
);

render(
  <div class="calculator" lang={i18n.locale}>
    {kind === 'bands' ? (
      <BandsFigure data={marketBands(1, dataset)} dataset={dataset} i18n={i18n} />
    ) : (
      <MarketChart
        profile={profile}
        dataset={dataset}
        i18n={i18n}
        settings={{ movedShare: 0, year: 1, neededLpa: undefined, payOf: 'firstRole' }}
        onSettings={() => {}}
        onProfile={() => {}}
      />
    )}
  </div>,
  document.body,
);

Object.assign(window, {
  /** Returns the chart as the text of an SVG file. */
  chartFile: () => {
    const figure = document.querySelector('figure');
    if (!figure) throw new Error('There is no chart on this page.');
    return toSvg(captureFigure(figure, ''));
  },
});
