import type { Evidence, EvidenceFile, Story, StoryPassage } from '../../model/evidence.js';
import { isOpenTo } from '../../model/evidence-consent.js';
import { masked } from '../../model/evidence-masking.js';
import { ordered } from './order.js';

/** One file for everyone, one for the owner. */
export interface SplitEvidence {
  /** What anyone may download: entries that are public, with small numbers of people taken out. */
  readonly shared: EvidenceFile;
  /** The rest, and in full what had to be changed before it could be shared. */
  readonly kept: EvidenceFile;
}

/** Divides evidence into what may be published and what may not. */
export function splitEvidence(file: EvidenceFile): SplitEvidence {
  const { story, audience: _, entries: all, ...about } = file;
  const entries = withoutTwins(all);
  const open = entries.filter((entry) => isOpenTo(entry, 'public'));
  const shared = open.map((entry) => ordered(shareable(entry)));
  const told = story && sharedStory(story, new Set(shared.map(({ id }) => id)));
  return {
    shared: { ...about, ...(told && { story: told }), entries: shared },
    kept: {
      ...about,
      audience: 'private',
      ...(story && { story }),
      entries: entries.filter((entry) => !open.includes(entry) || shareable(entry) !== entry),
    },
  };
}

/** The entry as anyone may download it: who agreed is nobody's business. */
function shareable(entry: Evidence): Evidence {
  const { consentBy, ...rest } = entry;
  return masked(consentBy === undefined ? entry : rest);
}

/**
 * Entries without those that are the public half of another one, told by all that both halves have.
 * Where one of them may not be seen, as after a consent was taken back, the other may not either.
 */
export function withoutTwins(entries: readonly Evidence[]): readonly Evidence[] {
  const altered = new Set<string>();
  const closed = new Set<string>();
  for (const entry of entries) {
    if (!isOpenTo(entry, 'public')) closed.add(likeness(entry));
    else if (shareable(entry) !== entry) altered.add(likeness(entry));
  }
  return entries.filter((entry) => {
    if (!isOpenTo(entry, 'public')) return true;
    const key = likeness(entry);
    return !closed.has(key) && (shareable(entry) !== entry || !altered.has(key));
  });
}

/** What an entry and its public half have in common. */
function likeness(entry: Evidence): string {
  const { consent: _, consentDate: _d, withdrawn: _w, ...rest } = entry;
  return JSON.stringify(ordered(shareable(rest)));
}

/** A story that names no entry which its readers can't see, and says how many there are. */
function sharedStory(story: Story, seen: ReadonlySet<string | undefined>): Story {
  return Object.fromEntries(
    Object.entries(story).map(([part, { evidence = [], withheld = 0, text }]) => {
      const ids = evidence.filter((id) => seen.has(id));
      const more = withheld + evidence.length - ids.length;
      const passage: StoryPassage = {
        text,
        ...(ids.length && { evidence: ids }),
        ...(more && { withheld: more }),
      };
      return [part, passage];
    }),
  );
}
