/** Messages between frame and page, with any contents: they are parsed or ignored. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHeight, resizeMessages } from '../../src/embed/resizeMessages.ts';
import { runs } from '../runs.ts';
import { anyHostile } from './hostile.ts';

const anyData = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  }),
  fc.record({ type: fc.oneof(fc.constant('career-leap-height'), anyHostile), heightPx: fc.anything() }),
  fc.record({
    type: fc.constant('career-leap-height'),
    heightPx: fc.oneof(fc.double(), fc.constant(Number.NaN), fc.integer(), fc.bigInt()),
  }),
  anyHostile,
);

describe('a page', () => {
  it('accepts only a height within bounds', () => {
    fc.assert(
      fc.property(anyData, (data) => {
        const height = parseHeight(data);
        if (height === undefined) return;
        expect(height >= 100 && height <= 20_000 && Number.isInteger(height)).toBe(true);
        expect(data).toMatchObject({ type: 'career-leap-height', heightPx: expect.any(Number) });
      }),
      { numRuns: runs(400) },
    );
  });

  it('accepts exactly one of the messages of a frame, for any address', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }),
        anyHostile,
        fc.option(anyHostile, { nil: undefined }),
        (px, address, secret) => {
          const messages = resizeMessages(px, address, secret);
          const heights = messages.map(parseHeight).filter((height) => height !== undefined);
          expect(heights).toEqual([Math.max(100, Math.min(20_000, px))]);
          const texts = messages
            .filter((message) => typeof message === 'string')
            .map((text) => JSON.parse(text));
          expect(texts).toEqual([{ src: address, context: 'iframe.resize', height: px }]);
        },
      ),
      { numRuns: runs(200) },
    );
  });
});
