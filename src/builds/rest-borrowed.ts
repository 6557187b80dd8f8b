import { runtime } from './parts.js';

/**
 * Stands in for what `impact-badges.more.js` has already, in the files that only it brings: see
 * `borrowed` in `vite.config.ts`.
 */
export const {
  beyond,
  bringBy,
  createDetailsClient,
  drawings,
  englishSpeaker,
  forgetEverything,
  kept,
  labelOf,
  longTongue,
  pageClient,
  parts,
  Permission,
  reachBeyond,
  Tongue,
  voiced,
} = runtime().rest!;
