/** `<career-leap-chart kind="…">`: one chart alone, without questions. */
import { ChartAlone } from '../calculator/Views.tsx';
import { type GetAttribute, readKind, type Warn } from './attributes.ts';
import { CareerLeapElement, type Picture } from './CareerLeapElement.ts';

export class CareerLeapChart extends CareerLeapElement {
  protected readonly styles = [];

  protected readViews(get: GetAttribute, warn: Warn) {
    return [readKind(get, warn)] as const;
  }

  protected draw({ views: [kind], ...picture }: Picture) {
    return <ChartAlone key={kind} name={kind} {...picture} />;
  }
}
