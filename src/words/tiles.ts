import type { Badge } from '../aggregate/badge.js';
import type { Reach } from '../aggregate/reach.js';
import { type Tile, tiles } from '../aggregate/tiles.js';
import type { Finding } from '../model/finding.js';
import type { GroupedMeasure } from '../model/group.js';
import { type Caption, caption, ringWords, sentences, type TileWords } from './caption.js';
import type { Speaker } from './speaker.js';
import { isUsual } from '../aggregate/headline.js';
import { countWords, type LabelOf, nameWords, statement } from './statement.js';

/** Puts a tile into words. */
export function tileWords(
  { measure, finding }: Tile,
  speaker: Speaker,
  labelOf: LabelOf,
): TileWords {
  if (finding?.state === 'counted')
    return {
      main: countWords(finding, speaker),
      source: isUsual(finding.provider) ? '' : nameWords(labelOf(finding.provider), speaker),
      full: statement(finding, speaker, labelOf),
    };
  const sign = finding ? (finding.state === 'failed' ? '!' : '–') : '…';
  const { other } = speaker.words.counts[measure as GroupedMeasure];
  return { main: other.replace('{n}', sign), source: '', full: '' };
}

/** What a badge of several measures says. */
export function tiledCaption(
  badge: Badge,
  reach: Reach,
  findings: readonly Finding[],
  speaker: Speaker,
  labelOf: LabelOf,
): Caption {
  const said = caption(badge, speaker, labelOf);
  const words = tiles(reach, findings).map((tile) => tileWords(tile, speaker, labelOf));
  if (!words.length) return said;
  const full = [said.notice, ...words.map((each) => each.full), ringWords(badge.arcs, speaker)];
  return { ...said, tiles: words, full: sentences(...full) };
}
