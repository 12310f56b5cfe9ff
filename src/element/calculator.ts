/** What a whole calculator needs beyond what a chart needs, in one import so that it is one file. */
export { Calculator, style } from '../calculator/Calculator.tsx';
export { changeDetail, connectHostPage } from './hostPage.ts';
