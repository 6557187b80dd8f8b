import type { LoadOptions } from '../client/client.js';
import type { Identifier } from '../identifiers/identifier.js';
import type { Attention } from '../model/attention.js';
import type { Finding } from '../model/finding.js';
import { measuresOf } from '../model/outcome.js';
import type { ProviderId } from '../model/provider-id.js';
import { beyond } from '../providers/catalogue.js';
import { pageClient } from './client.js';
import { warn } from './console.js';
import type { Inquiry } from './inquiry.js';
import { parts } from './parts.js';

/**
 * All that can be asked of the badge's tier, or of everyone.
 *
 * @param only of these alone; of all where absent
 */
export function questions(
  only: readonly ProviderId[] | undefined,
  isEveryone: boolean | undefined,
): Pick<Finding, 'measure' | 'provider'>[] {
  return [
    ...pageClient()
      .providers.filter(({ tier }) => tier === 'badge')
      .flatMap((provider) =>
        measuresOf(provider).map((measure) => ({ measure, provider: provider.name })),
      ),
    ...(isEveryone ? beyond : []),
  ].filter(({ provider }) => !only || only.includes(provider));
}

/** Resolves once the page has nothing better to do: numbers are painted first. */
function idle(): Promise<unknown> {
  // Safari has no such call; what it has instead makes 0 milliseconds of the options.
  const call: (then: () => void, options: object) => unknown =
    globalThis.requestIdleCallback ?? setTimeout;
  return new Promise<void>((resolve) => void call(resolve, { timeout: 500 }));
}

/**
 * Asks whom the options name at once, and perhaps everyone once they have answered. Never rejects.
 */
export async function ask(
  identifiers: readonly Identifier[],
  options: LoadOptions & Pick<Inquiry, 'usage'>,
  isEveryone: boolean | undefined,
): Promise<Attention> {
  const client = pageClient();
  const first = await client.load(identifiers, options);
  if (!isEveryone) return first;
  await idle();
  if (options.signal?.aborted) return first;
  try {
    const { loadAll } = await parts()!.rest();
    return await loadAll(client, identifiers, options);
  } catch (error) {
    warn('failure', (error as Error).message);
    return first;
  }
}
