import { noticesOf } from '../aggregate/details-notices.js';
import { schemeOf, valueOf } from '../identifiers/identifier.js';
import type { NoticeKind } from '../model/notice.js';
import { addressOf, webAddress } from './address.js';
import { cslType } from './csl-type.js';
import type { ExportWork } from './work.js';

/** CSL types and what schema.org calls them. */
const types: Readonly<Record<string, string>> = {
  'article-journal': 'ScholarlyArticle',
  article: 'ScholarlyArticle',
  'paper-conference': 'ScholarlyArticle',
  book: 'Book',
  chapter: 'Chapter',
  dataset: 'Dataset',
  software: 'SoftwareSourceCode',
  thesis: 'Thesis',
  report: 'Report',
};

/** The status that a notice gives a work; the others give it a correction. */
const statuses: Readonly<Partial<Record<NoticeKind, string>>> = {
  retraction: 'Retracted',
  withdrawal: 'Withdrawn',
};

/**
 * The works that a page is about, in the words of schema.org, as an element that runs nothing. They
 * are *mentioned*, so that nobody takes the page for the article. No count stands in it: an
 * `interactionStatistic` names neither source nor date, and a rating is what we never make.
 *
 * @param page what the page is called, where it is a page of its own
 */
export function jsonLd(
  works: readonly ExportWork[],
  page: { readonly title?: string; readonly language: string },
): string {
  const record = {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    ...(page.title && { name: page.title }),
    inLanguage: page.language,
    mentions: works.map(mention),
  };
  // No text ends the element, and none is what Jekyll, Hugo or Vue would fill in.
  const text = JSON.stringify(record)
    .replace(/</g, '\\u003c')
    .replace(/\{(?=[{%])/g, '\\u007b');
  return `<script type="application/ld+json">${text}</script>`;
}

function mention({ key, attention }: ExportWork): object {
  const { title, year, type } = attention.work;
  const url = webAddress(addressOf(key));
  const { found } = noticesOf(attention);
  const [status] = found.flatMap(({ kind }) => statuses[kind] ?? []);
  const corrections = found.flatMap(({ link }) => webAddress(link) ?? []);
  const isArticle = type === 'article';
  return {
    '@type': isArticle ? 'ScholarlyArticle' : (types[cslType(type)] ?? 'CreativeWork'),
    ...(url && { '@id': url, url }),
    ...(title && { name: title }),
    ...(year && { datePublished: String(year) }),
    identifier: { '@type': 'PropertyValue', propertyID: schemeOf(key), value: valueOf(key) },
    ...(status && { creativeWorkStatus: status }),
    ...(corrections.length && { correction: corrections }),
  };
}
