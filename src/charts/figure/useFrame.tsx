/** Measures the place of a chart in the page, and tells the layout whenever it changes. */
import { createContext, type RefObject } from 'preact';
import { useContext, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { I18n } from '../../i18n/createI18n.ts';
import { type Frame, labelSize, roughMeasure } from './frame.ts';

interface Place {
  readonly widthPx: number;
  readonly emPx: number;
  readonly family: string;
  readonly letterSpacing: string;
  readonly wordSpacing: string;
  /** Counts the fonts that came late: text then runs at another width. */
  readonly fonts: number;
}

/** On a server, and where its drawing is taken over. */
const usualPlace: Place = {
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
export const Guess = createContext<(() => Place | undefined) | undefined>(undefined);

/** The place inside of an element, which the chart will fill; undefined while it is hidden. */
export function placeIn(element: HTMLElement): Place | undefined {
  const style = getComputedStyle(element);
  const padding = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight);
  const widthPx = Math.floor(element.clientWidth - padding);
  return widthPx >= leastPx ? { ...textOf(style), widthPx, fonts: 0 } : undefined;
}

/** No drawing has a place in less. */
const leastPx = 40;

const textOf = ({ fontSize, fontFamily, letterSpacing, wordSpacing }: CSSStyleDeclaration) => ({
  emPx: Number.parseFloat(fontSize),
  family: fontFamily,
  letterSpacing,
  wordSpacing,
});

export function useFrame<T extends HTMLElement>(i18n: I18n): [RefObject<T | null>, Frame] {
  const ref = useRef<T>(null);
  const guess = useContext(Guess);
  const [place, setPlace] = useState(() => guess?.() ?? usualPlace);

  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const look = (newFonts: number) => {
      // A hidden tab or a `display: none` parent has no width, and one that opens has hardly any: the last one stands.
      const widthPx = Math.floor(element.clientWidth);
      if (widthPx < leastPx) return;
      const text = textOf(getComputedStyle(element));
      // A new place is no change of the data: nothing moves into it (see `settled` in base.css).
      element.classList.remove('settled');
      requestAnimationFrame(() => element.classList.add('settled'));
      setPlace((last) => {
        const next = { ...text, widthPx, fonts: last.fonts + newFonts };
        return Object.entries(next).every(([key, value]) => last[key as keyof Place] === value) ? last : next;
      });
    };
    // What was guessed is looked at with the frame's own layout, and costs no other.
    if (place === usualPlace) look(0);
    const { ResizeObserver, IntersectionObserver } = globalThis;
    // A frame later: what is drawn may change the size of what is observed, and that is an error of the page.
    const observer = ResizeObserver && new ResizeObserver(() => requestAnimationFrame(() => look(0)));
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
    const sight =
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
    sight?.observe(element);
    const onFonts = () => look(1);
    document.fonts.addEventListener('loadingdone', onFonts);
    return () => {
      observer?.disconnect();
      sight?.disconnect();
      probe.remove();
      document.fonts.removeEventListener('loadingdone', onFonts);
    };
  }, []);

  const measure = useMemo(() => measureIn(place, i18n.locale), [place, i18n]);
  const frame = useMemo(
    () => ({ widthPx: place.widthPx, emPx: place.emPx, i18n, measure }),
    [place, i18n, measure],
  );
  return [ref, frame];
}

let canvas: CanvasRenderingContext2D | null | undefined;

function measureIn({ emPx, family, letterSpacing, wordSpacing }: Place, lang: string): Frame['measure'] {
  if (family === '') return roughMeasure(emPx);
  canvas ??= document.createElement('canvas').getContext('2d');
  const context = canvas;
  if (!context) return roughMeasure(emPx);
  const widths = new Map<string, number>();
  return (text, strong = false) => {
    const font = `${strong ? 600 : 400} ${labelSize(emPx)}px ${family}`;
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
