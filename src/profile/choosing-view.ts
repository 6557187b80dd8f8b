import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { englishSpeaker } from '../words/en/speaker.js';
import { picked } from '../views/summary/pick.js';
import type { Candidate } from './choosing.js';

const speaker = englishSpeaker('en');
/** More works than this are found by searching. */
const mostShown = 100;

/** What a person can do about the list of works. */
interface Ways {
  readonly search: (query: string) => void;
  readonly choose: (candidate: Candidate, isIn: boolean) => void;
  readonly apply: () => void;
}

/** The works with a box each, behind their number. */
export function choosingView(
  candidates: readonly Candidate[],
  query: string,
  { search, choose, apply }: Ways,
): TemplateResult {
  const found = candidates.filter(({ title, identifier }) => picked(query, title, identifier));
  const rest = found.length - mostShown;
  const chosen = candidates.filter(({ isIn }) => isIn).length;
  return html`<details class="choosing">
    <summary>Choose the works: ${speaker.number(chosen)} of ${speaker.number(candidates.length)}</summary>
    <div class="field">
      <label for="query">Search titles and identifiers</label>
      <input id="query" type="search" .value=${query} @input=${(event: Event) => search((event.target as HTMLInputElement).value)} />
    </div>
    <ul>
      ${repeat(
        found.slice(0, mostShown),
        ({ identifier }) => identifier,
        (candidate) => html`<li>
          <label class="choice">
            <input type="checkbox" .checked=${candidate.isIn} @change=${(event: Event) => choose(candidate, (event.target as HTMLInputElement).checked)} />
            <span><bdi>${candidate.title}</bdi> <span class="hint">${candidate.year ?? nothing}${candidate.isListed ? nothing : ' Not on the ORCID record: perhaps theirs.'}</span></span>
          </label>
        </li>`,
      )}
    </ul>
    ${rest > 0 ? html`<p class="hint">And ${speaker.number(rest)} more: search for them.</p>` : nothing}
    <p><button type="button" id="apply" @click=${apply}>Draw the profile with these works</button></p>
  </details>`;
}
