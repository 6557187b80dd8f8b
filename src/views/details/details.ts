import { html, nothing, type TemplateResult } from 'lit/html.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Details, GroupDetails } from '../../aggregate/details.js';
import { valueOf } from '../../identifiers/identifier.js';
import type { About } from '../../model/attention.js';
import { ringWords } from '../../words/caption.js';
import { fill, namesOf, registrationSentence, type Voice } from '../../words/details-sentences.js';
import { ring } from './ring.js';
import { answered } from './answered.js';
import { unaskedView, withheldView } from './closing.js';
import { directionOf } from './direction.js';
import { measuresView } from './measure.js';
import { gridView } from './grid.js';
import { noticesView } from './notices.js';
import { type Unfolding, versionsView } from './versions.js';

/** Everything the details show. Words and prose are of one language. */
export interface DetailsView extends Voice {
  readonly details: Details;
  /** Title and year as providers give them; absent where a snapshot does not say. */
  readonly about: About | undefined;
  /** Tag of the words' language where the page speaks another; such words run left to right. */
  readonly lang?: string | undefined;
  /** Whether answers are still on their way. */
  readonly busy: boolean;
  /** Sentences on what was asked, such as that an identifier can't be read. */
  readonly notes: readonly string[];
  /** Absent where nobody can be asked about other versions. */
  readonly unfolding?: Unfolding | undefined;
  /** Called by the button that closes; there is none without it. */
  readonly onClose?: (() => void) | undefined;
}

/**
 * The details of one work. The order of reading is the order on the screen: which work, what must
 * be known before any number, which kinds of attention there are, then the numbers.
 */
export function detailsView(view: DetailsView): TemplateResult {
  const { details, lang, notes, speaker, prose, onClose } = view;
  const { details: words } = prose;
  return html`<article class="details" part="details" lang=${ifDefined(lang)} dir=${ifDefined(directionOf(view))}>
    ${headingView(view)}
    ${onClose ? html`<button type="button" part="close" @click=${onClose}>${words.close}</button>` : nothing}
    ${noticesView(details.notices, view)}
    <div class="overview">
      ${ring(details.arcs)}
      <div>
        <p><bdi>${isNothing(details) ? words.nothing : ringWords(details.arcs, speaker)}</bdi></p>
        <p class="small">${words.caveat}</p>
      </div>
    </div>
    ${gridView(details.grid, view)}
    <p class="small" role="status">${askingWords(view)}</p>
    ${details.registration ? html`<p class="small">${registrationSentence(details.registration, view)}</p>` : nothing}
    ${versionsView(details.versions, view.unfolding, view)}
    ${notes.map((note) => html`<p class="small">${note}</p>`)}
    ${repeat(
      details.groups,
      ({ arc }) => arc.group,
      (group) => groupView(group, view),
    )}
    ${
      details.context.length
        ? html`<section part="group">
            <h3>${words.context}</h3>
            ${measuresView(details.context, view)}
          </section>`
        : nothing
    }
    ${withheldView(details.withheld, view)} ${unaskedView(details.unasked, view)}
    ${details.groups.some(isOfCitations) ? html`<section class="closing">${answered(words.missingCitation)}</section>` : nothing}
  </article>`;
}

function headingView({ about, details, prose }: DetailsView): TemplateResult {
  const { identifier } = details;
  const title = typeof about?.title === 'string' && about.title.trim();
  const name = identifier && valueOf(identifier);
  const rest = [about?.year, title && name].filter(Boolean).join(' · ');
  return html`<h2><bdi>${title || name || prose.details.work}</bdi></h2>
    ${rest ? html`<p class="work small"><bdi>${rest}</bdi></p>` : nothing}`;
}

function askingWords({ busy, details, ...voice }: DetailsView): string {
  const { asking, askingNames } = voice.prose.details;
  if (!busy) return '';
  const { awaited } = details;
  return awaited.length ? fill(askingNames, { names: namesOf(awaited, voice) }) : asking;
}

function groupView({ arc, measures }: GroupDetails, voice: Voice): TemplateResult {
  return html`<section part="group">
    <h3>${ring([arc])}${voice.prose.details.groups[arc.group]}</h3>
    ${measuresView(measures, voice)}
  </section>`;
}

function isNothing({ arcs, context, withheld }: Details): boolean {
  return !arcs.length && !context.length && !withheld.length;
}

function isOfCitations({ measures }: GroupDetails): boolean {
  return measures.some(({ measure }) => measure === 'citations');
}
