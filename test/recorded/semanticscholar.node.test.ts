import { semanticscholar } from '../../src/providers/semanticscholar.js';
import { recordedOf } from './single.js';

const turing = 'doi:10.1093/mind/lix.236.433';

recordedOf(semanticscholar, {
  // Asked for the title alone, they name no work.
  'paper_minimal.json': { of: turing, told: ['failed malformed', 'failed malformed'] },
  'paper_minimal_2026-03.json': { of: turing, told: ['failed malformed', 'failed malformed'] },
  'batch_post.json': 'an answer to a POST',
  'error404.json': {
    of: 'doi:10.5555/made-up',
    told: ['not-covered unknown-work', 'not-covered unknown-work'],
  },
  'error400_bad_field.json': { of: turing, told: ['failed refused', 'failed refused'] },
  'error403_batch.json': {
    of: 'doi:10.5555/made-up',
    told: ['failed refused', 'failed refused'],
  },
  'search_empty.json': 'a search by words',
  'paper_citations_page1.json': 'a page of citing papers',
  'paper_authors.json': 'the authors of a paper',
  'paper_doi_xgen.2025.100814.json': {
    of: 'doi:10.1016/j.xgen.2025.100814',
    told: ['counted 5', 'counted 0'],
  },
  'paper_doi_a_1007154515475.json': {
    of: 'doi:10.1023/a:1007154515475',
    told: ['counted 7', 'counted 0'],
  },
  'paper_doi_addr.2015.01.008.json': {
    of: 'doi:10.1016/j.addr.2015.01.008',
    told: ['counted 689', 'counted 29'],
  },
  'paper_doi_jctc.2c01235_2026-02.json': {
    of: 'doi:10.1021/acs.jctc.2c01235',
    told: ['counted 63', 'counted 3'],
  },
});
