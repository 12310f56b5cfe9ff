/**
 * `career-leap/svelte`: registers both elements, and adds their attributes and events to the types of Svelte's
 * templates.
 */
import type { HTMLAttributes } from 'svelte/elements';
import '../define.ts';
import type { ElementsInMarkup } from '../elementTypes.ts';

/** Event handlers with the prefix of Svelte 5 (`on`) or of Svelte 4 (`on:`). */
type Markup = ElementsInMarkup<'on' | 'on:'>;

type Props<Tag extends keyof Markup> = Omit<HTMLAttributes<HTMLElement>, keyof Markup[Tag]> & Markup[Tag];

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'career-leap': Props<'career-leap'>;
    'career-leap-chart': Props<'career-leap-chart'>;
  }
}
