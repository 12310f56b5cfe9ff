/** The built-in dataset, whole: its figures with their notes and the texts of its plan. */
import { indiaMl2026Noted } from './indiaMl2026Noted.ts';
import { indiaMl2026PlanTexts } from './indiaMl2026PlanTexts.ts';
import type { Dataset, NotedFigures } from './schema.ts';

function withTexts(dataset: NotedFigures): Dataset {
  const { phases, plan, skills, specialisations } = dataset;
  const text = (place: string) => indiaMl2026PlanTexts[place] ?? '';
  const named = (list: readonly { readonly id: string }[], place: string) =>
    list.map(({ id }) => ({ id, name: text(`${place}.${id}`) }));
  const skillsOf = (which: 'has' | 'needs') => ({
    ...skills[which],
    value: named(skills[which].value, `skills.${which}`),
  });
  return {
    ...dataset,
    phases: named(phases, 'phases'),
    plan: {
      ...plan,
      value: plan.value.map((entry) => ({
        ...entry,
        name: text(`plan.${entry.id}.name`),
        topic: text(`plan.${entry.id}.topic`),
        build: text(`plan.${entry.id}.build`),
      })),
    },
    skills: { has: skillsOf('has'), needs: skillsOf('needs') },
    specialisations: { ...specialisations, value: named(specialisations.value, 'specialisations') },
  };
}

/** The figures of the guide for Indian developers (2026), our assumptions beside them, and India's tax rules. */
export const indiaMl2026: Dataset = /* @__PURE__ */ withTexts(indiaMl2026Noted);
