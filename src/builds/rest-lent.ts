import { createDetailsClient } from '../client/details-client.js';
import { drawings } from '../elements/drawings.js';
import { longTongue } from '../elements/impact-details/tongue.js';
import { Permission } from '../elements/permission.js';
import { Tongue } from '../elements/tongue.js';
import { voiced } from '../elements/voiced.js';
import { beyond, reachBeyond } from '../page/beyond.js';
import { forgetEverything, kept, labelOf, pageClient } from '../page/client.js';
import { bringBy, parts } from '../page/parts.js';
import { englishSpeaker } from '../words/en/speaker.js';

/** What the files that come after `impact-badges.more.js` need not bring again. */
export const lent = {
  ...{
    beyond,
    bringBy,
    createDetailsClient,
    drawings,
    englishSpeaker,
    forgetEverything,
    kept,
    labelOf,
    longTongue,
  },
  ...{ pageClient, parts, Permission, reachBeyond, Tongue, voiced },
} as const;
