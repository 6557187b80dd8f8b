import { foldAscii } from '../identifiers/doi.js';
import { type Identifier, valueOf } from '../identifiers/identifier.js';
import type { FailedReason } from '../model/finding.js';
import { type Asked, failed, measuresOf, notCovered } from '../model/outcome.js';
import type { Answer, Provider, Reply } from '../model/provider.js';
import { failure } from './failure.js';

/** How one provider writes records about works. */
export interface Reading {
  /** The record in a body that answers for one work. */
  record(body: object): unknown;
  /** The records in a body that answers for several; `undefined` when it has no such list. */
  records(body: object): readonly unknown[] | undefined;
  /** The identifiers a record gives itself, in normal form. */
  names(record: unknown): readonly (Identifier | undefined)[];
  /** What a record says about the work. */
  answer(record: unknown, asked: Asked): Answer;
}

/**
 * Reads the answer for each work that was asked for. A 404 on a single work means that the
 * provider does not know it, whatever the body; a record about another work is never used.
 */
export function answers(provider: Provider, replies: readonly Reply[], reading: Reading): Answer[] {
  return replies.flatMap((reply) => reply.request.ids.map((id) => read(reply, id)));

  function read(reply: Reply, id: Identifier): Answer {
    const asked = { id, retrieved: reply.retrieved };
    const alone = reply.request.ids.length === 1;
    if (alone && reply.status === 404) return unknown(asked);
    const reason = failure(reply);
    if (reason) return unusable(reason, asked);
    const body = reply.body as object;
    if (alone) {
      const record = reading.record(body);
      const isAsked = reading
        .names(record)
        .some((name) => name === id || isRedirectTo(name, reply));
      return isAsked ? reading.answer(record, asked) : unusable('other-work', asked);
    }
    const records = reading.records(body);
    if (!records) return unusable('malformed', asked);
    const record = records.find((each) => reading.names(each).includes(id));
    return record === undefined ? unknown(asked) : reading.answer(record, asked);
  }

  function unknown(asked: Asked): Answer {
    return {
      id: asked.id,
      findings: measuresOf(provider).map((measure) =>
        notCovered(provider, measure, 'unknown-work', asked),
      ),
    };
  }

  function unusable(reason: FailedReason, asked: Asked): Answer {
    return {
      id: asked.id,
      findings: measuresOf(provider).map((measure) => failed(provider, measure, reason, asked)),
    };
  }
}

/** The provider itself sent us on to the address of this record: it keeps the work there. */
function isRedirectTo(name: Identifier | undefined, { url, request }: Reply): boolean {
  if (!name || url === request.url) return false;
  return foldAscii(decodeURIComponent(new URL(url).pathname)).endsWith(
    `/${foldAscii(valueOf(name))}`,
  );
}
