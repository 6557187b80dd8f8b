import type { Provider } from '../../model/provider.js';
import { hackernewsSite } from './hackernews-site.js';
import { hypothesisSite } from './hypothesis-site.js';
import { wikipediaSite } from './wikipedia-site.js';

/** Who can be asked about a whole site, or about all DOIs with a prefix. Load it lazily. */
export const siteTier: readonly Provider[] = [wikipediaSite, hypothesisSite, hackernewsSite];
