/**
 * What d3-scale takes from d3-interpolate and d3-format, for scales that map numbers to pixels and nothing else: the
 * build puts this file in their place (vite.config.ts), which saves the visitor D3's colours and number formats.
 */

export const interpolateNumber = (from: number, to: number) => (t: number) => from * (1 - t) + to * t;

export const interpolate = (from: number, to: number) => interpolateNumber(from, to);

export const interpolateRound = (from: number, to: number) => (t: number) =>
  Math.round(from * (1 - t) + to * t);

/** Labels are written by the language's own words, so no scale is ever asked for a format. */
const unused = (): never => {
  throw new Error('Scales here have no number formats; write labels with Words.');
};

export {
  unused as format,
  unused as formatPrefix,
  unused as formatSpecifier,
  unused as precisionFixed,
  unused as precisionPrefix,
  unused as precisionRound,
  unused as piecewise,
};
