/** Serves the built site for scripts that take screenshots of it. */
import type { Page } from 'playwright';
import { preview } from 'vite';

export async function startPreviewServer(): Promise<{ url: string; close: () => Promise<void> }> {
  const server = await preview({ logLevel: 'warn', preview: { port: 0, host: '127.0.0.1' } });
  const address = server.httpServer.address();
  if (typeof address !== 'object' || address === null) throw new Error('The preview server has no address.');
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}

/** Opens one view of the calculator and waits until it is rendered. */
export async function showView(page: Page, view: string): Promise<void> {
  const tab = page.locator(`career-leap [data-view="${view}"]`);
  await tab.click();
  await page.locator('career-leap figure').waitFor();
  await page.mouse.move(0, 0);
}
