import { html, nothing, type TemplateResult } from 'lit/html.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import {
  type EvidenceField,
  evidenceMethods,
  evidenceSteps,
  outcomeStates,
  reaches,
} from '../model/evidence.js';
import { evidenceUnits } from '../model/evidence-unit.js';
import { evidence } from '../words/en/evidence.js';
import { englishSpeaker } from '../words/en/speaker.js';
import { dateWords } from '../words/details-sentences.js';
import type { Desk } from './desk.js';
import { type Fault, shown } from './draft.js';
import { questions } from './words.js';

const speaker = englishSpeaker('en');

/** Fields with a closed list of answers. */
const choices: Readonly<Partial<Record<EvidenceField, readonly (readonly [string, string])[]>>> = {
  reach: reaches.map((each) => [each, evidence.reaches[each]] as const),
  step: evidenceSteps.map((each) => [each, evidence.steps[each]] as const),
  status: outcomeStates.map((each) => [each, evidence.states[each]] as const),
};

/** Fields with answers that are usual. */
const usual: Readonly<Partial<Record<EvidenceField, readonly string[]>>> = {
  unit: evidenceUnits,
  method: evidenceMethods.map((each) => evidence.methods[each]),
};

/** One question of the form, with what helps to answer it and what is amiss. */
export function fieldView(
  desk: Desk,
  field: EvidenceField,
  fault: Fault | undefined,
): TemplateResult {
  const { label, hint } = questions[field]!;
  const id = `field-${field}`;
  const told = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${controlView(desk, field, id, fault, told || undefined)}
    ${fault ? faultView(desk, field, id, fault) : nothing}
  </div>`;
}

function controlView(
  desk: Desk,
  field: EvidenceField,
  id: string,
  fault: Fault | undefined,
  told: string | undefined,
): TemplateResult {
  const value = valueOf(desk, field);
  const write = (event: Event) => desk.write(field, (event.target as HTMLInputElement).value);
  const leave = () => desk.leaveField(field);
  const invalid = fault ? 'true' : undefined;
  const options = choices[field];
  if (options)
    return html`<select
      id=${id}
      aria-describedby=${ifDefined(told)}
      aria-invalid=${ifDefined(invalid)}
      @change=${write}
      @blur=${leave}
    >
      <option value="" ?selected=${!value}>Not said</option>
      ${options.map(
        ([name, text]) => html`<option value=${name} ?selected=${name === value}>${text}</option>`,
      )}
    </select>`;
  const list = usual[field];
  return html`<input
      id=${id}
      .value=${value}
      type="text"
      autocomplete="off"
      spellcheck=${field === 'title' ? 'true' : 'false'}
      list=${ifDefined(list && `${id}-usual`)}
      inputmode=${ifDefined(field === 'count' || field === 'n' ? 'decimal' : undefined)}
      aria-required=${ifDefined(field === 'title' ? 'true' : undefined)}
      aria-describedby=${ifDefined(told)}
      aria-invalid=${ifDefined(invalid)}
      @input=${write}
      @blur=${leave}
    />${
      list
        ? html`<datalist id="${id}-usual">
          ${list.map((each) => html`<option value=${each}></option>`)}
        </datalist>`
        : nothing
    }`;
}

/** What is amiss, and buttons where one of several things may be meant. */
function faultView(desk: Desk, field: EvidenceField, id: string, fault: Fault): TemplateResult {
  return html`<p class="fault" id="${id}-fault">${fault.sentence}</p>
    ${
      fault.readings.length
        ? html`<p class="ways">
          ${fault.readings.map(
            ({ date }) =>
              html`<button type="button" @click=${() => desk.write(field, date)}>
                ${whenWords(date)}
              </button>`,
          )}
        </p>`
        : nothing
    }`;
}

function whenWords(date: string): string {
  return date
    .split('/')
    .map((each) => dateWords(each, speaker))
    .join(' to ');
}

function valueOf(desk: Desk, field: EvidenceField): string {
  const value = desk.draft!.written[field];
  if (field === 'method') {
    const known = evidenceMethods.find((each) => each === value);
    if (known) return evidence.methods[known];
  }
  return shown(value);
}
