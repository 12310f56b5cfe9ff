/**
 * `career-leap`: the elements as classes, with everything they need on board. Importing this registers nothing;
 * `career-leap/define` does.
 */
import type { ActionDetail } from '../calculator/Actions.tsx';
import { type ChangeDetail, createController, type ErrorDetail } from './controller.tsx';
import type { ElementEvents, ElementWithDataset } from './elementTypes.ts';
import { type Bring, defineElements, makeElement } from './shell.ts';

export type { ActionDetail, ChangeDetail, ErrorDetail };

const bring: Bring = async (element, root, kind) => createController(element, root, kind);

/** `<career-leap>`: the whole calculator. */
export const CareerLeap: CustomElementConstructor = /* @__PURE__ */ makeElement('calculator', bring);

/** `<career-leap-chart kind="…">`: one chart alone. */
export const CareerLeapChart: CustomElementConstructor = /* @__PURE__ */ makeElement('chart', bring);

/** Registers both elements; where a page did so before, the first definition stays. On a server it does nothing. */
export const define = (): void => defineElements(CareerLeap, CareerLeapChart);

declare global {
  interface HTMLElementTagNameMap {
    'career-leap': ElementWithDataset;
    'career-leap-chart': ElementWithDataset;
  }
  interface HTMLElementEventMap extends ElementEvents {}
}
