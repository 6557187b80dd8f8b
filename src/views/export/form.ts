import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ExporterWords } from '../../words/exporter-words.js';
import { link } from '../details/link.js';

/** What a document is made for, and what is known of its form. */
export interface FormView {
  readonly exporter: ExporterWords;
  /** The list of layouts. */
  readonly layout: Element;
  /** Which form was read and when, and where that is. */
  readonly about: string;
  readonly aboutLink: string | undefined;
  /** What the form says of numbers, and where that was read. */
  readonly rule: string;
  readonly ruleLink: string | undefined;
  /** Sentences: what is to be known before using it, and its limits. */
  readonly notes: readonly string[];
  /** What can be said of this layout alone: a name, its field, and what to know of it. */
  readonly fields: readonly Field[];
}

/** A field with its name. */
export interface Field {
  readonly name: string;
  readonly field: Element;
  /** Whether the field stands before its name, as boxes to tick do. */
  readonly isTick?: boolean;
  /** What is wrong with what is written; empty where nothing is. */
  readonly trouble?: string;
}

/** Lets the reader say what the document is for. */
export function formView(view: FormView): TemplateResult {
  const { exporter, layout, about, aboutLink, rule, ruleLink, notes, fields } = view;
  return html`<div class="form" part="form">
    <label class="what">
      <span>${exporter.layout}</span>
      ${layout}
    </label>
    <div class="about" part="rule">
      <p>${link(aboutLink, about)}</p>
      <p><strong>${rule}</strong> ${ruleLink ? link(ruleLink, new URL(ruleLink).host) : nothing}</p>
      ${notes.map((note) => html`<p>${note}</p>`)}
    </div>
    ${fields.length ? html`<div class="fields">${fields.map(fieldView)}</div>` : nothing}
  </div>`;
}

export function fieldView({ name, field, isTick, trouble }: Field): TemplateResult {
  const label = isTick
    ? html`<label class="tick">${field}<span>${name}</span></label>`
    : html`<label><span>${name}</span>${field}</label>`;
  return html`<div>${label}${trouble ? html`<p class="trouble" role="status">${trouble}</p>` : nothing}</div>`;
}
