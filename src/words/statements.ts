import { itemsOf } from '../aggregate/details-items.js';
import { geographyOf } from '../aggregate/geography.js';
import type { Context, Counted, Finding } from '../model/finding.js';
import { type Measure, measures } from '../model/measure.js';
import {
  dateWords,
  figureAlone,
  fill,
  measureName,
  nameOf,
  scopeWords,
  type Voice,
} from './details-sentences.js';
import type { CountMeasure, ExportWords, Flaw } from './export-words.js';
import { nameWords } from './statement.js';

/** Everything needed to say what an export says. */
export interface ExportVoice extends Voice {
  readonly out: ExportWords;
}

/** One fact that can stand alone in a document: it brings its source and its date. */
export interface Statement {
  /** "Cited by 39 works" */
  readonly fact: string;
  /** "OpenAlex, 12 November 2026" */
  readonly source: string;
  /** "Cited by 39 works (OpenAlex, 12 November 2026)", without an end. */
  readonly text: string;
}

/** From so many works on a benchmark says something. */
const fewestPeers = 50;
/** So many of the things that are counted are named. */
const mostNamed = 2;

const named: readonly Measure[] = ['policy-documents', 'guidelines', 'news-items'];
const places = ['dspace', 'eprints', 'inveniordm', 'dataverse', 'owner'];

/**
 * Why a number can't be exported; `undefined` where it can. A snapshot may hold anything in place
 * of source and date.
 */
export function flawOf({ measure, provider, receipt }: Counted): Flaw | undefined {
  const { link, request, retrieved } = receipt as Partial<Counted['receipt']>;
  if (typeof provider !== 'string' || !provider || !(hostOf(link) ?? hostOf(request)))
    return 'no-source';
  if (typeof retrieved !== 'string' || Number.isNaN(Date.parse(retrieved))) return 'no-date';
  return Object.hasOwn(measures, measure) ? undefined : 'no-unit';
}

/**
 * What a finding lets one say, and nothing beyond: the number first, then the countries it comes
 * from. Nothing where source or date are missing, and no benchmark against fewer than 50 works or
 * against a set that is not named.
 *
 * @param among the other findings on the same work: one benchmark may tell the size of another's set
 */
export function statementsOf(
  finding: Counted,
  among: readonly Finding[],
  voice: ExportVoice,
): Statement[] {
  if (flawOf(finding)) return [];
  const own = ownStatement(finding, among, voice);
  const countries =
    finding.measure === 'countries-citing' ? undefined : fromCountries(finding, voice);
  if (own && own.source === countries?.source) return [together(own, countries, voice)];
  return [own, countries].filter((each) => each !== undefined);
}

/** "Downloaded 1,204 times; downloaded from 4 countries (DSpace, …)": one source, named once. */
function together(own: Statement, countries: Statement, voice: ExportVoice): Statement {
  const { locale } = voice.speaker;
  const [first = '', ...rest] = countries.fact;
  const second = first.toLocaleLowerCase(locale) + rest.join('');
  const more = own.text.slice(
    fill(voice.out.sourced, { fact: own.fact, source: own.source }).length,
  );
  const fact = [own.fact, second].join(voice.out.semicolon);
  return {
    fact,
    source: own.source,
    text: fill(voice.out.sourced, { fact, source: own.source }) + more,
  };
}

/** That a source records something, where a form wants no counts. Names what it can name. */
export function uncounted(finding: Counted, voice: ExportVoice): Statement | undefined {
  if (flawOf(finding) || !finding.value || finding.measure === 'open-access') return undefined;
  const fact = fill(voice.out.recorded, { name: measureName(finding.measure, voice) });
  return said(fact, sourceWords(finding, voice), voice, itemsWords(finding, voice));
}

/** "OpenAlex, 12 November 2026": who counted, which versions if all, over what time, and when. */
export function sourceWords(
  finding: Counted,
  voice: ExportVoice,
  name = sourceName(finding, voice),
) {
  const { scope, retrieved } = finding.receipt;
  const period = periodOf(finding, voice);
  const date = dateWords(retrieved, voice.speaker);
  const parts = [
    name,
    scope === 'all versions' ? scopeWords(scope, voice) : '',
    period,
    period ? fill(voice.out.readOn, { date }) : date,
  ];
  return parts.filter(Boolean).join(voice.speaker.words.comma);
}

/** "January 2024 – October 2026"; empty where the count covers all time. */
export function periodOf({ receipt }: Counted, { speaker }: ExportVoice): string {
  const { from, until } = receipt.period ?? {};
  return [...new Set([from, until])]
    .map((date) => dateWords(date, speaker))
    .filter(Boolean)
    .join(' – ');
}

/** Who counted: software that many repositories run says nothing without the repository. */
export function sourceName({ provider, receipt }: Counted, voice: ExportVoice): string {
  const name = nameOf(provider, voice);
  const host = places.includes(provider) ? hostOf(receipt.link) : undefined;
  return host ? [name, nameWords(host, voice.speaker)].join(voice.speaker.words.comma) : name;
}

