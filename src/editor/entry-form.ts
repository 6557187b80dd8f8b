import { html, nothing, type TemplateResult } from 'lit/html.js';
import { type EvidenceField, evidenceKinds } from '../model/evidence.js';
import { evidence } from '../words/en/evidence.js';
import { consentView } from './consent.js';
import type { Desk } from './desk.js';
import { faultsIn, kindOf } from './draft.js';
import { fieldView } from './field.js';
import { fieldsFor } from './kinds.js';
import { questions } from './words.js';

/** The form of one entry: its kind first, then what that kind needs, the rest folded away. */
export function entryForm(desk: Desk, onKeep: () => void, onDrop: () => void): TemplateResult {
  const { key, written, left, isTried } = desk.draft!;
  const kind = kindOf(written);
  const faults = faultsIn(written);
  const fault = (field: EvidenceField) =>
    isTried || left.has(field) || isTyped(field, written) ? faults.get(field) : undefined;
  const fields = kind && fieldsFor(kind);
  return html`<form
    class="entry-form"
    aria-labelledby="entry-heading"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      onKeep();
    }}
  >
    <h2 id="entry-heading" tabindex="-1">${key ? 'Edit the entry' : 'A new entry'}</h2>
    ${isTried && faults.size ? summaryView([...faults]) : nothing}
    <div class="field">
      <label for="field-kind">What kind of evidence is it?</label>
      ${
        fault('kind')
          ? html`<p class="fault" id="field-kind-fault">${fault('kind')!.sentence}</p>`
          : nothing
      }
      <select
        id="field-kind"
        aria-required="true"
        @change=${(event: Event) => desk.write('kind', (event.target as HTMLSelectElement).value)}
      >
        <option value="" ?selected=${!kind} ?disabled=${Boolean(kind)}>Choose…</option>
        ${evidenceKinds.map(
          (each) =>
            html`<option value=${each} ?selected=${each === kind}>${evidence.kinds[each]}</option>`,
        )}
      </select>
    </div>
    ${
      fields
        ? html`${fields.open.map((field) => fieldView(desk, field, fault(field)))}
          ${consentView(desk, fault)}
          <details ?open=${isTried && fields.folded.some((field) => faults.has(field))}>
            <summary>More about it</summary>
            ${fields.folded.map((field) => fieldView(desk, field, fault(field)))}
          </details>`
        : nothing
    }
    <p class="actions">
      <button class="main">Keep this entry</button>
      <button type="button" @click=${onDrop}>Leave it</button>
    </p>
  </form>`;
}

/** What is written and amiss is told while it is being written; what is missing, once it is left. */
function isTyped(field: EvidenceField, written: Readonly<Record<string, unknown>>): boolean {
  return field !== 'kind' && field !== 'title' && field !== 'consentBy' && Boolean(written[field]);
}

function summaryView(
  faults: readonly (readonly [EvidenceField, { readonly sentence: string }])[],
): TemplateResult {
  return html`<div class="summary" id="summary" role="alert">
    <p>${faults.length === 1 ? 'One thing has' : `${faults.length} things have`} to be mended first:</p>
    <ul>
      ${faults.map(
        ([field, { sentence }]) =>
          html`<li>
            <a
              href="#field-${field}"
              @click=${(event: Event) => {
                event.preventDefault();
                document.getElementById(`field-${field}`)?.focus();
              }}
              >${questions[field]?.label ?? 'Kind'}: ${sentence}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}
