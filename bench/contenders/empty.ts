/** Draws nothing: what this page takes is the browser's own share. */
import { contend } from '../picture.ts';

contend({ draw: () => undefined, update: () => undefined });
