import type { Prose } from '../prose.js';
import { details } from './details.js';
import { download } from './download.js';
import { grid } from './grid.js';
import { measures } from './measures.js';

/** English. */
export const en: Prose = { details, download, grid, measures };
