/** The URLs that links of a dataset may have: no scheme that runs scripts or reads local files. */

export const allowedUrls = 'an address that starts with https://, http:// or mailto:';

export const isSafeUrl = (text: string): boolean =>
  /^(https?:\/\/|mailto:)/i.test(text) && URL.canParse(text);
