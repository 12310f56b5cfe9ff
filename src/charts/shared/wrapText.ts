/** Breaks a text at its spaces into lines of at most `maxWidthPx`. A single word may be wider. */
export function wrapText(text: string, maxWidthPx: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && measure(longer) <= maxWidthPx) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
