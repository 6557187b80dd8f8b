import { html, nothing, type TemplateResult } from 'lit/html.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { ledgerOf } from '../../aggregate/ledger.js';
import { compose } from '../../export/compose.js';
import { knownWork } from '../../export/known-work.js';
import { layouts } from '../../export/layouts.js';
import type { Telling } from '../../export/facts.js';
import type { Composed } from '../../export/material.js';
import { reportedOf } from '../../export/reported-evidence.js';
import type { ExportWork, Reported } from '../../export/work.js';
import type { Attention } from '../../model/attention.js';
import { type EvidenceError } from '../../model/error.js';
import type { EvidenceFile } from '../../model/evidence.js';
import type { Problem } from '../../intake/listing.js';
import { warn } from '../../page/console.js';
import { directionOf } from '../../views/details/direction.js';
import { type BoxRow, boxesView } from '../../views/export/boxes.js';
import { formView } from '../../views/export/form.js';
import { reportedView } from '../../views/export/reported.js';
import { takeView } from '../../views/export/take.js';
import { worksView } from '../../views/export/works.js';
import { fill } from '../../words/details-sentences.js';
import { counterWords, reportedSentence } from '../../words/export-sentences.js';
import type { LayoutId } from '../../words/export-words.js';
import type { Seen } from '../drawing.js';
import { save } from '../downloads/save.js';
import { evidenceAt } from '../impact-evidence/given.js';
import type { LateElement } from '../late-element.js';
import { Choices, hasClosed } from './choices.js';
import { documentView } from './document-view.js';
import { Fields } from './fields.js';
import { type BringDocx, fileOf, type FileFormat, formatsOf, newest } from './files.js';
import { formOf } from './form.js';
import { opened } from './opened.js';
import { rowsOf } from './rows.js';
import { copy, copyText, printPage } from './take.js';
import type { ExporterVoice } from './voice.js';

/** So many works are listed at once. */
const page = 50;

/** Lets a reader choose figures and take them along; it remembers what was chosen and written. */
export class Exporter {
  readonly #host: LateElement & { readonly evidence?: string | undefined };
  readonly #bringDocx: BringDocx;
  readonly #choices = new Choices();
  readonly #fields = new Fields();
  #most = page;
  /** The works as they were seen, and made fit for export. */
  #seen: readonly Attention[] = [];
  #works: readonly ExportWork[] = [];
  /** What the reader has opened stands in place of what the page shows. */
  #opened: readonly ExportWork[] | undefined;
  /** What people report, as an earlier export told it. */
  #retold: readonly Reported[] = [];
  #evidence: EvidenceFile | undefined;
  #problems: readonly Problem[] = [];
  /** Where evidence was asked for, and why none came. */
  #from: string | undefined;
  #refused: EvidenceError | undefined;
  /** What came of the reader's last deed, and what was opened. */
  #outcome = '';
  #taken = '';

  constructor(host: LateElement, bringDocx: BringDocx) {
    this.#host = host;
    this.#bringDocx = bringDocx;
    const wished = host.getAttribute('layout')?.trim() ?? '';
    if (Object.hasOwn(layouts, wished)) this.#choices.layout = wished as LayoutId;
  }

  view(seen: Seen, voice: ExporterVoice): TemplateResult {
    this.#look(seen);
    this.#fetch();
    const { exporter, speaker, lang } = voice;
    const works = this.#opened ?? this.#works;
    const choices = this.#choices;
    const chosen = choices.worksOf(works);
    const changed = () => this.#changed();
    const composed = chosen.length ? this.#compose(chosen, works.length, voice) : undefined;
    const isBusy = seen.isBusy && !this.#opened;
    if (!works.length && !isBusy)
      return html`<slot></slot>
        <section class="export" part="export" lang=${ifDefined(lang)} dir=${ifDefined(directionOf(voice))}>
          <p role="status">${exporter.noWorks}</p>
          ${this.#openView(voice)}
        </section>`;
    return html`<section class="export" part="export" lang=${ifDefined(lang)} dir=${ifDefined(directionOf(voice))}>
      <h2>${exporter.title}</h2>
      <p class="small lead">${exporter.lead}</p>
      ${isBusy ? html`<p class="small" role="status">${speaker.words.loading}</p>` : nothing}
      ${this.#opened ? nothing : seen.notes(voice).map((note) => html`<p class="small">${note}</p>`)}
      ${formView(formOf(choices, this.#fields, voice, changed))}
      ${worksView({
        ...{ exporter, speaker },
        chosen: fill(exporter.chosen, {
          n: speaker.number(chosen.length),
          of: speaker.number(works.length),
        }),
        how: layouts[choices.layout].chosen ? exporter.chosenHow : exporter.allChosen,
        rows: rowsOf({ works, choices, fields: this.#fields, voice, changed }, this.#most),
        hidden: Math.max(0, works.length - this.#most),
        onMore: () => {
          this.#most = Infinity;
          this.#changed();
        },
      })}
      ${this.#reportedView(voice)} ${this.#openView(voice)}
      ${composed?.boxes ? boxesView(this.#boxRows(composed, voice), exporter) : nothing}
      ${composed ? this.#takeView(composed, chosen, voice) : html`<p class="trouble">${exporter.nothing}</p>`}
      ${composed ? html`<section class="show"><h3>${exporter.preview}</h3>${documentView(composed.document)}</section>` : nothing}
    </section>`;
  }

