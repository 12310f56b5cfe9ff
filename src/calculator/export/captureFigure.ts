/**
 * Captures a chart of the page as paths and lines of text, with their computed colours and fonts. The SVG and PNG
 * files are made from these, so that they look like the page but need no style sheet.
 */

export interface CapturedFigure {
  readonly title: string;
  /** The chart in one sentence, for those who cannot see it. */
  readonly description: string;
  /** In px, as `height`. */
  readonly width: number;
  readonly height: number;
  readonly background: Colour;
  readonly marks: readonly Mark[];
}

export type Mark = PathMark | TextMark;

interface Paint {
  /** The position of the mark's origin in the image, in px. */
  readonly x: number;
  readonly y: number;
  readonly fill: Colour | undefined;
  readonly stroke: Colour | undefined;
  readonly strokeWidth: number;
}

export interface PathMark extends Paint {
  readonly kind: 'path';
  readonly d: string;
  readonly dash: readonly number[];
  readonly join: string;
}

/** One line of text. Its origin is the anchor on the baseline. The stroke is painted below the fill, as a halo. */
export interface TextMark extends Paint {
  readonly kind: 'text';
  readonly text: string;
  readonly anchor: string;
  readonly size: number;
  readonly weight: string;
  readonly family: string;
  readonly struck: boolean;
}

export interface Colour {
  /** As `#rrggbb`. */
  readonly hex: string;
  /** From 0, transparent, to 1, opaque. */
  readonly alpha: number;
}

const marginPx = 16;

/**
 * @param figure the chart's `<figure>` in the page
 * @param note a last line, such as the date
 */
export function captureFigure(figure: HTMLElement, note: string): CapturedFigure {
  const parts = figure.querySelectorAll<HTMLElement>('.title, .subtitle, .plot > svg, .plan, .source');
  const scale = figure.getBoundingClientRect().width / figure.offsetWidth;
  const box = boundingBox(figure, scale);
  const marks: Mark[] = [];
  let bottom = marginPx;
  for (const part of parts) {
    const { top, height } = boundingBox(part, scale);
    if (height === 0) continue;
    const transform = { x: marginPx - box.left, y: bottom - top, scale };
    marks.push(...(part instanceof SVGElement ? svgMarks(part, transform) : htmlMarks(part, transform)));
    bottom += height + (part.matches('.title') ? 2 : 10);
  }
  const lastLine = marks.filter((mark) => mark.kind === 'text').at(-1);
  if (lastLine && note) {
    bottom += lastLine.size;
    marks.push({ ...lastLine, text: note, x: marginPx, y: bottom });
    bottom += 0.4 * lastLine.size;
  }
  return {
    title: textOf(figure.querySelector('.title')),
    description:
      figure.querySelector('svg')?.getAttribute('aria-label') ??
      textOf(figure.querySelector('.plan > .unseen')),
    width: Math.ceil(box.width + 2 * marginPx),
    height: Math.ceil(bottom + marginPx),
    background: backgroundOf(figure),
    marks,
  };
}

/**
 * The colour of `--paper`. The computed value of a custom property is the text as written, so the colour is read from
 * an element that uses it.
 */
function backgroundOf(figure: HTMLElement): Colour {
  const probe = document.createElement('span');
  probe.style.color = 'var(--paper)';
  figure.append(probe);
  const background = colour(getComputedStyle(probe).color);
  probe.remove();
  return background ?? { hex: '#ffffff', alpha: 1 };
}

/** From the coordinates of the page to those of the image. */
interface Transform {
  readonly x: number;
  readonly y: number;
  /** Size of a px of the figure on the page: other than 1 if the page scales it. */
  readonly scale: number;
}

/** The bounding box in px of the figure, which the page may have scaled by `zoom` or `transform`. */
function boundingBox(target: Element | Range, scale: number) {
  const { left, top, width, height } = target.getBoundingClientRect();
  return { left: left / scale, top: top / scale, width: width / scale, height: height / scale };
}

const textOf = (element: Element | null) => element?.textContent?.trim() ?? '';

/** The visible shapes and labels of an SVG element. */
function svgMarks(svg: SVGElement, transform: Transform): Mark[] {
  const { left, top } = boundingBox(svg, transform.scale);
  const origin = { x: left + transform.x, y: top + transform.y };
  return [...svg.querySelectorAll<SVGElement>('path, line, rect, circle, text')].flatMap((shape): Mark[] => {
    if (!shape.checkVisibility({ visibilityProperty: true })) return [];
    const style = getComputedStyle(shape);
    const paint = {
      fill: shape.localName === 'line' ? undefined : colour(style.fill),
      stroke: colour(style.stroke),
      strokeWidth: Number.parseFloat(style.strokeWidth),
    };
    const attribute = (name: string) => Number(shape.getAttribute(name) ?? 0);
    if (shape.localName === 'text') {
      const position = { x: origin.x + attribute('x'), y: origin.y + attribute('y') };
      const anchor = style.textAnchor;
      return [
        { kind: 'text', ...position, ...paint, ...font(style), text: textOf(shape), anchor, struck: false },
      ];
    }
    if (!paint.fill && !paint.stroke) return [];
    const dash =
      style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[ ,]+/).map(Number.parseFloat);
    return [
      { kind: 'path', ...origin, ...paint, d: pathData(shape, attribute), dash, join: style.strokeLinejoin },
    ];
  });
}

