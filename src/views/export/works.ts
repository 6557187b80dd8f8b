import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ExporterWords } from '../../words/exporter-words.js';
import type { Speaker } from '../../words/speaker.js';

/** Works to choose from, each with its numbers. */
export interface WorksView {
  readonly exporter: ExporterWords;
  readonly speaker: Speaker;
  /** How many are chosen. */
  readonly chosen: string;
  readonly how: string;
  readonly rows: readonly WorkRow[];
  /** How many more there are. */
  readonly hidden: number;
  readonly onMore: () => void;
}

/** One work. */
export interface WorkRow {
  readonly key: string;
  readonly tick: Element;
  readonly title: string;
  /** Retractions and their like. */
  readonly notices: readonly string[];
  /** Absent where the work is not chosen. */
  readonly facts?: readonly FactRow[];
}

/** One number of a work, as a sentence. */
export interface FactRow {
  readonly key: string;
  readonly tick: Element;
  readonly sentence: string;
  /** Whether it is in the document. */
  readonly isChosen: boolean;
  /** What the reader has written in its place. */
  readonly own?: { readonly field: Element; readonly flaws: readonly string[] };
  readonly onEdit: () => void;
  readonly onUndo: () => void;
}

/** Lets the reader choose works and numbers, and put them in other words. */
export function worksView(view: WorksView): TemplateResult {
  const { exporter, speaker, chosen, how, rows, hidden, onMore } = view;
  return html`<section part="works">
    <h3>${exporter.works}</h3>
    <p class="small"><span role="status">${chosen}</span> ${how}</p>
    <ul class="works">
      ${repeat(
        rows,
        ({ key }) => key,
        (row) => workView(row, view),
      )}
    </ul>
    ${hidden ? html`<p><button type="button" @click=${onMore}>${speaker.count(hidden, exporter.showAll)}</button></p>` : nothing}
  </section>`;
}

function workView({ tick, title, notices, facts }: WorkRow, view: WorksView): TemplateResult {
  const { exporter } = view;
  return html`<li>
    <label class="tick work">${tick}<span><bdi>${title}</bdi></span></label>
    ${notices.map((notice) => html`<p class="notice"><strong>${notice}</strong></p>`)}
    ${
      facts
        ? facts.length
          ? html`<ul class="facts">${repeat(
              facts,
              ({ key }) => key,
              (fact) => factView(fact, exporter),
            )}</ul>`
          : html`<p class="small none">${exporter.noFacts}</p>`
        : nothing
    }
  </li>`;
}

function factView(fact: FactRow, exporter: ExporterWords): TemplateResult {
  const { tick, sentence, isChosen, own, onEdit, onUndo } = fact;
  return html`<li>
    <label class="tick">${tick}<span>${sentence}</span></label>
    ${
      !isChosen
        ? nothing
        : own
          ? html`<div class="wording">
              <label><span>${exporter.wording}</span>${own.field}</label>
              <div role="status">${own.flaws.map((flaw) => html`<p class="trouble">${flaw}</p>`)}</div>
              <button type="button" @click=${onUndo}>${exporter.undo}</button>
            </div>`
          : html`<button type="button" class="quiet" aria-label="${exporter.edit}: ${sentence}" @click=${onEdit}>${exporter.edit}</button>`
    }
  </li>`;
}
