/** Long time-outs for tests in the browser, because a busy machine may render late. */
import { configure } from '@testing-library/preact';
import { vi } from 'vitest';

const timeout = 30_000;

configure({ asyncUtilTimeout: timeout });

/** Repeats a check until it doesn't throw, and returns its result. */
export const eventually = <T>(check: () => T): Promise<T> => vi.waitFor(check, { timeout });
