/** The panel of facts and assumptions: sources, controls, and a chart of the assumptions that matter most. */

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Chart as TornadoChart, style as tornadoStyle } from '../../charts/tornado/TornadoChart.tsx';
import { indiaMl2026 } from '../../data/indiaMl2026.ts';
import type { Dataset, DatasetFigures } from '../../data/schema.ts';
import type { MessageKey } from '../../i18n/createI18n.ts';
import { applyOverrides, listAdjustable, type Overrides } from '../../model/assumptions.ts';
import type { FullProfile } from '../../model/profile.ts';
import { cachedProjection } from '../../model/projectionCache.ts';
import { type Sensitivity, sensitivity } from '../../model/sensitivity.ts';
import type { LazyPanelProps } from '../LazyDisclosure.tsx';
import type { Explained } from '../store.ts';
import { useFocusTarget } from '../ui/useFocusTarget.ts';
import { AssumptionControl } from './AssumptionControl.tsx';
import panelStyle from './assumptions.css?inline';
import { dependsOn } from './dependencies.ts';
import {
  assumptionName,
  describeAssumption,
  describeFacts,
  type FigureDescription,
  formatShort,
} from './describeFigures.ts';

export const style = tornadoStyle + panelStyle;

export function Panel(props: LazyPanelProps) {
  const { store, state, i18n, details } = props;
  const { explained, dataset, overrides } = state;
  const annotated = isFullDataset(store.original) ? store.original : indiaMl2026;
  const dependencies =
    explained && dependsOn(explained.about, state.profile, cachedProjection(state.profile, state.dataset));
  const isShown = ({ id }: { readonly id: string }) =>
    !dependencies || dependencies.paths.some((path) => id === path || id.startsWith(`${path}.`));
  const facts = describeFacts(annotated, dataset, i18n, details).filter(isShown);
  const assumptions = listAdjustable(dataset).filter(isShown);
  const originals = new Map(listAdjustable(store.original).map((each) => [each.id, each.value]));
  const count = Object.keys(overrides).length;
  const [intro, focusIntro] = useFocusTarget<HTMLParagraphElement>();
  const [heading, focusHeading] = useFocusTarget<HTMLParagraphElement>();
  /** Number of resets. Part of the keys, so that a reset also clears invalid texts. */
  const [resetCount, setResetCount] = useState(0);

  const setOverrides = (overrides: Overrides) => {
    store.update({ overrides, dataset: applyOverrides(store.original, overrides) });
  };
  const setOverride = (id: string, value: number | string) => {
    const { [id]: _, ...others } = overrides;
    setOverrides(originals.get(id) === value ? others : { ...others, [id]: value });
  };
  return (
    <>
      {explained && dependencies ? (
        <ExplainedFigure
          explained={explained}
          onAll={() => {
            store.update({ explained: undefined });
            focusIntro();
          }}
          details={details}
        >
          {dependencies.fields.length > 0 &&
            details.t('numbers.yours', {
              fields: dependencies.fields
                .map((field) => i18n.t(fieldNames[field], { n: dataset.facts.studyWeeks.value }))
                .join(', '),
            })}
        </ExplainedFigure>
      ) : (
        <>
          <p class="prose" tabIndex={-1} ref={intro}>
            {details.t('numbers.model')} {methodUrl && <a href={methodUrl}>{details.t('numbers.method')}</a>}
          </p>
          <Tornado {...props} />
        </>
      )}
      {assumptions.length > 0 && (
        <section aria-label={details.t('numbers.assumptions')}>
          <p class="heading" tabIndex={-1} ref={heading}>
            {details.t('numbers.assumptions')}
          </p>
          <p class="prose">{details.t('numbers.assumptionsNote')}</p>
          <p class="reset">
            {count > 0 ? (
              <button
                type="button"
                class="link"
                onClick={() => {
                  setOverrides({});
                  setResetCount(resetCount + 1);
                  focusHeading();
                }}
              >
                {details.t('numbers.resetAll', { n: count })}
              </button>
            ) : (
              <span>{details.t('numbers.noChange')}</span>
            )}
          </p>
          <ul class="figures">
            {assumptions.map((each) => (
              <AssumptionControl
                key={`${each.id} ${resetCount}`}
                adjustable={each}
                entry={describeAssumption(each, annotated, i18n, details)}
                original={each.id in overrides ? originals.get(each.id) : undefined}
                i18n={i18n}
                details={details}
                onChange={(value) => setOverride(each.id, value)}
              />
            ))}
          </ul>
        </section>
      )}
      {facts.length > 0 && (
        <section aria-label={details.t('numbers.facts')}>
          <p class="heading">{details.t('numbers.facts')}</p>
          <p class="prose">{details.t('numbers.factsNote')}</p>
          <ul class="figures">
            {facts.map((entry) => (
              <Fact key={entry.id} entry={entry} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Address of the method page, relative to this file; set by the build. Empty in the package, which has no pages. */
declare const __METHOD__: string;
const methodUrl = __METHOD__ && new URL(__METHOD__, import.meta.url).href;

const fieldNames: Readonly<Record<keyof FullProfile, MessageKey>> = {
  experienceYears: 'questions.experience',
  mlYears: 'questions.mlYears',
  cityTier: 'questions.city',
  currentSalaryLpa: 'questions.salary',
  studyHoursPerWeek: 'questions.hours',
  skippedWeeks: 'views.plan',
  capstone: 'questions.capstone',
  courseFeeLakh: 'questions.fee',
  incomeKept: 'questions.incomeKept',
};

/** Whether the figures have their explanations. Only the built-in dataset is loaded without them. */
const isFullDataset = (figures: DatasetFigures): figures is DatasetFigures & Dataset =>
  'means' in figures.plan;

interface ExplainedFigureProps extends Pick<LazyPanelProps, 'details'> {
  readonly explained: Explained;
  /** Lists all facts and assumptions again. */
  readonly onAll: () => void;
  readonly children: string | false;
}

/**
 * The number or chart whose sources are listed below. Its heading is focused, because the button that was pressed
 * may be far above.
 */
function ExplainedFigure({ explained, onAll, details, children }: ExplainedFigureProps) {
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => heading.current?.focus(), [explained]);
  return (
    <>
      <p class="heading asked" tabIndex={-1} ref={heading}>
        {explained.about.startsWith('chart.')
          ? details.t('numbers.askedChart', { title: explained.text })
          : details.t('numbers.asked', { number: explained.text })}
      </p>
      {children && <p class="prose">{children}</p>}
      <button type="button" class="link" onClick={onAll}>
        {details.t('numbers.everything')}
      </button>
    </>
  );
}

function Fact({ entry: { id, name, value, means, because } }: { readonly entry: FigureDescription }) {
  return (
    <li data-id={id}>
      <p class="name">{name}</p>
      <p class="value">{value}</p>
      <p class="means">{means}</p>
      {because.map((line) => (
        <p key={line} class="means">
          {line}
        </p>
      ))}
    </li>
  );
}

/** Delay of the chart after a change, so that dragging a slider stays responsive. */
const pauseMs = 200;
const rowCount = 8;

/** The assumptions that change the gain most, as a chart. */
function Tornado({ state: { profile, dataset: current }, i18n, details }: LazyPanelProps) {
  const [{ dataset, result }, setShown] = useState<{ dataset: DatasetFigures; result?: Sensitivity }>({
    dataset: current,
  });
  useEffect(() => {
    const show = () => setShown({ dataset: current, result: sensitivity(profile, current) });
    const timer = setTimeout(show, result ? pauseMs : 0);
    return () => clearTimeout(timer);
  }, [profile, current]);
  const rows = useMemo(
    () =>
      result?.entries
        // The horizon is not a cause of the gain, only the period that it is summed over.
        .filter(({ assumption, swingLakh }) => assumption !== 'horizonYears' && swingLakh > 0)
        .slice(0, rowCount)
        .map(({ assumption, index, lowest, highest }) => {
          const id = `assumptions.${assumption}${index === undefined ? '' : `.${index}`}`;
          return {
            id,
            name: assumptionName(id, dataset, details),
            values: [
              formatShort(id, lowest.value, i18n, details),
              formatShort(id, highest.value, i18n, details),
            ] as const,
            gains: [lowest.gainLakh, highest.gainLakh] as const,
          };
        }),
    [result, dataset, i18n, details],
  );
  if (!result || !rows) return null;
  return (
    <TornadoChart
      rows={rows}
      gainLakh={result.gainLakh}
      years={dataset.assumptions.horizonYears.value}
      i18n={i18n}
      details={details}
    />
  );
}
