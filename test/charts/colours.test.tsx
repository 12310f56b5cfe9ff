/** Colour contrast in both themes, also with simulated colour vision deficiencies. */
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

/** The colour that a custom property resolves to in a theme. */
function colour(theme: 'light' | 'dark', token: string) {
  document.documentElement.style.colorScheme = theme;
  const probe = document.createElement('p');
  probe.style.color = `var(${token})`;
  document.body.append(probe);
  const found = parse(getComputedStyle(probe).color);
  probe.remove();
  if (!found) throw new Error(`${token} is not a colour`);
  return found;
}

const visionFilters: Record<string, (colour: Color) => Color> = {
  'full colour vision': (colour) => colour,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  it.each(Object.entries(visionFilters))('distinguishes move, stay and gap with %s', (_, filter) => {
    const distance = differenceCiede2000();
    const seen = (token: string) => filter(colour(theme, token));
    const [move, stay, gap] = [seen('--move'), seen('--stay'), seen('--gap')];
    for (const [a, b] of [
      [move, stay],
      [move, gap],
      [stay, gap],
    ] as const) {
      // A difference of 10 (CIEDE2000) is visible at a glance in marks of this size.
      expect(distance(a, b)).toBeGreaterThan(10);
    }
  });

  it.each(['--move', '--stay', '--gap', '--quiet'])(
    'has a text contrast of 4.5:1 or more for %s',
    (token) => {
      expect(wcagContrast(colour(theme, token), colour(theme, '--paper'))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(['--edge', '--move', '--stay', '--gap', '--move-line', '--move-light', '--move-mid'])(
    'has a contrast of 3:1 or more for marks and borders in %s',
    (token) => {
      expect(wcagContrast(colour(theme, token), colour(theme, '--paper'))).toBeGreaterThanOrEqual(3);
    },
  );
});
