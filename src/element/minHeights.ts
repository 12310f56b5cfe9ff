/**
 * As high as the first picture on a page of this width, so that what stands below it stays where it is. The embed sets
 * these, and the snippets that are handed out set them before it comes.
 */
export const minHeights = {
  calculator: 'max(64.5em, 95em - 64vw, 131em - 212vw)',
  chart: 'max(27em, 42em - 47vw)',
} as const;
