import { scite } from '../../src/providers/scite.js';
import { recordedOf } from './single.js';

recordedOf(scite, {
  'tally_nature12373.json': { of: 'doi:10.1038/nature12373', told: ['counted 21', 'counted 1'] },
});
