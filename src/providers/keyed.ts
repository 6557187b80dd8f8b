import type { Provider } from '../model/provider.js';
import { altmetric } from './altmetric.js';
import { guardian } from './guardian.js';
import { lens } from './lens.js';
import { mendeley } from './mendeley.js';
import { plumx } from './plumx.js';
import { reddit } from './reddit.js';
import { youtube } from './youtube.js';

/** The providers that answer only to a key, which a page must not hold: no page asks them. */
export const keyed: readonly Provider[] = [
  ...[altmetric, plumx, mendeley, lens, guardian, reddit, youtube],
];
