import { html, nothing, type TemplateResult } from 'lit/html.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Ledger, LedgerGroup } from '../../aggregate/ledger.js';
import { type EvidenceVoice, sumWords } from '../../words/evidence-sentences.js';
import { directionOf } from '../details/direction.js';
import { entryView } from './entry.js';
import { pencil } from './pencil.js';

/** Everything the ledger shows. */
export interface LedgerView extends EvidenceVoice {
  readonly ledger: Ledger;
  /** Tag of the words' language where the page speaks another; such words run left to right. */
  readonly lang?: string | undefined;
}

/**
 * What people report, by kind. It says at its head and at each entry that it was reported, and is
 * markup that `entriesIn` can read back.
 */
export function ledgerView(view: LedgerView): TemplateResult {
  const { ledger, lang, speaker, evidence } = view;
  return html`<section class="ledger" part="ledger" lang=${ifDefined(lang)} dir=${ifDefined(directionOf(view))}>
    <h2>${pencil} ${evidence.reported}</h2>
    <p class="small">${evidence.apart}</p>
    ${repeat(
      ledger.groups,
      ({ kind }) => kind,
      (group) => groupView(group, view),
    )}
    ${ledger.withheld ? html`<p class="small">${speaker.count(ledger.withheld, evidence.withheld)}</p>` : nothing}
  </section>`;
}

function groupView(group: LedgerGroup, voice: EvidenceVoice): TemplateResult {
  const { kind, items, sums, isOverlapping } = group;
  const { evidence } = voice;
  return html`<section part="group">
    <h3>${evidence.kinds[kind]}</h3>
    ${sums.map((sum) => html`<p class="sum">${sumWords(sum, voice)}</p>`)}
    ${isOverlapping ? html`<p class="small">${evidence.overlapping}</p>` : nothing}
    ${items.map((item) => entryView(item, voice))}
  </section>`;
}
