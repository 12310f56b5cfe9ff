/**
 * `v1/frame.html`: the calculator, or one chart where `kind` is given, with the attributes as URL parameters. It is one
 * classic script, since a frame that is sandboxed has no origin, and modules are then refused by most hosts.
 */
import { CareerLeap, CareerLeapChart } from '../element/index.ts';
import { attributes, defineElements } from '../element/shell.ts';
import { heightMessages } from './heightMessages.ts';

const parameters = new URLSearchParams(location.search);
const secret = /[#?&]secret=(\w{1,64})/.exec(location.hash)?.[1];

defineElements(CareerLeap, CareerLeapChart);
const element = document.createElement(parameters.has('kind') ? 'career-leap-chart' : 'career-leap');
for (const name of attributes) {
  const value = parameters.get(name);
  if (value !== null) element.setAttribute(name, value);
}
const theme = parameters.get('theme');
document.documentElement.style.colorScheme = theme === 'light' || theme === 'dark' ? theme : 'light dark';
document.documentElement.lang = parameters.get('lang') ?? 'en';
// The title of the page speaks of the built-in figures.
if (parameters.has('dataset')) document.title = 'What would the move pay?';

const wrapper = document.createElement('main');
wrapper.append(element);
document.body.append(wrapper);

let told = 0;
new ResizeObserver(() => {
  // Rounded up, and told only where it changed: a fraction must not set off another round.
  const heightPx = Math.ceil(wrapper.getBoundingClientRect().height);
  if (heightPx === told || heightPx === 0) return;
  told = heightPx;
  for (const message of heightMessages(heightPx, location.href, secret)) parent.postMessage(message, '*');
}).observe(wrapper);
