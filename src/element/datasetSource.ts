/**
 * Finds and loads the dataset of an element: the property `dataset`, else the URL in the attribute, else JSON in a
 * script between the tags, else the built-in dataset.
 */
import builtInFigures from '../data/india-ml-2026.json?figures';
import type { DatasetFigures } from '../data/schema.ts';
import { importWithRetry } from '../retry.ts';
import type { Source } from './externalDataset/loadDataset.ts';

export const loadExternalDatasets = () => importWithRetry(() => import('./externalDataset/index.ts'));

interface Load {
  readonly source: Source | undefined;
  readonly figures: Promise<DatasetFigures>;
}

const builtIn: Load = { source: undefined, figures: Promise.resolve(builtInFigures) };

/**
 * Creates a function that loads the dataset of an element. While the source is the same, it is loaded only once. The
 * promise rejects with a DatasetError if the dataset is invalid.
 */
export function createDatasetLoader(
  element: Element,
): (datasetProperty: object | undefined) => Promise<DatasetFigures> {
  let latest = builtIn;
  return async (datasetProperty) => {
    const source = await findSource(element, datasetProperty);
    if (!source) latest = builtIn;
    else if (source.kind !== latest.source?.kind || source.value !== latest.source.value) {
      const figures = loadExternalDatasets().then(({ loadDataset }) => loadDataset(source));
      const load = { source, figures };
      latest = load;
      // After a failure, the next call tries again.
      figures.catch(() => {
        if (latest === load) latest = builtIn;
      });
    }
    return latest.figures;
  };
}

async function findSource(
  element: Element,
  datasetProperty: object | undefined,
): Promise<Source | undefined> {
  if (datasetProperty) return { kind: 'object', value: datasetProperty };
  const value = element.getAttribute('dataset')?.trim();
  if (value) return { kind: 'address', value, base: document.baseURI };
  if (document.readyState === 'loading' && !isClosed(element)) {
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
  }
  const inline = element.querySelector(':scope > script[type="application/json"]');
  return inline ? { kind: 'json', value: inline.textContent ?? '' } : undefined;
}

/** Whether the HTML parser is past the end of an element, so that all of its children are present. */
function isClosed(element: Element): boolean {
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}
