/** Says in an element's place, and on the console, why its dataset can't be used. */
import { render } from 'preact';
import type { DatasetProblem } from '../../data/errors.ts';
import { languageOf, loadMoreWords, loadWords } from '../../language/languages.ts';
import { languageTag } from '../languageTag.ts';
import { Refused } from './Refused.tsx';
import style from './refused.css?inline';
import { warnDataset } from './warnDataset.ts';

type Refuse = (root: ShadowRoot, adopt: (style: string) => void) => void;

/** @returns what says it, once the words for it are there */
export async function prepareRefusal(element: Element, problems: readonly DatasetProblem[]): Promise<Refuse> {
  const words = await loadWords(languageOf(languageTag(element)), undefined, ['common']);
  const more = await loadMoreWords(words);
  return (root, adopt) => {
    adopt(style);
    root.querySelector('slot:not([name])')?.remove();
    render(<Refused problems={problems} words={words} more={more} />, root);
    warnDataset(element, problems);
  };
}
