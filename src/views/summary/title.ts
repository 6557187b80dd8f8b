import { html, type TemplateResult } from 'lit/html.js';
import { aboutOf, type Member } from '../../aggregate/body/member.js';
import { valueOf } from '../../identifiers/identifier.js';
import { resolved } from '../resolved.js';
import type { Shown } from './shown.js';

/** A work's title, which leads to the work where its identifier has an address. */
export function workTitle(member: Member, { words }: Pick<Shown, 'words'>): TemplateResult {
  const [identifier] = member.work.identifiers;
  const { title } = aboutOf(member);
  const name = title ?? (identifier ? valueOf(identifier) : words.works.untitled);
  const href = identifier && resolved(identifier);
  return href
    ? html`<a href=${href} rel="noreferrer"><bdi>${name}</bdi></a>`
    : html`<bdi>${name}</bdi>`;
}
