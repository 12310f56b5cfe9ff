/** Global setup of the engine tests: finds or installs the browsers. */
import { firefoxPath, webkitDriverPath } from '../../scripts/browser.ts';

export default function setup(): void {
  firefoxPath();
  webkitDriverPath();
}
