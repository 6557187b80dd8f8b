import { readDataverse } from './dataverse.js';
import { readDspace } from './dspace.js';
import { readEprints } from './eprints.js';
import { type Identifier, schemeOf } from './identifier.js';
import { readInveniordm } from './inveniordm.js';
import { about, readLemmy } from './lemmy.js';
import { joined, readMastodon } from './mastodon.js';
import { readZenodo } from './zenodo.js';

/** A part of the attribute `usage` that can't be read. */
export interface Unreadable {
  /** The part as it is written. */
  readonly text: string;
  /** A Handle is known to the repository alone; all else has none of the forms we know. */
  readonly reason: 'handle' | 'form';
}

/** What the attribute `usage` says. */
export interface Usage {
  /** What is asked because the owner names it, each once; all posts on Mastodon as one. */
  readonly places: readonly Identifier[];
  readonly unreadable: readonly Unreadable[];
}

/** How what stands behind a label is read; `home` is the page's origin, if it has one. */
type Form = (rest: string, home: string | undefined) => Identifier | undefined;

const forms: Readonly<Record<string, Form>> = {
  dspace: readDspace,
  eprints: (rest, home) => readEprints(atHome(rest, home, /^\d+$/, '/')),
  invenio: (rest, home) => {
    const address = atHome(rest, home, /^[a-z\d-]+$/, '/api/records/');
    // Zenodo is an InvenioRDM repository that answers in a form of its own.
    return (/^https?:/i.test(address) && readZenodo(address)) || readInveniordm(address);
  },
  mastodon: readMastodon,
  lemmy: (rest) => readLemmy(/^https?:/i.test(rest) ? rest : `https://${rest}`),
  dataverse: (rest, home) =>
    readDataverse(atHome(rest, home, /^(?:doi|hdl|perma):/i, '/dataset.xhtml?persistentId=')),
};

/** The address on the page's own site of what it calls by a name of its own; else what is written. */
function atHome(written: string, home: string | undefined, own: RegExp, path: string): string {
  return home && own.test(written) ? home + path + encodeURIComponent(written) : written;
}

/** The origin of an address; `undefined` where it has none, as a file. */
function originOf(address: string): string | undefined {
  try {
    const { protocol, origin } = new URL(address);
    return /^https?:$/.test(protocol) ? origin : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads what is to be asked because the owner names it, by the attribute `usage`: a list separated
 * by white space. The items of repositories that a work is: `dspace:` and an address, an item's
 * address in DSpace alone, or `eprints:`, `invenio:` or `dataverse:` and an address or what the
 * page's own site calls the item. `mastodon:` and the address of a post about the work, `lemmy:` and
 * a server on which links to it are looked for.
 *
 * @param page the address of the page
 */
export function readUsage(text: string, page: string): Usage {
  const home = originOf(page);
  const places = new Set<Identifier>();
  const unreadable: Unreadable[] = [];
  let posts: Identifier | undefined;
  for (const part of text.split(/\s+/).filter(Boolean)) {
    const [, label = '', rest = part] =
      /^(dspace|eprints|invenio|dataverse|mastodon|lemmy):(.*)$/is.exec(part) ?? [];
    const place = (forms[label.toLowerCase()] ?? readDspace)(rest, home);
    const isPost = place && schemeOf(place) === 'mastodon';
    const together = isPost && posts ? joined(posts, place) : place;
    if (!together)
      unreadable.push({ text: part, reason: /\/handle\/./i.test(rest) ? 'handle' : 'form' });
    else if (isPost) posts = together;
    else places.add(together);
  }
  return { places: [...places, ...(posts ? [posts] : [])], unreadable };
}

/** The places as questions about one work: a server is asked for links to its DOI. */
export function askedOf(
  places: readonly Identifier[],
  work: readonly Identifier[],
): readonly Identifier[] {
  return places.flatMap((place) => (schemeOf(place) === 'lemmy' ? about(place, work) : place));
}

/** The items that DOIs surely lead to: some repositories write their own number into theirs. */
export function placesOf(identifiers: readonly Identifier[]): Identifier[] {
  return [...new Set(identifiers.flatMap(placeOf))];
}

function placeOf(identifier: Identifier): Identifier[] {
  const [, record] = /^doi:10\.5281\/zenodo\.([1-9]\d{0,11})$/.exec(identifier) ?? [];
  if (record) return [`zenodo:${record}`];
  // Other prefixes at figshare are those of institutions, whose figures need a key.
  const [, item] =
    /^doi:10\.6084\/m9\.figshare\.([1-9]\d{0,11})(?:\.v\d+)?$/.exec(identifier) ?? [];
  return item ? [`figshare:${item}`] : [];
}
