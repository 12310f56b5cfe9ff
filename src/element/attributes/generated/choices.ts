/** The values of closed lists, as text, by property. Written by `npm run generate`: edit `../table.ts`. */
export const cityTier = ['1', '2', '3'] as const;
export const kind = ['path', 'odds', 'bands', 'market', 'plan', 'pay'] as const;
export const theme = ['auto', 'light', 'dark'] as const;
export const share = ['on', 'off'] as const;
