/** Hindi: what a visitor opens. */
import type { DatasetTexts } from '../words.ts';
import { en, type MoreMessages } from './en.ts';

export const hi: MoreMessages = en;
export const texts: DatasetTexts = {};
