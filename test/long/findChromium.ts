/** Installs the browser with windows where there is none: it alone keeps pages for the way back. */
import { chromiumPath } from '../../scripts/browser.ts';

export const setup = (): void => {
  chromiumPath();
};
