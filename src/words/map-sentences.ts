import {
  type Choice,
  type Layer,
  type LayerId,
  type LayerSource,
  unlocatedOf,
} from '../aggregate/layers.js';
import {
  dateWords,
  fill,
  lackSentence,
  nameOf,
  namesOf,
  scopeWords,
  type Voice,
  whyHidden,
} from './details-sentences.js';
import { countryName, placesTable, type Table } from './details-tables.js';
import type { MapWords } from './map-words.js';
import type { Speaker } from './speaker.js';

/** Everything needed to say what the map says. */
export interface MapVoice extends Voice {
  readonly map: MapWords;
}

/** "Authors with affiliations in 32 countries (31 of 39 citing works located), OpenAlex, 22 November 2026" */
export function headingSentence(id: LayerId, source: LayerSource, voice: MapVoice): string {
  const { speaker, map } = voice;
  const { rows, masked } = source.geography;
  const countries = speaker.count(rows.length + masked, map.from[id]);
  const located = locatedIn(source);
  const main =
    located && id !== 'evidence'
      ? fill(map.located[id], {
          countries,
          n: speaker.number(located.n),
          of: speaker.number(located.of),
        })
      : countries;
  return [main, ...originWords(source, voice)].join(speaker.words.comma);
}

/** Of how many a country is told, where it is not of all. */
function locatedIn({ geography }: LayerSource): { n: number; of: number } | undefined {
  const { rows, rest, located } = geography;
  if (located) return located;
  const n = rows.reduce((sum, { value }) => sum + value, 0);
  return rest ? { n, of: n + rest } : undefined;
}

/** Whose figures they are, of when and of what. */
function originWords(source: LayerSource, voice: MapVoice): string[] {
  if (source.origin === 'reported') return [voice.map.reported];
  const { provider, receipt } = source.finding;
  const { periodBetween } = voice.prose.details.method;
  const from = dateWords(receipt.period?.from, voice.speaker);
  const until = dateWords(receipt.period?.until, voice.speaker);
  return [
    nameOf(provider, voice),
    from && until
      ? fill(periodBetween, { from, until })
      : dateWords(receipt.retrieved, voice.speaker),
    scopeWords(receipt.scope, voice),
  ].filter(Boolean);
}

/** "France: 31 citing works"; of a country without a count that none is told. */
export function pointSentence(
  id: LayerId,
  country: string,
  count: number | undefined,
  voice: MapVoice,
): string {
  const { speaker, map } = voice;
  const name = countryName(country, speaker);
  if (count === undefined) return fill(map.noCount, { country: name });
  const forms = id === 'citing' || id === 'evidence' ? map.counts[id] : speaker.words.counts[id];
  return fill(map.at, { country: name, count: speaker.count(count, forms) });
}

/** What each shade stands for: "1", "2–4", "5 or more". */
export function shadeWords(starts: readonly number[], { speaker, map }: MapVoice): string[] {
  return starts.map((start, at) => {
    const next = starts[at + 1];
    const from = speaker.number(start);
    if (next === undefined) return fill(map.orMore, { from });
    return next === start + 1 ? from : fill(map.range, { from, until: speaker.number(next - 1) });
  });
}

/** Countries and their counts, the same as on the map; what is to be known of them stands apart. */
export function countryTable(source: LayerSource, voice: MapVoice): Table {
  const { speaker, map } = voice;
  const { rows, masked, rest } = source.geography;
  const told = { rows, masked, isOverlapping: false, ...(rest !== undefined && { rest }) };
  const table = placesTable(told, voice);
  const unlocated = unlocatedOf(source);
  return {
    ...table,
    open: map.table,
    rows: [
      ...table.rows,
      ...(unlocated ? [[map.unlocated, speaker.number(unlocated)] as const] : []),
    ],
    notes: [],
  };
}

/** What must be known of the figures, what the map is not, and who is missing from it. */
export function mapNotes(
  { layer, source, known }: Choice,
  layers: readonly Layer[],
  languages: readonly string[],
  voice: MapVoice,
): string[] {
  const { speaker, map, prose } = voice;
  const { places } = prose.details;
  const masked = source?.geography.masked;
  const names = speaker.list(languages.map((tag) => languageName(tag, speaker)));
  return [
    ...(layer && source ? [layer.id === 'citing' ? places.overlapping : map.found[layer.id]] : []),
    ...(masked ? [speaker.count(masked, places.masked)] : []),
    ...(known.length > 1 || (layer?.sources.length ?? 0) > 1 ? [map.apart] : []),
    ...(source ? [map.isNot] : []),
    ...(names ? [fill(map.languages, { languages: names })] : []),
    ...(source ? [map.borders] : []),
    ...(layer ? [layer] : layers).flatMap((each) => lackSentences(each, voice)),
  ];
}

/** The source's name, with a number where its provider has counted twice. */
export function sourceName(source: LayerSource, voice: MapVoice): string {
  if (source.origin === 'reported') return voice.map.reported;
  const { provider } = source.finding;
  const number = Number(source.key.slice(provider.length + 1));
  return [nameOf(provider, voice), number ? voice.speaker.number(number) : ''].join(' ').trim();
}

/** Who names no country, and why; who has found none. */
function lackSentences({ id, placeless, zeros, lacking }: Layer, voice: MapVoice): string[] {
  return [
    ...(placeless.length ? [fill(voice.map.placeless, { names: namesOf(placeless, voice) })] : []),
    ...zeros.map(({ provider, receipt }) => {
      const who = [nameOf(provider, voice), dateWords(receipt.retrieved, voice.speaker)];
      return fill(voice.map.none, {
        layer: voice.map.layers[id],
        who: who.filter(Boolean).join(voice.speaker.words.comma),
      });
    }),
    ...lacking.map((finding) => {
      const { provider } = finding;
      return finding.state === 'hidden'
        ? `${nameOf(provider, voice)}: ${whyHidden(finding.reason, voice)}`
        : lackSentence({ provider, finding, isLastKnown: false, items: [] }, voice);
    }),
  ];
}

/** The language's name; its tag where the platform has none. */
function languageName(tag: string, { locale, words }: Speaker): string {
  try {
    // Pages write anything into `lang`; only where words are not English has it been checked.
    const own = words.language === 'en' ? 'en' : locale;
    return new Intl.DisplayNames(own, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
