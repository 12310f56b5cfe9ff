/**
 * `career-leap`: the classes of the elements. Importing it has no side effects; `define()` or the import of
 * `career-leap/define` registers the elements.
 */
import type { ActionDetail } from '../calculator/CallsToAction.tsx';
import { createElementClass, defineElements, type LoadController } from './CareerLeapElement.ts';
import { type ChangeDetail, createController, type ErrorDetail } from './controller.tsx';
import type { ElementEvents, ElementWithDataset } from './elementTypes.ts';

export type { ActionDetail, ChangeDetail, ErrorDetail };

const load: LoadController = async (element, root, variant) => createController(element, root, variant);

/** `<career-leap>`: the whole calculator. */
export const CareerLeap: CustomElementConstructor = /* @__PURE__ */ createElementClass('calculator', load);

/** `<career-leap-chart kind="…">`: one standalone chart. */
export const CareerLeapChart: CustomElementConstructor = /* @__PURE__ */ createElementClass('chart', load);

/**
 * Registers both elements. If they are registered already, the first definition remains. Does nothing on a server.
 */
export const define = (): void => defineElements(CareerLeap, CareerLeapChart);

declare global {
  interface HTMLElementTagNameMap {
    'career-leap': ElementWithDataset;
    'career-leap-chart': ElementWithDataset;
  }
  interface HTMLElementEventMap extends ElementEvents {}
}
