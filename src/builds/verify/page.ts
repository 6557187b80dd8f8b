import { html, nothing, type TemplateResult } from 'lit/html.js';
import { changesBetween } from '../../aggregate/changes.js';
import { noticesOf } from '../../aggregate/details-notices.js';
import { nameOfWork, sameSentence, sectionsOf, type ToldLine } from '../../cli/diff/told.js';
import { addressOf, webAddress } from '../../export/address.js';
import { titleOf } from '../../export/reference.js';
import type { ExportWork } from '../../export/work.js';
import { dateWords, fill, nameOf, noticeName } from '../../words/details-sentences.js';
import {
  leftOutSentence,
  reportedSentence,
  sealChangeSentence,
} from '../../words/export-sentences.js';
import { nameWords } from '../../words/statement.js';
import { flawOf, statementsOf } from '../../words/statements.js';
import type { Checked } from './checked.js';
import { type Language, languageNames, type Tongue, tongues } from './tongue.js';

/** What a reader can do on the page. */
export interface PageDeeds {
  readonly onPick: (event: Event) => void;
  readonly onLanguage: (language: Language) => void;
}

/** The page: what came of each file, and of two what has become of the figures. */
export function pageView(
  files: readonly Checked[],
  language: Language,
  { onPick, onLanguage }: PageDeeds,
): TemplateResult {
  const voice = tongues[language];
  const { page } = voice;
  const [one, other] = files;
  return html`<p class="languages" role="group" aria-label=${page.language}>
      ${(Object.keys(tongues) as Language[]).map(
        (each) =>
          html`<button type="button" lang=${each} aria-pressed=${each === language ? 'true' : 'false'} @click=${() => onLanguage(each)}>${languageNames[each]}</button>`,
      )}
    </p>
    <h1>${page.heading}</h1>
    <p>${page.lead}</p>
    <label class="drop">
      <strong>${page.drop}</strong>
      <input type="file" multiple accept=".json,application/json" @change=${onPick} />
    </label>
    <div id="outcome" aria-live="polite">
      ${one && other ? comparedView(one, other, voice) : nothing}${files.map((file) => fileView(file, voice))}
    </div>
    <h2>${page.meaning}</h2>
    <p>${page.what}</p>
    <ul>
      ${page.points.map(([strong, rest]) => html`<li><strong>${strong}</strong> ${rest}</li>`)}
    </ul>`;
}

function fileView(file: Checked, voice: Tongue): TemplateResult {
  const { page, out } = voice;
  const { name, verdict, works, reported, snapshot, damaged } = file;
  return html`<section>
    <h2><bdi>${name}</bdi></h2>
    ${verdictView(file, voice)} ${damaged.map((sentence) => html`<p>${sentence}</p>`)}
    ${
      snapshot && verdict.state !== 'unreadable'
        ? html`<h3>${page.then}</h3>
            <p>${togetherSentence(snapshot.generated, voice)}</p>
            ${works.map((work) => workView(work, voice))}
            ${
              reported.length
                ? html`<h4>${out.headings.reported}</h4>
                    <ul>
                      ${reported.map((each) => html`<li>${linked(reportedSentence(each, voice), each.link)}</li>`)}
                    </ul>`
                : nothing
            }`
        : nothing
    }
  </section>`;
}

function togetherSentence(generated: string, { page, speaker }: Tongue): string {
  const date = dateWords(generated, speaker);
  return date ? fill(page.together, { date }) : page.undated;
}

function verdictView({ verdict }: Checked, voice: Tongue): TemplateResult {
  const { out, page } = voice;
  const { seal } = out;
  switch (verdict.state) {
    case 'unreadable':
      return html`<p class="verdict" data-state="unreadable">${seal.unreadable}</p>`;
    case 'no-seal':
      return html`<p class="verdict" data-state="no-seal">${seal.noSeal}</p>`;
    default: {
      const { state, sealed, checksum, changes } = verdict;
      const date = dateWords(sealed, voice.speaker) || sealed;
      return html`<p class="verdict" data-state=${state}>${fill(seal[state], { date })}</p>
        ${changes.length ? html`<ul>${changes.map((change) => html`<li>${sealChangeSentence(change, out)}</li>`)}</ul>` : nothing}
        <p>${page.checksum} <code dir="ltr">${checksum}</code></p>`;
    }
  }
}

function workView(work: ExportWork, voice: Tongue): TemplateResult {
  const { attention, key } = work;
  const notices = noticesOf(attention).found.map(({ kind, date, link, provider }) => {
    const source = [nameOf(provider, voice), dateWords(date, voice.speaker)].filter(Boolean);
    return html`<li><strong>${noticeName(kind, voice.speaker)}</strong> (${linked(source.join(voice.speaker.words.comma), link)})</li>`;
  });
  const figures = attention.findings.flatMap((finding) => {
    if (finding.state !== 'counted') return [];
    const flaw = flawOf(finding);
    if (flaw)
      return html`<li>${leftOutSentence(titleOf(work, voice.speaker), finding, flaw, voice)}</li>`;
    return statementsOf(finding, attention.findings, voice).map(
      ({ fact, source, text }) =>
        html`<li>${fact} (${linked(source, finding.receipt.link)})${text.slice(`${fact} (${source})`.length)}</li>`,
    );
  });
  const none = html`<li>${voice.page.noNumber}</li>`;
  return html`<h4>${linked(titleOf(work, voice.speaker), addressOf(key))}</h4>
    <ul>${notices}${figures.length ? figures : none}</ul>`;
}

function comparedView(
  one: Checked,
  other: Checked,
  { page, speaker }: Tongue,
): TemplateResult | typeof nothing {
  if (!one.snapshot || !other.snapshot) return nothing;
  const isInOrder = Date.parse(one.snapshot.generated) <= Date.parse(other.snapshot.generated);
  const [then, now] = isInOrder ? [one, other] : [other, one];
  const changes = changesBetween(then.snapshot!, now.snapshot!);
  return html`<section>
    <h2>${page.compared}</h2>
    <p>${fill(page.order, { then: nameWords(then.name, speaker), now: nameWords(now.name, speaker) })}</p>
    ${page.inEnglish ? html`<p>${page.inEnglish}</p>` : nothing}
    <div lang="en" dir="ltr">
    ${sectionsOf(changes).map(
      ({ heading, works }) =>
        html`<h3>${heading}</h3>
          <ul>
            ${works.map((work) => html`<li>${linked(nameOfWork(work), work.address)}${work.lines.length ? html`<ul>${work.lines.map(lineView)}</ul>` : nothing}</li>`)}
          </ul>`,
    )}
    <p>${sameSentence(changes)}</p>
    </div>
  </section>`;
}

function lineView({ text, link }: ToldLine): TemplateResult {
  return html`<li>${linked(text, link)}</li>`;
}

function linked(text: string, address: unknown): TemplateResult | string {
  const href = webAddress(address);
  return href ? html`<a href=${href} rel="noreferrer">${text}</a>` : text;
}
