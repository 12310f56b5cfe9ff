/** Everything in one classic script, for frames that may load no modules. */
export { createController } from '../element/controller.tsx';
