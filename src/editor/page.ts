import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { evidenceDrawing } from '../elements/impact-evidence/drawing.js';
import { save } from '../elements/downloads/save.js';
import { evidenceFields } from '../model/evidence.js';
import { englishSpeaker } from '../words/en/speaker.js';
import { Desk, type Item } from './desk.js';
import { entryForm } from './entry-form.js';
import { faultsIn } from './draft.js';
import { listView, page } from './list.js';
import { storyForm } from './story-form.js';
import { waitingView } from './waiting.js';

const speaker = englishSpeaker('en');
/** More entries than this are not drawn while somebody types. */
const mostDrawn = 50;

/** Where each part of the page is drawn. */
export interface Places {
  readonly form: HTMLElement;
  readonly preview: HTMLElement;
  readonly foot: HTMLElement;
}

/** Runs the page on which evidence is written down. */
export class EvidencePage {
  readonly desk = new Desk(() => this.#draw());
  readonly #places: Places;
  readonly #preview: ShadowRoot;
  #listed = page;
  /** What was removed last, so that it can be put back. */
  #removed: { readonly item: Item; readonly putBack: () => void } | undefined;
  #said = '';
  #isPreviewDue = false;

  constructor(places: Places) {
    this.#places = places;
    this.#preview = places.preview.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(evidenceDrawing.styles);
    this.#preview.adoptedStyleSheets = [sheet];
    // What a link leads to must not take the place of what is being written.
    this.#preview.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      if (link) Object.assign(link, { target: '_blank', rel: 'noopener noreferrer' });
    });
    addEventListener('beforeunload', (event) => {
      if (this.desk.isUnsaved) event.preventDefault();
    });
    this.#draw();
  }

  #draw(): void {
    render(this.#formView(), this.#places.form);
    render(this.#footView(), this.#places.foot);
    if (this.#isPreviewDue) return;
    // Typing is not held up by it.
    this.#isPreviewDue = true;
    setTimeout(() => {
      this.#isPreviewDue = false;
      render(this.#previewView(), this.#preview);
    });
  }

  #formView(): TemplateResult {
    const { desk } = this;
    if (desk.draft)
      return entryForm(
        desk,
        () => this.#keep(),
        () => {
          desk.drop();
          this.#focus('#entries-heading');
        },
      );
    const count = desk.items.length;
    return html`
      <section aria-labelledby="open-heading">
        <h2 id="open-heading">Open what you have</h2>
        <p>
          A file of evidence, or a table saved as CSV, whose first row names the columns as
          <button type="button" class="link" @click=${() => this.#template()}>the empty table</button>
          does.
        </p>
        <p>
          <label class="button" for="files">Open files…</label>
          <input
            id="files"
            class="unseen"
            type="file"
            multiple
            accept=".json,.csv,.tsv,.txt,application/json,text/csv"
            @change=${(event: Event) => void this.#open(event.target as HTMLInputElement)}
          />
        </p>
        <div role="status">
          ${desk.isReading ? html`<p>Reading…</p>` : nothing}
          ${desk.refusal ? html`<p class="fault">${desk.refusal}</p>` : nothing}
        </div>
        ${waitingView(desk)}
      </section>
      <section aria-labelledby="about-heading">
        <h2 id="about-heading">What it is about</h2>
        ${this.#aboutView('title', 'Name of the project or programme')}
        ${this.#aboutView('reportedBy', 'Who reports all this, unless an entry says otherwise')}
        <details>
          <summary>The story: what was done, with whom, and what changed</summary>
          ${storyForm(desk)}
        </details>
      </section>
      <section aria-labelledby="entries-heading">
        <h2 id="entries-heading" tabindex="-1">Entries${count ? ` (${speaker.number(count)})` : ''}</h2>
        <p><button type="button" id="add" class="main" @click=${() => this.#edit()}>Add an entry</button></p>
        ${
          this.#removed
            ? html`<p role="status">
              Removed: <bdi>${this.#removed.item.entry.title}</bdi>
              <button type="button" @click=${() => this.#putBack()}>Put it back</button>
            </p>`
            : nothing
        }
        ${listView(desk, this.#listed, {
          edit: (item) => this.#edit(item),
          remove: (item) => this.#remove(item),
          more: () => {
            this.#listed += page;
            this.#draw();
          },
        })}
      </section>
    `;
  }

  #aboutView(field: 'title' | 'reportedBy', label: string): TemplateResult {
    return html`<div class="field">
      <label for="about-${field}">${label}</label>
      <input
        id="about-${field}"
        type="text"
        autocomplete="off"
        .value=${this.desk.about[field] ?? ''}
        @input=${(event: Event) => this.desk.say(field, (event.target as HTMLInputElement).value)}
      />
    </div>`;
  }

  #footView(): TemplateResult {
    const { desk } = this;
    const { shared, kept } = desk.tally();
    return html`<p class="tally" role="status">
        <b>${speaker.number(shared)} will be published, ${speaker.number(kept)} stay${kept === 1 ? 's' : ''} private.</b>
        ${desk.isUnsaved ? 'Not saved yet.' : nothing} ${this.#said}
      </p>
      <p class="ways">
        <button type="button" aria-describedby="what-shared" @click=${() => this.#save('shared')}>
          Download evidence.json
        </button>
        <span class="hint" id="what-shared">for your site: only what everyone may see</span>
      </p>
      <p class="ways">
        <button type="button" aria-describedby="what-kept" @click=${() => this.#save('kept')}>
          Download evidence.private.json
        </button>
        <span class="hint" id="what-kept"
          >everything, for you alone: keep it off your site, and open it here next time</span
        >
      </p>`;
  }

  #previewView(): TemplateResult {
    const file = this.desk.preview(mostDrawn);
    const { shared } = this.desk.tally();
    if (evidenceDrawing.isEmpty(file)) return html`<p>${evidenceDrawing.words.none}</p>`;
    return html`${
      shared > mostDrawn
        ? html`<p>The first ${mostDrawn} of ${speaker.number(shared)} entries are drawn here.</p>`
        : nothing
    }${evidenceDrawing.draw(file, { speaker, evidence: evidenceDrawing.words, lang: undefined })}`;
  }

  async #open(input: HTMLInputElement): Promise<void> {
    const files = [...(input.files ?? [])];
    // The same file may be chosen again once it is mended.
    input.value = '';
    if (!files.length) return;
    const before = this.desk.items.length;
    await this.desk.open(files);
    const count = this.desk.items.length - before;
    if (this.desk.waiting.length) this.#focus('#waiting-heading');
    else if (!this.desk.refusal) {
      this.#said = `${speaker.number(count)} ${count === 1 ? 'entry' : 'entries'} added.`;
      this.#draw();
      this.#focus('#entries-heading');
    }
  }

  #edit(item?: Item): void {
    this.#said = '';
    this.#removed = undefined;
    this.desk.edit(item);
    this.#focus(item ? '#entry-heading' : '#field-kind');
  }

  #keep(): boolean {
    const { draft } = this.desk;
    if (this.desk.keep()) {
      this.#focus(draft?.key ? '#entries-heading' : '#add');
      return true;
    }
    const [first] = faultsIn(draft!.written).keys();
    this.#focus(`#field-${first}`);
    return false;
  }

  #remove(item: Item): void {
    this.#removed = { item, putBack: this.desk.remove(item) };
    this.#draw();
    this.#focus('#entries-heading');
  }

  #putBack(): void {
    this.#removed!.putBack();
    this.#removed = undefined;
    this.#draw();
    this.#focus('#entries-heading');
  }

  #save(which: 'shared' | 'kept'): void {
    // What is in the form belongs to the files, once it can be taken.
    if (this.desk.draft && !this.#keep()) return;
    const file = this.desk.files()[which];
    const name = which === 'shared' ? 'evidence.json' : 'evidence.private.json';
    const text = `${JSON.stringify(file, null, 2)}\n`;
    save(name, new Blob([text], { type: 'application/json' }));
    const { kept } = this.desk.tally();
    this.#said =
      which === 'shared'
        ? `${name} holds what everyone may see. ${kept ? 'Download your own file as well: what is private is in that one alone.' : ''}`
        : `${name} holds everything. Never put it on a web server.`;
    if (which === 'kept') this.desk.saved();
    else this.#draw();
  }

  #template(): void {
    // By the mark at its beginning Excel knows how its letters are written.
    const template = `\uFEFF${evidenceFields.join(',')}\r\n`;
    save('evidence-template.csv', new Blob([template], { type: 'text/csv' }));
  }

  #focus(selector: string): void {
    const found = this.#places.form.querySelector<HTMLElement>(selector);
    found?.closest('details')?.setAttribute('open', '');
    found?.focus();
  }
}
