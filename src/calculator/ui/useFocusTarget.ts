/** A hook that moves the focus when the focused control is removed. */
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** @returns a ref for the element to focus instead, and a function that focuses it after the next render */
export function useFocusTarget<T extends HTMLElement>(): [RefObject<T | null>, () => void] {
  const ref = useRef<T>(null);
  const [requests, setRequests] = useState(0);
  useLayoutEffect(() => {
    if (requests > 0) ref.current?.focus();
  }, [requests]);
  return [ref, useCallback(() => setRequests((count) => count + 1), [])];
}
