import type { Lister } from '../model/lister.js';
import { crossrefLists } from '../providers/crossref-lists.js';
import { openalexLists } from '../providers/openalex-lists.js';
import { orcid } from '../providers/orcid.js';
import { ror } from '../providers/ror.js';

/** Who lists the works of people, organisations and awards. Load it lazily. */
export const listers: readonly Lister[] = [orcid, ror, openalexLists, crossrefLists];
