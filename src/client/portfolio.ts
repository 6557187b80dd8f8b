import { type Identifier, schemeOf } from '../identifiers/identifier.js';
import type { FailedReason } from '../model/finding.js';
import type { Listed, Lister, ListReply, ListRequest } from '../model/lister.js';
import { timestamp } from '../model/partial-date.js';
import type { Portfolio, PortfolioEntry, PortfolioSource } from '../model/portfolio.js';
import type { ProviderSettings } from '../model/provider.js';
import { attempt } from './attempt.js';
import type { Door } from './door.js';
import { Gate } from './gate.js';
import { type Claim, united } from './portfolio-works.js';
import { Restraint } from './restraint.js';
import { exchange, patience, timeIsUp } from './transport.js';

/** So many entries of a list are read where nobody says otherwise. */
const usual = 2000;
/** Most requests to one source: a list whose pages never end is cut here. */
const mostRequests = 110;

/** How to ask for a portfolio. */
export interface PortfolioOptions extends ProviderSettings {
  readonly signal?: AbortSignal | undefined;
  /** Told what is known so far, whenever a source has said more. */
  readonly onUpdate?: ((portfolio: Portfolio) => void) | undefined;
  /** How many entries of each list to read, 2,000 where absent; a page more may be read. */
  readonly most?: number | undefined;
}

/** What one source has come to so far. */
interface Reading {
  readonly lister: Lister;
  readonly listed: Listed;
  /** Why nothing more comes, beyond what `listed` says. */
  readonly failure?: FailedReason | 'unaskable';
  /** When it said the last, milliseconds since 1970. */
  readonly retrieved?: number;
  readonly isEnded?: true;
}

const nothing: Listed = { entries: [], read: 0 };

/**
 * The works of a person, an organisation or an award, of everyone who lists such. What one source
 * can't say the others still do; whom it is missing is told. Never rejects.
 *
 * @param listers whom to ask, those whose titles and names are to stand first
 */
export async function loadPortfolio(
  door: Pick<Door, 'fetch' | 'now' | 'wait' | 'storage' | 'patience'>,
  listers: readonly Lister[],
  subject: Identifier,
  { signal, onUpdate, most = usual, contact }: PortfolioOptions = {},
): Promise<Portfolio> {
  const settings: ProviderSettings = contact ? { contact } : {};
  const asked = listers.filter(({ accepts }) => accepts.includes(schemeOf(subject)));
  const readings = asked.map((lister): Reading => ({ lister, listed: nothing }));
  await Promise.all(
    asked.map((lister, at) =>
      read(door, lister, subject, { settings, most, signal }, (reading) => {
        readings[at] = reading;
        if (!signal?.aborted) attempt(() => onUpdate?.(portfolioOf(subject, readings)));
      }),
    ),
  );
  return portfolioOf(subject, readings);
}

interface Errand {
  readonly settings: ProviderSettings;
  readonly most: number;
  readonly signal: AbortSignal | undefined;
}

/** Reads one source's list page by page. Never rejects. */
async function read(
  door: Pick<Door, 'fetch' | 'now' | 'wait' | 'storage' | 'patience'>,
  lister: Lister,
  subject: Identifier,
  { settings, most, signal }: Errand,
  tell: (reading: Reading) => void,
): Promise<void> {
  const restraint = new Restraint(lister.name, door);
  const gate = new Gate(door, lister.pace, restraint);
  const { signal: never } = new AbortController();
  const replies: ListReply[] = [];
  let reading: Reading = { lister, listed: nothing };
  let queue = attempt(() => lister.request(subject, settings)) ?? [];
  if (!queue.length) return tell({ ...reading, failure: 'unaskable' });
  for (let sent = 0; queue.length && sent < mostRequests;) {
    let failure: FailedReason | undefined;
    for (const request of queue) {
      sent += 1;
      const reply = await gate.pass(() => put(door, request, signal), signal ?? never);
      if (signal?.aborted) return;
      if (reply) restraint.note(asNoted(reply));
      if (!reply) failure ??= restraint.reason() ?? 'unreachable';
      else if (typeof reply === 'string') failure ??= reply;
      else replies.push(reply);
    }
    reading = parsed(reading, replies, subject, failure);
    const isStopped = failure ?? reading.listed.failure;
    queue = isStopped ? [] : (attempt(() => lister.next(replies, subject, settings)) ?? []);
    if (!queue.length || reading.listed.read >= most) reading = { ...reading, isEnded: true };
    tell(reading);
    if (reading.isEnded) return;
  }
}

