/** Scenarios that set all inputs of the calculator. */
import { describe, expect, it } from 'vitest';
import { project } from '../../../src/model/index.ts';
import type { Session } from '../session.ts';
import { shown } from '../visitor.ts';

export function inputs(session: Session): void {
  describe('the inputs', () => {
    it('are all set from the keyboard', async () => {
      const { visitor } = await session.visit('<div style="width: 320px"><career-leap></career-leap></div>');
      await visitor.seen(shown('figure'));
      await visitor.tabTo('Experience');
      await visitor.overwrite('6');
      await visitor.tabTo('Experience, slider');
      await visitor.press('ArrowRight');
      await visitor.tabTo('City');
      await visitor.type('Pune');
      await visitor.tabTo(/^Make it yours/);
      await visitor.press('Enter');
      // The form is longer than the viewport: the answer stays visible, without its notes.
      const isVisible = (answer: Element) => answer.getBoundingClientRect().bottom <= innerHeight;
      await visitor.eventually(() => visitor.read(shown('.answer'), isVisible)).toBe(true);
      await visitor.seen(shown('.more input'));
      expect(await visitor.read(shown('.answer .note'), (note) => note.checkVisibility())).toBe(false);
      await visitor.tabTo('Current salary');
      await visitor.type('14');
      await visitor.tabTo('ML experience');
      await visitor.press('ArrowUp', 2);
      await visitor.tabTo('Study hours a week');
      await visitor.press('ArrowUp', 2);
      await visitor.tabTo('Pay kept while studying');
      await visitor.press('ArrowDown');
      await visitor.tabTo('Course fee');
      await visitor.overwrite('1.5');
      await visitor.tabTo('I will build and deploy the capstone project');
      await visitor.press(' ');
      await visitor.eventually(() => visitor.text(shown('.answer'))).toContain('there is no ML role');
      await visitor.press(' ');
      const { firstPay, startMonth } = project({
        experienceYears: 6.5,
        cityTier: 1,
        currentSalaryLpa: 14,
        mlYears: 1,
        studyHoursPerWeek: 12,
        incomeKept: 0.5,
        courseFeeLakh: 1.5,
      });
      const answer = () => visitor.text(shown('.answer .main'));
      await visitor.eventually(answer).toContain(`about ₹${firstPay?.p50.toFixed(1)} lakh`);
      expect(await answer()).toContain(`about ${startMonth?.p50.toFixed(0)} months`);
    });

    it('are set with a pointer, and an invalid value is reported beside its field', async () => {
      const { tab, visitor } = await session.visit('<career-leap></career-leap>');
      await visitor.seen(shown('figure'));
      const value = (field: string) => visitor.read(shown(field), (input: HTMLInputElement) => input.value);
      await visitor.drag(shown('.questions input[type="range"]'), [0.1, 0.5], [1, 0.5]);
      await visitor.eventually(() => value('.questions input[type="number"]')).toBe('40');
      // A press on the summary of the disclosure; Tab continues from there.
      await visitor.click(shown('.more summary'), 0.8);
      await visitor.seen(shown('.more input'));
      await visitor.press('Tab');
      expect((await visitor.focused()).name).toBe('Current salary');
      await visitor.type('14');
      const { firstPay } = project({ experienceYears: 40, cityTier: 1, currentSalaryLpa: 14 });
      await visitor
        .eventually(() => visitor.text(shown('.answer .main')))
        .toContain(`about ₹${firstPay?.p50.toFixed(1)} lakh`);
      await tab.type('000');
      await visitor.eventually(() => visitor.text(shown('.fields .wrong'))).toContain('14000');
      await visitor.click(shown('.check input'));
      await visitor.eventually(() => visitor.text(shown('.answer'))).toContain('there is no ML role');
    });
  });
}
