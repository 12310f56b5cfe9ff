/** Global setup of the end-to-end tests: builds the site and the package, and serves the site. */
import { execFileSync } from 'node:child_process';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The URL of the built site. */
    site: string;
  }
}

export default async function setup(project: TestProject) {
  // Every Vitest project runs this setup; only the first one has to build.
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