/**
 * A failed request costs what it would have said; what the others said stands. Once the list has
 * been read to its end that is a name at most.
 */
function parsed(
  { lister, listed }: Reading,
  replies: readonly ListReply[],
  subject: Identifier,
  failure: FailedReason | undefined,
): Reading {
  const retrieved = replies.at(-1)?.retrieved;
  const said = replies.length ? attempt(() => lister.parse(replies, subject)) : nothing;
  const isWhole = said?.total !== undefined && said.read >= said.total;
  const reason = said ? (isWhole ? undefined : failure) : (failure ?? 'malformed');
  return {
    lister,
    listed: said ?? listed,
    ...(reason && { failure: reason }),
    ...(retrieved !== undefined && { retrieved }),
  };
}

async function put(
  door: Pick<Door, 'fetch' | 'now' | 'wait' | 'patience'>,
  request: ListRequest,
  signal: AbortSignal | undefined,
): Promise<ListReply | FailedReason> {
  const ended = new AbortController();
  const end = () => ended.abort();
  signal?.addEventListener('abort', end);
  void door.wait(door.patience ?? patience, ended.signal).then(() => ended.abort(timeIsUp));
  const { accept } = request;
  const fetch: Door['fetch'] = (input, init) =>
    door.fetch(input, accept ? { ...init, headers: { accept } } : init);
  const asJson = { url: request.url, ids: [], as: 'json' } as const;
  const reply = await exchange({ fetch, now: door.now }, asJson, ended.signal);
  signal?.removeEventListener('abort', end);
  ended.abort();
  return typeof reply === 'string' ? reply : { ...reply, request };
}

/** Restraint learns from status and headers alone, whatever was asked. */
function asNoted(reply: ListReply | FailedReason): Parameters<Restraint['note']>[0] {
  if (typeof reply === 'string') return reply;
  return { ...reply, request: { url: reply.request.url, ids: [], as: 'json' } };
}

function portfolioOf(subject: Identifier, readings: readonly Reading[]): Portfolio {
  const claims = readings.flatMap(({ lister, listed }): Claim[] => {
    const tie = lister.tie(subject);
    if (!tie) return [];
    return listed.entries.map((entry) => ({ entry, tied: { tie, provider: lister.name } }));
  });
  // Whose a work is the person says, on their own record.
  const isPerson = schemeOf(subject) === 'orcid';
  const isSure = ({ tied: { tie } }: Claim) => !isPerson || tie === 'orcid record';
  const { works, others } = united(claims, isSure);
  const sources = readings.map((reading) => sourceOf(reading, subject));
  const lists = sources.filter(({ tie }) => tie);
  const name = readings.map(({ listed }) => listed.name).find(Boolean);
  return {
    subject,
    ...(name && { name }),
    works,
    perhaps: others,
    unidentified: claims
      .filter(({ entry }) => !entry.identifiers.length)
      .map(({ entry: { identifiers: _, ...about }, tied }): PortfolioEntry => {
        return { ...about, ties: [tied] };
      }),
    sources,
    isComplete: lists.length > 0 && lists.every(({ isComplete }) => isComplete),
  };
}

function sourceOf(
  { lister, listed, failure: reason, retrieved, isEnded }: Reading,
  subject: Identifier,
): PortfolioSource {
  const failure = reason ?? listed.failure;
  const { read: count, total } = listed;
  const tie = lister.tie(subject);
  const isWhole = tie ? total !== undefined && count >= total : true;
  // Without settings, so that the owner's address never leaves with an export.
  const request = attempt(() => lister.request(subject, {})[0]?.url) ?? lister.homepage;
  return {
    provider: lister.name,
    ...(tie && { tie }),
    ...(failure && { failure }),
    read: count,
    ...(total !== undefined && { total }),
    isComplete: !failure && Boolean(isEnded) && isWhole,
    receipt: {
      link: lister.link(subject),
      request,
      licence: lister.licence,
      attribution: lister.attribution,
      ...(retrieved !== undefined && { retrieved: timestamp(retrieved) }),
    },
  };
}
