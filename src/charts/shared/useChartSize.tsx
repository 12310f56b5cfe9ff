/** Measures the place of a chart in the page, and tells the layout whenever it changes. */
import { createContext, type RefObject } from 'preact';
import { useContext, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { I18n } from '../../i18n/createI18n.ts';
import { estimateTextWidth, type LayoutContext, labelFontSize } from './layoutContext.ts';

interface ChartEnvironment {
  readonly widthPx: number;
  readonly emPx: number;
  readonly family: string;
  readonly letterSpacing: string;
  readonly wordSpacing: string;
  /** Counts the fonts that came late: text then runs at another width. */
  readonly fonts: number;
}

/** On a server, and where its drawing is taken over. */
const defaultEnvironment: ChartEnvironment = {
  widthPx: 640,
  emPx: 16,
  family: '',
  letterSpacing: '0px',
  wordSpacing: '0px',
  fonts: 0,
};

/**
 * The place as it will be, so that the first drawing is the right one and is not drawn twice. There is none where a
 * server's drawing is taken over: the first must then be the same as the server's.
 */
export const InitialSizeContext = createContext<(() => ChartEnvironment | undefined) | undefined>(undefined);

/** The place inside of an element, which the chart will fill; undefined while it is hidden. */
export function measureContainer(element: HTMLElement): ChartEnvironment | undefined {
  const style = getComputedStyle(element);
  const padding = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight);
  const widthPx = Math.floor(element.clientWidth - padding);
  return widthPx >= minWidthPx ? { ...textStyle(style), widthPx, fonts: 0 } : undefined;
}

/** No drawing has a place in less. */
const minWidthPx = 40;

const textStyle = ({ fontSize, fontFamily, letterSpacing, wordSpacing }: CSSStyleDeclaration) => ({
  emPx: Number.parseFloat(fontSize),
  family: fontFamily,
  letterSpacing,
  wordSpacing,
});

export function useChartSize<T extends HTMLElement>(i18n: I18n): [RefObject<T | null>, LayoutContext] {
  const ref = useRef<T>(null);
  const initialSize = useContext(InitialSizeContext);
  const [environment, setEnvironment] = useState(() => initialSize?.() ?? defaultEnvironment);

  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const update = (newFonts: number) => {
      // A hidden tab or a `display: none` parent has no width, and one that opens has hardly any: the last one stands.
      const widthPx = Math.floor(element.clientWidth);
      if (widthPx < minWidthPx) return;
      const text = textStyle(getComputedStyle(element));
      // A new place is no change of the data: nothing moves into it (see `settled` in base.css).
      element.classList.remove('settled');
      requestAnimationFrame(() => element.classList.add('settled'));
      setEnvironment((last) => {
        const next = { ...text, widthPx, fonts: last.fonts + newFonts };
        return Object.entries(next).every(([key, value]) => last[key as keyof ChartEnvironment] === value)
          ? last
          : next;
      });
    };
    // What was guessed is looked at with the frame's own layout, and costs no other.
    if (environment === defaultEnvironment) update(0);
    const { ResizeObserver, IntersectionObserver } = globalThis;
    // A frame later: what is drawn may change the size of what is observed, and that is an error of the page.
    const observer = ResizeObserver && new ResizeObserver(() => requestAnimationFrame(() => update(0)));
    // The size of a word tells of text that was spaced or set in another font after the chart was drawn.
    const probe = document.createElement('span');
    probe.className = 'probe';
    probe.textContent = 'm m';
    probe.ariaHidden = 'true';
    element.append(probe);
    const observe = () => {
      for (const each of [element, probe]) observer?.observe(each);
    };
    observe();
    // Far from being seen it is left alone; when it comes near again, what is observed is looked at.
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
    const known = widths.get(font + text);
    if (known !== undefined) return known;
    // The language decides which font stands in for a script that the page's own font lacks.
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

const spacing = (value: string) => (value === 'normal' ? '0px' : value);
