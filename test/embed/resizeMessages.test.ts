/** What frame and page tell each other of heights, and what they refuse. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHeight, resizeMessages } from '../../src/embed/resizeMessages.ts';

describe('what the frame posts', () => {
  it('is our own message, AMP’s and Medium’s', () => {
    expect(resizeMessages(812, 'https://host.example/v1/frame.html', undefined)).toEqual([
      { type: 'career-leap-height', heightPx: 812 },
      { sentinel: 'amp', type: 'embed-size', height: 812 },
      '{"src":"https://host.example/v1/frame.html","context":"iframe.resize","height":812}',
    ]);
  });

  it('is WordPress’ message where WordPress gave a secret', () => {
    expect(resizeMessages(812, 'x', 'abc123').at(-1)).toEqual({
      message: 'height',
      value: 812,
      secret: 'abc123',
    });
  });
});

describe('what the page takes', () => {
  it.each([
    [{ type: 'career-leap-height', heightPx: 812.2 }, 813],
    [{ type: 'career-leap-height', heightPx: 3 }, 100],
    [{ type: 'career-leap-height', heightPx: 1e9 }, 20_000],
    [{ type: 'career-leap-height', heightPx: '812' }, undefined],
    [{ type: 'career-leap-height', heightPx: Number.NaN }, undefined],
    [{ type: 'career-leap-height', heightPx: Number.POSITIVE_INFINITY }, undefined],
    [{ type: 'height', heightPx: 812 }, undefined],
    [{ heightPx: 812 }, undefined],
    ['career-leap-height', undefined],
    [null, undefined],
    [undefined, undefined],
  ])('of %j is %s', (data, height) => {
    expect(parseHeight(data)).toBe(height);
  });

  it('is a height within limits, or nothing, whatever is posted', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (data, heightPx) => {
        for (const each of [data, { type: 'career-leap-height', heightPx }]) {
          const height = parseHeight(each);
          expect(height === undefined || (height >= 100 && height <= 20_000)).toBe(true);
        }
      }),
    );
  });
});
