import type { Provider } from '../model/provider.js';
import { bluesky } from './bluesky.js';
import { crossrefBooks } from './crossref-books.js';
import { crossrefRelations } from './crossref-relations.js';
import { dataciteUsage } from './datacite-usage.js';
import { dataverse } from './dataverse.js';
import { dimensions } from './dimensions.js';
import { dspace } from './dspace.js';
import { eprints } from './eprints.js';
import { europepmc } from './europepmc.js';
import { figshare } from './figshare.js';
import { github } from './github.js';
import { githubRepository } from './github-repository.js';
import { hackernews } from './hackernews.js';
import { hypothesis } from './hypothesis.js';
import { icite } from './icite.js';
import { inveniordm } from './inveniordm.js';
import { lemmy } from './lemmy.js';
import { mastodon } from './mastodon.js';
import { openalexContext } from './openalex-context.js';
import { opencitations } from './opencitations.js';
import { openlibrary } from './openlibrary.js';
import { prereview } from './prereview.js';
import { scite } from './scite.js';
import { semanticscholar } from './semanticscholar.js';
import { softwareheritage } from './softwareheritage.js';
import { stackexchange } from './stackexchange.js';
import { unpaywall } from './unpaywall.js';
import { webmention } from './webmention.js';
import { wikidata } from './wikidata.js';
import { wikipedia } from './wikipedia.js';
import { zenodo } from './zenodo.js';

/**
 * Repositories, which are asked about the items that they keep, and servers that are asked about
 * posts or for links because the owner names them; about nothing else.
 */
export const usageTier: readonly Provider[] = [
  ...[zenodo, figshare, inveniordm, dataverse, dspace, eprints],
  ...[mastodon, lemmy],
];

/**
 * The providers that answer beyond the badge's question, or answer it with more. Load it lazily.
 */
export const detailsTier: readonly Provider[] = [
  ...[openalexContext, crossrefRelations, crossrefBooks, dataciteUsage, opencitations, icite],
  ...[semanticscholar, europepmc, dimensions, scite, unpaywall],
  ...usageTier,
  ...[wikipedia, wikidata, hypothesis, stackexchange, hackernews, bluesky, prereview],
  ...[github, githubRepository, softwareheritage, webmention, openlibrary],
];