/** Any shape as path data. */
function pathData(shape: SVGElement, attribute: (name: string) => number): string {
  switch (shape.localName) {
    case 'line':
      return `M${attribute('x1')},${attribute('y1')}L${attribute('x2')},${attribute('y2')}`;
    case 'rect':
      return rectPath(attribute('x'), attribute('y'), attribute('width'), attribute('height'));
    case 'circle': {
      const r = attribute('r');
      return `M${attribute('cx') - r},${attribute('cy')}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0z`;
    }
    default:
      return shape.getAttribute('d') ?? '';
  }
}

const rectPath = (x: number, y: number, width: number, height: number) =>
  `M${x},${y}h${width}v${height}h${-width}z`;

/** The backgrounds and the lines of text of an HTML element. */
function htmlMarks(part: HTMLElement, transform: Transform): Mark[] {
  const marks: Mark[] = [];
  const visit = (element: Element) => {
    if (element.matches('.unseen, .probe, input')) return;
    const style = getComputedStyle(element);
    const background = colour(style.backgroundColor);
    if (background) {
      const { left, top, width, height } = boundingBox(element, transform.scale);
      marks.push({
        kind: 'path',
        x: left + transform.x,
        y: top + transform.y,
        d: rectPath(0, 0, width, height),
        fill: background,
        stroke: undefined,
        strokeWidth: 0,
        dash: [],
        join: 'miter',
      });
    }
    for (const node of element.childNodes) {
      if (node instanceof Element) visit(node);
      else if (node instanceof Text) marks.push(...textMarks(node, style, transform));
    }
  };
  visit(part);
  return marks;
}

/** The lines of a text as the page has wrapped them. */
function textMarks(node: Text, style: CSSStyleDeclaration, transform: Transform): TextMark[] {
  const lines: { text: string; x: number; top: number; height: number }[] = [];
  const range = document.createRange();
  for (const { 0: word, index } of node.data.matchAll(/\S+\s*/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.trimEnd().length);
    const { left, top, height } = boundingBox(range, transform.scale);
    const line = lines.at(-1);
    if (line && Math.abs(line.top - top) < height / 2) line.text += word;
    else if (height > 0) lines.push({ text: word, x: left, top, height });
  }
  const { size, weight, family } = font(style);
  const { ascent, descent } = fontHeights(style);
  return lines.map((line) => ({
    kind: 'text',
    text: line.text.replace(/\s+/g, ' ').trim(),
    x: line.x + transform.x,
    y: line.top + transform.y + (line.height - ascent - descent) / 2 + ascent,
    fill: colour(style.color),
    stroke: undefined,
    strokeWidth: 0,
    anchor: 'start',
    size,
    weight,
    family,
    struck: style.textDecorationLine === 'line-through',
  }));
}

const font = (style: CSSStyleDeclaration) => ({
  size: Number.parseFloat(style.fontSize),
  weight: style.fontWeight,
  family: style.fontFamily,
});

function fontHeights(style: CSSStyleDeclaration): { ascent: number; descent: number } {
  const context = document.createElement('canvas').getContext('2d');
  const size = Number.parseFloat(style.fontSize);
  if (!context) return { ascent: 0.8 * size, descent: 0.2 * size };
  context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = context.measureText('x');
  return { ascent, descent };
}

/**
 * Converts a computed colour, for programs that support only hex colours. Browsers serialize it as `rgb(0, 96, 90)`,
 * as `color(srgb 0 0.37 0.35 / 0.2)` if it was mixed, and in its own colour space if it is `oklch()` or similar.
 * @returns undefined if it is transparent
 */
function colour(css: string): Colour | undefined {
  if (css === 'none') return undefined;
  const [red = 0, green = 0, blue = 0, alpha = 1] = /^(rgb|color\(srgb )/.test(css)
    ? parseSrgb(css)
    : rasterizeColour(css);
  if (alpha === 0) return undefined;
  const hex = [red, green, blue].map((part) =>
    Math.round(255 * Math.min(1, Math.max(0, part)))
      .toString(16)
      .padStart(2, '0'),
  );
  return { hex: `#${hex.join('')}`, alpha };
}

/** Red, green, blue and, if given, alpha, each from 0 to 1. */
function parseSrgb(css: string): number[] {
  const scale = css.startsWith('rgb') ? 255 : 1;
  const numbers = css.match(/-?[\d.]+(e-?\d+)?/g)?.map(Number) ?? [];
  return numbers.map((part, i) => (i < 3 ? part / scale : part));
}

/** Converts a colour of any other space by painting it: red, green, blue and alpha, each from 0 to 1. */
function rasterizeColour(css: string): number[] {
  const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d');
  if (!context) return [];
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data].map((part) => part / 255);
}
