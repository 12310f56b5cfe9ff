/** English (India): the study plan. */
import { indiaMl2026PlanTexts } from '../../dataset/indiaMl2026PlanTexts.ts';
import type { DatasetTexts } from '../words.ts';

export const messages = {
  // Plan
  'plan.title': '{left} to go, the last {last} for the project that gets you hired',
  'plan.titleCapstone': '{left} to go, all for the project that gets you hired',
  'plan.titlePlain': '{left} to go',
  'plan.subtitle':
    'A week of the plan is {hours} of study; at {weekly} a week all of it takes {months}. Tick what you know already.',
  'plan.foot': 'Weeks and topics: {source}. Hours: our assumption.',
  'plan.description': 'Study plan: {left} of {all} left, {hours} of study in {months}.',
  'plan.inWeek': 'week {from}',
  'plan.inWeeks': 'weeks {from} to {to}',
  'plan.known': 'known already',
  'plan.has': 'What you bring along',
  'plan.needs': 'What is missing',
  'plan.after': 'Most asked for afterwards',
  'plan.share': 'Production {field} is {engineering} engineering and {modelling} modelling.',
  'plan.caption': 'The plan, week by week',
  'plan.topic': 'Topic',
  'plan.build': 'What is built',
  'plan.when': 'When',
} as const;

export const texts: DatasetTexts = { 'india-ml-2026': indiaMl2026PlanTexts };
