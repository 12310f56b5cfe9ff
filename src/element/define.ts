/** `career-leap/define`: registers both elements. */
import { define } from './index.ts';

define();
