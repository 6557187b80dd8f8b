import type { Finding } from '../model/finding.js';
import type { Provider } from '../model/provider.js';
import { crossref } from './crossref.js';
import { datacite } from './datacite.js';
import { openalex } from './openalex.js';

/** The providers whose batches carry a page's badges, in the order in which headlines trust them. */
export const badgeTier: readonly Provider[] = [openalex, crossref, datacite];

/**
 * What the providers of `details-tier.ts` can be asked about any work, known before they are
 * brought: at least one question for each kind of attention that they tell of.
 */
export const beyond =
  'citations@opencitations wikipedia-pages@wikipedia annotations@hypothesis discussions@hackernews posts@bluesky'
    .split(' ')
    .map((question) => {
      const [measure, provider] = question.split('@');
      return { measure, provider } as Pick<Finding, 'measure' | 'provider'>;
    });
