/** Before the journeys: finds or installs the browsers, one after another. */
import { firefoxPath, webkitDriverPath } from '../../scripts/browser.ts';

export default function setup(): void {
  firefoxPath();
  webkitDriverPath();
}
