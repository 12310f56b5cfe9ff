import 'career-leap/define';
import { type ActionDetail, CareerLeap, type ChangeDetail } from 'career-leap';

document.createElement('career-leap').addEventListener('career-leap-change', ({ detail }) => {
  const { profile, projection }: ChangeDetail = detail;
  return profile.experienceYears + projection.chanceAhead;
});

const element = document.createElement('career-leap');
element.dataset = { id: 'us' };
element.dataset = 'https://example.com/us.json';
const place: string | undefined = element.dataset.place;
element.addEventListener('career-leap-error', ({ detail }) =>
  detail.problems.map(({ path }) => path + place),
);
// @ts-expect-error no figures
element.dataset = 5;

new CareerLeap().addEventListener('career-leap-action', (event) => {
  const { action }: ActionDetail = event.detail;
  // @ts-expect-error not an action
  if (action === 'leave') event.preventDefault();
});
