/** Renders the errors of an invalid dataset in place of the calculator, and warns of them on the console. */
import { render } from 'preact';
import type { DatasetProblem } from '../../data/errors.ts';
import { loadDetailMessages, loadI18n, resolveLanguage } from '../../i18n/loadMessages.ts';
import { closestLang } from '../closestLang.ts';
import { DatasetErrorView } from './DatasetErrorView.tsx';
import style from './datasetError.css?inline';
import { warnDataset } from './warnDataset.ts';

type RenderError = (root: ShadowRoot, adopt: (style: string) => void) => void;

/** Loads the messages. @returns a function that renders the errors */
export async function prepareDatasetError(
  element: Element,
  problems: readonly DatasetProblem[],
): Promise<RenderError> {
  const i18n = await loadI18n(resolveLanguage(closestLang(element)), undefined, ['common']);
  const details = await loadDetailMessages(i18n);
  return (root, adopt) => {
    adopt(style);
    root.querySelector('slot:not([name])')?.remove();
    render(<DatasetErrorView problems={problems} i18n={i18n} details={details} />, root);
    warnDataset(element, problems);
  };
}
