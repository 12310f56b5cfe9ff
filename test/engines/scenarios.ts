/** All end-to-end scenarios, which are the same for every engine. */
import type { Engine } from './driver.ts';
import { embedding } from './scenarios/embedding.ts';
import { take } from './scenarios/export.ts';
import { inputs } from './scenarios/inputs.ts';
import { views } from './scenarios/views.ts';
import { useSession } from './session.ts';

export function scenarios(start: () => Promise<Engine>): void {
  const session = useSession(start);
  inputs(session);
  views(session);
  take(session);
  embedding(session);
}
