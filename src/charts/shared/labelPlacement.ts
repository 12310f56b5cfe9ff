/** Places labels so that none touches another, whatever the data; pure geometry in px. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Anchor = 'start' | 'middle' | 'end';

/** A line of text as it is drawn: `x` is at its anchor, `y` on its baseline. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
}

/** The box that a line of text fills, from the top of its capitals' room to below its descenders. */
export function textBox({ x, y, anchor }: Label, width: number, size: number): Box {
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  return { x: left, y: y - size, width, height: 1.3 * size };
}

export const intersects = (a: Box, b: Box, gap = 0): boolean =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height && b.y < a.y + a.height;

export const contains = (box: Box, outer: Box): boolean =>
  box.x >= outer.x &&
  box.y >= outer.y &&
  box.x + box.width <= outer.x + outer.width &&
  box.y + box.height <= outer.y + outer.height;

/** Takes the labels in order and leaves out each one that would touch one already taken. */
export function dropOverlapping<T extends { readonly box: Box }>(labels: readonly T[], gap: number): T[] {
  const kept: T[] = [];
  for (const label of labels) {
    if (!kept.some((other) => intersects(label.box, other.box, gap))) kept.push(label);
  }
  return kept;
}

/**
 * Moves centres apart along one axis until neighbours are `gap` away from each other, each as little as possible,
 * within `min` and `max` where there is room. The result is in the order of the input.
 */
export function dodge(centres: readonly number[], gap: number, min: number, max: number): number[] {
  const order = centres.map((_, i) => i).sort((a, b) => (centres[a] ?? 0) - (centres[b] ?? 0));
  // Neighbours that would touch become one block around their mean; blocks that then touch become one again.
  const blocks: { mean: number; members: number[] }[] = [];
  for (const index of order) {
    let block = { mean: centres[index] ?? 0, members: [index] };
    for (let before = blocks.at(-1); before; before = blocks.at(-1)) {
      const reach = (gap * (before.members.length + block.members.length)) / 2;
      if (block.mean - before.mean >= reach) break;
      blocks.pop();
      const members = [...before.members, ...block.members];
      const mean = (before.mean * before.members.length + block.mean * block.members.length) / members.length;
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
