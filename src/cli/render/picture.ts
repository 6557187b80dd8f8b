import { badge, type Badge } from '../../aggregate/badge.js';
import { details } from '../../aggregate/details.js';
import type { HeadlineWish } from '../../aggregate/headline.js';
import { valueOf } from '../../identifiers/identifier.js';
import type { Attention } from '../../model/attention.js';
import { wasAsked } from '../../model/receipt.js';
import { type Caption, caption } from '../../words/caption.js';
import { checkSentence, dateWords, type Voice } from '../../words/details-sentences.js';
import { credits } from './sheet.js';
import type { Work } from '../works.js';

/** How pictures of works are drawn. */
export interface PictureWish {
  /** With the ring of the kinds of attention, or as one flat line. */
  readonly variant: 'flat' | 'donut';
  readonly headline: HeadlineWish | undefined;
}

/** What a picture of a work shows and says. */
export interface Picture {
  readonly badge: Badge;
  readonly caption: Caption;
  /** The work and all that the picture shows, for who can't see it. */
  readonly name: string;
  /** Who looked for notices, and whose figures these are. */
  readonly about: string;
}

/** Reads the picture of a work. */
export function pictureOf(
  { key, attention }: Work,
  voice: Voice,
  { headline, variant }: PictureWish,
): Picture {
  const known = badge(attention.findings, attention, headline);
  const { notices } = details(attention, 0);
  const check = notices.found.length ? '' : checkSentence(notices, voice);
  const said = dated(captionOf(known, variant, voice), known, attention, voice);
  return {
    badge: known,
    caption: said,
    name: `${attention.work.title ?? valueOf(key)}: ${said.full}`,
    about: [check, credits([{ key, attention }], voice)].filter(Boolean).join(' '),
  };
}

function captionOf(known: Badge, variant: PictureWish['variant'], voice: Voice): Caption {
  const { headline, lack, state } = known;
  // Kinds are told where the ring is drawn, and where there is nothing else to tell.
  const isRingTold = variant === 'donut' || !(headline || (lack && state !== 'ready'));
  const { speaker, labelOf } = voice;
  return caption(isRingTold ? known : { ...known, arcs: [] }, speaker, labelOf);
}

/** With the day on which there was no number, where there is none: a picture is looked at later. */
function dated(said: Caption, { headline }: Badge, { findings }: Attention, voice: Voice): Caption {
  const { speaker } = voice;
  const times = findings.flatMap(({ receipt }) =>
    wasAsked(receipt) && dateWords(receipt.retrieved, speaker) ? [receipt.retrieved] : [],
  );
  const last = times.sort().at(-1);
  if (headline || !last) return said;
  const date = speaker.date(last, 'medium');
  return {
    ...said,
    detail: [said.detail, date].filter(Boolean).join(speaker.words.comma),
    full: `${said.full} ${dateWords(last, speaker)}.`,
  };
}
