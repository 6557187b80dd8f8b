import type { Changes } from '../../aggregate/changes.js';
import { voice } from '../voice.js';
import { sectionsOf, type ToldLine, type ToldSection, type ToldWork } from './told.js';

/** A line that leads somewhere. */
export type LinkedLine = ToldLine & { readonly link: string };

/** A work and its lines, all of which lead somewhere. */
export interface LinkedWork extends ToldWork {
  readonly lines: readonly LinkedLine[];
}

/** What can be passed on: nothing in it is without a link. */
export interface Linked {
  readonly sections: readonly (Omit<ToldSection, 'works'> & {
    readonly works: readonly LinkedWork[];
  })[];
  /** Says how much had to be left out; empty where nothing had. */
  readonly note: string;
}

/** Leaves out what leads nowhere, and counts it: whoever passes news on must be able to show them. */
export function linkedChanges(changes: Changes): Linked {
  let lost = 0;
  const sections = sectionsOf(changes).map(({ heading, works }) => ({
    heading,
    works: works.flatMap((work): LinkedWork[] => {
      const lines = work.lines.filter((line): line is LinkedLine => line.link !== undefined);
      lost += work.lines.length - lines.length;
      if (lines.length) return [{ ...work, lines }];
      if (!work.lines.length && !work.address) lost += 1;
      return !work.lines.length && work.address ? [{ ...work, lines }] : [];
    }),
  }));
  return {
    sections: sections.filter(({ works }) => works.length),
    note: lost
      ? voice.speaker.count(lost, {
          one: '{n} more has no address on the web, and stands in the text form alone.',
          other: '{n} more have no address on the web, and stand in the text form alone.',
        })
      : '',
  };
}
