/**
 * A page's own Preact, with options patched as by devtools and libraries, or its own React: each renders a calculator among
 * other elements, again and again.
 */
import * as preact from 'preact';
import * as react from 'react';
import { createRoot } from 'react-dom/client';

// Preact's devtools use the mangled names of internal option hooks.
for (const hook of ['vnode', 'diffed', 'unmount', '__', '__b', '__r', '__h', '__c']) {
  const before: unknown = Reflect.get(preact.options, hook);
  Reflect.set(preact.options, hook, (...given: unknown[]) => {
    Object.assign(window, { hooked: hook });
    if (typeof before === 'function') before(...given);
  });
}
preact.options.debounceRendering = (draw) => setTimeout(draw, 5);

type Make<T> = (type: string, props: { key: string }, ...children: (T | string)[]) => T;

/** In the first 40 renders, the siblings alternate between before and after the calculator. */
function around<T>(make: Make<T>, n: number): T {
  const lines = ['one', 'two'].map((key) => make('p', { key }, `${key} ${n}`));
  const calculator = make('career-leap', { key: 'calculator' });
  return make(
    'section',
    { key: 'around' },
    ...(n < 40 && n % 2 ? [...lines, calculator] : [calculator, ...lines]),
  );
}

const container = document.body.appendChild(document.createElement('main'));
const root = location.hash === '#react' ? createRoot(container) : undefined;
let n = 0;
setInterval(() => {
  n++;
  if (root) root.render(around<react.ReactNode>(react.createElement, n));
  else preact.render(around<preact.VNode>(preact.h, n), container);
  container.dataset.drawn = String(n);
}, 20);
