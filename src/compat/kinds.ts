import { altmetric } from './altmetric.js';
import { dimensions } from './dimensions.js';
import type { Kind } from './kind.js';
import { doiLink, own } from './own.js';
import { plumx } from './plumx.js';
import { scite } from './scite.js';

/** All markup that becomes badges. Who stands first has a placeholder that is of two kinds. */
export const kinds: readonly Kind[] = [own, altmetric, dimensions, plumx, scite, doiLink];

/** Finds all of it. */
export const anyKind = kinds.map(({ selector }) => selector).join();
