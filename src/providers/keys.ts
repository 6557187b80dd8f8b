import type { ProviderId } from '../model/provider-id.js';

/** Where a service wants the owner's key, and where an owner gets one. */
export interface KeyPlace {
  /** The parameter of the address, or the header, that holds it. */
  readonly parameter?: string;
  readonly header?: string;
  /** What stands before it in the header. */
  readonly prefix?: string;
  /** What else the service wants of a program. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Address of the page on which people get one. */
  readonly from: string;
  /** What to give, where it is no lasting key. */
  readonly what?: string;
}

const bearer = { header: 'authorization', prefix: 'Bearer ' } as const;

/** By provider, as its documentation has it. Nothing here is a key, and no page is given one. */
export const keyPlaces: Readonly<Partial<Record<ProviderId, KeyPlace>>> = {
  altmetric: { parameter: 'key', from: 'https://www.altmetric.com/solutions/altmetric-api/' },
  plumx: {
    header: 'x-els-apikey',
    headers: { accept: 'application/json' },
    from: 'https://dev.elsevier.com/',
  },
  mendeley: {
    ...bearer,
    from: 'https://dev.mendeley.com/',
    what: 'an access token of your registered program, which holds for an hour',
  },
  lens: { ...bearer, from: 'https://www.lens.org/lens/user/subscriptions' },
  guardian: { parameter: 'api-key', from: 'https://open-platform.theguardian.com/access/' },
  reddit: {
    ...bearer,
    // It turns away programs that do not say who they are.
    headers: { 'user-agent': 'impact-badges' },
    from: 'https://www.reddit.com/prefs/apps',
    what: 'an access token of your approved program, which holds for a day',
  },
  youtube: { parameter: 'key', from: 'https://console.cloud.google.com/apis/credentials' },
};
