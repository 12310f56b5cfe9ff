/** Formats a captured chart as a self-contained SVG file. */
import type { CapturedFigure, Colour, Mark } from './captureFigure.ts';

export function toSvg({ title, description, width, height, background, marks }: CapturedFigure): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escapeText(title)}</title>`,
    `<desc id="desc">${escapeText(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${background.hex}"/>`,
    ...marks.map(element),
    '</svg>\n',
  ].join('\n');
}

function element(mark: Mark): string {
  const { x, y, fill, stroke, strokeWidth } = mark;
  const paint = [
    ...colourAttributes('fill', fill),
    ...(stroke ? [...colourAttributes('stroke', stroke), ['stroke-width', short(strokeWidth)]] : []),
  ];
  if (mark.kind === 'path') {
    return `<path${attributes([
      ...(x === 0 && y === 0 ? [] : [['transform', `translate(${short(x)} ${short(y)})`]]),
      ['d', mark.d],
      ...paint,
      ...(mark.dash.length > 0 ? [['stroke-dasharray', mark.dash.join(' ')]] : []),
      ...(mark.join === 'miter' ? [] : [['stroke-linejoin', mark.join]]),
    ])}/>`;
  }
  return `<text${attributes([
    ['x', short(x)],
    ['y', short(y)],
    ...paint,
    ['font-family', mark.family],
    ['font-size', short(mark.size)],
    ...(mark.weight === '400' ? [] : [['font-weight', mark.weight]]),
    ...(mark.anchor === 'start' ? [] : [['text-anchor', mark.anchor]]),
    ...(stroke
      ? [
          ['paint-order', 'stroke'],
          ['stroke-linejoin', 'round'],
        ]
      : []),
    ...(mark.struck ? [['text-decoration', 'line-through']] : []),
  ])}>${escapeText(mark.text)}</text>`;
}

function colourAttributes(name: string, colour: Colour | undefined): string[][] {
  if (!colour) return [[name, 'none']];
  return [[name, colour.hex], ...(colour.alpha === 1 ? [] : [[`${name}-opacity`, short(colour.alpha)]])];
}

const attributes = (pairs: readonly (readonly string[])[]) =>
  pairs.map(([name, value = '']) => ` ${name}="${escapeText(value)}"`).join('');

const short = (value: number) => String(Math.round(value * 100) / 100);

/**
 * Removes control characters, lone surrogates and noncharacters, which XML does not allow, and escapes its syntax.
 */
const escapeText = (text: string) =>
  text
    .replace(/[^\t\n\r\P{Cc}]|[\p{Cs}\uFFFE\uFFFF]/gu, '')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
