import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Version } from '../../aggregate/details-versions.js';
import { type Identifier, valueOf } from '../../identifiers/identifier.js';
import { fill, nameOf, type Voice } from '../../words/details-sentences.js';
import { resolved } from '../resolved.js';
import { link } from './link.js';

/** How a reader has the figures of another version shown below those of the first. */
export interface Unfolding {
  isShown(id: Identifier): boolean;
  /** Called by the button of a version. */
  turn(id: Identifier): void;
}

/** The other versions that records name, each with its way to the version and to its figures. */
export function versionsView(
  versions: readonly Version[],
  unfolding: Unfolding | undefined,
  voice: Voice,
): TemplateResult | typeof nothing {
  if (!versions.length) return nothing;
  const { versionTold, versionFigures } = voice.prose.details;
  return html`<ul class="versions small">${versions.map(({ kind, id, provider }) => {
    const told = fill(versionTold[kind], { name: nameOf(provider, voice) });
    return html`<li>${told} <bdi>${link(resolved(id), valueOf(id))}</bdi> ${
      unfolding
        ? html`<button type="button" part="version" aria-expanded=${unfolding.isShown(id) ? 'true' : 'false'} @click=${(event: Event) => turned(event, id, unfolding)}>${versionFigures}</button>`
        : nothing
    }</li>`;
  })}</ul>`;
}

/** Shows a version or takes it away, and brings the reader to what is shown, far below. */
function turned({ currentTarget }: Event, id: Identifier, unfolding: Unfolding): void {
  unfolding.turn(id);
  if (!unfolding.isShown(id)) return;
  const root = (currentTarget as Element).getRootNode() as ShadowRoot;
  // By then it has been drawn.
  setTimeout(() => {
    const heads = [...root.querySelectorAll<HTMLElement>('.version')];
    heads.find((head) => head.dataset['id'] === id)?.focus();
  });
}
