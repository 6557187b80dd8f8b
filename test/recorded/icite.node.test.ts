import { icite } from '../../src/providers/icite.js';
import { recordedOf } from './single.js';

recordedOf(icite, {
  // Asked by the path of one article; its answer has the same shape.
  'pubs_32162448.json': {
    of: 'pmid:32162448',
    told: ['counted 17', 'counted 3', 'counted 2.18475199552701'],
  },
});
