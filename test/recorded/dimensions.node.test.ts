import { dimensions } from '../../src/providers/dimensions.js';
import { recordedOf } from './single.js';

recordedOf(dimensions, {
  'doi_journal.pbio.1002195.json': {
    of: 'doi:10.1371/journal.pbio.1002195',
    told: ['counted 1285'],
  },
});
