import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { windowOf } from '../aggregate/timeline/window.js';
import { save } from '../elements/downloads/save.js';
import { forgetEverything } from '../page/client.js';
import { askable, type Askable } from '../page/askable.js';
import { sealChangeSentence } from '../words/export-sentences.js';
import { dateWords } from '../words/details-sentences.js';
import { exportWords } from '../words/en/export.js';
import { englishSpeaker } from '../words/en/speaker.js';
import type { View } from '../views/summary/views.js';
import { Choosing } from './choosing.js';
import { choosingView } from './choosing-view.js';
import type { Drawn } from './drawn.js';
import { type Opened, opened } from './opened.js';
import { type Fault, type Field, fields, questionOf, type Written } from './question.js';
import { remarksOn } from './remark.js';
import { sentProfile, type SendingWords } from './sending.js';

const speaker = englishSpeaker('en');

/** The views that a person can draw from a list; `community` is made of evidence. */
const offered: readonly (readonly [View, string])[] = [
  ['profile', 'A person or a group'],
  ['cv', 'A list for a CV'],
  ['tenure', 'Selected works, for a committee'],
  ['grant', 'The period of an award'],
  ['engagement', 'Mentions and what is new'],
  ['repository', 'Use of a collection'],
];

const languages: readonly (readonly [string, string])[] = [
  ['en', 'English'],
  ['es', 'Español'],
  ['ar', 'العربية'],
];

/** Most faults of one field that are told. */
const mostFaults = 5;

/** Where each part of the page is drawn, and what it says in other languages. */
export interface Places {
  readonly form: HTMLElement;
  readonly profile: HTMLElement;
  readonly tools: HTMLElement;
  readonly sources: HTMLElement;
  readonly wordsOf: (language: string) => SendingWords;
}

/** Runs the page on which people without a website make a profile. */
export class ProfilePage {
  readonly #places: Places;
  readonly #choosing = new Choosing();
  #written: Written = { orcid: '', works: '', award: '', funder: '', from: '', until: '' };
  #view: View = 'profile';
  #language = 'en';
  #file: Opened | undefined;
  /** Why a file can't be read. */
  #refusal = '';
  #faults: readonly Fault[] = [];
  /** What is missing before anything can be asked. */
  #lack = '';
  #drawn: Drawn | undefined;
  #said = '';
  #query = '';
  /** What the profile is called; as its source calls it where empty. */
  #title = '';
  /** How many texts have been put into the page: each has an id of its own. */
  #texts = 0;
  #isDue = false;

  constructor(places: Places) {
    this.#places = places;
    for (const name of ['dragover', 'drop'] as const)
      addEventListener(name, (event) => {
        // Else the browser would leave the page to show the file.
        event.preventDefault();
        if (name === 'drop') void this.#open(event.dataTransfer?.files);
      });
    this.#draw();
    render(sourcesView(), places.sources);
  }

