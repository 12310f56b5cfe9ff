/**
 * A page's own Preact, whose options are patched as tools and libraries do, and its React: each draws a calculator within
 * and between others of its elements, again and again.
 */
import * as preact from 'preact';
import * as react from 'react';
import { createRoot } from 'react-dom/client';

// Some of Preact's hooks have a short name only, which its tools use.
for (const hook of ['vnode', 'diffed', 'unmount', '__', '__b', '__r', '__h', '__c']) {
  const before: unknown = Reflect.get(preact.options, hook);
  Reflect.set(preact.options, hook, (...given: unknown[]) => {
    Object.assign(window, { hooked: hook });
    if (typeof before === 'function') before(...given);
  });
}
preact.options.debounceRendering = (draw) => setTimeout(draw, 5);

type Make<T> = (type: string, props: { key: string }, ...children: (T | string)[]) => T;

/** For a while, what stands before the calculator in one drawing stands behind it in the next. */
function around<T>(make: Make<T>, n: number): T {
  const lines = ['one', 'two'].map((key) => make('p', { key }, `${key} ${n}`));
  const calculator = make('career-leap', { key: 'calculator' });
  return make(
    'section',
    { key: 'around' },
    ...(n < 40 && n % 2 ? [...lines, calculator] : [calculator, ...lines]),
  );
}

const place = document.body.appendChild(document.createElement('main'));
const root = location.hash === '#react' ? createRoot(place) : undefined;
let n = 0;
setInterval(() => {
  n++;
  if (root) root.render(around<react.ReactNode>(react.createElement, n));
  else preact.render(around<preact.VNode>(preact.h, n), place);
  place.dataset.drawn = String(n);
}, 20);
