/**
 * `career-leap/vue`: registers both elements, and adds their attributes and events to the types of Vue's templates
 * and JSX.
 */
import type { HTMLAttributes } from 'vue';
import type { JSX } from 'vue/jsx-runtime';
import '../define.ts';
import type { ElementEvents, ElementsInMarkup } from '../elementTypes.ts';

type Markup = ElementsInMarkup<'on'>;

/** Event handlers for templates (`@career-leap-change`) and for render functions (`onCareerLeapChange`). */
type Handlers = {
  readonly [Type in keyof ElementEvents as `on${Capitalize<Type>}` | `on${Pascal<Type>}`]?:
    | ((event: ElementEvents[Type]) => void)
    | undefined;
};

type Pascal<Name extends string> = Name extends `${infer Word}-${infer Rest}`
  ? `${Capitalize<Word>}${Pascal<Rest>}`
  : Capitalize<Name>;

type Attributes<Tag extends keyof Markup> = Omit<Markup[Tag], `on${keyof ElementEvents}`> & Handlers;

type Props<Tag extends keyof Markup> = Omit<HTMLAttributes, keyof Attributes<Tag>> &
  Attributes<Tag> &
  JSX.IntrinsicAttributes;

/** Vue checks the props of a tag in a template against the global component of its name. */
type Component<Tag extends keyof Markup> = new () => HTMLElement & { readonly $props: Props<Tag> };

declare module 'vue' {
  interface GlobalComponents {
    'career-leap': Component<'career-leap'>;
    'career-leap-chart': Component<'career-leap-chart'>;
  }
}

declare module 'vue/jsx-runtime' {
  namespace JSX {
    interface IntrinsicElements {
      'career-leap': Props<'career-leap'>;
      'career-leap-chart': Props<'career-leap-chart'>;
    }
  }
}
