import type { Identifier } from '../identifiers/identifier.js';
import type { FailedReason } from '../model/finding.js';
import type { Portfolio, PortfolioSource } from '../model/portfolio.js';
import { attempt } from './attempt.js';
import type { Recall } from './door.js';
import { isObject } from './guards.js';

const day = 86_400_000;
/** The form in which a list is kept, raised when that of a portfolio changes. */
const form = 'list/1';

/** Why a source failed to tell its list; `undefined` also where it was not to be asked, or knows no such subject. */
export function failureIn({ failure }: PortfolioSource): FailedReason | undefined {
  return failure === 'unknown-subject' || failure === 'unaskable' ? undefined : failure;
}

/**
 * The list of a person, an organisation or an award, with a memory: it is asked for again only a
 * day after it has been kept. Where a source fails an older one stands in, with its own dates.
 *
 * @param archive where lists outlive the page; nowhere where absent
 * @param signal what comes of a question that was given up is half a list, and not kept
 * @param load asks for the list
 */
export async function withMemory(
  archive: Pick<Recall, 'get' | 'set'> | undefined,
  now: () => number,
  subject: Identifier,
  signal: AbortSignal,
  load: () => Promise<Portfolio>,
): Promise<Portfolio> {
  const key = `${form} ${subject}`;
  const kept = read(await archive?.get(key), subject);
  const age = kept ? now() - kept.at : Infinity;
  // A clock that was ahead must not keep a list for years.
  if (kept && age >= 0 && age < day) return kept.portfolio;
  const portfolio = await load();
  if (signal.aborted) return portfolio;
  if (portfolio.sources.some(failureIn)) return kept?.portfolio ?? portfolio;
  archive?.set([[key, JSON.stringify([now(), portfolio])]]);
  return portfolio;
}

/** The archive belongs to the page: what is not whole, or of another form, is as good as nothing. */
function read(
  text: string | undefined,
  subject: Identifier,
): { readonly at: number; readonly portfolio: Portfolio } | undefined {
  const kept = attempt(() => JSON.parse(text!) as unknown);
  const [at, list] = Array.isArray(kept) ? (kept as unknown[]) : [];
  if (typeof at !== 'number' || !isObject(list) || list['subject'] !== subject) return undefined;
  const { works, perhaps, unidentified, sources } = list;
  const isSound =
    all(works, isWork) &&
    all(perhaps, isWork) &&
    all(unidentified, isEntry) &&
    all(sources, (source) => isObject(source['receipt']));
  return isSound ? { at, portfolio: list as unknown as Portfolio } : undefined;
}

type Fields = Readonly<Record<string, unknown>>;

function all(value: unknown, is: (each: Fields) => boolean): boolean {
  return Array.isArray(value) && value.every((each) => isObject(each) && is(each));
}

function isWork(work: Fields): boolean {
  const { identifiers } = work;
  return (
    isEntry(work) &&
    Array.isArray(identifiers) &&
    identifiers.length > 0 &&
    identifiers.every((each) => typeof each === 'string')
  );
}

function isEntry({ ties }: Fields): boolean {
  return all(ties, () => true);
}
