/** `career-leap/vue`: registers both elements, and tells their attributes and events to Vue's templates and JSX. */
import type { HTMLAttributes } from 'vue';
import type { JSX } from 'vue/jsx-runtime';
import '../define.ts';
import type { ElementEvents, ElementsInMarkup } from '../elementTypes.ts';

type Markup = ElementsInMarkup<'on'>;

/** `@career-leap-change` as templates call it, and as render functions do: `onCareerLeapChange`. */
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

/** Templates look for components of these names. */
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
