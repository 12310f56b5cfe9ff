/** How long a test in the browser waits for what it wants to see: a machine that has much to do shows it late. */
import { configure } from '@testing-library/preact';
import { vi } from 'vitest';

const timeout = 30_000;

configure({ asyncUtilTimeout: timeout });

/** What a check returns, once it no longer throws. */
export const eventually = <T>(check: () => T): Promise<T> => vi.waitFor(check, { timeout });
