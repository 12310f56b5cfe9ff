/** `career-leap/preact`: the elements as Preact components, and types for their tags in JSX. */
import { type ComponentChildren, type HTMLAttributes, h } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CalculatorAttributes, ChartAttributes } from './attributes/generated/interfaces.ts';
import type { ElementEvents, ElementsInMarkup } from './elementTypes.ts';
import { type ChangeDetail, define, type ErrorDetail } from './index.ts';

interface OwnProps {
  /** Fallback content, and children with `slot="apply"` or `slot="hire"`. */
  readonly children?: ComponentChildren;
  readonly class?: string | undefined;
  /** Called after the first render. */
  readonly onReady?: (() => void) | undefined;
  /** Called when the profile or the dataset has changed, at most once per frame. */
  readonly onChange?: ((detail: ChangeDetail) => void) | undefined;
  /** Called if the dataset is invalid. */
  readonly onError?: ((detail: ErrorDetail) => void) | undefined;
  /** Called before a link is followed or a result is shared or exported; the event's `preventDefault()` cancels it. */
  readonly onAction?: ((event: ElementEvents['career-leap-action']) => void) | undefined;
}

export type CalculatorProps = CalculatorAttributes & OwnProps;

export type ChartProps = ChartAttributes & OwnProps & Required<Pick<ChartAttributes, 'kind'>>;

/** The whole calculator. */
export const CareerLeap = (props: CalculatorProps) => element('career-leap', props);

/** One standalone chart. */
export const CareerLeapChart = (props: ChartProps) => element('career-leap-chart', props);

function element(
  tag: string,
  { children, dataset, onReady, onChange, onError, onAction, ...attributes }: CalculatorProps | ChartProps,
) {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    define();
    // Set after the definition: before it, `dataset` is the read-only property of the platform.
    if (ref.current) Object.assign(ref.current, { dataset });
  }, [dataset]);
  const attributeEntries = Object.entries(attributes).map(([name, value]) => [
    name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    value?.toString(),
  ]);
  const props = {
    ...Object.fromEntries(attributeEntries),
    ref,
    'oncareer-leap-ready': onReady,
    'oncareer-leap-change': onChange && ((event: CustomEvent<ChangeDetail>) => onChange(event.detail)),
    'oncareer-leap-error': onError && ((event: CustomEvent<ErrorDetail>) => onError(event.detail)),
    'oncareer-leap-action': onAction,
  };
  return h(tag, props, children);
}

type Tag<Name extends keyof ElementsInMarkup<'on'>> = Omit<
  HTMLAttributes<HTMLElement>,
  keyof ElementsInMarkup<'on'>[Name]
> &
  ElementsInMarkup<'on'>[Name];

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'career-leap': Tag<'career-leap'>;
      'career-leap-chart': Tag<'career-leap-chart'>;
    }
  }
}
