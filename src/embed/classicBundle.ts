/** The entry of the classic script, for frames that can't load modules. */
export { createController } from '../element/controller.tsx';