  /** Takes on what the page shows, where that has changed. */
  #look({ attentions }: Seen): void {
    if (same(attentions, this.#seen)) return;
    this.#seen = attentions;
    this.#works = attentions.flatMap((attention) => {
      const [key] = attention.work.identifiers;
      return key ? [knownWork(attention, key)] : [];
    });
  }

  /** Brings the evidence that the element names. */
  #fetch(): void {
    const from = this.#host.evidence?.trim() ?? '';
    if (from === (this.#from ?? '')) return;
    this.#from = from;
    this.#evidence = this.#refused = undefined;
    if (!from) return;
    evidenceAt(from)
      .then(
        (file) => {
          if (from === this.#from) this.#evidence = file;
        },
        (error: EvidenceError) => {
          warn('failure', error.message);
          if (from === this.#from) this.#refused = error;
        },
      )
      .finally(() => this.#changed());
  }

  /** What is told of the chosen works, in the reader's words where there are some. */
  #telling(works: readonly ExportWork[], voice: ExporterVoice): Telling {
    const wishes = this.#choices.wishesFor(works, voice);
    const wordings = this.#choices.wordingsFor(works, voice);
    return { works, wordings, ...(wishes && { wishes }) };
  }

  #compose(chosen: readonly ExportWork[], of: number, voice: ExporterVoice): Composed {
    const choices = this.#choices;
    const { layout, window, award, withCounts, accounts } = choices;
    const isAward = layout === 'award';
    return compose(
      layout,
      {
        ...this.#telling(chosen, voice),
        ...{ of, accounts, withCounts },
        reported: choices.entriesOf(this.#reported(voice)),
        now: Date.parse(newest(chosen)),
        ...(isAward && window && { window }),
        ...(isAward && award.trim() && { award: award.trim() }),
      },
      voice,
    );
  }

  #reported(voice: ExporterVoice): readonly Reported[] {
    const file = this.#evidence;
    return [
      ...(file ? reportedOf(ledgerOf(file, this.#choices.reader), voice) : []),
      ...this.#retold,
    ];
  }

  #reportedView(voice: ExporterVoice): TemplateResult | typeof nothing {
    const { exporter, evidence, speaker } = voice;
    const all = this.#reported(voice);
    const chosen = this.#choices.entriesOf(all);
    const [first] = this.#problems;
    const closed = this.#refused?.withheld;
    const troubles = [
      ...(closed ? [speaker.count(closed, evidence.closed)] : []),
      ...(this.#refused && !closed ? [evidence.unreadable] : []),
      ...(first
        ? [
            fill(speaker.count(this.#problems.length, exporter.unread), {
              why: first.sentence,
            }),
          ]
        : []),
    ];
    const isAsked = this.#evidence && hasClosed(this.#evidence);
    if (!all.length && !troubles.length && !isAsked) return nothing;
    const reader = (id: Choices['reader']) =>
      this.#fields.pick(id, 'reader', this.#choices.reader === id, () => {
        this.#choices.reader = id;
        this.#changed();
      });
    return reportedView({
      ...{ exporter, troubles },
      chosen: fill(exporter.entriesChosen, {
        n: speaker.number(chosen.length),
        of: speaker.number(all.length),
      }),
      entries: all.map((entry) => ({
        key: entry.text,
        sentence: reportedSentence(entry, voice),
        tick: this.#fields.tick(`entry ${entry.text}`, chosen.includes(entry), (isTicked) => {
          this.#choices.chooseEntry(all, entry.text, isTicked);
          this.#changed();
        }),
      })),
      ...(isAsked && { readers: [reader('public'), reader('committee')] as const }),
    });
  }

  #openView({ exporter }: ExporterVoice): TemplateResult {
    return html`<section part="open">
      <label><strong>${exporter.open}</strong>
        <input class="file" type="file" accept=".json,.csv,.tsv,.txt,application/json,text/csv" aria-describedby="open-hint" @change=${(event: Event) => void this.#open(event.target as HTMLInputElement, exporter)} />
      </label>
      <p class="small" id="open-hint">${exporter.openHint}</p>
      <p class="small" role="status">${this.#taken}</p>
    </section>`;
  }

  async #open(
    input: HTMLInputElement,
    { openedWorks, openedEvidence, notOpened }: ExporterVoice['exporter'],
  ): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    const { name } = file;
    try {
      const found = await opened(await file.text(), name);
      if ('works' in found) {
        this.#opened = found.works;
        this.#retold = found.reported;
        this.#taken = fill(openedWorks, { name });
      } else {
        this.#evidence = found.evidence.file;
        this.#problems = [...found.evidence.problems, ...found.evidence.questions];
        this.#refused = undefined;
        this.#taken = fill(openedEvidence, { name });
      }
    } catch (error) {
      this.#taken = fill(notOpened, { name, why: (error as Error).message });
    }
    this.#changed();
  }

  #boxRows({ boxes = [] }: Composed, voice: ExporterVoice): readonly BoxRow[] {
    const { exporter } = voice;
    const { accounts } = this.#choices;
    return boxes.map(({ name, heading, text, used, limit }) => ({
      key: name,
      name: fill(exporter.own, { box: heading }),
      field: this.#fields.lines(`box ${name}`, 4, accounts[name] ?? '', (value) => {
        accounts[name] = value;
        this.#changed();
      }),
      counter: counterWords(used, limit, voice),
      isOver: used > limit,
      onCopy: () => void this.#tell(copyText(text), exporter.copied, exporter.notCopied),
    }));
  }

  #takeView(
    { document, warnings }: Composed,
    works: readonly ExportWork[],
    voice: ExporterVoice,
  ): TemplateResult {
    const { exporter } = voice;
    const { layout } = this.#choices;
    const isPlain = !layouts[layout].formats.includes('html');
    const make = async (format: FileFormat) => {
      const reported = this.#choices.entriesOf(this.#reported(voice));
      const file = await fileOf(
        format,
        { layout, document, telling: this.#telling(works, voice), reported, voice },
        this.#bringDocx,
      );
      save(file.name, file.content);
      return fill(exporter.saved, { name: file.name });
    };
    const take = (format: FileFormat, name: string) => ({
      name,
      onTake: () => void this.#tell(make(format), '', fill(exporter.notMade, { name })),
    });
    return takeView({
      ...{ exporter, warnings, outcome: this.#outcome },
      formats: formatsOf(layout).map(([format, name]) => take(format, name ?? exporter.text)),
      data: [
        ...[take('csv', 'CSV'), take('sealed', exporter.sealed)],
        ...[take('csl', 'CSL-JSON'), take('resume', 'JSON Résumé')],
      ],
      onCopy: () => void this.#tell(copy(document, isPlain), exporter.copied, exporter.notCopied),
      ...(!isPlain && {
        onPrint: () => {
          this.#outcome = printPage(document) ? '' : exporter.notOpenedPage;
          this.#changed();
        },
      }),
    });
  }

  /** Says what came of a deed. */
  async #tell(deed: Promise<string | void>, done: string, failed: string): Promise<void> {
    // Who does the same twice hears it twice.
    this.#outcome = '';
    this.#changed();
    await this.#host.updateComplete;
    try {
      this.#outcome = (await deed) ?? done;
    } catch (error) {
      warn('failure', (error as Error).message);
      this.#outcome = failed;
    }
    this.#changed();
  }

  #changed(): void {
    this.#host.requestUpdate();
  }
}

function same(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, at) => each === other[at]);
}
