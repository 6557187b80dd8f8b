import type { Prose } from '../prose.js';
import { details } from './details.js';
import { measures } from './measures.js';

/** English. */
export const en: Prose = { details, measures };
