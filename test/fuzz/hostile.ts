/** Hostile texts for every input of the calculator. */
import fc from 'fast-check';

/** A script that sets `harmed` on the window when it runs. */
const harm = 'globalThis.harmed = true';

export const markup = [
  `<img src="x" onerror="${harm}">`,
  `"><script>${harm}</script>`,
  `' onfocus='${harm}' autofocus='`,
  `</style></title></textarea></template><svg onload="${harm}"></svg>`,
  `]]></text><foreignObject><iframe srcdoc="<script>${harm}</script>"></iframe></foreignObject>`,
  '&lt;b&gt;&#60;i&#62;&amp;<!--',
];

export const scriptAddresses = [
  `javascript:${harm}`,
  ` JavaScript:${harm}`,
  `java\nscript:${harm}`,
  `\u0001javascript:${harm}`,
  `data:text/html,<script>${harm}</script>`,
  `vbscript:${harm}`,
  'file:///etc/passwd',
  'blob:https://example.com/1',
  '//example.com',
  'https://',
];

/** Names of properties that every object inherits. */
export const inheritedNames = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
];

/** Bidirectional control characters. */
export const directions = [
  '\u202egnp.exe',
  '\u202d',
  '\u202b\u202b',
  '\u2066',
  '\u2067\u2067abc',
  '\u2068\u202e',
];
/** Lone surrogates. */
export const halves = ['\ud800', 'a\udfffb', '\udbff\ud800'];
export const controls = ['\0', 'a\0b', '\u001b[31mred', '\u0007\b\u007f', '\u0085\u009b'];

/** Cells that spreadsheet programs treat as formulas. */
export const formulas = ['=HYPERLINK("https://example.com","x")', '+1+1', '-1+1', '@SUM(1)', '\t=1', '\r=1'];
/** Line breaks and separators that could inject a property into a calendar file. */
export const lines = [
  'x\r\nBEGIN:VALARM\r\nEND:VALARM',
  'x\nATTACH:https://example.com',
  '\r',
  '\u2028\u2029',
  '\\n;,:',
];
/** Placeholders of our messages and of other template languages. */
export const templates = ['{gain.pay:₹1}', '{n}', '*x*', '{{x}}', '%s', '%', '%E0%A4%A'];

export const long = [
  'W'.repeat(100_000),
  'wide '.repeat(20_000),
  'व'.repeat(30_000),
  `x${'\u0301'.repeat(500)}`,
];

/** Unusual spellings of numbers, most of them invalid. */
export const oddNumbers = [
  'NaN',
  'Infinity',
  '-Infinity',
  '1e999',
  '1e-400',
  '-0',
  '0x10',
  '१२',
  '1,5',
  '1_0',
  '+1',
  '٤',
];

export const nonCharacters = ['\ufffe\uffff', '\ufdd0'];

const words = ['', ' ', '\u00a0', '\ufeff', 'null', 'undefined', 'true', '[]', '{}', '0', '-1', '1e21'];

export const allHostile = [
  ...markup,
  ...scriptAddresses,
  ...inheritedNames,
  ...directions,
  ...halves,
  ...controls,
  ...nonCharacters,
  ...formulas,
  ...lines,
  ...templates,
  ...long,
  ...oddNumbers,
  ...words,
];

export const anyHostile: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...allHostile) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  // Also lone surrogates, which fc.string() does not generate.
  {
    weight: 1,
    arbitrary: fc
      .array(fc.nat({ max: 0xffff }), { maxLength: 20 })
      .map((codes) => String.fromCharCode(...codes)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...allHostile), fc.constantFrom(...allHostile))
      .map((two) => two.join('')),
  },
);
