import { addressed } from './addressed.js';
import type { Identifier } from './identifier.js';

const persistent =
  /^(?:(doi|hdl|perma):|https?:\/\/(?:(?:dx\.)?(doi)\.org|(hdl)\.handle\.net)\/)(\S+)$/i;

/**
 * Reads the address of a dataset in a Dataverse repository, which holds its persistent identifier:
 * `…?persistentId=doi:10.…`. The case of that stays as it is, for not all repositories fold it.
 *
 * @returns the normal form, for example
 *   `dataverse:https://example.org/dataset.xhtml?persistentId=doi:10.5072/FK2/ABC`
 */
export function readDataverse(text: string): Identifier | undefined {
  const url = addressed('dataverse', text);
  const [, label, doi, handle, name] =
    persistent.exec(url?.searchParams.get('persistentId') ?? '') ?? [];
  const scheme = (label ?? doi ?? handle)?.toLowerCase();
  if (!url || !scheme || !name) return undefined;
  const written = encodeURIComponent(`${scheme}:${name}`).replace(/%3A/g, ':').replace(/%2F/g, '/');
  return `dataverse:${url.origin}/dataset.xhtml?persistentId=${written}`;
}
