import { unpaywall } from '../../src/providers/unpaywall.js';
import { recordedOf } from './single.js';

recordedOf(unpaywall, {
  'doi_xgen.2025.100814.json': { of: 'doi:10.1016/j.xgen.2025.100814', told: ['counted 1'] },
  'doi_a_1007154515475.json': { of: 'doi:10.1023/a:1007154515475', told: ['counted 0'] },
  'doi_addr.2015.01.008.json': { of: 'doi:10.1016/j.addr.2015.01.008', told: ['counted 1'] },
  'search.json': 'a search by title',
});
