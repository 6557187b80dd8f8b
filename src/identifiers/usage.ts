import { readDataverse } from './dataverse.js';
import { readDspace } from './dspace.js';
import { readEprints } from './eprints.js';
import type { Identifier } from './identifier.js';
import { readInveniordm } from './inveniordm.js';
import { readZenodo } from './zenodo.js';

/** A part of the attribute `usage` that names no item. */
export interface Unreadable {
  /** The part as it is written. */
  readonly text: string;
  /** A Handle is known to the repository alone; all else has none of the forms we know. */
  readonly reason: 'handle' | 'form';
}

/** What the attribute `usage` says. */
export interface Usage {
  /** The items whose use is asked for, each once. */
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
 * Reads which items of repositories a work is, by the attribute `usage`: a list separated by white
 * space of `dspace:` and an address, an item's address in DSpace alone, or `eprints:`, `invenio:` or
 * `dataverse:` and an address or what the page's own site calls the item.
 *
 * @param page the address of the page
 */
export function readUsage(text: string, page: string): Usage {
  const home = originOf(page);
  const places = new Set<Identifier>();
  const unreadable: Unreadable[] = [];
  for (const part of text.split(/\s+/).filter(Boolean)) {
    const [, label = '', rest = part] =
      /^(dspace|eprints|invenio|dataverse):(.*)$/is.exec(part) ?? [];
    const place = (forms[label.toLowerCase()] ?? readDspace)(rest, home);
    if (place) places.add(place);
    else unreadable.push({ text: part, reason: /\/handle\/./i.test(rest) ? 'handle' : 'form' });
  }
  return { places: [...places], unreadable };
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
