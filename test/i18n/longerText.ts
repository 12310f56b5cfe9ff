/** A pseudo-language whose texts are 40% longer than English, to test layouts. */
import { createI18n, type Message, type Messages } from '../../src/i18n/createI18n.ts';
import { english } from './messages.ts';

const filler = 'oreq uirin gamuc hroom asfin nishd oesin onewo rdorm anysh ort';

/** Lengthens words only: numbers and units are as short in every language. */
function lengthen(text: string): string {
  const letters = text.replaceAll(/\{\w+\}/g, '').length;
  if (letters < 4) return text;
  const more = Math.ceil(0.4 * letters);
  return `${text} ${filler
    .repeat(Math.ceil(more / filler.length))
    .slice(0, more - 1)
    .trim()}`;
}

const messages = Object.fromEntries(
  Object.entries<Message>(english.messages).map(([key, message]) => [
    key,
    /^(money|term)\./.test(key)
      ? message
      : typeof message === 'string'
        ? lengthen(message)
        : Object.fromEntries(Object.entries(message).map(([category, text]) => [category, lengthen(text)])),
  ]),
) as Messages;

export const longerI18n = createI18n(messages, 'en');
