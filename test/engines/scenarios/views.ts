/** Scenarios that use every chart. */
import { describe, expect, it } from 'vitest';
import type { Session } from '../session.ts';
import { shown, type Visitor } from '../visitor.ts';

export function views(session: Session): void {
  describe('every view', () => {
    const names = ['path', 'odds', 'bands', 'market', 'plan', 'pay'];
    const titleOf = (visitor: Visitor) => visitor.text(shown('.title'));

    it('is used with the keyboard', async () => {
      const { tab, visitor } = await session.visit('<career-leap salary="9"></career-leap>');
      await visitor.seen(shown('figure'));
      await visitor.tabTo('Salary path');
      for (const name of names) {
        if (name !== 'path') await visitor.press('ArrowRight');
        await visitor.seen(shown(`.${name}`));
        const { name: label } = await visitor.focused();
        const title = await titleOf(visitor);
        if (name === 'plan') {
          await visitor.tabTo(/^Python for data/);
          await visitor.press(' ');
        } else {
          await visitor.tabTo(/ to read$/);
          await visitor.press('Home');
          const before = (await visitor.focused()).value;
          await visitor.press('ArrowRight');
          const { value } = await visitor.focused();
          expect(value).not.toBe(before);
          // The visible readout is the same as the announced value.
          await visitor.eventually(() => visitor.text(shown('.readout'))).toBe(value);
        }
        if (name === 'odds') {
          await visitor.tabTo('I need at least');
          const ring = (handle: Element) => getComputedStyle(handle).stroke;
          expect(await visitor.read(shown('.needed rect'), ring)).not.toBe('none');
          await visitor.press('ArrowRight', 2);
        }
        if (name === 'market') {
          await visitor.tabTo(/^If this share/);
          await visitor.press('ArrowRight', 5);
        }
        if (['plan', 'odds', 'market'].includes(name))
          await visitor.eventually(() => titleOf(visitor)).not.toBe(title);
        await visitor.tabTo('Data table');
        await visitor.press('Enter');
        await visitor.seen(shown('table tbody tr'));
        while ((await visitor.focused()).name !== label) await tab.press(['Shift', 'Tab']);
      }
    });

    it('is used with a pointer', async () => {
      const { visitor } = await session.visit('<career-leap salary="9"></career-leap>');
      await visitor.seen(shown('figure'));
      for (const name of names) {
        await visitor.click(shown(`[data-view="${name}"]`));
        await visitor.seen(shown(`.${name}`));
        const title = await titleOf(visitor);
        const changes = () => visitor.eventually(() => titleOf(visitor)).not.toBe(title);
        if (name === 'plan') {
          await visitor.click(shown('.plan .week:first-of-type input'));
          await changes();
        } else {
          const readout = () => visitor.text(shown('.readout'));
          await visitor.pointTo(shown('.reader'), 0.2, 0.1);
          const first = await readout();
          await visitor.click(shown('.reader'), 0.8, 0.9);
          await visitor.eventually(readout).not.toBe(first);
          const pressed = await readout();
          await visitor.pointTo(shown('.title'));
          expect(await readout()).toBe(pressed);
        }
        if (name === 'odds') {
          const handle = await visitor.read(
            shown('.threshold'),
            (input: HTMLInputElement) =>
              (14 + ((input.clientWidth - 28) * Number(input.value)) / Number(input.max)) / input.clientWidth,
          );
          await visitor.drag(shown('.threshold'), [handle, 0.5], [handle / 2, 0.5]);
          await changes();
        }
        if (name === 'market') {
          await visitor.click(shown('.setting input'));
          await changes();
        }
        await visitor.click(shown('.data summary'));
        await visitor.seen(shown('table tbody tr'));
      }
    });
  });
}
