/** `career-leap/solid`: registers both elements, and adds their attributes and events to the types of Solid's JSX. */
import type { JSX } from 'solid-js';
import '../define.ts';
import type { ElementsInMarkup } from '../elementTypes.ts';

type Markup = ElementsInMarkup<'on:'>;

/** In Solid, `prop:mlExperience` sets the property instead of the attribute. */
type Properties<Attributes> = {
  readonly [Name in keyof Attributes as Name extends `on:${string}`
    ? never
    : `prop:${Name & string}`]: Attributes[Name];
};

type Props<Tag extends keyof Markup> = Omit<JSX.HTMLAttributes<HTMLElement>, keyof Markup[Tag]> &
  Markup[Tag] &
  Properties<Markup[Tag]>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'career-leap': Props<'career-leap'>;
      'career-leap-chart': Props<'career-leap-chart'>;
    }
  }
}
