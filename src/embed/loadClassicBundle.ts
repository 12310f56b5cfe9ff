/**
 * Loads the classic bundle for frames that can't load modules. The origin of a sandboxed frame is opaque, so
 * modules need CORS headers, which most hosts don't send. A lint rule allows setting the source of a script only in
 * this file.
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

/** Loads `frame-bundle.js`, which exports as the global `careerLeap`. */
export function loadClassicBundle(): Promise<ClassicBundle> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const file = assetUrl('frame-bundle.js');
    // A host that enforces Trusted Types can allow this policy: see `docs/hosting.md`.
    const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
    const policy = trustedTypes?.createPolicy('career-leap', { createScriptURL: (url) => url });
    script.src = policy ? policy.createScriptURL(file) : file;
    script.onload = () => resolve(globalThis.careerLeap);
    script.onerror = () => reject(new Error(`${script.src} did not load`));
    document.head.append(script);
  });
}
