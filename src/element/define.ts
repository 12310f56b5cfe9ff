/** Registers both elements; where a page did so before, the first definition stays. */
import { CareerLeap } from './CareerLeap.tsx';
import { CareerLeapChart } from './CareerLeapChart.tsx';
import { warnDefinedTwice } from './warnings.ts';

if (typeof customElements !== 'undefined') {
  for (const [name, element] of [
    ['career-leap', CareerLeap],
    ['career-leap-chart', CareerLeapChart],
  ] as const) {
    if (customElements.get(name)) warnDefinedTwice(name);
    else customElements.define(name, element);
  }
}
