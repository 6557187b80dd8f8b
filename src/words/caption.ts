import type { Badge } from '../aggregate/badge.js';
import type { Arc, Look } from '../aggregate/ring.js';
import type { Notice } from '../model/notice.js';
import type { Speaker } from './speaker.js';
import { countWords, type LabelOf, nameWords, sourceWords, statement } from './statement.js';

/** What a tile says. */
export interface TileWords {
  /** "145 citations", or the measure with a sign in place of a number. */
  readonly main: string;
  /** Who counted, where it is not who usually does. */
  readonly source: string;
  /** All of it, with the date; empty where nothing is counted, for the ring's sentence says why. */
  readonly full: string;
}

/** What a badge says, in the words of one language. */
export interface Caption {
  /** The number alone; empty where nothing is counted. */
  readonly number: string;
  /** What must be known before any number; empty where nothing must. */
  readonly notice: string;
  /** "145 citations", or what stands in its place. */
  readonly main: string;
  /** "OpenAlex, 22 Nov 2026", or whom the main part concerns. */
  readonly detail: string;
  /** Stands between main part and detail where they share a line. */
  readonly comma: string;
  /** All of it as sentences, with the ring's. */
  readonly full: string;
  /** Several measures, in a badge that shows more than its headline. */
  readonly tiles?: readonly TileWords[];
}

/** What a badge with an answer, or awaiting one, says. */
export function caption(badge: Badge, speaker: Speaker, labelOf: LabelOf): Caption {
  const { words } = speaker;
  const notice = noticeWords(badge.notices, speaker);
  const { headline: lead, lack, state, arcs } = badge;
  if (lead)
    return {
      number: speaker.number(lead.value),
      notice,
      main: countWords(lead, speaker),
      detail: sourceWords(lead, speaker, labelOf, 'medium'),
      comma: words.comma,
      full: sentences(notice, statement(lead, speaker, labelOf), ringWords(arcs, speaker)),
    };
  if (state === 'loading' || state === 'idle') return numberless(words[state], '', notice);
  if (lack && state !== 'ready') {
    const detail = speaker.list(lack.providers.map((id) => nameWords(labelOf(id), speaker)));
    return numberless(words.lacks[lack.why], detail, notice, ringWords(arcs, speaker));
  }
  return ringAlone(arcs, speaker, notice);
}

/** What a badge says whose centre names no count although something is known. */
function ringAlone(arcs: readonly Arc[], speaker: Speaker, notice: string): Caption {
  const { words } = speaker;
  const look = (['found', 'none'] as const).find((each) => arcs.some((arc) => arc.look === each));
  const groups = arcs.filter((arc) => arc.look === look).map(({ group }) => words.groups[group]);
  const main = look === 'found' ? words.found : look ? words.looks[look] : words.lacks['not-asked'];
  const ring = ringWords(arcs, speaker);
  const said = numberless(main, speaker.list(groups), notice);
  // The ring's sentence says it already.
  return ring ? { ...said, full: sentences(notice, ring) } : said;
}

/** What a badge says that can't ask at all. */
export function numberless(main: string, detail = '', notice = '', ring = ''): Caption {
  const lead = [main, detail].filter(Boolean).join(': ');
  return { number: '', notice, main, detail, comma: ': ', full: sentences(notice, lead, ring) };
}

/** "Found: scholarly. Looked for, none: encyclopedias." Never how many of how many. */
export function ringWords(arcs: readonly Arc[], { words, list }: Speaker): string {
  const looks: readonly Look[] = ['found', 'none', 'not-covered', 'failed', 'not-asked', 'pending'];
  return looks
    .map((look) => {
      const groups = arcs
        .filter((arc) => arc.look === look)
        .map(({ group }) => words.groups[group]);
      return groups.length ? `${words.looks[look]}: ${list(groups)}.` : '';
    })
    .filter(Boolean)
    .join(' ');
}

/** The kinds of notices, each once. */
export function noticeWords(notices: readonly Notice[], { words, list }: Speaker): string {
  // A snapshot may hold a kind that this copy has no word for: told untranslated, never hidden.
  return list([...new Set(notices.map(({ kind }) => words.notices[kind] ?? kind))]);
}

/** Joins parts of a text to sentences; empty ones drop out. */
export function sentences(...parts: readonly string[]): string {
  return parts
    .filter(Boolean)
    .map((part) => (/[.…]$/.test(part) ? part : `${part}.`))
    .join(' ');
}
