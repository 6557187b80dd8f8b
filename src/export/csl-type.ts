/**
 * Kinds of works as providers call them, without case and hyphens, and the CSL types that say the
 * same. What OpenAlex calls an `article` may have stood in proceedings as well as in a journal, so
 * it is in no list: a document is what every work is.
 */
const types: Readonly<Record<string, string>> = {
  journalarticle: 'article-journal',
  articlejournal: 'article-journal',
  // CSL 1.0.2: made widely available, and not published in a journal.
  preprint: 'article',
  postedcontent: 'article',
  proceedingsarticle: 'paper-conference',
  conferencepaper: 'paper-conference',
  paperconference: 'paper-conference',
  book: 'book',
  monograph: 'book',
  editedbook: 'book',
  bookchapter: 'chapter',
  chapter: 'chapter',
  referenceentry: 'entry',
  dataset: 'dataset',
  software: 'software',
  dissertation: 'thesis',
  thesis: 'thesis',
  report: 'report',
  standard: 'standard',
  patent: 'patent',
};

/** The CSL type of a provider's kind of work. */
export function cslType(kind: unknown): string {
  const name = typeof kind === 'string' ? kind.toLowerCase().replace(/[-_ ]/g, '') : '';
  return Object.hasOwn(types, name) ? types[name]! : 'document';
}
