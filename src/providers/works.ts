import { decoded, foldAscii } from '../identifiers/doi.js';
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
  /** The identifiers a record gives itself, in normal form; none where it cannot be read. */
  names(record: unknown, reply: Reply): readonly (Identifier | undefined)[];
  /** The works whose absence from a list proves nothing; none where it always does. */
  leftOpen?(reply: Reply): readonly Identifier[];
  /** What a record says about the work. */
  answer(record: unknown, asked: Asked): Answer;
}

/**
 * Reads the answer for each work that was asked for. A 404 on a single work means that the
 * provider does not know it, whatever the body; a record about another work is never used. Of two
 * replies about one work the later stands.
 */
export function answers(provider: Provider, replies: readonly Reply[], reading: Reading): Answer[] {
  const given = replies.flatMap((reply) =>
    reply.request.ids.length === 1 ? [one(reply)] : several(reply),
  );
  return [...new Map(given.map((answer) => [answer.id, answer])).values()];

  function one(reply: Reply): Answer {
    const asked = askedIn(reply, reply.request.ids[0]!);
    if (reply.status === 404) return unknown(asked);
    const reason = failure(reply);
    if (reason) return unusable(reason, asked);
    // Some are asked for one work by a list of one.
    if (reading.records(reply.body as object)?.length === 0) return unknown(asked);
    const record = reading.record(reply.body as object);
    const names = namesOf(record, reply);
    if (!names.length) return unusable('malformed', asked);
    const isAsked = names.some((name) => name === asked.id || isRedirectTo(name, reply));
    return isAsked ? reading.answer(record, asked) : unusable('other-work', asked);
  }

  function several(reply: Reply): Answer[] {
    const asked = reply.request.ids.map((id) => askedIn(reply, id));
    const reason = failure(reply);
    const records = reason ? undefined : reading.records(reply.body as object);
    if (!records) return asked.map((each) => unusable(reason ?? 'malformed', each));
    const byName = new Map<Identifier, unknown>();
    let isClear = true;
    for (const record of records) {
      const names = namesOf(record, reply);
      if (!names.length) isClear = false;
      // Some keep a work twice: the first record stands.
      for (const name of names) if (!byName.has(name)) byName.set(name, record);
    }
    const open = reading.leftOpen?.(reply) ?? [];
    return asked.map((each) => {
      if (byName.has(each.id)) return reading.answer(byName.get(each.id), each);
      return isClear && !open.includes(each.id) ? unknown(each) : unusable('malformed', each);
    });
  }

  function namesOf(record: unknown, reply: Reply): Identifier[] {
    return reading.names(record, reply).filter((name) => name !== undefined);
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

function askedIn({ retrieved }: Reply, id: Identifier): Asked {
  return { id, retrieved };
}

/** The provider itself sent us on to the address of this record: it keeps the work there. */
function isRedirectTo(name: Identifier, { url, request }: Reply): boolean {
  const path = pathOf(url);
  return path !== pathOf(request.url) && path.endsWith(`/${foldAscii(valueOf(name))}`);
}

function pathOf(url: string): string {
  return foldAscii(decoded(new URL(url).pathname));
}