function ownStatement(
  finding: Counted,
  among: readonly Finding[],
  voice: ExportVoice,
): Statement | undefined {
  const { measure, value, located } = finding;
  const { out, speaker } = voice;
  switch (measure) {
    case 'fwci':
    case 'citation-percentile':
      return benchmark(finding, among, voice);
    case 'relative-citation-ratio':
      return said(
        fill(out.rcr, { n: figureAlone(finding, voice) }),
        sourceWords(finding, voice, ownName(finding, voice)),
        voice,
      );
    case 'open-access':
    case 'archived':
      return said(
        fill(measure === 'archived' ? out.archived : out.access, {
          status: figureAlone(finding, voice),
        }),
        sourceWords(finding, voice),
        voice,
      );
    case 'countries-citing': {
      // How many of the citing works say where they come from belongs to the number.
      const { n, of } = located ?? {};
      const found =
        Number.isFinite(n) && Number.isFinite(of)
          ? fill(out.located, { n: speaker.number(n!), of: speaker.number(of!) })
          : '';
      return said(
        speaker.count(value, out.facts[measure]),
        [found, sourceWords(finding, voice)].filter(Boolean).join(out.semicolon),
        voice,
      );
    }
    default:
      return said(
        speaker.count(value, out.facts[measure satisfies CountMeasure]),
        sourceWords(finding, voice),
        voice,
        itemsWords(finding, voice),
      );
  }
}

/** How a work compares, as its provider computed it: only with the set named, and that large enough. */
function benchmark(
  finding: Counted,
  among: readonly Finding[],
  voice: ExportVoice,
): Statement | undefined {
  const { out, speaker } = voice;
  const sibling = among.find(
    (each): each is Counted =>
      each.state === 'counted' &&
      each.measure === 'citation-percentile' &&
      each.provider === finding.provider,
  );
  const peers = peersOf(finding) ?? (sibling && peersOf(sibling));
  if (!peers) return undefined;
  const words = finding.measure === 'fwci' ? out.fwci : out.percentile;
  const set = nameWords(peers.set.join(speaker.words.comma), speaker);
  const source = [
    sourceWords(finding, voice, ownName(finding, voice)),
    speaker.count(peers.n, out.compared),
  ];
  return said(
    fill(words, { n: figureAlone(finding, voice), set }),
    source.join(out.semicolon),
    voice,
  );
}

function peersOf({ context }: Counted): { n: number; set: string[] } | undefined {
  // A snapshot may hold anything in their place.
  const { type, year, field, n } = (context ?? {}) as Partial<Record<keyof Context, unknown>>;
  const set = [type, year, field]
    .filter((each) => typeof each === 'string' || typeof each === 'number')
    .map(String);
  const isSaid = typeof field === 'string' && typeof n === 'number' && n >= fewestPeers;
  return isSaid ? { n, set } : undefined;
}

function fromCountries(finding: Counted, voice: ExportVoice): Statement | undefined {
  const geography = geographyOf(finding);
  if (!geography) return undefined;
  const { out, speaker } = voice;
  const { rows, masked, rest = 0 } = geography;
  const forms =
    finding.measure in out.countries
      ? out.countries[finding.measure as keyof typeof out.countries]
      : out.countries.other;
  const unknown = masked ? undefined : rest;
  const located = unknown
    ? fill(out.locatedOther, {
        n: speaker.number(finding.value - unknown),
        of: speaker.number(finding.value),
      })
    : '';
  return said(
    speaker.count(rows.length + masked, forms),
    [located, sourceWords(finding, voice)].filter(Boolean).join(out.semicolon),
    voice,
  );
}

/** "including “A guideline” (WHO, 2024)"; empty where the source names nothing. */
function itemsWords(finding: Counted, { out, speaker }: ExportVoice): string {
  if (!named.includes(finding.measure)) return '';
  const items = itemsOf(finding)
    .slice(0, mostNamed)
    .map(({ title, outlet, date }) => {
      const fact = fill(out.item, { title: nameWords(title, speaker) });
      const source = [
        outlet && nameWords(outlet, speaker),
        typeof date === 'string' && date.slice(0, 4),
      ].filter(Boolean);
      return source.length
        ? fill(out.sourced, { fact, source: source.join(speaker.words.comma) })
        : fact;
    });
  return items.length ? fill(out.including, { items: speaker.list(items) }) : '';
}

function ownName(finding: Counted, voice: ExportVoice): string {
  return fill(voice.out.own, { name: sourceName(finding, voice) });
}

function said(fact: string, source: string, { out, speaker }: ExportVoice, more = ''): Statement {
  const text = fill(out.sourced, { fact, source });
  return { fact, source, text: more ? text + speaker.words.comma + more : text };
}

/** The host of an address of the web. */
function hostOf(address: unknown): string | undefined {
  try {
    const { protocol, host } = new URL(String(address));
    return /^https?:$/.test(protocol) && host ? host : undefined;
  } catch {
    return undefined;
  }
}
