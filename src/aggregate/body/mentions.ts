import type { Measure } from '../../model/measure.js';
import type { PartialDate } from '../../model/partial-date.js';
import type { ProviderId } from '../../model/provider-id.js';
import { addressedIn } from './addressed.js';
import { findingsOf, type Member, type Place } from './member.js';
import { type Reading, whole } from './reading.js';

/** Something that mentions works of the body: a page, an article, a discussion. */
export interface Mention {
  readonly title: string;
  readonly link: string;
  readonly date?: PartialDate;
  readonly outlet?: string;
  /** As what it was counted, by whom, and which works it mentions. */
  readonly measures: readonly Measure[];
  readonly providers: readonly ProviderId[];
  readonly members: readonly Place[];
  /** How often it is listed, by whomever and by whatever address. */
  readonly listed: number;
}

interface Draft {
  title: string;
  link: string;
  date?: PartialDate;
  outlet?: string;
  readonly measures: Set<Measure>;
  readonly providers: Set<ProviderId>;
  readonly members: Set<Place>;
  listed: number;
}

/**
 * Everything that sources list of what they counted, each page once whoever lists it, the newest
 * first and what has no date last. What has no address of the web can't be told from others and
 * is left out.
 */
export function mentionsOf(members: readonly Member[]): Mention[] {
  return whole(readMentions(members));
}

/** The same, with a pause possible after each work. */
export function* readMentions(members: readonly Member[]): Reading<Mention[]> {
  const drafts = new Map<string, Draft>();
  for (let at = 0; at < members.length; at += 1) {
    yield;
    for (const finding of findingsOf(members[at]!))
      for (const { item, address } of addressedIn(finding)) {
        const { title, link, date, outlet } = item;
        let draft = drafts.get(address);
        if (!draft) {
          draft = {
            title,
            link,
            measures: new Set(),
            providers: new Set(),
            members: new Set(),
            listed: 0,
          };
          drafts.set(address, draft);
        }
        // The first that says something is believed.
        if (!draft.title && title) draft.title = title;
        if (!draft.date && isDate(date)) draft.date = date;
        if (!draft.outlet && outlet) draft.outlet = outlet;
        draft.listed += 1;
        draft.measures.add(finding.measure);
        draft.providers.add(finding.provider);
        draft.members.add(at);
      }
  }
  const mentions: Mention[] = [];
  for (const { measures, providers, members: places, ...rest } of drafts.values()) {
    mentions.push({
      ...rest,
      ...{ measures: [...measures], providers: [...providers], members: [...places] },
    });
    yield;
  }
  return mentions.sort((one, other) => compare(other.date ?? '', one.date ?? ''));
}

function isDate(date: unknown): date is PartialDate {
  return typeof date === 'string' && /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(date);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
