/** Measures the container of a chart and its font, and updates the layout when they change. */
import { createContext, type RefObject } from 'preact';
import { useContext, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { I18n } from '../../i18n/createI18n.ts';
import { estimateTextWidth, type LayoutContext, labelFontSize } from './layoutContext.ts';

/** The properties of the container that a layout depends on. */
interface ChartEnvironment {
  readonly widthPx: number;
  readonly emPx: number;
  readonly family: string;
  readonly letterSpacing: string;
  readonly wordSpacing: string;
  /** Number of font loads so far. Text has another width when its font arrives. */
  readonly fonts: number;
}

/** Used on the server, and for the first render when hydrating. */
const defaultEnvironment: ChartEnvironment = {
  widthPx: 640,
  emPx: 16,
  family: '',
  letterSpacing: '0px',
  wordSpacing: '0px',
  fonts: 0,
};

/**
 * Measures the initial size, to avoid a second render. Undefined when hydrating, where the first render must match the
 * server's.
 */
export const InitialSizeContext = createContext<(() => ChartEnvironment | undefined) | undefined>(undefined);

/** Measures the content box of an element that a chart will fill. Returns undefined while the element is hidden. */
export function measureContainer(element: HTMLElement): ChartEnvironment | undefined {
  const style = getComputedStyle(element);
  const padding = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight);
  const widthPx = Math.floor(element.clientWidth - padding);
  return widthPx >= minWidthPx ? { ...textStyle(style), widthPx, fonts: 0 } : undefined;
}

/** Containers narrower than this are hidden or still opening. */
const minWidthPx = 40;

const textStyle = ({ fontSize, fontFamily, letterSpacing, wordSpacing }: CSSStyleDeclaration) => ({
  emPx: Number.parseFloat(fontSize),
  family: fontFamily,
  letterSpacing,
  wordSpacing,
});

/** @returns a ref for the container of the chart, and the context for its layout */
export function useChartSize<T extends HTMLElement>(i18n: I18n): [RefObject<T | null>, LayoutContext] {
  const ref = useRef<T>(null);
  const initialSize = useContext(InitialSizeContext);
  const [environment, setEnvironment] = useState(() => initialSize?.() ?? defaultEnvironment);

  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const update = (newFonts: number) => {
      // Don't update in a hidden tab or a `display: none` parent, or while one opens: there is hardly any width.
      const widthPx = Math.floor(element.clientWidth);
      if (widthPx < minWidthPx) return;
      const text = textStyle(getComputedStyle(element));
      // Suppress transitions: a new size is not a change of the data (see `settled` in base.css).
      element.classList.remove('settled');
      requestAnimationFrame(() => element.classList.add('settled'));
      setEnvironment((last) => {
        const next = { ...text, widthPx, fonts: last.fonts + newFonts };
        return Object.entries(next).every(([key, value]) => last[key as keyof ChartEnvironment] === value)
          ? last
          : next;
      });
    };
    // An initial size is verified by the ResizeObserver, which reports after layout and forces no reflow.
    if (environment === defaultEnvironment) update(0);
    const { ResizeObserver, IntersectionObserver } = globalThis;
    // Update in the next frame: rendering may resize an observed element, which within the callback is a
    // "ResizeObserver loop" error: https://www.w3.org/TR/resize-observer/#deliver-resize-error
    const observer = ResizeObserver && new ResizeObserver(() => requestAnimationFrame(() => update(0)));
    // The size of the probe changes if the font or the spacing of the text changes later.
    const probe = document.createElement('span');
    probe.className = 'probe';
    probe.textContent = 'm m';
    probe.ariaHidden = 'true';
    element.append(probe);
    const observe = () => {
      for (const target of [element, probe]) observer?.observe(target);
    };
    observe();
    // Stop observing far outside the viewport. `observe()` reports the current size when the chart is near again.
    let isNear = true;
    const visibility =
      IntersectionObserver &&
      new IntersectionObserver(
        (entries) => {
          const last = entries.at(-1);
          if (!last || last.isIntersecting === isNear) return;
          isNear = last.isIntersecting;
          if (isNear) observe();
          else observer?.disconnect();
        },
        { rootMargin: '100%' },
      );
    visibility?.observe(element);
    const onFonts = () => update(1);
    document.fonts.addEventListener('loadingdone', onFonts);
    return () => {
      observer?.disconnect();
      visibility?.disconnect();
      probe.remove();
      document.fonts.removeEventListener('loadingdone', onFonts);
    };
  }, []);

  const measure = useMemo(() => createMeasure(environment, i18n.locale), [environment, i18n]);
  const context = useMemo(
    () => ({ widthPx: environment.widthPx, emPx: environment.emPx, i18n, measure }),
    [environment, i18n, measure],
  );
  return [ref, context];
}

/** Shared by all charts to measure text. */
let canvas: CanvasRenderingContext2D | null | undefined;

function createMeasure(
  { emPx, family, letterSpacing, wordSpacing }: ChartEnvironment,
  lang: string,
): LayoutContext['measure'] {
  if (family === '') return estimateTextWidth(emPx);
  canvas ??= document.createElement('canvas').getContext('2d');
  const context = canvas;
  if (!context) return estimateTextWidth(emPx);
  const widths = new Map<string, number>();
  return (text, strong = false) => {
    const font = `${strong ? 600 : 400} ${labelFontSize(emPx)}px ${family}`;
    const cached = widths.get(font + text);
    if (cached !== undefined) return cached;
    // The language determines the fallback font for a script that the page's font lacks.
    context.canvas.lang = lang;
    Object.assign(context, {
      font,
      letterSpacing: spacing(letterSpacing),
      wordSpacing: spacing(wordSpacing),
    });
    const { width } = context.measureText(text);
    widths.set(font + text, width);
    return width;
  };
}

/** Canvas text spacing must be a length; computed styles may be `normal`. */
const spacing = (value: string) => (value === 'normal' ? '0px' : value);
