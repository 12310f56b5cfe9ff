/** Exports the modules that the calculator needs and a standalone chart does not, so that they form one chunk. */
export { Calculator, style } from '../calculator/Calculator.tsx';
export { changeDetail, connectHostPage } from './hostPage.ts';
