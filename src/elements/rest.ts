import { beyond } from '../page/beyond.js';
import type { Rest } from '../page/parts.js';
import { fill } from './fill.js';
import { openDetails } from './impact-badge/details.js';

/** What comes after the first numbers. Load it lazily. */
export const rest: Rest = { ...beyond, openDetails, fill };
