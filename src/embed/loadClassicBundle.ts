/**
 * Loads everything in one classic script: a sandboxed frame has no origin, and most hosts refuse modules to it. This is
 * the only place that sets the source of a script; a lint rule allows no other.
 */
import { assetUrl } from './moduleLoader.ts';

type ClassicBundle = typeof import('./classicBundle.ts');

declare global {
  /** Set by `frame-bundle.js`. */
  var careerLeap: ClassicBundle;
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

export function loadClassicBundle(): Promise<ClassicBundle> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const file = assetUrl('frame-bundle.js');
    // A frame that is served with Trusted Types can allow this policy: see `docs/hosting.md`.
    const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
    const policy = trustedTypes?.createPolicy('career-leap', { createScriptURL: (url) => url });
    script.src = policy ? policy.createScriptURL(file) : file;
    script.onload = () => resolve(globalThis.careerLeap);
    script.onerror = () => reject(new Error(`${script.src} did not load`));
    document.head.append(script);
  });
}
