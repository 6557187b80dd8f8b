import { europepmc } from '../../src/providers/europepmc.js';
import { recordedOf } from './single.js';

recordedOf(europepmc, {
  'search_doi_2026_trimmed.json': {
    of: 'doi:10.1371/journal.pbio.1002195',
    told: ['counted 581'],
  },
  // A search for a text, of version 4.5 and the year 2016; this work is the first on its page.
  'search_lite_fulltext_mentions.json': { of: 'pmid:26941154', told: ['counted 0'] },
  'citations_15723116_page1.json': 'a page of citing articles',
  'citations_15723116_page33_last.json': 'a page of citing articles',
  'citations_empty_20098740.json': 'a page of citing articles',
  'databaseLinks_14624247.json': 'links to databases',
  'databaseLinks_empty.json': 'links to databases',
  'result_core_PMC3461017.json': 'one result, made of XML by others',
});
