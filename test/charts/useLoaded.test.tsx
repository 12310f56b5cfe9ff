/** What is loaded when it is first shown, and fails to come. */
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { useLoaded, Waiting } from '../../src/charts/figure/useLoaded.tsx';
import { loadWords } from '../../src/language/languages.ts';
import { eventually } from '../patience.ts';

afterEach(cleanup);

it('hands the focus of "Try again" to what stays around it', async () => {
  const words = await loadWords('en');
  let isThere = false;
  const load = async () => {
    if (!isThere) throw new Error('is not there');
    return 'It has come.';
  };
  function Part() {
    const [text, loading] = useLoaded(load);
    return <section>{text ?? <Waiting {...loading} words={words} />}</section>;
  }
  const { container } = render(<Part />);
  const again = await screen.findByRole('button', { name: 'Try again' });
  isThere = true;
  again.focus();
  await userEvent.keyboard('{Enter}');
  await eventually(() => expect(container.textContent).toBe('It has come.'));
  expect(document.activeElement).toBe(container.querySelector('section'));
});
