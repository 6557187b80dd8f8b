import type { Identifier } from '../identifiers/identifier.js';
import type { Finding } from '../model/finding.js';
import { failed, measuresOf } from '../model/outcome.js';
import type { Provider } from '../model/provider.js';
import type { Door } from './door.js';
import { exchange, patience, timeIsUp } from './transport.js';

/**
 * One question to one provider, put at once and kept nowhere: for what a reader asks beside what
 * the client knows, after the same provider has answered. Never rejects.
 */
export async function loadOne(
  door: Pick<Door, 'fetch' | 'now' | 'wait'>,
  provider: Provider,
  id: Identifier,
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  const [request] = provider.request([id], {});
  const ended = new AbortController();
  signal.addEventListener('abort', () => ended.abort());
  void door.wait(patience, ended.signal).then(() => ended.abort(timeIsUp));
  const reply = await exchange(door, request!, ended.signal);
  ended.abort();
  const asked = { id, retrieved: door.now() };
  if (typeof reply === 'string')
    return measuresOf(provider).map((measure) => failed(provider, measure, reply, asked));
  return provider.parse([reply], [id], {})[0]!.findings;
}
