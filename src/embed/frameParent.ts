/** `v1/frame-parent.js`: one line for a page that may run it, so that our frames are as high as what they show. */
import { readHeight } from './heightMessages.ts';

addEventListener('message', (event) => {
  const heightPx = readHeight(event.data);
  if (heightPx === undefined) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[src*="/v1/frame.html"]')) {
    // A sandboxed frame has the origin "null"; then the window that sent it is all there is to know it by.
    const origin = new URL(frame.src, document.baseURI).origin;
    const known = event.origin === origin || (event.origin === 'null' && frame.hasAttribute('sandbox'));
    if (event.source === frame.contentWindow && known) frame.style.height = `${heightPx}px`;
  }
});
