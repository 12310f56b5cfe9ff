/** `career-leap/preact`: the elements as Preact components with typed properties. */
import { h } from 'preact';
import { useEffect } from 'preact/hooks';
import { type ChangeDetail, define } from './index.ts';

/** The attributes of both elements; see the README for what each allows. */
export interface CareerLeapProps {
  readonly experience?: number;
  readonly mlExperience?: number;
  readonly city?: string;
  readonly cityTier?: 1 | 2 | 3;
  readonly salary?: number;
  readonly hours?: number;
  readonly courseFee?: number;
  readonly incomeKept?: number;
  readonly capstone?: boolean;
  /** Ids of plan weeks, between spaces. */
  readonly skip?: string;
  readonly year?: number;
  readonly theme?: 'auto' | 'light' | 'dark';
  readonly lang?: string;
  readonly class?: string;
  readonly onReady?: () => void;
  /** At most once a frame. */
  readonly onChange?: (detail: ChangeDetail) => void;
}

export interface CalculatorProps extends CareerLeapProps {
  /** Names of charts, between spaces, in their order. */
  readonly views?: string;
}

export interface ChartProps extends CareerLeapProps {
  readonly kind: 'path' | 'odds' | 'bands' | 'market' | 'plan' | 'pay';
}

/** The whole calculator. */
export const CareerLeap = (props: CalculatorProps) => element('career-leap', props);

/** One chart alone. */
export const CareerLeapChart = (props: ChartProps) => element('career-leap-chart', props);

function element(tag: string, { onReady, onChange, ...attributes }: CareerLeapProps) {
  useEffect(define, []);
  const given = Object.entries(attributes).map(([name, value]) => [
    name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    String(value),
  ]);
  return h(tag, {
    ...Object.fromEntries(given),
    'oncareer-leap-ready': onReady,
    'oncareer-leap-change': onChange && ((event: CustomEvent<ChangeDetail>) => onChange(event.detail)),
  });
}
