/** What stands in an element's shadow root: the calculator, or one chart; and all that it needs to be drawn. */
import type { Links } from '../calculator/Actions.tsx';
import { Calculator } from '../calculator/Calculator.tsx';
import calculatorStyle from '../calculator/calculator.css?inline';
import { createStore, type Store } from '../calculator/store.ts';
import { ChartAlone } from '../calculator/Views.tsx';
import { loadView, type ViewName } from '../calculator/views.ts';
import figureStyle from '../charts/figure/figure.css?inline';
import { indiaMl2026Figures } from '../dataset/indiaMl2026Figures.ts';
import { languageOf, loadWords } from '../language/languages.ts';
import type { Words } from '../language/words.ts';
import {
  type GetAttribute,
  readKind,
  readLinks,
  readProfile,
  readViews,
  readYear,
  type Warn,
} from './attributes.ts';
import baseStyle from './base.css?inline';
import type { Kind } from './shell.ts';

export interface Parts {
  readonly words: Words;
  readonly views: readonly [ViewName, ...ViewName[]];
  readonly links: Links;
  /** The styles of what is drawn at first. */
  readonly styles: readonly string[];
}

/** Loads the words and the first view that the attributes ask for. */
export async function loadParts(
  kind: Kind,
  get: GetAttribute,
  languageTag: string,
  warn: Warn,
): Promise<Parts> {
  const views = kind === 'chart' ? ([readKind(get, warn)] as const) : readViews(get, warn);
  const [words, { style }] = await Promise.all([loadWords(languageOf(languageTag)), loadView(views[0])]);
  const links = kind === 'chart' ? {} : readLinks(get, warn);
  return { words, views, links, styles: [baseStyle, figureStyle, calculatorStyle, style] };
}

/** The state that the attributes ask for. */
export function startStore(get: GetAttribute, warn: Warn): Store {
  const { profile, city } = readProfile(get, indiaMl2026Figures, warn);
  return createStore(indiaMl2026Figures, profile, city, { year: readYear(get, indiaMl2026Figures, warn) });
}

interface PictureProps {
  readonly kind: Kind;
  readonly parts: Parts;
  readonly store: Store;
  readonly adopt: (style: string) => void;
}

export function Picture({ kind, parts: { words, views, links }, store, adopt }: PictureProps) {
  return kind === 'chart' ? (
    <ChartAlone key={views[0]} name={views[0]} store={store} words={words} adopt={adopt} />
  ) : (
    <Calculator store={store} words={words} views={views} links={links} adopt={adopt} />
  );
}
