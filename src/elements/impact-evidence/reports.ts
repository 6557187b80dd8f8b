import { html, nothing, type TemplateResult } from 'lit/html.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ReportedPlace } from '../../aggregate/layers.js';
import { reportedAnnotations, reportedPlaces, reportedSeries } from '../../aggregate/reports.js';
import type { AnnotationGiven } from '../../aggregate/timeline/annotation.js';
import type { EvidenceError } from '../../model/error.js';
import type { EvidenceFile } from '../../model/evidence.js';
import { warn } from '../../page/console.js';
import { evidenceStyles } from '../../views/evidence/evidence.styles.js';
import { seriesView } from '../../views/evidence/series.js';
import type { LongTongue } from '../impact-details/tongue.js';
import type { ListElement } from '../list-element.js';
import { evidenceAt } from './given.js';
import { type BringWords, type EvidenceTongue, evidenceTongue } from './tongue.js';

/** The evidence that an element's `evidence` names, for what puts it beside counts. */
export class Reports {
  readonly #host: ListElement;
  readonly #words: BringWords;
  #read = '';
  #file: EvidenceFile | undefined;
  #annotations: readonly AnnotationGiven[] = [];
  #error: EvidenceError | undefined;
  #tongue: EvidenceTongue | undefined;
  /** Whose words were asked for. */
  #asked: LongTongue | undefined;

  constructor(host: ListElement, words: BringWords) {
    this.#host = host;
    this.#words = words;
  }

  /** What happened on days that are known. */
  annotations(): readonly AnnotationGiven[] {
    this.#renew();
    return this.#annotations;
  }

  /** Countries that entries name. */
  places(): readonly ReportedPlace[] {
    this.#renew();
    return this.#file ? reportedPlaces(this.#file) : [];
  }

  /** Counters that were read in the time asked for, or why nothing of the evidence is drawn. */
  series(tongue: LongTongue): TemplateResult | typeof nothing {
    const told = this.sentence(tongue);
    const host = this.#host;
    if (!this.#file || !this.#tongue) return told;
    host.adopt(evidenceStyles);
    return seriesView(reportedSeries(this.#file, host.from, host.until), this.#tongue);
  }

  /** Takes on a language, and says in it why nothing of the evidence is drawn. */
  sentence(tongue: LongTongue): TemplateResult | typeof nothing {
    if (tongue !== this.#asked) void this.#learn(tongue);
    const withheld = this.#error?.withheld;
    if (!this.#error || !this.#tongue) return nothing;
    const { speaker, evidence: words, lang } = this.#tongue;
    const text = withheld ? speaker.count(withheld, words.closed) : words.unreadable;
    return html`<p role="status" lang=${ifDefined(lang)}>${text}</p>`;
  }

  #renew(): void {
    const src = this.#host.evidence?.trim() ?? '';
    if (src !== this.#read) void this.#take(src);
  }

  async #take(src: string): Promise<void> {
    this.#read = src;
    this.#file = this.#error = undefined;
    this.#annotations = [];
    if (!src) return;
    try {
      const file = await evidenceAt(src);
      if (src !== this.#read) return;
      this.#file = file;
      this.#annotations = reportedAnnotations(file);
    } catch (error) {
      if (src !== this.#read) return;
      this.#error = error as EvidenceError;
      warn('failure', this.#error.message);
    }
    this.#host.requestUpdate();
  }

  async #learn(tongue: LongTongue): Promise<void> {
    this.#asked = tongue;
    const own = await evidenceTongue(tongue.speaker, tongue.lang, this.#words);
    if (tongue !== this.#asked) return;
    this.#tongue = own;
    this.#host.requestUpdate();
  }
}
