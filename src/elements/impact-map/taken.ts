import { type CountedSource, type LayerId, unlocatedOf } from '../../aggregate/layers.js';
import { size } from '../../charts/map/outlines.js';
import { scaleOf, shadeOf } from '../../charts/map/scale.js';
import { dateWords } from '../../words/details-sentences.js';
import { countryName } from '../../words/details-tables.js';
import { headingSentence, type MapVoice, shadeWords } from '../../words/map-sentences.js';
import { captionOf, type Taken } from '../downloads/downloads.js';
import type { Attention } from '../../model/attention.js';
import { painted } from '../downloads/paint.js';
import type { ImpactMap } from './element.js';

const [width, height] = size;
/** Height of the legend's line, in units of the map. */
const line = 22;

/** What is taken along of one source's map. */
export function takenOf(
  id: LayerId,
  source: CountedSource,
  voice: MapVoice,
  host: ImpactMap,
  work: Attention['work'],
): Taken {
  const { speaker, prose } = voice;
  const { country, count, rest: unknown } = prose.details.places;
  const { rows, rest } = source.geography;
  const unlocated = unlocatedOf(source);
  const { receipt } = source.finding;
  return {
    name: `map-${id}-${source.finding.provider}`,
    sentence: captionOf(work, headingSentence(id, source, voice)),
    date: dateWords(receipt.retrieved, speaker),
    sources: [`${receipt.attribution}: ${receipt.rule}, ${receipt.link}`],
    heads: ['ISO 3166-1', country, count],
    rows: [
      ...rows.map((row) => [row.country, countryName(row.country, speaker), row.value]),
      ...(rest ? [['', unknown, rest]] : []),
      ...(unlocated ? [['', voice.map.unlocated, unlocated]] : []),
    ],
    svg: () => drawing(rows, voice, host),
  };
}

/** The map with its legend below. */
function drawing(
  rows: CountedSource['geography']['rows'],
  voice: MapVoice,
  host: ImpactMap,
): string {
  const svg = host.shadowRoot!.querySelector<SVGSVGElement>('svg:has([data-country])')!;
  const map = painted(svg, host);
  const scale = scaleOf(rows.map(({ value }) => value));
  const words = shadeWords(scale.starts, voice);
  const keys = words.map((text, at) => {
    const shown = rows.find(({ value }) => shadeOf(value, scale) === at + 1)?.country ?? '';
    const [, fill = 'none'] =
      new RegExp(`data-country="${shown}"[^>]*? fill="([^"]*)"`).exec(map) ?? [];
    const x = (at * width) / words.length;
    return `<rect x="${x}" y="${height + 7}" width="14" height="10" fill="${fill}" stroke="#808080" stroke-width="0.5"/><text x="${x + 18}" y="${height + 16}" font-size="11" direction="ltr">${text}</text>`;
  });
  return `<svg viewBox="0 0 ${width} ${height + line}">${map.replace('<svg', `<svg width="${width}" height="${height}"`)}${keys.join('')}</svg>`;
}
