/** Label placement: pure geometry, without a browser. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dodge, dropOverlapping, intersects, textBox } from '../../src/charts/shared/labelPlacement.ts';
import { wrapText } from '../../src/charts/shared/wrapText.ts';

describe('dodge', () => {
  it('does not move labels that are far enough apart', () => {
    expect(dodge([10, 50, 90], 20, 0, 100)).toEqual([10, 50, 90]);
  });

  it('moves two labels by the same distance, around their middle', () => {
    expect(dodge([50, 54], 20, 0, 100)).toEqual([42, 62]);
    expect(dodge([54, 50], 20, 0, 100)).toEqual([62, 42]);
  });

  it('keeps labels within the limits', () => {
    expect(dodge([98, 99], 20, 0, 100)).toEqual([80, 100]);
  });

  it('keeps the gaps, the order and the limits', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 8 }), (centres) => {
        const placed = dodge(centres, 20, 0, 300);
        expect(placed).toHaveLength(centres.length);
        const byTarget = centres.map((_, i) => i).sort((a, b) => (centres[a] ?? 0) - (centres[b] ?? 0));
        byTarget.forEach((index, i) => {
          const at = placed[index] ?? Number.NaN;
          expect(at).toBeGreaterThanOrEqual(-1e-9);
          expect(at).toBeLessThanOrEqual(300 + 1e-9);
          const before = byTarget[i - 1];
          if (before !== undefined) expect(at - (placed[before] ?? 0)).toBeGreaterThanOrEqual(20 - 1e-9);
        });
      }),
    );
  });
});

describe('dropOverlapping', () => {
  const label = (x: number) => ({ box: { x, y: 0, width: 10, height: 10 } });

  it('drops labels that overlap an earlier one', () => {
    const [a, b, c] = [label(0), label(8), label(20)];
    expect(dropOverlapping([a, b, c], 2)).toEqual([a, c]);
  });

  it('never keeps two labels that overlap', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 20 }),
        fc.integer({ min: 0, max: 9 }),
        (xs, gap) => {
          const kept = dropOverlapping(xs.map(label), gap);
          kept.forEach((one, i) => {
            for (const other of kept.slice(i + 1)) expect(intersects(one.box, other.box, gap)).toBe(false);
          });
        },
      ),
    );
  });
});

describe('textBox', () => {
  it.each([
    ['start', 100],
    ['middle', 80],
    ['end', 60],
  ] as const)('of a label anchored at its %s begins at %s', (anchor, x) => {
    expect(textBox({ text: 'x', x: 100, y: 50, anchor }, 40, 10)).toEqual({
      x,
      y: 40,
      width: 40,
      height: 13,
    });
  });
});

describe('wrapText', () => {
  const measure = (text: string) => text.length;

  it.each([
    ['one two three', 7, ['one two', 'three']],
    ['one two three', 13, ['one two three']],
    ['extraordinary word', 5, ['extraordinary', 'word']],
  ])('wraps "%s" to %s', (text, maxWidth, lines) => {
    expect(wrapText(text, maxWidth, measure)).toEqual(lines);
  });
});
