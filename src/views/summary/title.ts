import { html, type TemplateResult } from 'lit/html.js';
import { aboutOf, type Member } from '../../aggregate/body/member.js';
import { type Identifier, schemeOf, valueOf } from '../../identifiers/identifier.js';
import { webAddress } from '../address.js';
import type { Shown } from './shown.js';

/** A work's title, which leads to the work where its identifier has an address. */
export function workTitle(member: Member, { words }: Pick<Shown, 'words'>): TemplateResult {
  const [identifier] = member.work.identifiers;
  const { title } = aboutOf(member);
  const name = title ?? (identifier ? valueOf(identifier) : words.works.untitled);
  const href = identifier && addressOf(identifier);
  return href
    ? html`<a href=${href} rel="noreferrer"><bdi>${name}</bdi></a>`
    : html`<bdi>${name}</bdi>`;
}

/** Where an identifier leads; `undefined` where no resolver is known for it. */
export function addressOf(identifier: Identifier): string | undefined {
  const value = valueOf(identifier);
  const resolver = resolvers[schemeOf(identifier)];
  return resolver === undefined ? undefined : webAddress(resolver + encodeURI(value));
}

const resolvers: Readonly<Partial<Record<string, string>>> = {
  doi: 'https://doi.org/',
  arxiv: 'https://arxiv.org/abs/',
  pmid: 'https://pubmed.ncbi.nlm.nih.gov/',
  pmcid: 'https://pmc.ncbi.nlm.nih.gov/articles/',
  handle: 'https://hdl.handle.net/',
  openalex: 'https://openalex.org/',
  url: '',
};
