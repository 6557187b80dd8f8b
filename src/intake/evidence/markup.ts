import { evidenceFields } from '../../model/evidence.js';
import { readEntry } from './entry.js';
import { Gathered } from './gathered.js';
import { oneOf } from './plain.js';
import type { EvidenceReading } from './reading.js';

/** What is needed of an element to read evidence from it; those of pages and of parsers have it. */
export interface Markup {
  readonly localName: string;
  readonly textContent: string | null;
  readonly children: Iterable<Markup>;
  getAttribute(name: string): string | null;
  getAttributeNames(): readonly string[];
}

/** Fields of one entry, as they are written. */
type Given = Record<string, string>;

/**
 * Reads the evidence that stands in a page as HTML, readable without script, and as the ledger
 * itself is drawn:
 *
 * ```html
 * <article data-kind="event" data-method="sign-in-sheet">
 *   <h4><a href="https://clinic.example/day">Kidney health day</a></h4>
 *   <p><data value="240" data-unit="people">240 people</data>, <time datetime="2025-06-14">14 June</time></p>
 *   <p>Reported by <span data-field="reportedBy">Riverside Clinic</span></p>
 * </article>
 * ```
 *
 * An entry is any element with `data-kind`; its other `data-` attributes are fields. Inside it the
 * heading is the title and its link the address, `<time>` the date, two of them a range, `<data>`
 * the count, and `data-field` names whatever else there is. A table in it holds further readings.
 */
export function entriesIn(element: Markup): EvidenceReading {
  const gathered = new Gathered();
  let at = 0;
  for (const entry of entryElements(element)) {
    at += 1;
    for (const given of givenIn(entry)) gathered.add(readEntry(given), `Entry ${at}`);
  }
  return gathered.reading();
}

/** The fields of all entries as they are written, for `isPublishable`. */
export function writtenIn(element: Markup): readonly Readonly<Given>[] {
  return [...entryElements(element)].flatMap(givenIn);
}

function* entryElements(element: Markup): Generator<Markup> {
  for (const child of element.children)
    if (child.getAttribute('data-kind') !== null) yield child;
    else yield* entryElements(child);
}

/** The entry, and for a counter one more for each of its other readings. */
function givenIn(entry: Markup): Given[] {
  const given: Given = {};
  for (const name of entry.getAttributeNames()) {
    const field = name.startsWith('data-') && oneOf(evidenceFields, name.slice(5));
    if (field) given[field] = entry.getAttribute(name)!;
  }
  const id = entry.getAttribute('id');
  if (id) given['id'] ??= id;
  const readings: Given[] = [];
  for (const part of entry.children) readPart(part, given, readings);
  const others = readings.filter(({ date }) => date !== given['date']);
  return [...others.map((reading) => ({ ...given, ...reading })), given];
}

function readPart(part: Markup, given: Given, readings: Given[]): void {
  const name = part.getAttribute('data-field');
  const field = name === null ? undefined : oneOf(evidenceFields, name);
  const { localName } = part;
  if (localName === 'table') {
    for (const row of descendants(part))
      if (row.localName === 'tr') readings.push(...readingIn(row));
  } else if (field === 'date') given['date'] = datesIn(part) || wordsOf(part);
  else if (field) given[field] = joined(given[field], valueOf(part, field));
  else if (/^h[1-6]$/.test(localName)) {
    given['title'] ??= wordsOf(part);
    const href = hrefIn(part);
    if (href) given['url'] ??= href;
  } else if (localName === 'time') given['date'] = range(given['date'], timeOf(part));
  else if (localName === 'data') readCount(part, given);
  else for (const child of part.children) readPart(child, given, readings);
}

/** A row of readings: one date, one count. */
function readingIn(row: Markup): Given[] {
  const parts = [...descendants(row)];
  const time = parts.find(({ localName }) => localName === 'time');
  const data = parts.find(({ localName }) => localName === 'data');
  const count = data?.getAttribute('value');
  return time && count ? [{ date: timeOf(time), count }] : [];
}

function readCount(data: Markup, given: Given): void {
  const value = data.getAttribute('value');
  if (value === null || given['count'] !== undefined) return;
  given['count'] = value;
  const unit = data.getAttribute('data-unit') ?? wordsOf(data).replace(/^[\d\s.,'’]+/, '');
  if (unit) given['unit'] ??= unit;
}

/** What a named part holds: what it says for programs, where its link leads, or its words. */
function valueOf(part: Markup, field: string): string {
  const said = part.getAttribute('data-value') ?? part.getAttribute('value');
  if (said !== null) return said;
  const leads = field === 'url' || field === 'archivedUrl' || field === 'file';
  return (leads && hrefIn(part)) || wordsOf(part);
}

/** Several parts of one name are several works. */
function joined(one: string | undefined, other: string): string {
  return one === undefined ? other : `${one} ${other}`;
}

function datesIn(part: Markup): string {
  const times = [part, ...descendants(part)].filter(({ localName }) => localName === 'time');
  return times.map(timeOf).join('/');
}

function range(from: string | undefined, until: string): string {
  return from === undefined ? until : `${from}/${until}`;
}

function timeOf(time: Markup): string {
  return time.getAttribute('datetime') ?? wordsOf(time);
}

function hrefIn(part: Markup): string | undefined {
  const link = [part, ...descendants(part)].find(({ localName }) => localName === 'a');
  return link?.getAttribute('href') ?? undefined;
}

function wordsOf({ textContent }: Markup): string {
  return (textContent ?? '').replace(/\s+/g, ' ').trim();
}

function* descendants(element: Markup): Generator<Markup> {
  for (const child of element.children) {
    yield child;
    yield* descendants(child);
  }
}
