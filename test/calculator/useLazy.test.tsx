/** `useLazy`: parts that are loaded when they are first shown, and fail to load. */
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LoadErrorContext, LoadingStatus, useLazy } from '../../src/calculator/ui/useLazy.tsx';
import { loadI18n } from '../../src/i18n/loadMessages.ts';
import { eventually } from '../setup/testTimeouts.ts';

afterEach(cleanup);

it('moves the focus from "Try again" to the surrounding section', async () => {
  const i18n = await loadI18n('en');
  let isAvailable = false;
  const load = async () => {
    if (!isAvailable) throw new Error('not available');
    return 'Loaded.';
  };
  function Part() {
    const [text, loading] = useLazy(load);
    return <section>{text ?? <LoadingStatus {...loading} i18n={i18n} />}</section>;
  }
  const { container } = render(<Part />);
  const again = await screen.findByRole('button', { name: 'Try again' });
  isAvailable = true;
  again.focus();
  await userEvent.keyboard('{Enter}');
  await eventually(() => expect(container.textContent).toBe('Loaded.'));
  expect(document.activeElement).toBe(container.querySelector('section'));
});

it('reports a slow load once even if it fails later, and leaves no timer after it is unmounted', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const onLoadError = vi.fn();
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
    <LoadErrorContext.Provider value={onLoadError}>
      <Part />
    </LoadErrorContext.Provider>
  );
  const { unmount } = render(part);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(onLoadError).toHaveBeenCalledExactlyOnceWith('no answer within 10 seconds');
  reject(new Error('not available'));
  await promise.catch(() => {});
  await vi.advanceTimersByTimeAsync(1);
  expect(onLoadError).toHaveBeenCalledOnce();
  unmount();
  const { unmount: unmountAgain } = render(part);
  await vi.advanceTimersByTimeAsync(0);
  unmountAgain();
  // Longer than the render of Testing Library needs, shorter than the time limit of a load.
  await vi.advanceTimersByTimeAsync(1_000);
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});
