/** What nobody should ever see in a text, and no browser in a drawing. */

/** What is left where something went wrong on the way of a number or a text to the page. */
export const brokenNumber = /NaN|undefined|Infinity|\[object|\{\w*\}/;

const coordinates = ['x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy'];
const lengths = ['r', 'rx', 'width', 'height'];

/** What is wrong with an attribute of a shape; undefined where nothing is. */
export function shapeError(name: string, value: string): string | undefined {
  const wrong = `${name}="${value.slice(0, 80)}"`;
  if (coordinates.includes(name)) return Number.isFinite(Number(value)) ? undefined : wrong;
  if (lengths.includes(name))
    return Number(value) >= 0 && Number(value) < Number.POSITIVE_INFINITY ? undefined : wrong;
  if (name === 'd') return /^[MLHVAZmlhvaz\d\s,.e+-]*$/.test(value) ? undefined : wrong;
  if (name === 'viewBox') return /^0 0 \d+ \d+$/.test(value) ? undefined : wrong;
  return undefined;
}

/** All flaws of markup that was made of our own components. */
export function markupErrors(markup: string): string[] {
  const spoiltAt = brokenNumber.exec(markup)?.index;
  return [
    ...(spoiltAt === undefined ? [] : [markup.slice(Math.max(0, spoiltAt - 60), spoiltAt + 60)]),
    ...shapeErrors(markup),
  ];
}

/** Those of its drawings alone, for texts that may say anything. */
export function shapeErrors(markup: string): string[] {
  const attributes = markup.matchAll(/ (d|viewBox|x|y|[xy][12]|cx|cy|rx?|width|height)="([^"]*)"/g);
  return [...attributes].flatMap(([, name = '', value = '']) => shapeError(name, value) ?? []);
}
