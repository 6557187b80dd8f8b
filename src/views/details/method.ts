import { html, type TemplateResult } from 'lit/html.js';
import type { Told } from '../../aggregate/details-measures.js';
import { methodLines } from '../../words/details-method.js';
import { nameOf, type Voice } from '../../words/details-sentences.js';
import { link } from './link.js';
import { terms } from './terms.js';

/** Source and method of one finding, folded away. */
export function methodView(finding: Told, voice: Voice): TemplateResult {
  const { open } = voice.prose.details.method;
  const lines = methodLines(finding, voice);
  return html`<details part="method">
    <summary>${open}<span class="unseen">: ${nameOf(finding.provider, voice)}</span></summary>
    ${terms(lines.map(({ term, text, link: address }) => ({ term, text: address ? html`<bdi>${link(address, text)}</bdi>` : text })))}
  </details>`;
}
