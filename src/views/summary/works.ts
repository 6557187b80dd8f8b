import { html, nothing, type TemplateResult } from 'lit/html.js';
import { guard } from 'lit/directives/guard.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { aboutOf, type Member, type Place } from '../../aggregate/body/member.js';
import { type Order, ordered } from '../../aggregate/body/order.js';
import { isAdditive } from '../../aggregate/body/sums.js';
import { fill, measureName, nameOf, noticeName } from '../../words/details-sentences.js';
import { isAwaited, linesOf } from './lines.js';
import { noneView } from './none.js';
import { picked, searchView } from './pick.js';
import { rows, rowsView, sections } from './rows.js';
import type { Shown } from './shown.js';
import { takeView } from './take.js';
import { workTitle } from './title.js';

/** The works as a table that can be searched, filtered and put in order. */
export function worksView(shown: Shown): TemplateResult {
  const { body, words, speaker, choice } = shown;
  const text = words.works;
  if (!body.members.length) return noneView(shown, words.progress.none);
  const places = ordered(body.members, choice.order, speaker.locale).filter((place) =>
    isPicked(body.members[place]!, shown),
  );
  const notices = noticesByPlace(shown);
  const versions = versionsByPlace(shown);
  return html`${searchView(shown, [yearPick(shown), kindPick(shown), orderPick(shown)], places.length, body.members.length)}
    ${typeof choice.order === 'object' ? html`<p class="small">${text.orderNote}</p>` : nothing}
    ${
      places.length
        ? html`<div class="scroll"><table part="table" class="works">
        <thead><tr><th scope="col">${text.work}</th><th scope="col">${text.year}</th><th scope="col">${text.kind}</th><th scope="col">${text.found}</th></tr></thead>
        ${sections(rows(places, shown), (place) => {
          const member = body.members[place]!;
          const isOpen = shown.isOpen(place);
          const by = [
            member,
            place,
            notices.get(place)?.join(),
            versions.get(place),
            isOpen,
            words,
          ];
          // One that stands open draws itself.
          return guard(isOpen ? [...by, {}] : [...by, speaker], () => rowView(place));
        })}
      </table></div>`
        : nothing
    }
    ${rowsView(places.length, shown)}
    ${takeView(shown, { name: 'works', heads: [], rows: [] })}`;

  function rowView(place: Place): TemplateResult {
    const member = body.members[place]!;
    const { year, type } = aboutOf(member);
    return html`<tr class=${ifDefined(shown.isOpen(place) ? 'opened' : undefined)}>
            <th scope="row">${notices.get(place)?.map((kind) => html`<strong class="mark">${kind}</strong> `)}${workTitle(member, shown)}${
              versions.has(place)
                ? html`<p class="small">${fill(text.versionOf, { title: versions.get(place)! })}</p>`
                : nothing
            }</th>
            <td data-head=${text.year}>${year === undefined ? (isAwaited(member) ? '…' : words.body.noYear) : String(year)}</td>
            <td data-head=${text.kind}>${type ?? (isAwaited(member) ? '…' : words.body.noType)}</td>
            <td data-head=${text.found}><ul>${linesOf(member, shown).map((line) => html`<li>${line}</li>`)}</ul>${member.work.identifiers.length ? html`<button type="button" class="plain" aria-expanded=${shown.isOpen(place) ? 'true' : 'false'} @click=${() => shown.toggle(place)}>${text.open}</button>` : nothing}</td>
          </tr>${shown.isOpen(place) ? html`<tr class="more"><td colspan="4">${shown.detailsOf(place)}</td></tr>` : nothing}`;
  }
}

function isPicked(member: Member, { choice }: Shown): boolean {
  const { title = '', year, type = '' } = aboutOf(member);
  return (
    (!choice.year || choice.year === String(year ?? '–')) &&
    (!choice.kind || choice.kind === (type.toLowerCase() || '–')) &&
    picked(choice.query, title, ...member.work.identifiers)
  );
}

function yearPick({ body, words, choice, choose }: Shown): TemplateResult | typeof nothing {
  if (body.years.length < 2) return nothing;
  return html`<label><span>${words.works.year}</span><select @change=${(event: Event) => choose({ year: (event.target as HTMLSelectElement).value, isWhole: false })}>
    ${option('', words.works.allYears, choice.year)}
    ${body.years.map(({ year }) => option(year === undefined ? '–' : String(year), year === undefined ? words.body.noYear : String(year), choice.year))}
  </select></label>`;
}

function kindPick({ body, words, choice, choose }: Shown): TemplateResult | typeof nothing {
  if (body.types.length < 2) return nothing;
  return html`<label><span>${words.works.kind}</span><select @change=${(event: Event) => choose({ kind: (event.target as HTMLSelectElement).value, isWhole: false })}>
    ${option('', words.works.allKinds, choice.kind)}
    ${body.types.map(({ type }) => option(type ?? '–', type ?? words.body.noType, choice.kind))}
  </select></label>`;
}

function orderPick(shown: Shown): TemplateResult {
  const { body, words, choice, choose, isSortable } = shown;
  const { label, year, title, count } = words.body.orders;
  const counted = isSortable
    ? body.sums.filter(({ measure, tally }) => isAdditive(measure) && tally.counted > 0)
    : [];
  return html`<label><span>${label}</span><select @change=${(event: Event) => choose({ order: orderNamed((event.target as HTMLSelectElement).value), isWhole: false })}>
    ${option('year', year, orderName(choice.order))}
    ${option('title', title, orderName(choice.order))}
    ${counted.map(({ measure, provider }) => option(orderName({ measure, provider }), fill(count, { measure: measureName(measure, shown), name: nameOf(provider, shown) }), orderName(choice.order)))}
  </select></label>`;
}

/** An order as it stands in an address: `year`, `title`, `citations@openalex`. */
export function orderName(order: Order): string {
  return typeof order === 'string' ? order : `${order.measure}@${order.provider}`;
}

/** The order that an address names; by year where it names none. */
export function orderNamed(name: string): Order {
  if (name === 'title') return name;
  const [measure, provider] = name.split('@');
  return measure && provider ? ({ measure, provider } as Exclude<Order, string>) : 'year';
}

/** Lit sets no properties here, so that which one is selected is an attribute of its own template. */
export function option(value: string, text: string, chosen: string): TemplateResult {
  return value === chosen
    ? html`<option value=${value} selected>${text}</option>`
    : html`<option value=${value}>${text}</option>`;
}

function noticesByPlace({ body, speaker }: Shown): ReadonlyMap<Place, string[]> {
  const found = new Map<Place, string[]>();
  for (const { member, notice } of body.alerts.found)
    found.set(member, [...(found.get(member) ?? []), noticeName(notice.kind, speaker)]);
  return found;
}

/** Works that stand beside another one of their family: the title of that. */
function versionsByPlace({ body, words }: Shown): ReadonlyMap<Place, string> {
  return new Map(
    body.families.flatMap(({ members, lead }) =>
      members
        .filter((place) => place !== lead)
        .map((place): [Place, string] => [
          place,
          aboutOf(body.members[lead]!).title ?? words.works.untitled,
        ]),
    ),
  );
}
