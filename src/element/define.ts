/** Registers both elements, with everything they need on board. */
import { createController } from './controller.tsx';
import { defineElements } from './shell.ts';

defineElements(async (...host) => createController(...host));
