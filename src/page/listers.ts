import type { Lister } from '../model/lister.js';
import { crossrefLists } from '../providers/crossref-lists.js';
import { dspaceLists } from '../providers/dspace-lists.js';
import { openalexLists } from '../providers/openalex-lists.js';
import { orcid } from '../providers/orcid.js';
import { ror } from '../providers/ror.js';
import { pageState } from './state.js';

/** Who lists the works of people, organisations, awards and collections. Load it lazily. */
export const listers: readonly Lister[] = [orcid, ror, openalexLists, crossrefLists, dspaceLists];

/** Makes their names known, by which people know them. */
export function nameListers(): void {
  const labels = (pageState().labels ??= Object.create(null) as Record<string, string>);
  for (const { name, label } of listers) labels[name] ??= label;
}
