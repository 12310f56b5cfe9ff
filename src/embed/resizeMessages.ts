/** What the frame says of its height to the page around it: our own message, and those that platforms listen for. */

/** Ours; everything else about the message is refused. */
export interface ResizeMessage {
  readonly type: 'career-leap-height';
  readonly heightPx: number;
}

/** No page has use for a calculator lower or higher than this. */
const heightLimits = { min: 100, max: 20_000 } as const;

/** @param secret what WordPress hands to an embedded frame in its address, to know its answer by */
export function resizeMessages(
  heightPx: number,
  address: string,
  wordpressSecret: string | undefined,
): unknown[] {
  const own: ResizeMessage = { type: 'career-leap-height', heightPx };
  return [
    own,
    { sentinel: 'amp', type: 'embed-size', height: heightPx },
    // Medium and its like want text.
    JSON.stringify({ src: address, context: 'iframe.resize', height: heightPx }),
    ...(wordpressSecret === undefined
      ? []
      : [{ message: 'height', value: heightPx, secret: wordpressSecret }]),
  ];
}

/** The height of a message from a frame, within limits; undefined for anything that is not exactly our message. */
export function parseHeight(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, heightPx } = data as Partial<Record<keyof ResizeMessage, unknown>>;
  if (type !== 'career-leap-height' || typeof heightPx !== 'number' || !Number.isFinite(heightPx))
    return undefined;
  return Math.max(heightLimits.min, Math.min(heightLimits.max, Math.ceil(heightPx)));
}
