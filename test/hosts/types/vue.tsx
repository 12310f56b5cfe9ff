/** @jsxImportSource vue */
import 'career-leap/vue';
import type { GlobalComponents } from 'vue';

export const good = (
  <>
    <career-leap
      experience={4}
      mlExperience={1}
      city-tier="2"
      capstone="false"
      theme="dark"
      class="wide"
      style={{ display: 'block' }}
      onCareer-leap-change={({ detail }) => detail.profile.experienceYears.toFixed()}
    >
      Salaries
    </career-leap>
    <career-leap-chart kind="market" year={2} lang="hi" />
  </>
);

export const wrong = (
  <>
    {/* @ts-expect-error not a number */}
    <career-leap experience="four" />
    {/* @ts-expect-error not a tier */}
    <career-leap cityTier={4} />
    {/* @ts-expect-error not a theme */}
    <career-leap theme="blue" />
    {/* @ts-expect-error not a chart */}
    <career-leap-chart kind="pie" />
    {/* @ts-expect-error of the other element */}
    <career-leap kind="path" />
    {/* @ts-expect-error not in the detail */}
    <career-leap onCareer-leap-change={({ detail }) => detail.salary} />
  </>
);

/** As templates are checked. */
type Calculator = InstanceType<GlobalComponents['career-leap']>['$props'];

export const goodProps: Calculator = {
  key: 'calculator',
  experience: 4,
  'ml-experience': '1',
  class: ['wide'],
  onCareerLeapChange: ({ detail }) => detail.profile.experienceYears.toFixed(),
};

export const wrongProps: readonly Calculator[] = [
  // @ts-expect-error not a number
  { experience: 'four' },
  // @ts-expect-error not in the detail
  { onCareerLeapChange: ({ detail }) => detail.salary },
];
