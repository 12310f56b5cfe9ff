/** @jsxImportSource preact */
import { CareerLeap, CareerLeapChart } from 'career-leap/preact';

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
      oncareer-leap-change={({ detail }) => detail.profile.experienceYears.toFixed()}
    >
      Salaries
    </career-leap>
    <career-leap-chart kind="market" year={2} lang="hi" />
    <career-leap dataset="https://example.com/us.json" />
    <career-leap
      dataset={{ id: 'us' }}
      oncareer-leap-error={({ detail }) => detail.problems.map(({ path }) => path.length)}
    />
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
    <career-leap oncareer-leap-change={({ detail }) => detail.salary} />
  </>
);

export const components = (
  <>
    <CareerLeap experience={4} salary={undefined} onChange={({ profile }) => profile.cityTier} />
    <CareerLeap applyUrl="https://example.com/" onAction={(event) => event.preventDefault()} />
    <CareerLeapChart kind="market" class="wide" />
    <CareerLeap dataset={{ id: 'us' }} onError={({ problems }) => problems[0]?.allowed.trim()} />
    {/* @ts-expect-error not a number */}
    <CareerLeap experience="four" />
    {/* @ts-expect-error a chart needs its kind */}
    <CareerLeapChart />
  </>
);
