/**
 * Loads everything in one classic script: a frame that is sandboxed has no origin, and most hosts then refuse it modules.
 * This is the one place that makes a script of an address; the lint lets no other.
 */
import { fileUrl } from './files.ts';

type Whole = typeof import('./whole.ts');

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

export function loadWhole(): Promise<Whole> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const file = fileUrl('frame-whole.js');
    // Where the frame is served with Trusted Types, it may name this policy: `docs/hosting.md`.
    const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
    const policy = trustedTypes?.createPolicy('career-leap', { createScriptURL: (url) => url });
    script.src = policy ? policy.createScriptURL(file) : file;
    script.onload = () => resolve((globalThis as unknown as { careerLeap: Whole }).careerLeap);
    script.onerror = () => reject(new Error(`${script.src} did not load`));
    document.head.append(script);
  });
}
