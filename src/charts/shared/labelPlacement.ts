/** Label placement without overlaps. Pure geometry; all lengths are in px. */

/** A rectangle; `x` and `y` are its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Values of SVG's `text-anchor`. */
export type Anchor = 'start' | 'middle' | 'end';

/** A line of text: `x` is the position of its anchor, `y` that of its baseline. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
}

/** Returns the box of a line of text, from above its capitals to below its descenders; `size` is the font size. */
export function textBox({ x, y, anchor }: Label, width: number, size: number): Box {
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  return { x: left, y: y - size, width, height: 1.3 * size };
}

/** @param gap horizontal distance below which two boxes count as intersecting */
export const intersects = (a: Box, b: Box, gap = 0): boolean =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether `outer` contains the whole box. */
export const contains = (box: Box, outer: Box): boolean =>
  box.x >= outer.x &&
  box.y >= outer.y &&
  box.x + box.width <= outer.x + outer.width &&
  box.y + box.height <= outer.y + outer.height;

/** Adds the labels in order and drops each one that would overlap one already added. */
export function dropOverlapping<T extends { readonly box: Box }>(labels: readonly T[], gap: number): T[] {
  const kept: T[] = [];
  for (const label of labels) {
    if (!kept.some((other) => intersects(label.box, other.box, gap))) kept.push(label);
  }
  return kept;
}

/**
 * Moves centres apart along one axis until neighbours are at least `gap` away from each other. Each is moved as little
 * as possible, and stays between `min` and `max` if they all fit. The result is in the order of the input.
 */
export function dodge(centres: readonly number[], gap: number, min: number, max: number): number[] {
  const order = centres.map((_, i) => i).sort((a, b) => (centres[a] ?? 0) - (centres[b] ?? 0));
  // Neighbours that are too close are merged into a block around their mean; so are blocks that then overlap.
  const blocks: { mean: number; members: number[] }[] = [];
  for (const index of order) {
    let block = { mean: centres[index] ?? 0, members: [index] };
    for (let previous = blocks.at(-1); previous; previous = blocks.at(-1)) {
      const minDistance = (gap * (previous.members.length + block.members.length)) / 2;
      if (block.mean - previous.mean >= minDistance) break;
      blocks.pop();
      const members = [...previous.members, ...block.members];
      const mean =
        (previous.mean * previous.members.length + block.mean * block.members.length) / members.length;
      block = { mean, members };
    }
    const half = (gap * (block.members.length - 1)) / 2;
    block.mean = Math.max(min + half, Math.min(max - half, block.mean));
    blocks.push(block);
  }
  const result: number[] = [];
  for (const { mean, members } of blocks) {
    members.forEach((index, i) => {
      result[index] = mean + gap * (i - (members.length - 1) / 2);
    });
  }
  return result;
}
