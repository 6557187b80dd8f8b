import { html, nothing, type TemplateResult } from 'lit/html.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Told } from '../../aggregate/ledger.js';
import type { Evidence } from '../../model/evidence.js';
import { type EvidenceVoice, whenWords } from '../../words/evidence-sentences.js';
import { directionOf } from '../details/direction.js';
import { link } from '../details/link.js';
import type { LedgerView } from './ledger.js';

/**
 * What a project did, before any number: situation, with whom, what, who, what changed, limits.
 * Each part names what it rests on.
 */
export function storyView(view: LedgerView): TemplateResult | typeof nothing {
  const { ledger, lang, ...voice } = view;
  if (!ledger.story.length) return nothing;
  return html`<section class="story" part="story" lang=${ifDefined(lang)} dir=${ifDefined(directionOf(view))}>
    ${ledger.title ? html`<h2><bdi>${ledger.title}</bdi></h2>` : nothing}
    ${ledger.story.map((told) => partView(told, voice))}
  </section>`;
}

function partView(told: Told, voice: EvidenceVoice): TemplateResult {
  const { part, text } = told;
  const { evidence } = voice;
  return html`<section part="passage">
    <h3>${evidence.story[part]}</h3>
    <p><bdi>${text ?? evidence.unknownYet}</bdi></p>
    ${text ? groundsView(told, voice) : nothing}
  </section>`;
}

/** What a part rests on; that it rests on nothing is said too. */
function groundsView({ evidence, withheld }: Told, voice: EvidenceVoice): TemplateResult {
  const { speaker, evidence: words } = voice;
  if (!evidence.length && !withheld) return html`<p class="small">${words.restsOnNothing}</p>`;
  return html`<div class="small">
    <p>${words.restsOn}</p>
    <ul>
      ${evidence.map((entry) => html`<li>${groundView(entry, voice)}</li>`)}
      ${withheld ? html`<li>${speaker.count(withheld, words.restsOnWithheld)}</li>` : nothing}
    </ul>
  </div>`;
}

function groundView(entry: Evidence, voice: EvidenceVoice): TemplateResult {
  const { speaker, evidence } = voice;
  const { comma } = speaker.words;
  const { url, title, reportedBy } = entry;
  const [before, after] = evidence.reportedBy.split('{name}');
  const by = reportedBy ? html`${comma}${before}<bdi>${reportedBy}</bdi>${after}` : nothing;
  return html`<bdi>${link(url, title)}</bdi>${comma}${whenWords(entry, voice)}${by}`;
}
