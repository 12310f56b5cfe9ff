/** Addresses that may be followed: nothing that runs script or reads files. */

export const allowedUrls = 'an address that starts with https://, http:// or mailto:';

export const isSafeUrl = (text: string): boolean =>
  /^(https?:\/\/|mailto:)/i.test(text) && URL.canParse(text);
