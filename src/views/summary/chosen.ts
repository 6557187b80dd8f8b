import { html, nothing, type TemplateResult } from 'lit/html.js';
import { aboutOf, findingsOf, type Member } from '../../aggregate/body/member.js';
import { isLastKnown } from '../../aggregate/details-measures.js';
import { isAdditive } from '../../aggregate/body/sums.js';
import type { Counted, Finding } from '../../model/finding.js';
import type { Measure } from '../../model/measure.js';
import { figure, fill, measureName, origin } from '../../words/details-sentences.js';
import { link } from '../details/link.js';
import { linesOf } from './lines.js';
import type { Fact, Shown } from './shown.js';
import { workTitle } from './title.js';

/** Most works and facts of each that a committee is shown: chosen evidence, not all there is. */
export const mostWorks = 5;
export const mostFacts = 3;

/** A few works in the owner's order, each with a few facts that the owner has chosen. */
export function chosenView(shown: Shown): TemplateResult {
  const { body, words, speaker, facts } = shown;
  const { number } = speaker;
  const members = body.members.slice(0, mostWorks);
  const known = facts.filter(({ isKnown }) => isKnown);
  const hints = [
    ...(body.members.length > mostWorks
      ? [fill(words.hints.mostWorks, { n: number(mostWorks), of: number(body.members.length) })]
      : []),
    ...(known.length > mostFacts ? [fill(words.hints.mostFacts, { n: number(mostFacts) })] : []),
    ...facts
      .filter(({ isKnown }) => !isKnown)
      .map(({ text }) => fill(words.hints.unknownFact, { fact: text })),
  ];
  const told = members.map((member) => factsOf(member, known.slice(0, mostFacts)));
  const measures = [...new Set(told.flat().map(({ measure }) => measure))];
  return html`${hints.map((hint) => html`<p class="hint">${hint}</p>`)}
    <ol class="chosen">${members.map((member, at) => {
      const { year, type } = aboutOf(member);
      const about = [year, type].filter((each) => each !== undefined).join(speaker.words.comma);
      const notices = body.alerts.found.filter((alert) => alert.member === at);
      return html`<li><h3>${workTitle(member, shown)}</h3>
        ${about ? html`<p class="small">${about}</p>` : nothing}
        ${notices.map(({ notice }) => html`<p><strong class="mark">${speaker.words.notices[notice.kind] ?? notice.kind}</strong></p>`)}
        <ul>${told[at]!.map((finding) => html`<li><b>${measureName(finding.measure, shown)}:</b> ${figure(finding, shown)} (${link(finding.receipt.link, origin(finding, { isLastKnown: isLastKnown(finding.receipt, shown.now) }, shown))})</li>`)}</ul>
        ${lacksView(member, told[at]!, known.slice(0, mostFacts), shown)}</li>`;
    })}</ol>
    ${measures.map((measure) => limitsView(measure, shown))}`;
}

/** What was to be told of a work and has no number: why not. */
function lacksView(
  member: Member,
  told: readonly Counted[],
  wished: readonly Fact[],
  shown: Shown,
): TemplateResult | typeof nothing {
  if (!wished.length)
    return told.length
      ? nothing
      : html`<ul>${linesOf(member, shown).map((line) => html`<li>${line}</li>`)}</ul>`;
  const lacking = wished.filter((fact) => !told.some((finding) => isAbout(finding, fact)));
  if (!lacking.length) return nothing;
  return html`<ul>${lacking.map((fact) => html`<li><b>${measureName(fact.measure, shown)}:</b> ${linesOf(member, shown, (finding) => isAbout(finding, fact)).join(shown.speaker.words.comma)}</li>`)}</ul>`;
}

function isAbout(finding: Finding, { measure, provider }: Fact): boolean {
  return finding.measure === measure && (!provider || finding.provider === provider);
}

/** What a number of this kind can't see, and what it should not be used for. */
function limitsView(measure: Measure, shown: Shown): TemplateResult | typeof nothing {
  if (!Object.hasOwn(shown.prose.measures, measure)) return nothing;
  const { name, limits, doesNotSuit } = shown.prose.measures[measure];
  return html`<p class="small"><b>${name}:</b> ${limits} ${doesNotSuit}</p>`;
}

/** What is told of a work: what the owner has chosen, else the first counts that are there. */
function factsOf(member: Member, wished: readonly Fact[]): Counted[] {
  const counted = findingsOf(member).filter(
    (finding): finding is Counted => finding.state === 'counted',
  );
  if (wished.length)
    return wished.flatMap((fact) => counted.find((finding) => isAbout(finding, fact)) ?? []);
  const first = new Map<Measure, Counted>();
  const sums = counted.filter(({ measure }) => isAdditive(measure));
  for (const finding of sums)
    if (finding.value > 0 && !first.has(finding.measure)) first.set(finding.measure, finding);
  // A 0 is told where there is nothing else: it is no lack.
  return first.size ? [...first.values()].slice(0, mostFacts) : sums.slice(0, 1);
}