  /** Called with each drawing of the summary. */
  readonly seen = (drawn: Drawn): void => {
    this.#drawn = drawn;
    if (this.#isDue) return;
    this.#isDue = true;
    // A drawing tells of itself while it is made.
    setTimeout(() => {
      this.#isDue = false;
      this.#draw();
    });
  };

  #draw(): void {
    render(this.#formView(), this.#places.form);
    render(this.#toolsView(), this.#places.tools);
  }

  #formView(): TemplateResult {
    const isSnapshot = Boolean(this.#file?.verdict);
    return html`<form
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        this.#make();
      }}
    >
      <h2>Whose works</h2>
      ${this.#fieldView('orcid', 'ORCID iD', 'such as 0000-0002-1825-0097')}
      <div class="field">
        <label for="works">DOIs</label>
        <p class="hint" id="works-hint">One a line; PubMed and arXiv numbers too.</p>
        <textarea
          id="works"
          rows="3"
          spellcheck="false"
          aria-describedby="works-hint works-faults"
          aria-invalid=${this.#faultsOf('works').length ? 'true' : 'false'}
          .value=${this.#written.works}
          @input=${(event: Event) => this.#write('works', (event.target as HTMLTextAreaElement).value)}
        ></textarea>
        ${this.#faultsView('works')}
      </div>
      <div class="field drop">
        <label class="button" for="file">Open a file…</label>
        <input
          id="file"
          class="unseen"
          type="file"
          aria-describedby="file-hint"
          @change=${(event: Event) => {
            const input = event.target as HTMLInputElement;
            void this.#open(input.files).then(() => (input.value = ''));
          }}
        />
        <p class="hint" id="file-hint">
          or drop it on this page: BibTeX, RIS, CSV, CSL-JSON, a list of DOIs, or a profile that you
          have been sent.
        </p>
        <div role="status">
          ${
            this.#file
              ? html`<p>
                <bdi>${this.#file.name}</bdi>
                <button type="button" @click=${() => this.#close()}>Take it out</button>
              </p>`
              : nothing
          }
          ${this.#refusal ? html`<p class="fault">${this.#refusal}</p>` : nothing}
          ${this.#sealView()}
        </div>
      </div>
      <details class="field">
        <summary>The works of an award</summary>
        ${this.#fieldView('award', 'Its number', 'as the funder writes it')}
        ${this.#fieldView('funder', 'Its funder', 'a ROR ID, or a DOI of the funder registry: 10.13039/…')}
      </details>
      <h2>How it is drawn</h2>
      <div class="pair">
        ${this.#pickView('view', 'For', offered, this.#view, (value) => (this.#view = value as View))}
        ${this.#pickView('language', 'In', languages, this.#language, (value) => (this.#language = value))}
      </div>
      ${
        this.#view === 'grant'
          ? html`<div class="pair">
            ${this.#fieldView('from', 'First day', '2024-01-01')}
            ${this.#fieldView('until', 'Last day', '2025-12-31')}
          </div>`
          : nothing
      }
      <p><button class="main" id="make">${isSnapshot ? 'Draw it' : 'Make the profile'}</button></p>
      <div role="alert">${this.#lack ? html`<p class="fault">${this.#lack}</p>` : nothing}</div>
    </form>`;
  }

  #fieldView(field: Field, label: string, hint: string): TemplateResult {
    return html`<div class="field">
      <label for=${field}>${label}</label>
      <p class="hint" id="${field}-hint">${hint}</p>
      <input
        id=${field}
        type="text"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="${field}-hint ${field}-faults"
        aria-invalid=${this.#faultsOf(field).length ? 'true' : 'false'}
        .value=${this.#written[field]}
        @input=${(event: Event) => this.#write(field, (event.target as HTMLInputElement).value)}
      />
      ${this.#faultsView(field)}
    </div>`;
  }

  #pickView(
    id: string,
    label: string,
    all: readonly (readonly [string, string])[],
    chosen: string,
    choose: (value: string) => void,
  ): TemplateResult {
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <select
        id=${id}
        @change=${(event: Event) => {
          choose((event.target as HTMLSelectElement).value);
          this.#redress();
        }}
      >
        ${all.map(([value, name]) => html`<option value=${value} ?selected=${value === chosen}>${name}</option>`)}
      </select>
    </div>`;
  }

  #faultsOf(field: Field): readonly Fault[] {
    return this.#faults.filter((fault) => fault.field === field);
  }

  #faultsView(field: Field): TemplateResult {
    const faults = this.#faultsOf(field);
    const rest = faults.length - mostFaults;
    return html`<div id="${field}-faults">
      ${faults.slice(0, mostFaults).map(({ sentence }) => html`<p class="fault">${sentence}</p>`)}
      ${rest > 0 ? html`<p class="fault">And ${speaker.number(rest)} more.</p>` : nothing}
    </div>`;
  }

  /** What the seal of an opened profile says. */
  #sealView(): TemplateResult | typeof nothing {
    const { seal } = exportWords;
    const verdict = this.#file?.verdict;
    if (!verdict || verdict.state === 'unreadable') return nothing;
    if (verdict.state === 'no-seal') return html`<p class="hint">${seal.noSeal}</p>`;
    const date = dateWords(verdict.sealed, speaker) || verdict.sealed;
    return html`<p class="verdict" data-state=${verdict.state}>${seal[verdict.state].replace('{date}', () => date)}</p>
      ${verdict.changes.length ? html`<ul>${verdict.changes.map((change) => html`<li>${sealChangeSentence(change, exportWords)}</li>`)}</ul>` : nothing}
      <p class="hint">SHA-256 checksum, as the file states it: <code>${verdict.checksum}</code></p>`;
  }

  #toolsView(): TemplateResult | typeof nothing {
    const collection = this.#drawn?.seen.collection;
    if (!collection) return nothing;
    const isKnown = collection.members.some(({ attention }) => attention);
    const remarks = remarksOn(collection);
    const candidates = collection.isListing ? [] : this.#choosing.candidates(collection);
    return html`<div role="status">
        ${remarks.map((remark) => html`<p class="fault">${remark}</p>`)}
      </div>
      ${
        candidates.length
          ? choosingView(candidates, this.#query, {
              search: (query) => {
                this.#query = query;
                this.#draw();
              },
              choose: (candidate, isIn) => {
                this.#choosing.choose(candidate, isIn);
                this.#draw();
              },
              apply: () => this.#make(),
            })
          : nothing
      }
      <h2>Take it along</h2>
      <div class="field">
        <label for="title">Title</label>
        <input
          id="title"
          type="text"
          autocomplete="off"
          placeholder=${this.#drawn?.seen.attention.work.title ?? 'Research profile'}
          .value=${this.#title}
          @input=${(event: Event) => (this.#title = (event.target as HTMLInputElement).value)}
        />
      </div>
      <p class="ways">
        <button type="button" id="send" class="main" aria-disabled=${isKnown ? 'false' : 'true'} aria-describedby="send-hint" @click=${() => void this.#send(isKnown)}>Send this profile</button>
        <span class="hint" id="send-hint">saves one file that anyone can read, also without script and without a connection. You send it yourself.</span>
      </p>
      <p class="ways">
        <button type="button" id="forget" aria-describedby="forget-hint" @click=${() => this.#forget()}>Forget all answers</button>
        <span class="hint" id="forget-hint">that this browser keeps for a day, so that the next profile need not ask again.</span>
      </p>
      <p role="status" id="said">${this.#said}</p>`;
  }

  #write(field: Field, text: string): void {
    this.#written = { ...this.#written, [field]: text };
    // A fault is taken back while it is mended, and told anew when the profile is made.
    if (!this.#faultsOf(field).length && !this.#lack) return;
    this.#faults = this.#faults.filter((fault) => fault.field !== field);
    this.#lack = '';
    this.#draw();
  }

  async #open(files: FileList | null | undefined): Promise<void> {
    const [first, second] = [...(files ?? [])];
    if (!first) return;
    this.#refusal = this.#lack = '';
    try {
      this.#file = await opened(first);
      if (second) this.#refusal = `Only ${first.name} was opened. Open one file after the other.`;
    } catch (error) {
      this.#refusal = (error as Error).message;
      return this.#draw();
    }
    this.#choosing.clear();
    // What a profile holds is all there is to be drawn.
    if (this.#file.verdict) {
      this.#written = { ...this.#written, orcid: '', works: '', award: '', funder: '' };
      this.#make();
    }
    this.#draw();
  }

  #close(): void {
    this.#file = undefined;
    this.#refusal = '';
    this.#draw();
    this.#places.form.querySelector<HTMLElement>('#file')?.focus();
  }

  #make(): void {
    const { attributes, faults, isAskable } = questionOf(this.#written);
    this.#faults = faults;
    this.#said = '';
    const isHeld = faults.some(({ field }) => field !== 'works');
    this.#lack =
      isAskable || this.#file
        ? isHeld
          ? 'Something above has to be mended first.'
          : ''
        : faults.length
          ? 'Nothing above can be read yet.'
          : 'Write an ORCID iD, paste DOIs or open a file first.';
    this.#draw();
    if (this.#lack) {
      const [first] = faults;
      const field = first?.field ?? 'orcid';
      const input = this.#places.form.querySelector<HTMLElement>(`#${field}`);
      input?.closest('details')?.setAttribute('open', '');
      return input?.focus();
    }
    const summary = document.createElement('impact-summary');
    for (const field of fields) {
      const value = attributes[field];
      if (value) summary.setAttribute(field, value);
    }
    summary.setAttribute('loading', 'eager');
    summary.setAttribute('sort', 'counts');
    this.#drawn = undefined;
    this.#places.profile.replaceChildren(summary);
    if (this.#file) summary.setAttribute('src', this.#put(this.#file.text));
    if (this.#choosing.text) summary.setAttribute('choices', this.#put(this.#choosing.text));
    this.#redress();
    this.#places.profile.closest('section')?.removeAttribute('hidden');
    this.#draw();
  }

  /** Puts a text into the page, where the summary reads it as it reads any page's own list. */
  #put(text: string): string {
    const script = document.createElement('script');
    // It is data: nothing runs that has a type which is none of a script.
    script.type = 'text/plain';
    script.id = `text-${(this.#texts += 1)}`;
    script.textContent = text;
    this.#places.profile.append(script);
    return `#${script.id}`;
  }

  /** Says to the summary for whom and in which language it is drawn. */
  #redress(): void {
    const { profile } = this.#places;
    const summary = profile.querySelector('impact-summary');
    summary?.setAttribute('view', this.#view);
    if (summary && summary.getAttribute('lang') !== this.#language) {
      summary.setAttribute('lang', this.#language);
      // An element asks for its words where it is put.
      summary.before(summary);
    }
    this.#draw();
  }

  async #send(isKnown: boolean): Promise<void> {
    const drawn = this.#drawn;
    if (!drawn || !isKnown) return;
    const { from, until } = questionOf(this.#written).attributes;
    const words = this.#places.wordsOf(drawn.tongue.speaker.words.language);
    const title = this.#title.trim() || drawn.seen.attention.work.title || words.profile.title;
    const page = await sentProfile(
      drawn,
      { view: this.#view, window: windowOf(from, until), title },
      words,
    );
    const file = `profile-${new Date().toISOString().slice(0, 10)}.html`;
    save(file, new Blob([page], { type: 'text/html' }));
    this.#said = `${file} is saved. Send it as you send any file; nobody has been sent anything.`;
    this.#draw();
  }

  #forget(): void {
    forgetEverything();
    this.#drawn = undefined;
    this.#places.profile.replaceChildren();
    this.#places.profile.closest('section')?.setAttribute('hidden', '');
    this.#draw();
    this.#places.form.querySelector<HTMLElement>('#orcid')?.focus();
  }
}

function sourcesView(): TemplateResult {
  const names = (all: readonly Askable[]) =>
    all.map(
      ({ label, homepage, hosts }) =>
        html`<li><a href=${homepage} rel="noreferrer" target="_blank">${label}</a> <code>${hosts.join(' ')}</code></li>`,
    );
  return html`<p>
      This page asks these and nobody else; its own policy keeps it from anything more. They are told which
      identifiers are asked about, as any page that asks them does, and no file, no choice of yours and no
      profile is sent to anyone.
    </p>
    <h3>For the list of works</h3>
    <ul>${names(askable.lists)}</ul>
    <h3>For the numbers</h3>
    <ul>${names(askable.many)}</ul>
    <h3>When you press a button for it, or open one work</h3>
    <ul>${names(askable.one)}</ul>`;
}
