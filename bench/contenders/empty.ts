/** Draws nothing, so that its times are those of the browser alone. */
import { contend } from '../picture.ts';

contend({ draw: () => undefined, update: () => undefined });
