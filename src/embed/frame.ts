/**
 * The script of `v1/frame.html`: shows the calculator, or one chart if `kind` is set. Query parameters set the
 * attributes.
 */
import { attributeNames } from '../element/attributes/generated/names.ts';
import { createElementClass, defineElements, type LoadController } from '../element/CareerLeapElement.ts';
import { loadClassicBundle } from './loadClassicBundle.ts';
import { loadController, preloadModules } from './moduleLoader.ts';
import { resizeMessages } from './resizeMessages.ts';

const parameters = new URLSearchParams(location.search);
const wordpressSecret = /[#?&]secret=(\w{1,64})/.exec(location.hash)?.[1];

const load: LoadController = async (element, root, variant) => {
  const isSandboxed = self.origin === 'null';
  if (!isSandboxed) preloadModules(element, variant);
  const { createController } = await (isSandboxed
    ? loadClassicBundle()
    : loadController().catch(loadClassicBundle));
  return createController(element, root, variant);
};

defineElements(createElementClass('calculator', load), createElementClass('chart', load));
const element = document.createElement(parameters.has('kind') ? 'career-leap-chart' : 'career-leap');
for (const name of attributeNames) {
  const value = parameters.get(name);
  if (value !== null) element.setAttribute(name, value);
}
const theme = parameters.get('theme');
document.documentElement.style.colorScheme = theme === 'light' || theme === 'dark' ? theme : 'light dark';
document.documentElement.lang = parameters.get('lang') ?? 'en';
const fallback = document.querySelector('p');
// The title and fallback text of the document are about the built-in dataset.
if (parameters.has('dataset')) {
  document.title = 'What would the move pay?';
  if (fallback) fallback.textContent = document.title;
}

const wrapper = document.createElement('main');
wrapper.append(element);
document.body.append(wrapper);

let lastHeightPx = 0;
const observer = new ResizeObserver(() => {
  // Rounded up and sent only when it changes, so that a fraction of a pixel can't start a resize loop.
  const heightPx = Math.ceil(wrapper.getBoundingClientRect().height);
  if (heightPx === lastHeightPx || heightPx === 0) return;
  lastHeightPx = heightPx;
  for (const message of resizeMessages(heightPx, location.href, wordpressSecret))
    parent.postMessage(message, '*');
});
// Until the first render, the frame has the height that the host page set.
for (const type of ['career-leap-ready', 'career-leap-error'])
  element.addEventListener(type, () => {
    fallback?.remove();
    observer.observe(wrapper);
  });
