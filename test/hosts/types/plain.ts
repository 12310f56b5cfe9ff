import 'career-leap/define';
import { type ActionDetail, CareerLeap, type ChangeDetail } from 'career-leap';

document.createElement('career-leap').addEventListener('career-leap-change', ({ detail }) => {
  const { profile, projection }: ChangeDetail = detail;
  return profile.experienceYears + projection.chanceAhead;
});

new CareerLeap().addEventListener('career-leap-action', (event) => {
  const { action }: ActionDetail = event.detail;
  // @ts-expect-error there is no such action
  if (action === 'leave') event.preventDefault();
});
