/**
 * Reads a chart off the page as paths and lines of text, with the colours and fonts that it is seen in. Files are
 * written from these, so that they show what the visitor sees, without a style sheet and without the page.
 */

export interface CapturedFigure {
  readonly title: string;
  /** The chart in one sentence, for who does not see it. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly background: Colour;
  readonly marks: readonly Mark[];
}

export type Mark = PathMark | TextMark;

interface Paint {
  /** Where the mark's own origin lies in the picture, in px. */
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

/** One line of text; its origin is at its anchor, on its baseline. A stroke lies below the fill, as a halo. */
export interface TextMark extends Paint {
  readonly kind: 'text';
  readonly text: string;
  readonly anchor: string;
  readonly size: number;
  readonly weight: string;
  readonly family: string;
  readonly struck: boolean;
}

/** As `#rrggbb`, and how opaque, from 0 to 1. */
export interface Colour {
  readonly hex: string;
  readonly alpha: number;
}

const marginPx = 16;

/** @param figure a chart's `<figure>` in the page; @param note a last line, such as the day */
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
  const source = marks.filter((mark) => mark.kind === 'text').at(-1);
  if (source && note) {
    bottom += source.size;
    marks.push({ ...source, text: note, x: marginPx, y: bottom });
    bottom += 0.4 * source.size;
  }
  return {
    title: text(figure.querySelector('.title')),
    description:
      figure.querySelector('svg')?.getAttribute('aria-label') ??
      text(figure.querySelector('.plan > .unseen')),
    width: Math.ceil(box.width + 2 * marginPx),
    height: Math.ceil(bottom + marginPx),
    background: backgroundOf(figure),
    marks,
  };
}

/** A custom property holds what was written; an element that uses it tells the colour. */
function backgroundOf(figure: HTMLElement): Colour {
  const probe = document.createElement('span');
  probe.style.color = 'var(--paper)';
  figure.append(probe);
  const background = colour(getComputedStyle(probe).color);
  probe.remove();
  return background ?? { hex: '#ffffff', alpha: 1 };
}

interface Transform {
  readonly x: number;
  readonly y: number;
  /** How large the page shows a px of the figure. */
  readonly scale: number;
}

/** Where something is seen, in px of the figure: a page may be zoomed or scaled. */
function boundingBox(target: Element | Range, scale: number) {
  const { left, top, width, height } = target.getBoundingClientRect();
  return { left: left / scale, top: top / scale, width: width / scale, height: height / scale };
}

const text = (element: Element | null) => element?.textContent?.trim() ?? '';

/** Every shape and label of an SVG drawing. */
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
    const of = (name: string) => Number(shape.getAttribute(name) ?? 0);
    if (shape.localName === 'text') {
      const at = { x: origin.x + of('x'), y: origin.y + of('y') };
      const anchor = style.textAnchor;
      return [{ kind: 'text', ...at, ...paint, ...font(style), text: text(shape), anchor, struck: false }];
    }
    if (!paint.fill && !paint.stroke) return [];
    const dash =
      style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[ ,]+/).map(Number.parseFloat);
    return [{ kind: 'path', ...origin, ...paint, d: outline(shape, of), dash, join: style.strokeLinejoin }];
  });
}

/** Any shape as the data of a path. */
function outline(shape: SVGElement, of: (name: string) => number): string {
  switch (shape.localName) {
    case 'line':
      return `M${of('x1')},${of('y1')}L${of('x2')},${of('y2')}`;
    case 'rect':
      return box(of('x'), of('y'), of('width'), of('height'));
    case 'circle': {
      const r = of('r');
      return `M${of('cx') - r},${of('cy')}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0z`;
    }
    default:
      return shape.getAttribute('d') ?? '';
  }
}

const box = (x: number, y: number, width: number, height: number) =>
  `M${x},${y}h${width}v${height}h${-width}z`;

/** The grounds and the lines of text of HTML. */
function htmlMarks(part: HTMLElement, transform: Transform): Mark[] {
  const marks: Mark[] = [];
  const visit = (element: Element) => {
    if (element.matches('.unseen, .probe, input')) return;
    const style = getComputedStyle(element);
    const ground = colour(style.backgroundColor);
    if (ground) {
      const { left, top, width, height } = boundingBox(element, transform.scale);
      marks.push({
        kind: 'path',
        x: left + transform.x,
        y: top + transform.y,
        d: box(0, 0, width, height),
        fill: ground,
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

/** The lines that the page broke a text into. */
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
 * Browsers write a computed colour as `rgb(0, 96, 90)`, as `color(srgb 0 0.37 0.35 / 0.2)` where it was mixed, and as the
 * page wrote it where that was `oklch()` and the like; most other programs know none of these.
 */
function colour(css: string): Colour | undefined {
  if (css === 'none') return undefined;
  const [red = 0, green = 0, blue = 0, alpha = 1] = /^(rgb|color\(srgb )/.test(css)
    ? inSrgb(css)
    : painted(css);
  if (alpha === 0) return undefined;
  const hex = [red, green, blue].map((part) =>
    Math.round(255 * Math.min(1, Math.max(0, part)))
      .toString(16)
      .padStart(2, '0'),
  );
  return { hex: `#${hex.join('')}`, alpha };
}

/** Red, green, blue, and how opaque where it is said, from 0 to 1. */
function inSrgb(css: string): number[] {
  const scale = css.startsWith('rgb') ? 255 : 1;
  const numbers = css.match(/-?[\d.]+(e-?\d+)?/g)?.map(Number) ?? [];
  return numbers.map((part, i) => (i < 3 ? part / scale : part));
}

/** A colour of any other space, as a screen shows it. */
function painted(css: string): number[] {
  const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d');
  if (!context) return [];
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data].map((part) => part / 255);
}
