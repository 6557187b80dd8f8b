import { visible } from './bare.js';
import { addressed } from './addressed.js';
import { type Identifier, valueOf } from './identifier.js';

/** Most posts that are asked about as one. */
const most = 10;
// Somebody else's post, as this server shows it, has a second @: its counts there are only a part.
const path = /^\/(?:@|users\/)([\w.-]{1,100})\/(?:statuses\/)?([1-9]\d{0,19})\/?$/;

/**
 * Reads addresses of posts at their own Mastodon servers, divided by commas; of one post or of
 * several that are told together.
 *
 * @returns the normal form, each post once, for example
 *   `mastodon:https://example.org/@lab/114000000000000001`
 */
export function readMastodon(text: string): Identifier | undefined {
  const written = visible(text).replace(/^<(.*)>$/s, '$1');
  const posts = written.split(',', most + 1).map((each) => {
    const url = addressed('mastodon', each);
    const [, name, number] = (url?.protocol === 'https:' && path.exec(url.pathname)) || [];
    return url && name && number ? `${url.origin}/@${name}/${number}` : undefined;
  });
  const isSound = posts.length <= most && posts.every((post) => post !== undefined);
  return isSound ? `mastodon:${[...new Set(posts)].join(',')}` : undefined;
}

/** Two such identifiers as one; `undefined` where their posts are too many to be told together. */
export function joined(one: Identifier, other: Identifier): Identifier | undefined {
  return readMastodon(`${one},${valueOf(other)}`);
}
