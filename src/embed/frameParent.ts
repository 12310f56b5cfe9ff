/** `v1/frame-parent.js`: an optional script for the host page that resizes the frames to their content. */
import { parseHeight } from './resizeMessages.ts';

addEventListener('message', (event) => {
  // A posted message is a structured clone. The data of a synthetic event may have getters with side effects.
  const heightPx = event.isTrusted ? parseHeight(event.data) : undefined;
  if (heightPx === undefined) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[src*="/v1/frame.html"]')) {
    // Skip other frames before parsing their URL, which may be invalid.
    if (event.source !== frame.contentWindow) continue;
    // The origin of a sandboxed frame is "null", so only its window identifies it.
    const { origin } = new URL(frame.src, document.baseURI);
    const isExpectedOrigin =
      event.origin === origin || (event.origin === 'null' && frame.hasAttribute('sandbox'));
    if (isExpectedOrigin) frame.style.height = `${heightPx}px`;
  }
});
