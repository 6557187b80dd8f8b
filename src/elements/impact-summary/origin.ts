import { aboutOf } from '../../aggregate/body/member.js';
import { valueOf } from '../../identifiers/identifier.js';
import type { Origin } from '../../views/summary/shown.js';
import type { Collection } from '../collection/collection.js';

/** Where the works of a collection come from. */
export function originOf({ written, portfolios, file, choices, error }: Collection): Origin {
  return {
    // Lists come one after another.
    portfolios: portfolios.filter(Boolean),
    given: written.works.length,
    // A snapshot beside a list names no works of its own: it answers for those of the list.
    filed: file?.snapshot && isListed(written) ? undefined : file?.works.length,
    trouble: error?.message,
    unreadable: written.unreadable,
    problems: [...(file?.problems ?? []), ...(choices?.problems ?? [])],
    added: (choices?.added ?? []).map(({ identifier, reason }) => {
      return { name: valueOf(identifier), reason };
    }),
    removed: (choices?.removed ?? []).map(({ work, choice }) => {
      return { name: aboutOf({ work }).title ?? valueOf(choice.identifier), reason: choice.reason };
    }),
    unmatched: choices?.unmatched.length ?? 0,
  };
}

function isListed({ works, subjects }: Collection['written']): boolean {
  return works.length + subjects.length > 0;
}
