import { html, nothing, type TemplateResult } from 'lit/html.js';
import { changesBetween } from '../../aggregate/changes.js';
import { noticesOf } from '../../aggregate/details-notices.js';
import { nameOfWork, sameSentence, sectionsOf, type ToldLine } from '../../cli/diff/told.js';
import { voice as english } from '../../cli/voice.js';
import { addressOf, webAddress } from '../../export/address.js';
import { titleOf } from '../../export/reference.js';
import type { ExportWork } from '../../export/work.js';
import { dateWords, fill, nameOf, noticeName } from '../../words/details-sentences.js';
import { exportWords } from '../../words/en/export.js';
import {
  leftOutSentence,
  reportedSentence,
  sealChangeSentence,
} from '../../words/export-sentences.js';
import { flawOf, statementsOf } from '../../words/statements.js';
import type { Checked } from './checked.js';

const voice = { ...english, out: exportWords };
const { seal } = exportWords;

/** What came of each file, and of two what has become of the figures. */
export function pageView(files: readonly Checked[]): TemplateResult {
  const [one, other] = files;
  return html`${one && other ? comparedView(one, other) : nothing}${files.map(fileView)}`;
}

function fileView(file: Checked): TemplateResult {
  const { name, verdict, works, reported, snapshot, damaged } = file;
  return html`<section>
    <h2><bdi>${name}</bdi></h2>
    ${verdictView(file)} ${damaged.map((sentence) => html`<p>${sentence}</p>`)}
    ${
      snapshot && verdict.state !== 'unreadable'
        ? html`<h3>What was said then</h3>
            <p>Its figures were put together on ${dateWords(snapshot.generated, voice.speaker) || 'a day that it does not name'}.</p>
            ${works.map(workView)}
            ${
              reported.length
                ? html`<h4>${exportWords.headings.reported}</h4>
                    <ul>
                      ${reported.map((each) => html`<li>${linked(reportedSentence(each, voice), each.link)}</li>`)}
                    </ul>`
                : nothing
            }`
        : nothing
    }
  </section>`;
}

function verdictView({ verdict }: Checked): TemplateResult {
  switch (verdict.state) {
    case 'unreadable':
      return html`<p class="verdict" data-state="unreadable">${seal.unreadable}</p>`;
    case 'no-seal':
      return html`<p class="verdict" data-state="no-seal">${seal.noSeal}</p>`;
    default: {
      const { state, sealed, checksum, changes } = verdict;
      const date = dateWords(sealed, voice.speaker) || sealed;
      return html`<p class="verdict" data-state=${state}>${fill(seal[state], { date })}</p>
        ${changes.length ? html`<ul>${changes.map((change) => html`<li>${sealChangeSentence(change, exportWords)}</li>`)}</ul>` : nothing}
        <p>SHA-256, as the file states it: <code>${checksum}</code></p>`;
    }
  }
}

function workView(work: ExportWork): TemplateResult {
  const { attention, key } = work;
  const notices = noticesOf(attention).found.map(({ kind, date, link, provider }) => {
    const source = [nameOf(provider, voice), dateWords(date, voice.speaker)].filter(Boolean);
    return html`<li><strong>${noticeName(kind, voice.speaker)}</strong> (${linked(source.join(', '), link)})</li>`;
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
  const none = html`<li>No number.</li>`;
  return html`<h4>${linked(titleOf(work, voice.speaker), addressOf(key))}</h4>
    <ul>${notices}${figures.length ? figures : none}</ul>`;
}

function comparedView(one: Checked, other: Checked): TemplateResult | typeof nothing {
  if (!one.snapshot || !other.snapshot) return nothing;
  const isInOrder = Date.parse(one.snapshot.generated) <= Date.parse(other.snapshot.generated);
  const [then, now] = isInOrder ? [one, other] : [other, one];
  const changes = changesBetween(then.snapshot!, now.snapshot!);
  return html`<section>
    <h2>Then and now</h2>
    <p>Then: <bdi>${then.name}</bdi>. Now: <bdi>${now.name}</bdi>, the later of the two.</p>
    ${sectionsOf(changes).map(
      ({ heading, works }) =>
        html`<h3>${heading}</h3>
          <ul>
            ${works.map((work) => html`<li>${linked(nameOfWork(work), work.address)}${work.lines.length ? html`<ul>${work.lines.map(lineView)}</ul>` : nothing}</li>`)}
          </ul>`,
    )}
    <p>${sameSentence(changes)}</p>
  </section>`;
}

function lineView({ text, link }: ToldLine): TemplateResult {
  return html`<li>${linked(text, link)}</li>`;
}

function linked(text: string, address: unknown): TemplateResult | string {
  const href = webAddress(address);
  return href ? html`<a href=${href} rel="noreferrer">${text}</a>` : text;
}
