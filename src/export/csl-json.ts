import { textsIn } from '../aggregate/details-guards.js';
import { type Identifier, type Scheme, schemeOf, valueOf } from '../identifiers/identifier.js';
import type { Attention } from '../model/attention.js';
import { addressOf } from './address.js';
import { cslType } from './csl-type.js';
import type { WorkNotes } from './notes.js';
import { jsonText } from './snapshot-json.js';
import type { ExportWork } from './work.js';

/** A work in CSL-JSON, as far as it is known here: authors and journals are not. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly DOI?: string;
  readonly PMID?: string;
  readonly PMCID?: string;
  readonly ISBN?: string;
  readonly URL?: string;
  readonly note?: string;
}

const fields: readonly (readonly [Scheme, 'DOI' | 'PMID' | 'PMCID' | 'ISBN'])[] = [
  ['doi', 'DOI'],
  ['pmid', 'PMID'],
  ['pmcid', 'PMCID'],
  ['isbn', 'ISBN'],
];

/** Items of a person's own library, by the works they are about. */
export type Library = ReadonlyMap<Identifier, Readonly<Record<string, unknown>>>;

/**
 * Works as CSL-JSON. Numbers stand in `note`, a line each, for the format has no field for them.
 *
 * @param library whose items are taken as they are, with ours behind the note that they have
 */
export function cslText(notes: readonly WorkNotes[], library?: Library): string {
  return jsonText(
    notes.map((each) => {
      const own = library?.get(each.work.key);
      return own ? annotated(own, each) : cslItem(each);
    }),
  );
}

function annotated(
  own: Readonly<Record<string, unknown>>,
  { sentences }: WorkNotes,
): Readonly<Record<string, unknown>> {
  const given = typeof own['note'] === 'string' ? [own['note']] : [];
  const note = [...given, noteOf(sentences)].filter(Boolean).join('\n');
  return { ...own, ...(note && { note }) };
}

/** What stands in such braces would be read as a field of its own. */
function noteOf(sentences: readonly string[]): string {
  return sentences.join('\n').replaceAll('{:', '{ :');
}

function cslItem({ work, sentences }: WorkNotes): CslItem {
  const { key, attention } = work;
  const { title, year, type } = attention.work as Partial<Attention['work']>;
  const url = addressOf(key);
  const note = noteOf(sentences);
  return {
    id: key,
    type: cslType(type),
    ...(title && { title }),
    ...(year && { issued: { 'date-parts': [[year]] } }),
    ...named(work),
    ...(url && { URL: url }),
    ...(note && { note }),
  };
}

/** Its identifiers, under the names that CSL has for them. */
function named({ key, attention }: ExportWork): Partial<CslItem> {
  const { identifiers, also } = attention.work;
  const all = [key, ...identifiers, ...(textsIn(also) as Identifier[])];
  return Object.fromEntries(
    fields.flatMap(([scheme, field]) => {
      const found = all.find((each) => schemeOf(each) === scheme);
      return found ? [[field, valueOf(found)]] : [];
    }),
  );
}
