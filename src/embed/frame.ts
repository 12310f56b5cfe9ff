/** `v1/frame.html`: the calculator, or one chart where `kind` is given, with the attributes as URL parameters. */
import { attributes, type Bring, defineElements, makeElement } from '../element/shell.ts';
import { fetchAhead, fetchController } from './files.ts';
import { heightMessages } from './heightMessages.ts';
import { loadWhole } from './loadWhole.ts';

const parameters = new URLSearchParams(location.search);
const secret = /[#?&]secret=(\w{1,64})/.exec(location.hash)?.[1];

const bring: Bring = async (element, root, kind) => {
  const isSandboxed = self.origin === 'null';
  if (!isSandboxed) fetchAhead(element, kind);
  const { createController } = await (isSandboxed ? loadWhole() : fetchController(kind, 1).catch(loadWhole));
  return createController(element, root, kind);
};

defineElements(makeElement('calculator', bring), makeElement('chart', bring));
const element = document.createElement(parameters.has('kind') ? 'career-leap-chart' : 'career-leap');
for (const name of attributes) {
  const value = parameters.get(name);
  if (value !== null) element.setAttribute(name, value);
}
const theme = parameters.get('theme');
document.documentElement.style.colorScheme = theme === 'light' || theme === 'dark' ? theme : 'light dark';
document.documentElement.lang = parameters.get('lang') ?? 'en';
const fallback = document.querySelector('p');
// The title of the page and what stands in it speak of the built-in figures.
if (parameters.has('dataset')) {
  document.title = 'What would the move pay?';
  if (fallback) fallback.textContent = document.title;
}

const wrapper = document.createElement('main');
wrapper.append(element);
document.body.append(wrapper);

let told = 0;
const observer = new ResizeObserver(() => {
  // Rounded up, and told only where it changed: a fraction must not set off another round.
  const heightPx = Math.ceil(wrapper.getBoundingClientRect().height);
  if (heightPx === told || heightPx === 0) return;
  told = heightPx;
  for (const message of heightMessages(heightPx, location.href, secret)) parent.postMessage(message, '*');
});
// Until then the frame keeps the height that the page gave it.
for (const shown of ['career-leap-ready', 'career-leap-error'])
  element.addEventListener(shown, () => {
    fallback?.remove();
    observer.observe(wrapper);
  });
