/** What stands in an element's shadow root: the calculator, or one chart; and all that it needs to be drawn. */
import type { ComponentProps } from 'preact';
import { actions, type Links } from '../calculator/Actions.tsx';
import type { Begun } from '../calculator/Calculator.tsx';
import { ChartAlone } from '../calculator/ChartView.tsx';
import type { Sharing } from '../calculator/Later.tsx';
import { loadProject } from '../calculator/projecting.ts';
import { createStore, type State, type Store } from '../calculator/store.ts';
import { loadView, type ViewName } from '../calculator/views.ts';
import figureStyle from '../charts/figure/figure.css?inline';
import { Guess } from '../charts/figure/useFrame.tsx';
import type { Figures } from '../dataset/schema.ts';
import { languageOf, loadFirstWords } from '../language/languages.ts';
import type { Words } from '../language/words.ts';
import { checkLang, type GetAttribute, readKind, readViews, readYear, type Warn } from './attributes.ts';
import baseStyle from './base.css?inline';
import type * as CalculatorFile from './calculator.ts';
import type * as ProfileFile from './profileAttributes.ts';
import type { Kind } from './shell.ts';

export interface Parts {
  readonly words: Words;
  readonly views: readonly [ViewName, ...ViewName[]];
  readonly links: Links;
  readonly share: boolean;
  /** A chart alone does without. */
  readonly calculator: typeof CalculatorFile | undefined;
  /** Reads the profile; the market has nothing of it. */
  readonly profile: typeof ProfileFile | undefined;
  /** The styles of what is drawn at first. */
  readonly styles: readonly string[];
}

/** True where the build is of charts alone: what only a calculator needs is then left out. */
declare const __CHARTS_ALONE__: boolean;

/** Loads the words and the first view that the attributes ask for. */
export async function loadParts(
  kind: Kind,
  get: GetAttribute,
  languageTag: string,
  dataset: Figures,
  warn: Warn,
): Promise<Parts> {
  checkLang(get, warn);
  const isAlone = __CHARTS_ALONE__ || kind === 'chart';
  const views = isAlone ? ([readKind(get, warn)] as const) : readViews(get, dataset, warn);
  // The market's chart alone has nothing of the visitor, of time and of odds.
  const isMarket = isAlone && views[0] === 'market';
  const [words, { style }, calculator, profile] = await Promise.all([
    loadFirstWords(languageOf(languageTag), dataset, [
      views[0],
      ...(isMarket ? [] : (['quantities'] as const)),
      ...(isAlone ? [] : (['calculator'] as const)),
    ]),
    loadView(views[0]),
    isAlone ? undefined : loadCalculator(),
    isMarket ? undefined : loadProfile(get),
  ]);
  const leads = !isAlone && actions.some((action) => get(`${action}-url`) !== null);
  const links = leads ? (await import('./links.ts')).readLinks(get, warn) : {};
  const share = calculator?.readShare(get, warn) ?? false;
  const styles = [baseStyle, figureStyle, ...(calculator ? [calculator.style] : []), style];
  return { words, views, links, share, calculator, profile, styles };
}

/** The calculator, and the projection that its answer is made of. */
async function loadCalculator(): Promise<typeof CalculatorFile> {
  const [calculator] = await Promise.all([import('./calculator.ts'), loadProject()]);
  return calculator;
}

async function loadProfile(get: GetAttribute): Promise<typeof ProfileFile> {
  const file = await import('./profileAttributes.ts');
  await file.prepareProfile(get);
  return file;
}

/** The state that the attributes ask for. */
export function startStore(
  reader: Parts['profile'],
  get: GetAttribute,
  dataset: Figures,
  warn: Warn,
  recalled: Partial<State> = {},
): Store {
  const entered = reader?.readProfile(get, dataset, warn);
  return createStore(
    dataset,
    entered?.profile ?? {},
    entered?.city,
    { year: readYear(get, dataset, warn) },
    recalled,
  );
}

interface PictureProps {
  readonly parts: Parts;
  readonly upTo?: Begun;
  readonly store: Store;
  readonly adopt: (style: string) => void;
  /** A chart alone is not taken along. */
  readonly sharing: Sharing | undefined;
  /** Where the charts will stand; undefined where a server's drawing is taken over. */
  readonly guess: ComponentProps<typeof Guess.Provider>['value'];
}

export function Picture({
  parts: { words, views, links, share, calculator },
  upTo,
  store,
  adopt,
  sharing,
  guess,
}: PictureProps) {
  const picture =
    __CHARTS_ALONE__ || calculator === undefined || sharing === undefined ? (
      <ChartAlone
        key={`${views[0]} ${words.lang}`}
        name={views[0]}
        store={store}
        words={words}
        adopt={adopt}
      />
    ) : (
      <calculator.Calculator
        store={store}
        words={words}
        views={views}
        upTo={upTo}
        links={links}
        share={share}
        sharing={sharing}
        adopt={adopt}
      />
    );
  return <Guess.Provider value={guess}>{picture}</Guess.Provider>;
}
