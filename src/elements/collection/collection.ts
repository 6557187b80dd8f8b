import type { Member } from '../../aggregate/body/member.js';
import { withheld } from '../../aggregate/withheld.js';
import { platform } from '../../client/door.js';
import { loadPortfolio } from '../../client/portfolio.js';
import { withMemory } from '../../client/portfolio-memory.js';
import { attentionIn } from '../../client/snapshot.js';
import { type Identifier, schemeOf } from '../../identifiers/identifier.js';
import type { Attention } from '../../model/attention.js';
import { type ImpactError, ListError } from '../../model/error.js';
import type { Portfolio } from '../../model/portfolio.js';
import type { Snapshot } from '../../model/snapshot.js';
import { beyond } from '../../page/beyond.js';
import { pageClient } from '../../page/client.js';
import { warn } from '../../page/console.js';
import { hold, isHeld } from '../../page/held.js';
import { listers, nameListers } from '../../page/listers.js';
import { parts } from '../../page/parts.js';
import { settings } from '../../page/settings.js';
import { drawings } from '../drawings.js';
import { items } from '../impact-badge/attributes.js';
import { inquiryAbout } from '../impact-badge/inquiry.js';
import type { ListElement } from '../list-element.js';
import { ByDay } from './by-day.js';
import { choicesAt, type Imports, type WorksFile, worksAt } from './file.js';
import { Gate } from './gate.js';
import { portfoliosIn } from './held.js';
import { listHeld } from './list-held.js';
import { Roster } from './roster.js';
import { Sites } from './sites.js';
import { isCollection, type Written, writtenOn } from './written.js';

/** So many works are looked up together; between two such lots the reader may stop. */
const lot = 100;

/** The memory that every page has holds the answers on so many works. */
const few = 30;

/** The works of a list, and what is found about each while everyone is being asked. */
export class Collection {
  readonly written: Written;
  /** The sites that are asked about as a whole. */
  readonly sites: Sites;
  /** The lists that were asked for, as far as they have come. */
  readonly portfolios: Portfolio[] = [];
  /** The owner's file of works; absent where there is none or it has not come. */
  file: WorksFile | undefined;
  /** What the owner has changed about the list, and what can't be read of it. */
  choices: Chosen | undefined;
  /** Why the owner's file can't be had. */
  error: ImpactError | undefined;
  /** Whether the works themselves are still being listed. */
  isListing = true;
  /** Rises with everything that is learnt. */
  revision = 0;
  /** How many works have been looked up, with a number or without. */
  settled = 0;
  /** Whether every source is asked, not only those that answer for many works at once. */
  isThorough = false;
  /** What is counted by the day, when a reader asks for it. */
  readonly byDay = new ByDay();
  readonly #host: ListElement;
  #members: Member[] = [];
  readonly #gate = new Gate();

  constructor(host: ListElement) {
    this.#host = host;
    this.written = writtenOn(host);
    this.sites = new Sites(host);
  }

  /** What is known of each work, in the order of the list. */
  get members(): readonly Member[] {
    return this.#members;
  }

  /** Whether anything is still awaited. */
  get isBusy(): boolean {
    return this.isListing || this.settled < this.members.length;
  }

  /** Whether there is somebody left to ask: not where a snapshot is all there is, or the page names whom to ask. */
  get mayAskMore(): boolean {
    return this.mayAsk && !this.isThorough && !this.#host.providers?.trim();
  }

  /** Whether all that was asked has come, and a page may ask: not where a snapshot is all there is. */
  get mayAsk(): boolean {
    return !this.isBusy && !this.file?.snapshot && settings().source === 'direct';
  }

  /** Whether the reader has stopped it. */
  get isPaused(): boolean {
    return this.#gate.isShut;
  }

  pause(): void {
    this.#gate.shut();
  }

  resume(): void {
    this.#gate.open();
  }

  /**
   * Lists the works, then asks about each. Never rejects.
   *
   * @param learnt called with each answer
   */
  async ask(signal: AbortSignal, learnt: () => void): Promise<void> {
    signal.addEventListener('abort', () => this.resume());
    await this.#list(signal, learnt);
    if (signal.aborted) return;
    this.isListing = false;
    this.revision += 1;
    learnt();
    await this.#lookUp(signal, learnt);
  }

  /** Asks everyone about each work, also those who answer for one work at a time. */
  async askEveryone(signal: AbortSignal, learnt: () => void): Promise<void> {
    this.isThorough = true;
    this.settled = 0;
    this.#members = this.#members.map((member) => ({ ...member, isAwaited: true }));
    this.revision += 1;
    learnt();
    await this.#lookUp(signal, learnt);
  }

  /** Asks about whole sites, unless a snapshot is what the page shows; not before that is known. */
  async askSites(signal: AbortSignal, learnt: () => void): Promise<void> {
    if (!this.isListing && !this.file?.snapshot) await this.sites.ask(signal, learnt);
  }

