/** Where the figures of an element come from: what is set as a property, what `dataset` names, what stands inside. */
import builtInFigures from '../data/india-ml-2026.json?figures';
import type { DatasetFigures } from '../data/schema.ts';
import { importWithRetry } from '../retry.ts';
import type { Source } from './outside/read.ts';

export const loadOutside = () => importWithRetry(() => import('./outside/index.ts'));

interface Load {
  readonly source: Source | undefined;
  readonly figures: Promise<DatasetFigures>;
}

const builtIn: Load = { source: undefined, figures: Promise.resolve(builtInFigures) };

/**
 * Loads the figures of an element; those that are there, or on their way, are not asked for again. It rejects with a
 * DatasetError where they can't be used.
 * @param given what was set as a property
 */
export function datasetLoader(element: Element): (given: object | undefined) => Promise<DatasetFigures> {
  let last = builtIn;
  return async (given) => {
    const source = await sourceOf(element, given);
    if (!source) last = builtIn;
    else if (source.kind !== last.source?.kind || source.value !== last.source.value) {
      const figures = loadOutside().then(({ readDataset }) => readDataset(source));
      const mine = { source, figures };
      last = mine;
      // What failed is tried again the next time.
      figures.catch(() => {
        if (last === mine) last = builtIn;
      });
    }
    return last.figures;
  };
}

async function sourceOf(element: Element, given: object | undefined): Promise<Source | undefined> {
  if (given) return { kind: 'object', value: given };
  const value = element.getAttribute('dataset')?.trim();
  if (value) return { kind: 'address', value, base: document.baseURI };
  if (document.readyState === 'loading' && !isClosed(element)) {
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
  }
  const inline = element.querySelector(':scope > script[type="application/json"]');
  return inline ? { kind: 'json', value: inline.textContent ?? '' } : undefined;
}

/** Whether the parser is past the end of an element, so that all its children are there. */
function isClosed(element: Element): boolean {
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}
