import type { Upgrade } from './upgrade.js';

/** What themes call when they have added markup. */
export interface OldGlobals {
  _altmetric_embed_init?: (where?: unknown) => void;
  __dimensions_embed?: { addBadges?: () => void };
  __plumX?: { widgets?: { init?: () => void } };
  __SCITE?: { insertBadges?: () => void };
}

/**
 * Answers calls that were meant for the old scripts, where those have not put their own functions
 * there. Markup that comes late is found without any call; a call spares it the wait.
 */
export function answerOldCalls(page: OldGlobals, upgrade: Upgrade): void {
  const all = () => upgrade.called(document);
  page._altmetric_embed_init ??= (where) => {
    for (const part of partsAt(where)) upgrade.called(part);
  };
  (page.__dimensions_embed ??= {}).addBadges ??= all;
  ((page.__plumX ??= {}).widgets ??= {}).init ??= all;
  (page.__SCITE ??= {}).insertBadges ??= all;
}

/** An element, several, a selector, or nothing, which is everything. */
function partsAt(where: unknown): readonly ParentNode[] {
  if (where instanceof Element) return [where];
  if (typeof where !== 'string' || !where.trim()) return [document];
  try {
    return [...document.querySelectorAll(where)];
  } catch {
    return [document];
  }
}
