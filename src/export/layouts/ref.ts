import { geographyOf } from '../../aggregate/geography.js';
import { itemsOf } from '../../aggregate/details-items.js';
import type { Counted } from '../../model/finding.js';
import { countryName } from '../../words/details-tables.js';
import { dateWords, figureAlone } from '../../words/details-sentences.js';
import { periodWords, tooManyWords } from '../../words/export-sentences.js';
import { type ExportVoice, sourceName } from '../../words/statements.js';
import { nameWords } from '../../words/statement.js';
import { webAddress } from '../address.js';
import { fillIn, headedTable, heading, type Line, list, plain } from '../document.js';
import { type Fact, factsOf, sentencesOf } from '../facts.js';
import type { Composer } from '../material.js';
import { titleOf } from '../reference.js';
import {
  composedOf,
  introBlocks,
  methodBlocks,
  numbered,
  reportedLine,
  subjectWords,
} from './parts.js';

/** So many countries are named. */
const mostCountries = 5;

/** Numbered evidence for a case: each number with unit, period, place and source. */
export const ref: Composer = (brief) => {
  const { material, layout, voice } = brief;
  const { columns: head, headings, fill, noEvidence } = voice.out;
  const { told, leftOut } = factsOf(material, layout.chosen!.facts, voice);
  const rows = numbered(told).map(({ number, work, finding }) => [
    plain(number),
    plain(titleOf(work, voice.speaker)),
    plain(subjectWords(work, finding, voice)),
    plain(figureAlone(finding, voice)),
    plain(voice.prose.measures[finding.measure].unit),
    plain(periodWords(finding, voice)),
    plain(placeWords(finding, voice)),
    plain(sourceAndDate(finding, voice)),
  ]);
  const heads = [
    ...[head.number, head.work, head.measure, head.figure, head.unit],
    ...[head.period, head.place, head.source],
  ];
  const sources = [
    ...told.map((fact) => sourceLine(fact, voice)),
    ...(material.reported ?? []).map((each) => reportedLine(each, voice)),
  ];
  const most = layout.evidence!;
  const isTooMuch = sources.length > most;
  return composedOf(
    brief,
    [
      ...introBlocks(brief),
      heading(headings.narrative),
      fillIn(fill.claim),
      ...(rows.length
        ? headedTable(headings.figures, heads, rows)
        : [heading(headings.figures), list([plain(noEvidence)])]),
      heading(headings.evidence),
      ...(sources.length ? [list(sources, true)] : []),
      ...methodBlocks(brief, told),
    ],
    leftOut,
    isTooMuch ? [tooManyWords(sources.length, most, voice)] : [],
  );
};

/** Where it can be checked: the source's page, and what it names. */
function sourceLine(fact: Fact, voice: ExportVoice): Line {
  const { finding, work } = fact;
  const { speaker } = voice;
  const named = itemsOf(finding).flatMap(({ title, link }): Line => {
    const address = webAddress(link);
    return address
      ? [{ text: speaker.words.comma }, { text: nameWords(title, speaker), link: address }]
      : [];
  });
  const [first] = sentencesOf(fact);
  return [
    { text: `${titleOf(work, speaker)}: ${first!}. ` },
    { text: sourceName(finding, voice), link: webAddress(finding.receipt.link) },
    ...named,
  ];
}

function sourceAndDate(finding: Counted, voice: ExportVoice): string {
  return [sourceName(finding, voice), dateWords(finding.receipt.retrieved, voice.speaker)].join(
    voice.speaker.words.comma,
  );
}

/** The countries a number comes from, the first ones by name; that the source does not say is said. */
function placeWords(finding: Counted, { out, speaker }: ExportVoice): string {
  const geography = geographyOf(finding);
  if (!geography) return out.noPlace;
  const { rows, masked } = geography;
  const names = rows.slice(0, mostCountries).map(({ country }) => countryName(country, speaker));
  const more = rows.length > mostCountries || masked ? ' …' : '';
  const all = speaker.count(rows.length + masked, out.placesCounted);
  return names.length ? `${all}: ${speaker.list(names)}${more}` : all;
}
