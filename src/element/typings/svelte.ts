/** `career-leap/svelte`: registers both elements, and tells their attributes and events to Svelte's templates. */
import type { HTMLAttributes } from 'svelte/elements';
import '../define.ts';
import type { ElementsInMarkup } from '../elementTypes.ts';

/** Handlers as in Svelte 5, and as in Svelte 4. */
type Markup = ElementsInMarkup<'on' | 'on:'>;

type Props<Tag extends keyof Markup> = Omit<HTMLAttributes<HTMLElement>, keyof Markup[Tag]> & Markup[Tag];

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'career-leap': Props<'career-leap'>;
    'career-leap-chart': Props<'career-leap-chart'>;
  }
}
