/** The messages in which a frame posts its height, and the heights that the parent page accepts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHeight, resizeMessages } from '../../src/embed/resizeMessages.ts';

describe('the messages of the frame', () => {
  it('are our own, AMP’s and Medium’s', () => {
    expect(resizeMessages(812, 'https://host.example/v1/frame.html', undefined)).toEqual([
      { type: 'career-leap-height', heightPx: 812 },
      { sentinel: 'amp', type: 'embed-size', height: 812 },
      '{"src":"https://host.example/v1/frame.html","context":"iframe.resize","height":812}',
    ]);
  });

  it('include WordPress’ if there is a secret', () => {
    expect(resizeMessages(812, 'x', 'abc123').at(-1)).toEqual({
      message: 'height',
      value: 812,
      secret: 'abc123',
    });
  });
});

describe('parseHeight', () => {
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
  ])('of %j returns %s', (data, height) => {
    expect(parseHeight(data)).toBe(height);
  });

  it('returns a height within limits, or undefined, for any value', () => {
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
