/** Before the end-to-end tests: builds what is handed out, and serves it. */
import { execFileSync } from 'node:child_process';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served. */
    site: string;
  }
}

export default async function setup(project: TestProject) {
  // Each project of a run comes here, and what the first built serves all.
  if (!process.env.IS_BUILT) {
    execFileSync('npm', ['run', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
    process.env.IS_BUILT = 'yes';
  }
  const server = await preview({ logLevel: 'warn', preview: { port: 0, host: '127.0.0.1' } });
  const address = server.httpServer.address();
  if (typeof address !== 'object' || address === null) throw new Error('The preview server has no address.');
  project.provide('site', `http://127.0.0.1:${address.port}/`);
  return () => server.close();
}
