/** `career-leap/preact`: the elements as Preact components, and as typed tags in JSX. */
import { type ComponentChildren, type HTMLAttributes, h } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CalculatorAttributes, ChartAttributes } from './attributes/generated/interfaces.ts';
import type { ElementEvents, ElementsInMarkup } from './elementTypes.ts';
import { type ChangeDetail, define, type ErrorDetail } from './index.ts';

interface OwnProps {
  /** What is shown until it is drawn, and what has a `slot` of `apply` or `hire`. */
  readonly children?: ComponentChildren;
  readonly class?: string | undefined;
  readonly onReady?: (() => void) | undefined;
  /** At most once a frame. */
  readonly onChange?: ((detail: ChangeDetail) => void) | undefined;
  /** The dataset can't be used. */
  readonly onError?: ((detail: ErrorDetail) => void) | undefined;
  /** Gets the event, as `preventDefault()` keeps the link from being followed. */
  readonly onAction?: ((event: ElementEvents['career-leap-action']) => void) | undefined;
}

export type CalculatorProps = CalculatorAttributes & OwnProps;

export type ChartProps = ChartAttributes & OwnProps & Required<Pick<ChartAttributes, 'kind'>>;

/** The whole calculator. */
export const CareerLeap = (props: CalculatorProps) => element('career-leap', props);

/** One chart alone. */
export const CareerLeapChart = (props: ChartProps) => element('career-leap-chart', props);

function element(
  tag: string,
  { children, dataset, onReady, onChange, onError, onAction, ...attributes }: CalculatorProps | ChartProps,
) {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    define();
    // An element takes figures only once it is defined.
    if (ref.current) Object.assign(ref.current, { dataset });
  }, [dataset]);
  const given = Object.entries(attributes).map(([name, value]) => [
    name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    value?.toString(),
  ]);
  const props = {
    ...Object.fromEntries(given),
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
