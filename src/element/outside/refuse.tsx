/** Says in an element's place, and on the console, why its dataset can't be used. */
import { render } from 'preact';
import type { DatasetProblem } from '../../data/errors.ts';
import { loadDetailMessages, loadI18n, resolveLanguage } from '../../i18n/loadMessages.ts';
import { languageTag } from '../languageTag.ts';
import { Refused } from './Refused.tsx';
import style from './refused.css?inline';
import { warnDataset } from './warnDataset.ts';

type Refuse = (root: ShadowRoot, adopt: (style: string) => void) => void;

/** @returns what says it, once the words for it are there */
export async function prepareRefusal(element: Element, problems: readonly DatasetProblem[]): Promise<Refuse> {
  const i18n = await loadI18n(resolveLanguage(languageTag(element)), undefined, ['common']);
  const details = await loadDetailMessages(i18n);
  return (root, adopt) => {
    adopt(style);
    root.querySelector('slot:not([name])')?.remove();
    render(<Refused problems={problems} i18n={i18n} details={details} />, root);
    warnDataset(element, problems);
  };
}
