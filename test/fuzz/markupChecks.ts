/** Finds broken texts and invalid SVG attributes in markup. */

/** Remains of a failed formatting or of an unfilled placeholder. */
export const brokenNumber = /NaN|undefined|Infinity|\[object|\{\w*\}/;

const coordinates = ['x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy'];
const lengths = ['r', 'rx', 'width', 'height'];

/** The invalid attribute of a shape; undefined if it is valid. */
export function shapeError(name: string, value: string): string | undefined {
  const invalid = `${name}="${value.slice(0, 80)}"`;
  if (coordinates.includes(name)) return Number.isFinite(Number(value)) ? undefined : invalid;
  if (lengths.includes(name))
    return Number(value) >= 0 && Number(value) < Number.POSITIVE_INFINITY ? undefined : invalid;
  if (name === 'd') return /^[MLHVAZmlhvaz\d\s,.e+-]*$/.test(value) ? undefined : invalid;
  if (name === 'viewBox') return /^0 0 \d+ \d+$/.test(value) ? undefined : invalid;
  return undefined;
}

/** All errors in the markup of our components. */
export function markupErrors(markup: string): string[] {
  const brokenAt = brokenNumber.exec(markup)?.index;
  return [
    ...(brokenAt === undefined ? [] : [markup.slice(Math.max(0, brokenAt - 60), brokenAt + 60)]),
    ...shapeErrors(markup),
  ];
}

/** Only the invalid SVG attributes, for markup with arbitrary texts. */
export function shapeErrors(markup: string): string[] {
  const attributes = markup.matchAll(/ (d|viewBox|x|y|[xy][12]|cx|cy|rx?|width|height)="([^"]*)"/g);
  return [...attributes].flatMap(([, name = '', value = '']) => shapeError(name, value) ?? []);
}
