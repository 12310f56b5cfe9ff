/** What stands around the study plan: its phases, the skills, where one may go afterwards. Who looks at the plan loads it. */
import type { Figures } from './schema.ts';

type Lists = Pick<Figures, 'phases' | 'skills' | 'specialisations'>;

/** Those of the built-in dataset, whose figures leave them out. */
const builtIn: Required<Lists> = {
  phases: [{ id: 'foundations' }, { id: 'deep-learning' }, { id: 'mlops' }],
  skills: {
    has: {
      kind: 'fact',
      source: { document: 'guide' },
      value: [
        { id: 'clean-code' },
        { id: 'data-structures' },
        { id: 'apis' },
        { id: 'version-control' },
        { id: 'debugging' },
      ],
    },
    needs: {
      kind: 'fact',
      source: { document: 'guide' },
      value: [
        { id: 'stats' },
        { id: 'algebra' },
        { id: 'algorithms' },
        { id: 'framework' },
        { id: 'evaluation' },
        { id: 'mlops' },
      ],
    },
  },
  specialisations: {
    kind: 'fact',
    source: { document: 'guide' },
    value: [{ id: 'mlops' }, { id: 'llm' }, { id: 'vision' }],
  },
};

export const planListsOf = ({
  phases = builtIn.phases,
  skills = builtIn.skills,
  specialisations = builtIn.specialisations,
}: Lists): Required<Lists> => ({ phases, skills, specialisations });
