import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { MeasureDetails, Row } from '../../aggregate/details-measures.js';
import type { Measure } from '../../model/measure.js';
import {
  figure,
  figureAlone,
  lackSentence,
  measureName,
  nameOf,
  origin,
  type Voice,
} from '../../words/details-sentences.js';
import { contextSentences, placesTable, seriesTable } from '../../words/details-tables.js';
import type { MeasureWords } from '../../words/measure-words.js';
import { answered } from './answered.js';
import { itemsView } from './items.js';
import { methodView } from './method.js';
import { tableView } from './table.js';
import { terms } from './terms.js';

const parts = [
  'definition',
  'unit',
  'calculation',
  'pace',
  'limits',
  'suits',
  'doesNotSuit',
  'isNot',
] as const satisfies readonly (keyof MeasureWords)[];

/** Measures one below the other. What a reader has opened stays open when others come between. */
export function measuresView(measures: readonly MeasureDetails[], voice: Voice): unknown {
  return repeat(
    measures,
    ({ measure }) => measure,
    (measure) => measureView(measure, voice),
  );
}

/** One measure: every provider's word on it side by side, and what the measure is. */
function measureView({ measure, rows, isCompared }: MeasureDetails, voice: Voice): TemplateResult {
  return html`<div class="measure" part="measure">
    <h4>${measureName(measure, voice)}</h4>
    <ul class="rows" role="list">
      ${repeat(
        rows,
        // One provider may have counted twice.
        ({ provider }, at) =>
          [provider, at - rows.findIndex((row) => row.provider === provider)].join(),
        (row) => rowView(row, voice),
      )}
    </ul>
    ${isCompared ? answered(voice.prose.details.whyDiffer) : nothing}
    ${aboutView(measure, voice)}
  </div>`;
}

/** Eyes find the number below its measure's name; the others hear both: "145 citations, OpenAlex …". */
function rowView(row: Row, voice: Voice): TemplateResult {
  const { finding } = row;
  const isCounted = finding?.state === 'counted';
  const { comma } = voice.speaker.words;
  return html`<li class=${isCounted ? 'row' : 'row lack'}>
    <b part="figure" aria-hidden="true">${isCounted ? figureAlone(finding, voice) : signs[finding?.state ?? 'awaited']}</b>
    <div>
      ${isCounted ? html`<p><span class="unseen">${figure(finding, voice)}${comma}</span>${origin(finding, row, voice)}</p>` : html`<p>${lackSentence(row, voice)}</p>`}
      ${isCounted ? contextSentences(finding, voice).map((line) => html`<p class="small">${line}</p>`) : nothing}
      ${itemsView(row, voice)} ${tablesView(row, voice)} ${finding ? methodView(finding, voice) : nothing}
    </div>
  </li>`;
}

/** When and from where, each folded away. */
function tablesView({ provider, series, geography }: Row, voice: Voice): TemplateResult[] {
  const about = nameOf(provider, voice);
  return [
    ...(series ? [seriesTable(series, voice)] : []),
    ...(geography ? [placesTable(geography, voice)] : []),
  ].map((table) => tableView(table, about));
}

/** What stands for eyes where there is no figure: no digit, and none that looks like one. */
const signs = { 'not-covered': '–', 'not-asked': '–', failed: '!', awaited: '…' } as const;

function aboutView(measure: Measure, voice: Voice): TemplateResult | typeof nothing {
  const { details, measures } = voice.prose;
  // A snapshot may hold a measure that is new to this copy.
  if (!Object.hasOwn(measures, measure)) return nothing;
  const { about } = details;
  const words = measures[measure];
  return html`<details>
    <summary>${about.open}<span class="unseen">: ${words.name}</span></summary>
    ${terms(parts.map((part) => ({ term: about[part], text: words[part] })))}
  </details>`;
}
