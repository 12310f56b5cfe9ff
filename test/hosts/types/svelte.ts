import 'career-leap/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

export const good: SvelteHTMLElements['career-leap'] = {
  experience: 4,
  mlExperience: 1,
  'city-tier': '2',
  capstone: 'false',
  theme: 'dark',
  class: 'wide',
  'oncareer-leap-change': ({ detail }) => detail.profile.experienceYears.toFixed(),
  'on:career-leap-action': (event) => event.preventDefault(),
};

export const wrong: readonly SvelteHTMLElements['career-leap'][] = [
  // @ts-expect-error not a number
  { experience: 'four' },
  // @ts-expect-error not a tier
  { cityTier: 4 },
  // @ts-expect-error not a theme
  { theme: 'blue' },
  // @ts-expect-error of the other element
  { kind: 'path' },
  // @ts-expect-error not in the detail
  { 'oncareer-leap-change': ({ detail }) => detail.salary },
];

// @ts-expect-error not a chart
export const wrongChart: SvelteHTMLElements['career-leap-chart'] = { kind: 'pie' };
