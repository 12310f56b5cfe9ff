/** `v1/frame-parent.js`: one line for a page that may run it, so that our frames are as high as what they show. */
import { parseHeight } from './resizeMessages.ts';

addEventListener('message', (event) => {
  // What was posted is a copy; what a script dispatches by hand may do anything when it is read.
  const heightPx = event.isTrusted ? parseHeight(event.data) : undefined;
  if (heightPx === undefined) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[src*="/v1/frame.html"]')) {
    // Of others nothing is read: an address may be none.
    if (event.source !== frame.contentWindow) continue;
    // A sandboxed frame has the origin "null"; then the window that sent it is all there is to know it by.
    const { origin } = new URL(frame.src, document.baseURI);
    const known = event.origin === origin || (event.origin === 'null' && frame.hasAttribute('sandbox'));
    if (known) frame.style.height = `${heightPx}px`;
  }
});
