/** What visitors and pages do with the calculator, from end to end, the same in every engine. */
import type { Engine } from './driver.ts';
import { embedding } from './journeys/embedding.ts';
import { inputs } from './journeys/inputs.ts';
import { take } from './journeys/take.ts';
import { views } from './journeys/views.ts';
import { useSession } from './session.ts';

export function journeys(start: () => Promise<Engine>): void {
  const session = useSession(start);
  inputs(session);
  views(session);
  take(session);
  embedding(session);
}
