/** The messages by which the frame reports its height to the host page: our own, and those of several platforms. */

/** Our own message. `parseHeight` ignores all others. */
export interface ResizeMessage {
  readonly type: 'career-leap-height';
  readonly heightPx: number;
}

/** In CSS pixels. A height outside of these limits would hide the calculator or most of the page. */
const heightLimits = { min: 100, max: 20_000 } as const;

/**
 * Creates the messages that report a height.
 * @param address the URL of the frame
 * @param wordpressSecret the id that WordPress appends to the URL of an embed and expects in its messages
 */
export function resizeMessages(
  heightPx: number,
  address: string,
  wordpressSecret: string | undefined,
): unknown[] {
  const own: ResizeMessage = { type: 'career-leap-height', heightPx };
  return [
    own,
    { sentinel: 'amp', type: 'embed-size', height: heightPx },
    // Medium and platforms with the same protocol expect a JSON string.
    JSON.stringify({ src: address, context: 'iframe.resize', height: heightPx }),
    ...(wordpressSecret === undefined
      ? []
      : [{ message: 'height', value: heightPx, secret: wordpressSecret }]),
  ];
}

/** Parses the height of a message, clamped to the limits; undefined if it is not our message. */
export function parseHeight(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, heightPx } = data as Partial<Record<keyof ResizeMessage, unknown>>;
  if (type !== 'career-leap-height' || typeof heightPx !== 'number' || !Number.isFinite(heightPx))
    return undefined;
  return Math.max(heightLimits.min, Math.min(heightLimits.max, Math.ceil(heightPx)));
}
