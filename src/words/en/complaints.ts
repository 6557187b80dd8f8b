/** How identifiers are written, by the attribute that takes them. */
const examples: Readonly<Record<string, string>> = {
  doi: '10.7717/peerj.4375',
  pmid: '29456894',
  pmcid: 'PMC5815332',
  arxiv: '2401.00001',
  isbn: '9780262033848',
  handle: '10568/1234',
  url: 'https://example.org/page',
  openalex: 'W2741809807',
};

/** What the page's owner is told in the console, each with what to do. English only. */
export const complaints = {
  identifier: (attribute: string, text: string, tag = 'impact-badge') =>
    `<${tag} ${attribute}="${text}"> can't be read. Write it like ${attribute}="${examples[attribute]}".`,
  headline: (text: string) =>
    `headline="${text}" names no count. Write citations or citations@crossref.`,
  setting: (name: string, value: string, ...allowed: readonly string[]) =>
    `${name}="${value}" is none of: ${allowed.join(', ')}. The last of them holds.`,
  content: (tag: string) =>
    `<${tag}> holds more than a link. Write </${tag}> before the rest of the page.`,
  failure: (sentence: string) => sentence,
} as const satisfies Record<string, (...details: string[]) => string>;
