import { en } from './en.ts';
export const hi = en;
export const texts = {};
