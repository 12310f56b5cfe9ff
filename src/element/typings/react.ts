/** `career-leap/react`: registers both elements, and adds their attributes and events to the types of React's JSX. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import '../define.ts';
import type { ElementsInMarkup } from '../elementTypes.ts';

type Markup = ElementsInMarkup<'on'>;

type Props<Tag extends keyof Markup> = DetailedHTMLProps<
  Omit<HTMLAttributes<HTMLElement>, keyof Markup[Tag]>,
  HTMLElement
> &
  Markup[Tag] & { readonly class?: string | undefined };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'career-leap': Props<'career-leap'>;
      'career-leap-chart': Props<'career-leap-chart'>;
    }
  }
}
