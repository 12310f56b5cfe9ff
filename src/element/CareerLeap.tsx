/** `<career-leap>`: the whole calculator. */
import { Calculator } from '../calculator/Calculator.tsx';
import calculatorStyle from '../calculator/calculator.css?inline';
import { type GetAttribute, readViews, type Warn } from './attributes.ts';
import { CareerLeapElement, type Picture } from './CareerLeapElement.ts';

export class CareerLeap extends CareerLeapElement {
  protected readonly styles = [calculatorStyle];

  protected readViews(get: GetAttribute, warn: Warn) {
    return readViews(get, warn);
  }

  protected draw(picture: Picture) {
    return <Calculator {...picture} />;
  }
}
