/** Draws the study plan with a checkbox for each week that the visitor may skip, and lists of skills below it. */
import { useMemo } from 'preact/hooks';
import { withPlanTexts } from '../../data/planTexts.ts';
import type { FiguresWithPlanTexts } from '../../data/schema.ts';
import type { I18n } from '../../i18n/createI18n.ts';
import { planText, planWhen } from '../../i18n/text/plan.ts';
import { studyPlan } from '../../model/studyPlan.ts';
import { Figure } from '../shared/Figure.tsx';
import type { ChartProps } from '../shared/types.ts';
import { useChartSize } from '../shared/useChartSize.tsx';
import { layout, type PlanBar } from './layout.ts';
import style from './plan.css?inline';

export { style };

export function Chart({ profile, dataset: figures, i18n, onProfile }: ChartProps) {
  const [ref, context] = useChartSize<HTMLDivElement>(i18n);
  const dataset = useMemo(() => withPlanTexts(figures), [figures]);
  const plan = useMemo(() => studyPlan(profile, dataset), [profile, dataset]);
  const { phases } = dataset;
  const shapes = useMemo(() => layout(plan, phases, context), [plan, phases, context]);
  const text = planText(plan, profile, dataset, i18n);
  const toggle = (id: string, known: boolean) =>
    onProfile({
      skippedWeeks: known
        ? [...profile.skippedWeeks, id]
        : profile.skippedWeeks.filter((week) => week !== id),
    });
  return (
    <Figure i18n={i18n} text={text} hasCursor={false}>
      <div class={shapes.beside ? 'plan beside' : 'plan'} ref={ref}>
        <p class="unseen">{text.description}</p>
        <div class="weeks" aria-hidden="true">
          {shapes.ticks.map(({ week, atPercent }) => (
            <span key={week} style={{ left: `${atPercent}%` }}>
              {week}
            </span>
          ))}
        </div>
        {shapes.phases.map(({ id, bars }) => (
          <fieldset key={id}>
            <legend>
              {i18n.datasetText(dataset, `phases.${id}`, phases.find((phase) => phase.id === id)?.name)}
            </legend>
            {bars.map((bar) => (
              <Week
                key={bar.id}
                bar={bar}
                weeks={shapes.weeks}
                dataset={dataset}
                i18n={i18n}
                onToggle={toggle}
              />
            ))}
          </fieldset>
        ))}
      </div>
      <Skills dataset={dataset} i18n={i18n} />
    </Figure>
  );
}

interface WeekProps {
  readonly bar: PlanBar;
  /** Weeks of the whole plan. */
  readonly weeks: number;
  readonly dataset: FiguresWithPlanTexts;
  readonly i18n: I18n;
  readonly onToggle: (id: string, known: boolean) => void;
}

function Week({ bar, weeks, dataset, i18n, onToggle }: WeekProps) {
  const entry = dataset.plan.value.find(({ id }) => id === bar.id);
  const name = i18n.datasetText(dataset, `plan.${bar.id}.name`, entry?.name);
  const build = i18n.datasetText(dataset, `plan.${bar.id}.build`, entry?.build);
  const text = (
    <span class="text">
      <span class="name">{name}</span> <span class="build">{build}</span>
      <span class="unseen">{planWhen(bar, i18n)}</span>
    </span>
  );
  return (
    <div class={bar.skipped ? 'week skipped' : bar.capstone ? 'week capstone' : 'week'}>
      {bar.capstone ? (
        <div class="label">{text}</div>
      ) : (
        <label class="label">
          <input
            type="checkbox"
            checked={bar.skipped}
            onInput={(event) => onToggle(bar.id, event.currentTarget.checked)}
          />
          {text}
        </label>
      )}
      <div class="track" style={{ backgroundSize: `${100 / weeks}% 100%` }}>
        <div class="bar" style={{ left: `${bar.atPercent}%`, width: `${bar.widthPercent}%` }} />
      </div>
    </div>
  );
}

function Skills({ dataset, i18n }: Pick<WeekProps, 'dataset' | 'i18n'>) {
  const { skills, specialisations } = dataset;
  const lists = [
    ['plan.has', 'skills.has', skills.has.value],
    ['plan.needs', 'skills.needs', skills.needs.value],
    ['plan.after', 'specialisations', specialisations.value],
  ] as const;
  const work = dataset.facts.engineeringShare?.value;
  return (
    <div class="skills">
      {lists.map(([title, path, list]) => (
        <section key={title} aria-label={i18n.t(title)}>
          <p class="heading">{i18n.t(title)}</p>
          <ul>
            {list.map(({ id, name }) => (
              <li key={id}>{i18n.datasetText(dataset, `${path}.${id}`, name)}</li>
            ))}
          </ul>
          {title === 'plan.has' && work && (
            <p class="share">
              {i18n.t('plan.share', {
                engineering: i18n.percent(work[0]),
                modelling: i18n.percent(work[1]),
              })}
            </p>
          )}
        </section>
      ))}
    </div>
  );
}
