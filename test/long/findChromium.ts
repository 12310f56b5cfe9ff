/** Global setup: installs the full Chromium if it is missing. The headless shell has no back/forward cache. */
import { chromiumPath } from '../../scripts/browser.ts';

export const setup = (): void => {
  chromiumPath();
};
