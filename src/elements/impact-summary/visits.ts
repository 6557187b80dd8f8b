import { type SeenWorks, seenOf } from '../../aggregate/body/since.js';
import type { Member } from '../../aggregate/body/member.js';
import { attempt } from '../../client/attempt.js';
import { isObject } from '../../client/guards.js';
import { timestamp } from '../../model/partial-date.js';
import { beyond } from '../../page/beyond.js';
import { settings } from '../../page/settings.js';
import type { Visit } from '../../views/summary/shown.js';

/** The form in which it is kept, raised when that changes. */
const form = 'seen/1';

interface Seen {
  /** When, milliseconds since 1970. */
  readonly at: number;
  readonly works: SeenWorks;
}

/**
 * What the reader has seen of a list, kept on the reader's own device and only when the reader
 * says so.
 */
export class Visits {
  readonly #redraw: () => void;
  #key: string | undefined;
  #seen: Seen | undefined;
  #isRead = false;

  constructor(redraw: () => void) {
    this.#redraw = redraw;
  }

  /**
   * What was seen of the list that goes by this name on this page; nothing where nothing may be
   * kept, and until it is known.
   */
  of(name: string, members: readonly Member[]): Visit | undefined {
    if (settings().cache !== 'persistent') return undefined;
    const key = `${form} ${location.pathname} ${name}`;
    if (key !== this.#key) void this.#read(key);
    if (!this.#isRead) return undefined;
    const { at, works } = this.#seen ?? {};
    return {
      ...(at !== undefined && works && { date: timestamp(at), before: works }),
      remember: () => this.#keep(key, members),
      forget: () => this.#keep(key, undefined),
    };
  }

  async #read(key: string): Promise<void> {
    this.#key = key;
    this.#isRead = false;
    this.#seen = undefined;
    const text = await beyond.recall.get(key);
    if (key !== this.#key) return;
    this.#isRead = true;
    this.#seen = read(text);
    this.#redraw();
  }

  #keep(key: string, members: readonly Member[] | undefined): void {
    const at = Date.now();
    this.#seen = members && { at, works: seenOf(members) };
    // A text without its time is thrown away when the archive is swept.
    beyond.recall.set([[key, this.#seen ? JSON.stringify([at, this.#seen.works]) : '']]);
    this.#redraw();
  }
}

/** The archive belongs to the page: what is not whole is as good as nothing. */
function read(text: string | undefined): Seen | undefined {
  const [at, works] = attempt(() => JSON.parse(text!) as unknown[]) ?? [];
  const isSound =
    typeof at === 'number' &&
    isObject(works) &&
    Object.values(works).every(
      (work) =>
        isObject(work) &&
        Object.values(work).every(
          (each) =>
            Array.isArray(each) &&
            typeof each[0] === 'number' &&
            each.slice(1).every((address) => typeof address === 'string'),
        ),
    );
  return isSound ? { at, works: works as SeenWorks } : undefined;
}
