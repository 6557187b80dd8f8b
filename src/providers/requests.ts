import { type Identifier, valueOf } from '../identifiers/identifier.js';
import type { Provider, ProviderRequest, ProviderSettings } from '../model/provider.js';

/** How a provider writes its questions. */
export interface Grammar {
  /** The owner's settings, where the provider rewards the address in them with a faster queue. */
  readonly settings?: ProviderSettings;
  /** Address that asks for one work, given its value percent-encoded. */
  single(value: string): string;
  /** Address that asks for several. */
  several(values: readonly string[]): string;
}

/** A value that would break a list, because it holds a list's own separator. */
const unlistable = /[,|]/;

/**
 * The fewest requests that ask for all works. A work alone, and one the list cannot carry, is
 * asked for by itself; a list ends before it has too many works or too long an address.
 */
export function requests(
  ids: readonly Identifier[],
  limits: Provider['batch'],
  grammar: Grammar,
): ProviderRequest[] {
  const { contact } = grammar.settings ?? {};
  const polite = (url: string) =>
    contact ? `${url}${url.includes('?') ? '&' : '?'}mailto=${encodeURIComponent(contact)}` : url;
  const single = (id: Identifier): ProviderRequest => ({
    url: polite(grammar.single(encodeURIComponent(valueOf(id)))),
    ids: [id],
    as: 'json',
  });
  if (ids.length === 1) return [single(ids[0]!)];

  const made: ProviderRequest[] = [];
  let batch: Identifier[] = [];
  const several = (group: readonly Identifier[]) =>
    polite(grammar.several(group.map((id) => encodeURIComponent(valueOf(id)))));
  const send = () => {
    if (batch.length === 1) made.push(single(batch[0]!));
    else if (batch.length) made.push({ url: several(batch), ids: batch, as: 'json' });
    batch = [];
  };
  for (const id of ids) {
    if (unlistable.test(valueOf(id))) made.push(single(id));
    else {
      const isTooLong = several([...batch, id]).length > limits.urlBytes;
      if (isTooLong || batch.length === limits.ids) send();
      batch = [...batch, id];
    }
  }
  send();
  return made;
}
