/** The colours carry the chart for every common way of seeing, in both themes. */
import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { adoptStyles } from './styles.ts';

beforeAll(adoptStyles);
afterEach(() => {
  document.documentElement.style.colorScheme = '';
});

/** What a custom property resolves to in a theme. */
function colour(theme: 'light' | 'dark', token: string) {
  document.documentElement.style.colorScheme = theme;
  const probe = document.createElement('p');
  probe.style.color = `var(${token})`;
  document.body.append(probe);
  const found = parse(getComputedStyle(probe).color);
  probe.remove();
  if (!found) throw new Error(`${token} is no colour`);
  return found;
}

const eyes: Record<string, (seen: Color) => Color> = {
  'common sight': (seen) => seen,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  it.each(Object.entries(eyes))('keeps the move, stay and the gap apart for %s', (_, filter) => {
    const distance = differenceCiede2000();
    const seen = (token: string) => filter(colour(theme, token));
    const [move, stay, gap] = [seen('--move'), seen('--stay'), seen('--gap')];
    for (const [a, b] of [
      [move, stay],
      [move, gap],
      [stay, gap],
    ] as const) {
      // 10 is a difference that is seen at a glance in marks of this size.
      expect(distance(a, b)).toBeGreaterThan(10);
    }
  });

  it.each(['--move', '--stay', '--gap', '--quiet'])('writes text in %s at 4.5:1 or more', (token) => {
    expect(wcagContrast(colour(theme, token), colour(theme, '--paper'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['--edge', '--move', '--stay', '--gap', '--move-line', '--move-light', '--move-mid'])(
    'draws marks and borders in %s at 3:1 or more',
    (token) => {
      expect(wcagContrast(colour(theme, token), colour(theme, '--paper'))).toBeGreaterThanOrEqual(3);
    },
  );
});
