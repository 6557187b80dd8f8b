import { html, type TemplateResult } from 'lit/html.js';
import type { Answered } from '../../words/details-words.js';

/** A question a reader may have, its answer folded away. */
export function answered({ question, answer }: Answered): TemplateResult {
  return html`<details>
    <summary>${question}</summary>
    <p>${answer}</p>
  </details>`;
}
