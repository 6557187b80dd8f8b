import type { Badge } from '../aggregate/badge.js';
import { type Caption, caption, noticeWords, numberless } from './caption.js';
import type { Speaker } from './speaker.js';
import type { LabelOf } from './statement.js';

/** What a badge says that names no number; where nobody could be reached, that. */
export function linkCaption(badge: Badge, speaker: Speaker, labelOf: LabelOf): Caption {
  if (badge.state === 'unavailable') return { ...caption(badge, speaker, labelOf), number: '' };
  return numberless(speaker.words.link, '', noticeWords(badge.notices, speaker));
}
