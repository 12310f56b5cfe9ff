/** What the whole calculator needs beyond what one chart does; a chart alone never loads it. */
export { Calculator, style } from '../calculator/Calculator.tsx';
export { readShare } from './attributes.ts';
export { startVisit } from './visit.ts';
