import { schemeOf, valueOf } from '../identifiers/identifier.js';
import { addressOf } from './address.js';
import { cslType } from './csl-type.js';
import { escapedHtml } from './escape-html.js';
import type { ExportWork } from './work.js';

/** How a kind of work is said in OpenURL: its format, its genre, and where its title stands. */
type Form = readonly [format: string, genre: string | undefined, title: string];

const forms: Readonly<Partial<Record<string, Form>>> = {
  'article-journal': ['journal', 'article', 'atitle'],
  article: ['journal', 'preprint', 'atitle'],
  'paper-conference': ['journal', 'proceeding', 'atitle'],
  book: ['book', 'book', 'btitle'],
  chapter: ['book', 'bookitem', 'atitle'],
  entry: ['book', 'bookitem', 'atitle'],
  thesis: ['dissertation', undefined, 'title'],
};
/** What OpenAlex calls an article stood in a journal or in proceedings: OpenURL can leave it open. */
const someArticle: Form = ['journal', 'unknown', 'atitle'];

/**
 * What Zotero and its like read in a page (COinS): an empty element that says what a work is. It
 * holds no number, for OpenURL has no place for one with source and date.
 */
export function coins(work: ExportWork): string {
  const { title, year, type } = work.attention.work;
  const kind = cslType(type);
  const isArticle = type === 'article' && kind === 'document';
  const [format, genre, titled] =
    forms[kind] ?? (isArticle ? someArticle : (['dc', undefined, 'title'] as const));
  const pairs: (readonly [string, string | undefined])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${format}`],
    ['rft_id', nameOf(work)],
    ['rft.genre', genre],
    ['rft.type', format === 'dc' ? kind : undefined],
    [`rft.${titled}`, title],
    ['rft.date', year === undefined ? undefined : String(year)],
  ];
  const said = pairs.flatMap(([key, value]) =>
    value ? [`${key}=${encodeURIComponent(value)}`] : [],
  );
  return `<span class="Z3988" title="${escapedHtml(said.join('&'))}"></span>`;
}

function nameOf({ key }: ExportWork): string | undefined {
  const scheme = schemeOf(key);
  if (scheme === 'doi' || scheme === 'pmid') return `info:${scheme}/${valueOf(key)}`;
  return scheme === 'isbn' ? `urn:isbn:${valueOf(key)}` : addressOf(key);
}
