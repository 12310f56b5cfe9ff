/** Labels of a chart never overlap, are never crossed by a line and never cut off, for any profile and width. */
import { cleanup, render } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ChartId, chartIds, loadChart } from '../../src/charts/registry.ts';
import type { ChartModule, Settings } from '../../src/charts/shared/types.ts';
import type { I18n } from '../../src/i18n/createI18n.ts';
import { loadI18n } from '../../src/i18n/loadMessages.ts';
import { indiaMl2026, type Profile } from '../../src/model/index.ts';
import { parseProfile } from '../../src/model/parseProfile.ts';
import { longerI18n } from '../i18n/longerText.ts';
import { anyProfile } from '../profiles.ts';
import { runs } from '../runs.ts';
import { adoptStyles } from './styles.ts';

afterEach(cleanup);
beforeAll(adoptStyles);

const settings: Settings = { movedShare: 0, year: 5, neededLpa: undefined, payOf: 'firstRole' };

function chart(view: ChartModule, i18n: I18n, profile: Profile, changes: Partial<Settings>) {
  return (
    <view.Chart
      profile={parseProfile(profile, indiaMl2026)}
      dataset={indiaMl2026}
      i18n={i18n}
      settings={{ ...settings, ...changes }}
      onSettings={() => {}}
      onProfile={() => {}}
    />
  );
}

/** The boxes of the labels, slightly trimmed because fonts reserve space above their capitals. */
function labelBoxes(container: Element) {
  return [...container.querySelectorAll('svg text')]
    .filter((text) => text.textContent !== '')
    .map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const trim = (bottom - top) * 0.18;
      return {
        text: text.textContent,
        left: left + 1,
        right: right - 1,
        top: top + trim,
        bottom: bottom - trim,
      };
    });
}

function overlapProblems(container: Element): string[] {
  const boxes = labelBoxes(container);
  const plot = container.querySelector('.plot, .plan')?.getBoundingClientRect();
  const found: string[] = [];
  boxes.forEach((a, i) => {
    for (const b of boxes.slice(i + 1)) {
      if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom) {
        found.push(`“${a.text}” overlaps “${b.text}”`);
      }
    }
    if (
      plot &&
      (a.left < plot.left - 1 ||
        a.right > plot.right + 1 ||
        a.top < plot.top - 1 ||
        a.bottom > plot.bottom + 1)
    ) {
      found.push(`“${a.text}” is cut off`);
    }
    for (const leader of container.querySelectorAll('svg .leader')) {
      const { x, top, bottom } = leader.getBoundingClientRect();
      if (a.left < x && x < a.right && a.top < bottom && top < a.bottom)
        found.push(`a line runs through “${a.text}”`);
    }
  });
  return found;
}

const languages = {
  English: () => loadI18n('en'),
  Hindi: () => loadI18n('hi'),
  'a language 40% longer': async () => longerI18n,
};

describe.each(Object.entries(languages))('labels in %s', (_, load) => {
  const kinds = chartIds.filter((name) => name !== 'plan');
  it.each(kinds.flatMap((kind) => [280, 480, 760].map((width) => [kind, width] as const)))(
    'of %s at %i px',
    async (kind: ChartId, width) => {
      const i18n = await load();
      const view = await loadChart(kind);
      const container = document.createElement('div');
      container.style.width = `${width}px`;
      container.lang = i18n.lang;
      document.body.append(container);
      const { rerender } = render(chart(view, i18n, {}, {}), { container });
      fc.assert(
        fc.property(
          anyProfile,
          fc.record({
            movedShare: fc.constantFrom(0, 0.01, 0.1, 0.5, 1),
            year: fc.integer({ min: 1, max: 5 }),
            neededLpa: fc.option(fc.double({ min: 1, max: 300, noNaN: true }), { nil: undefined }),
            payOf: fc.constantFrom('now', 'firstRole', 'midLevel'),
          }),
          (profile, changes) => {
            rerender(chart(view, i18n, profile, changes));
            expect(overlapProblems(container)).toEqual([]);
          },
        ),
        { numRuns: runs(40) },
      );
      container.remove();
    },
    60_000,
  );
});
