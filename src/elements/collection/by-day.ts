import type { DayCounts } from '../../aggregate/body/day-counts.js';
import { isByDay, recordsOf, stretchesOf } from '../../aggregate/body/days.js';
import type { Member } from '../../aggregate/body/member.js';
import type { Window } from '../../aggregate/timeline/window.js';
import { loadDays, lotsForDays } from '../../page/days.js';

/** What is counted by the day about the works of a list, each window by itself, when a reader asks for it. */
export class ByDay {
  readonly #known = new Map<string, DayCounts>();

  /**
   * What is counted, or can be; nothing where years can tell.
   *
   * @param mayAsk whether anybody may be asked
   */
  in(window: Window, members: readonly Member[], mayAsk: boolean): DayCounts | undefined {
    if (!isByDay(window)) return undefined;
    const known = this.#known.get(keyOf(window));
    if (known) return known;
    const works = recordsOf(members).length;
    const stretches = Object.keys(stretchesOf(window)).length;
    const { lots, isTooMany } = lotsForDays(works);
    return {
      ...{ works, isTooMany, isAtMost: lots > 1, isAsking: false },
      requests: mayAsk && !isTooMany ? lots * stretches : 0,
    };
  }

  /** Asks how many works cite these, by the days of a window. Never rejects. */
  async ask(
    window: Window,
    members: readonly Member[],
    signal: AbortSignal,
    learnt: () => void,
  ): Promise<void> {
    const offer = this.in(window, members, true);
    if (!offer?.requests || offer.isAsking) return;
    this.#known.set(keyOf(window), { ...offer, isAsking: true });
    learnt();
    const counts = await loadDays(recordsOf(members), stretchesOf(window), signal);
    const isFailed = Object.values(counts).some(({ state }) => state !== 'counted');
    // What failed may be asked again.
    const requests = isFailed ? offer.requests : 0;
    this.#known.set(keyOf(window), { ...offer, requests, counts });
    if (!signal.aborted) learnt();
  }
}

function keyOf({ from, until }: Window): string {
  return `${from ?? ''}/${until ?? ''}`;
}
