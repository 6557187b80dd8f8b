import { html, nothing, type TemplateResult } from 'lit/html.js';
import { concentrationOf } from '../../aggregate/body/concentration.js';
import type { Mention } from '../../aggregate/body/mentions.js';
import { dateWords, fill, measureName, nameOf, namesOf } from '../../words/details-sentences.js';
import { link } from '../details/link.js';
import { thoroughView } from './highlights.js';
import { isBusy, noneView } from './none.js';
import { picked, searchView } from './pick.js';
import { rows, rowsView, sections } from './rows.js';
import type { Shown } from './shown.js';
import { sitesView } from './sites.js';
import { takeView } from './take.js';
import { workTitle } from './title.js';
import { option } from './works.js';

/** The single pages, posts and documents that sources list, the newest first. */
export function mentionsView(shown: Shown): TemplateResult {
  const { body, words, choice, choose } = shown;
  if (!body.mentions.length)
    return html`${noneView(shown, words.mentions.none)}${coverageView(shown)}${thoroughView(shown)}${sitesView(shown)}`;
  const kinds = [...new Set(body.mentions.flatMap(({ measures }) => measures))];
  const found = body.mentions.filter(
    ({ title, outlet = '', link: address, measures }) =>
      (!choice.measure || measures.some((measure) => measure === choice.measure)) &&
      picked(choice.query, title, outlet, address),
  );
  const pick =
    kinds.length < 2
      ? nothing
      : html`<label><span>${words.mentions.measure}</span><select @change=${(event: Event) => choose({ measure: (event.target as HTMLSelectElement).value, isWhole: false })}>
        ${option('', words.mentions.allMeasures, choice.measure)}
        ${kinds.map((measure) => option(measure, measureName(measure, shown), choice.measure))}
      </select></label>`;
  return html`${searchView(shown, [pick], found.length, body.mentions.length)}
    ${concentrationView(found, shown)}${coverageView(shown)}
    ${found.length ? mentionsTable(rows(found, shown), shown) : nothing}
    ${rowsView(found.length, shown)}
    ${takeView(shown, {
      name: 'mentions',
      heads: ['title', 'link', 'outlet', 'published', 'measures', 'providers', 'works'],
      rows: found.map(({ title, link: address, outlet, date, measures, providers, members }) => [
        ...[title, address, outlet, date, measures.join(' '), providers.join(' ')],
        members.map((place) => body.members[place]!.work.identifiers[0] ?? '').join(' '),
      ]),
    })}${sitesView(shown)}`;
}

/** From how many sites mentions come, and which has more than half of them. */
function concentrationView(
  mentions: readonly Mention[],
  { words, speaker }: Shown,
): TemplateResult | typeof nothing {
  const { listed, distinct, sites, most } = concentrationOf(mentions);
  if (distinct < 2) return nothing;
  const text = words.mentions;
  const spread = fill(speaker.count(distinct, text.spread), {
    sites: speaker.count(sites, text.sites),
  });
  const parts = [
    spread,
    ...(most ? [fill(speaker.count(most.distinct, text.most), { site: most.site })] : []),
    ...(listed > distinct ? [fill(text.repeated, { listed: speaker.number(listed) })] : []),
  ];
  return html`<p>${parts.join('; ')}.</p>`;
}

/** Who was asked about a part of the works only: what others are mentioned by is not known. */
function coverageView({
  body,
  words,
  speaker,
  labelOf,
  progress,
}: Shown): TemplateResult | typeof nothing {
  if (isBusy({ progress })) return nothing;
  const parts = body.sources.flatMap(({ provider, tally }) => {
    const asked = tally.of - tally['not-asked'] - tally.awaited;
    const values = { n: speaker.number(asked), of: speaker.number(tally.of) };
    return asked && asked < tally.of
      ? [fill(words.mentions.askedOf, { name: nameOf(provider, { speaker, labelOf }), ...values })]
      : [];
  });
  return parts.length
    ? html`<ul class="small">${parts.map((part) => html`<li>${part}</li>`)}</ul>`
    : nothing;
}

/** Mentions as a table. */
export function mentionsTable(mentions: readonly Mention[], shown: Shown): TemplateResult {
  const { body, words, speaker } = shown;
  const text = words.mentions;
  return html`<div class="scroll"><table part="table" class="mentions">
    <thead><tr><th scope="col">${text.title}</th><th scope="col">${text.date}</th><th scope="col">${text.measure}</th><th scope="col">${text.source}</th><th scope="col">${text.works}</th></tr></thead>
    ${sections(
      mentions,
      ({ title, outlet, date, link: address, measures, providers, members }) => html`<tr>
        <th scope="row"><bdi>${link(address, title || address)}</bdi>${outlet ? html` <span class="small"><bdi>${outlet}</bdi></span>` : nothing}</th>
        <td data-head=${text.date}>${date ? dateWords(date, speaker) : text.undated}</td>
        <td data-head=${text.measure}>${speaker.list(measures.map((measure) => measureName(measure, shown)))}</td>
        <td data-head=${text.source}>${namesOf(providers, shown)}</td>
        <td data-head=${text.works}><ul>${members.map((place) => html`<li>${workTitle(body.members[place]!, shown)}</li>`)}</ul></td>
      </tr>`,
    )}
  </table></div>`;
}
