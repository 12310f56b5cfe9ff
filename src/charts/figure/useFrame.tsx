/** Measures the place of a chart in the page, and tells the layout whenever it changes. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Words } from '../../language/words.ts';
import { type Frame, labelSize, roughMeasure } from './frame.ts';

/** Before the first measure, and on a server. */
const usualWidthPx = 640;
const usualEmPx = 16;

interface Place {
  readonly widthPx: number;
  readonly emPx: number;
  readonly family: string;
  /** Counts the fonts that came late: text then runs at another width. */
  readonly fonts: number;
}

export function useFrame<T extends HTMLElement>(words: Words): [RefObject<T | null>, Frame] {
  const ref = useRef<T>(null);
  const [place, setPlace] = useState<Place>({ widthPx: usualWidthPx, emPx: usualEmPx, family: '', fonts: 0 });

  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const look = (newFonts: number) => {
      const style = getComputedStyle(element);
      // A hidden tab or a `display: none` parent has no width: the last one stands until it is shown.
      const widthPx = Math.floor(element.clientWidth);
      if (widthPx === 0) return;
      const emPx = Number.parseFloat(style.fontSize);
      setPlace((last) =>
        newFonts === 0 && last.widthPx === widthPx && last.emPx === emPx && last.family === style.fontFamily
          ? last
          : { widthPx, emPx, family: style.fontFamily, fonts: last.fonts + newFonts },
      );
    };
    look(0);
    const observer = new ResizeObserver(() => look(0));
    observer.observe(element);
    const onFonts = () => look(1);
    document.fonts.addEventListener('loadingdone', onFonts);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', onFonts);
    };
  }, []);

  const measure = useMemo(() => measureIn(place), [place]);
  const frame = useMemo(
    () => ({ widthPx: place.widthPx, emPx: place.emPx, words, measure }),
    [place, words, measure],
  );
  return [ref, frame];
}

let canvas: CanvasRenderingContext2D | null | undefined;

function measureIn({ emPx, family }: Place): Frame['measure'] {
  if (family === '') return roughMeasure(emPx);
  canvas ??= document.createElement('canvas').getContext('2d');
  const context = canvas;
  if (!context) return roughMeasure(emPx);
  const widths = new Map<string, number>();
  return (text, strong = false) => {
    const key = `${strong ? 600 : 400} ${labelSize(emPx)}px ${family}`;
    const known = widths.get(key + text);
    if (known !== undefined) return known;
    context.font = key;
    const width = context.measureText(text).width;
    widths.set(key + text, width);
    return width;
  };
}
