/** What is loaded when it is first shown, and fails to come. */
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LoadErrorContext, LoadingStatus, useLazy } from '../../src/calculator/ui/useLazy.tsx';
import { loadI18n } from '../../src/i18n/loadMessages.ts';
import { eventually } from '../setup/testTimeouts.ts';

afterEach(cleanup);

it('hands the focus of "Try again" to what stays around it', async () => {
  const i18n = await loadI18n('en');
  let isThere = false;
  const load = async () => {
    if (!isThere) throw new Error('is not there');
    return 'It has come.';
  };
  function Part() {
    const [text, loading] = useLazy(load);
    return <section>{text ?? <LoadingStatus {...loading} i18n={i18n} />}</section>;
  }
  const { container } = render(<Part />);
  const again = await screen.findByRole('button', { name: 'Try again' });
  isThere = true;
  again.focus();
  await userEvent.keyboard('{Enter}');
  await eventually(() => expect(container.textContent).toBe('It has come.'));
  expect(document.activeElement).toBe(container.querySelector('section'));
});

it('tells once of what takes too long and then fails, and waits for nothing once it is gone', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const tell = vi.fn();
  let reject: (reason: Error) => void = () => {};
  const promise = new Promise<string>((_, fail) => {
    reject = fail;
  });
  const never = new Promise<string>(() => {});
  const load = vi.fn(() => never).mockReturnValueOnce(promise);
  const i18n = await loadI18n('en');
  function Part() {
    const [text, loading] = useLazy(load);
    return text ?? <LoadingStatus {...loading} i18n={i18n} />;
  }
  const part = (
    <LoadErrorContext.Provider value={tell}>
      <Part />
    </LoadErrorContext.Provider>
  );
  const { unmount } = render(part);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(tell).toHaveBeenCalledExactlyOnceWith('no answer within 10 seconds');
  reject(new Error('is not there'));
  await promise.catch(() => {});
  await vi.advanceTimersByTimeAsync(1);
  expect(tell).toHaveBeenCalledOnce();
  unmount();
  const { unmount: takeAway } = render(part);
  await vi.advanceTimersByTimeAsync(0);
  takeAway();
  // Long enough for whoever drew it, and not for the patience.
  await vi.advanceTimersByTimeAsync(1_000);
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});
