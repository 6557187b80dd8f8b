import { html, nothing, type TemplateResult } from 'lit/html.js';
import { aboutOf, findingsOf } from '../../aggregate/body/member.js';
import { ordered } from '../../aggregate/body/order.js';
import { statement } from '../../words/statement.js';
import { isAwaited, linesOf } from './lines.js';
import { rows, rowsView } from './rows.js';
import type { Shown } from './shown.js';
import { resolved } from '../resolved.js';
import { workTitle } from './title.js';

/** The works by year as lines of a CV, each with what the first source that counts citations says. */
export function listView(shown: Shown): TemplateResult {
  const { body, words, speaker, labelOf } = shown;
  const places = ordered(body.members, 'year', speaker.locale);
  let last: number | undefined | null = null;
  return html`<ol class="list" part="list">${rows(places, shown).map((place) => {
    const member = body.members[place]!;
    const { year, type } = aboutOf(member);
    const isNew = year !== last;
    last = year;
    const findings = findingsOf(member).filter(({ measure }) => measure === 'citations');
    const cited = findings.find((finding) => finding.state === 'counted');
    const told =
      cited?.state === 'counted'
        ? [statement(cited, speaker, labelOf)]
        : isAwaited(member) || findings.some(({ state }) => state === 'failed')
          ? linesOf(member, shown, ({ measure }) => measure === 'citations')
          : [];
    const notices = body.alerts.found.filter((alert) => alert.member === place);
    const [identifier] = member.work.identifiers;
    const address = identifier && resolved(identifier);
    return html`<li>
      <span class="year">${isNew ? (year === undefined ? (isAwaited(member) ? nothing : words.body.noYear) : String(year)) : nothing}</span>
      <div>${notices.map(({ notice }) => html`<strong class="mark">${speaker.words.notices[notice.kind] ?? notice.kind}</strong> `)}${workTitle(member, shown)}${type ? html` <span class="small">${type}</span>` : nothing}
        <p class="small">${address ?? nothing}</p>
        ${told.map((line) => html`<p class="small">${line}</p>`)}</div>
    </li>`;
  })}</ol>
  ${rowsView(places.length, shown)}`;
}
