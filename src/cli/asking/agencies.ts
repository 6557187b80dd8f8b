import type { Door } from '../../client/door.js';
import { Gate } from '../../client/gate.js';
import { Restraint } from '../../client/restraint.js';
import { exchange } from '../../client/transport.js';
import type { Identifier } from '../../identifiers/identifier.js';
import type { Agency } from '../../model/attention.js';
import type { AgencyQuestion, ProviderSettings } from '../../model/provider.js';

/**
 * Asks who registered DOIs that neither Crossref nor DataCite knows, one after the other at
 * Crossref's pace. Crossref has to be idle meanwhile. Not to be told is no failure.
 *
 * @param told called with each answer; without an agency where Crossref does not say
 */
export async function askAgencies(
  dois: readonly Identifier[],
  question: AgencyQuestion,
  settings: ProviderSettings,
  door: Door,
  signal: AbortSignal,
  told: (doi: Identifier, agency: Agency | undefined) => void,
): Promise<void> {
  const restraint = new Restraint('crossref', door);
  const gate = new Gate(door, question.pace, restraint);
  // The last question of before may have gone out just now.
  if (dois.length) await door.wait(1000 / question.pace.perSecond, signal);
  for (const doi of dois) {
    const controller = new AbortController();
    const stop = () => controller.abort();
    signal.addEventListener('abort', stop);
    void door.wait(door.patience ?? 0, controller.signal).then(stop);
    const reply = await gate.pass(
      () => exchange(door, question.request(doi, settings), controller.signal),
      controller.signal,
    );
    controller.abort();
    signal.removeEventListener('abort', stop);
    if (signal.aborted || restraint.reason()) return;
    if (typeof reply !== 'object') continue;
    restraint.note(reply);
    if (reply.status < 500 && reply.status !== 429) told(doi, question.parse(reply));
  }
}
