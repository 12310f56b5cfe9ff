/**
 * The minimum heights of the elements while they load, as CSS lengths. They approximate the height of the first
 * render at the width of the viewport, to prevent a layout shift. The snippets set them inline, and the loader sets
 * them for both elements.
 */
export const minHeights = {
  calculator: 'max(64.5em, 95em - 64vw, 131em - 212vw)',
  chart: 'max(27em, 42em - 47vw)',
} as const;