  async #list(signal: AbortSignal, learnt: () => void): Promise<void> {
    const { contact, cache } = settings();
    const archive = cache === 'persistent' ? beyond.recall : undefined;
    const { works, subjects } = this.written;
    const named = this.#host.src?.trim();
    const isListed = isCollection(named);
    if (isListed && !subjects.some((subject) => schemeOf(subject) === 'url'))
      this.#fail(new ListError(noCollection(named!)));
    const src = isListed ? undefined : named;
    nameListers();
    const choices = this.#host.choices?.trim();
    const importing = src || choices ? drawings().imports() : undefined;
    const filing = src && importing?.then((imports) => worksAt(src, imports));
    const choosing =
      choices &&
      importing?.then(async (imports) => ({ imports, wishes: await choicesAt(choices, imports) }));
    const listing = subjects.map(async (subject, at) => {
      const know = (portfolio: Portfolio) => {
        this.portfolios[at] = portfolio;
        this.revision += 1;
        learnt();
      };
      const own = filing ? await filing.catch(() => undefined) : undefined;
      const held = await listHeld(subject, own?.snapshot);
      if (held) return know(held);
      const options = { ...{ signal, onUpdate: know }, ...(contact && { contact }) };
      know(
        await withMemory(archive, platform.now, subject, signal, () =>
          loadPortfolio(platform, listers, subject, options),
        ),
      );
    });
    const [filed, chosen, ...lists] = await Promise.allSettled([filing, choosing, ...listing]);
    if (filed.status === 'rejected') this.#fail(filed.reason as ImpactError);
    if (chosen.status === 'rejected') this.#fail(chosen.reason as ImpactError);
    for (const list of lists)
      if (list.status === 'rejected') this.#fail(list.reason as ImpactError);
    this.file = (filed.status === 'fulfilled' && filed.value) || undefined;
    const roster = new Roster();
    // A snapshot beside a list answers for the list.
    if (this.file && !(this.file.snapshot && (works.length || subjects.length)))
      roster.add(this.file.works);
    // A snapshot that is the list says where it had it from.
    if (this.file?.snapshot && !subjects.length)
      this.portfolios.push(...portfoliosIn(this.file.snapshot));
    const listed = subjects.length ? this.portfolios.flatMap((portfolio) => portfolio.works) : [];
    roster.add(works.map((id) => ({ identifiers: [id] })));
    roster.add(listed);
    const given = chosen.status === 'fulfilled' && chosen.value;
    if (given) {
      const { imports, wishes } = given;
      this.choices = {
        ...imports.applyChoices(roster.works, wishes),
        problems: wishes.problems,
      };
    }
    this.#members = (this.choices?.works ?? roster.works).map((work) => ({ work }));
  }

  async #lookUp(signal: AbortSignal, learnt: () => void): Promise<void> {
    const { door } = pageClient();
    // So many answers the small memory can't hold.
    if (door && this.#members.length > few && settings().cache === 'persistent')
      door.archive ??= Promise.resolve(beyond.recall);
    for (let from = 0; from < this.members.length && !signal.aborted; from += lot) {
      await this.#gate.pass();
      await Promise.all(
        this.members.slice(from, from + lot).map(async ({ work }, nth) => {
          const last = await this.#look(work.identifiers, signal, (attention) =>
            this.#know(from + nth, attention, true, signal, learnt),
          );
          if (signal.aborted) return;
          this.settled += 1;
          this.#know(from + nth, last, false, signal, learnt);
        }),
      );
    }
  }

  #know(
    place: number,
    attention: Attention | undefined,
    isAwaited: boolean,
    signal: AbortSignal,
    learnt: () => void,
  ): void {
    if (signal.aborted) return;
    const omit = items(this.#host.omit);
    const { work } = this.members[place]!;
    this.#members[place] = {
      ...{ work, isAwaited },
      attention: attention && withheld(attention, { omit }),
    };
    this.revision += 1;
    learnt();
  }

  /** What is found about one work; nothing where nobody can be asked about it. */
  async #look(
    identifiers: readonly Identifier[],
    signal: AbortSignal,
    onUpdate: (attention: Attention) => void,
  ): Promise<Attention | undefined> {
    if (!identifiers.length) return undefined;
    const client = pageClient();
    const { snapshot } = this.file ?? {};
    if (snapshot) return this.#held(snapshot, identifiers);
    const inquiry = inquiryAbout(identifiers, {
      providers: this.#host.providers,
      usage: undefined,
      src: undefined,
    });
    const { src, isMixed, only } = inquiry;
    if (src !== undefined)
      try {
        const known = await (await parts()!.snapshot())(inquiry, client.providers);
        if (!isMixed || (known && isHeld(known))) return known ?? unread(identifiers);
      } catch (error) {
        warn('failure', (error as ImpactError).message);
        if (!isMixed) return unread(identifiers);
      }
    return this.isThorough
      ? beyond.loadAll(client, identifiers, { signal, only, usage: undefined, onUpdate })
      : client.load(identifiers, { signal, only, onUpdate, tier: 'badge' });
  }

  #held(snapshot: Snapshot, identifiers: readonly Identifier[]): Attention {
    try {
      const known = attentionIn(snapshot, identifiers, []);
      hold(known);
      return known;
    } catch (error) {
      warn('failure', (error as ImpactError).message);
      return unread(identifiers);
    }
  }

  #fail(error: ImpactError): void {
    this.error ??= error;
    warn('failure', error.message);
  }
}

/** What the owner's choices come to, and what can't be read of them. */
export type Chosen = ReturnType<Imports['applyChoices']> &
  Pick<ReturnType<Imports['readChoices']>, 'problems'>;

/** Said of `src` that begins like a collection of DSpace and goes on like none. */
function noCollection(src: string): string {
  return `src="${src}" names no collection of DSpace. Write src="dspace:https://repository.example.edu/collections/…", the address of its page, or its address in the REST API.`;
}

/** What is known where a snapshot can't be had and nobody else may be asked. */
function unread(identifiers: readonly Identifier[]): Attention {
  const noticesChecked = { state: 'not-checked', providers: [] } as const;
  return { work: { identifiers }, notices: [], noticesChecked, findings: [] };
}
