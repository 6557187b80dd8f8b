import { isUnknown, soundOf, understoodBy } from '../../client/client.js';
import { failureIn } from '../../client/portfolio-memory.js';
import { attentionIn } from '../../client/snapshot.js';
import { portfoliosIn } from '../../elements/collection/held.js';
import type { Identifier } from '../../identifiers/identifier.js';
import type { Work } from '../../intake/works.js';
import type { About, Attention } from '../../model/attention.js';
import type { Finding } from '../../model/finding.js';
import { measuresOf } from '../../model/outcome.js';
import type { Portfolio } from '../../model/portfolio.js';
import type { Answer, Provider } from '../../model/provider.js';
import { wasAsked } from '../../model/receipt.js';
import type { Snapshot } from '../../model/snapshot.js';
import { listedAt } from '../input/portfolios.js';

const day = 86_400_000;

/** What an earlier snapshot says, provider by provider. */
export class Previous {
  readonly #snapshot: Snapshot | undefined;
  readonly #now: number;

  constructor(snapshot: Snapshot | undefined, now: number) {
    this.#snapshot = snapshot;
    this.#now = now;
  }

  /** The last good answer of a provider about a work, as far as its terms let it be kept. */
  answer(work: Work, provider: Provider): Answer | undefined {
    const attention = this.about(work);
    const findings = attention?.findings.filter((finding) => this.#isGood(finding, provider));
    if (!attention || !findings?.length) return undefined;
    const { notices, noticesChecked } = attention;
    const answer: Answer = {
      id: understoodBy(provider, soundOf(work.identifiers))[0] ?? work.key,
      findings,
      ...(noticesChecked.providers.includes(provider.name) && {
        notices: notices.filter((notice) => notice.provider === provider.name),
      }),
    };
    // Whose words title and year are, nobody has written down.
    return isUnknown(answer) ? answer : { ...answer, about: aboutIn(attention) };
  }

  /**
   * The same, if all of it is newer than so many milliseconds and nothing has been learnt since by
   * which the provider may know the work.
   */
  fresh(work: Work, provider: Provider, age: number): Answer | undefined {
    const answer = this.answer(work, provider);
    if (!answer || answer.findings.length !== measuresOf(provider).length) return undefined;
    if (!answer.findings.every((finding) => this.#isNew(retrieved(finding), age))) return undefined;
    const known = this.about(work)!.work.identifiers;
    const isSame = understoodBy(provider, soundOf(work.identifiers)).every((id) =>
      understoodBy(provider, soundOf(known)).includes(id),
    );
    return isUnknown(answer) && !isSame ? undefined : answer;
  }

  /** All that it holds of a work; `undefined` where it holds nothing, or nothing that can be read. */
  about(work: Work): Attention | undefined {
    if (!this.#snapshot) return undefined;
    try {
      const attention = attentionIn(this.#snapshot, [work.key, ...work.identifiers], []);
      return attention.findings.length ? attention : undefined;
    } catch {
      return undefined;
    }
  }

  /** The list of a person, an organisation or an award, if nobody failed to tell it. */
  list(subject: Identifier): Portfolio | undefined {
    const lists = this.#snapshot ? portfoliosIn(this.#snapshot) : [];
    return lists.find((each) => each.subject === subject && isWhole(each));
  }

  /** The same, if all of it is newer than so many milliseconds. */
  freshList(subject: Identifier, age: number): Portfolio | undefined {
    const list = this.list(subject);
    return list && this.#isNew(Date.parse(listedAt(list)!), age) ? list : undefined;
  }

  /** How many figures of a provider can't be kept, for its terms limit the time. */
  expired(work: Work, provider: Provider): number {
    const findings = this.about(work)?.findings ?? [];
    return findings.filter(
      (finding) =>
        isLeftOut(finding, provider) ||
        (isAnswerOf(finding, provider) && this.#isExpired(finding, provider)),
    ).length;
  }

  #isNew(at: number, age: number): boolean {
    // A clock that was ahead must not keep it for years.
    return at > this.#now - age && at < this.#now + day;
  }

  #isGood(finding: Finding, provider: Provider): boolean {
    return isAnswerOf(finding, provider) && !this.#isExpired(finding, provider);
  }

  #isExpired(finding: Finding, { retention }: Provider): boolean {
    // Nothing is greater than the `NaN` that comes of "unlimited".
    return this.#now - retrieved(finding) > Number(retention) * day;
  }
}

/** Whether all who were asked have answered. */
function isWhole(list: Portfolio): boolean {
  return Boolean(listedAt(list)) && !list.sources.some(failureIn);
}

/** Whether it was left out already when the snapshot was read, for its time is over. */
function isLeftOut(finding: Finding, { name }: Provider): boolean {
  return (
    finding.provider === name &&
    finding.state === 'not-asked' &&
    finding.reason === 'not-in-snapshot'
  );
}

function isAnswerOf({ state, measure, provider }: Finding, { name, measures }: Provider): boolean {
  const isAnswer = state === 'counted' || state === 'not-covered';
  return isAnswer && provider === name && measure in measures;
}

function retrieved({ receipt }: Finding): number {
  return wasAsked(receipt) ? Date.parse(receipt.retrieved) : NaN;
}

function aboutIn({ work: { title, year, type } }: Attention): About {
  return {
    ...(title !== undefined && { title }),
    ...(year !== undefined && { year }),
    ...(type !== undefined && { type }),
  };
}
