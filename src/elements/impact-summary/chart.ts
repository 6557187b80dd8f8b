import { html, nothing, type TemplateResult } from 'lit/html.js';
import { warn } from '../../page/console.js';
import type { Drawing, Seen } from '../drawing.js';
import { drawings } from '../drawings.js';
import type { LongTongue } from '../impact-details/tongue.js';
import type { LateElement } from '../late-element.js';
import { type Voiced, voiced } from '../voiced.js';

/** A chart of another element, brought when it is first to be seen. */
export class Chart {
  readonly #tag: string;
  readonly #host: LateElement;
  #drawing: Drawing | undefined;
  #voiced: Voiced | undefined;
  /** In whose words it has been asked for. */
  #speaker: unknown;
  #isStuck = false;

  constructor(tag: string, host: LateElement) {
    this.#tag = tag;
    this.#host = host;
  }

  draw(seen: Seen, tongue: LongTongue): TemplateResult | typeof nothing {
    const { speaker } = tongue;
    if (this.#speaker !== speaker) {
      this.#speaker = speaker;
      this.#bring(tongue).then(
        () => this.#host.requestUpdate(),
        (error: Error) => {
          warn('failure', error.message);
          this.#isStuck = true;
          this.#host.requestUpdate();
        },
      );
    }
    if (this.#isStuck) return html`<p role="status">${speaker.words.stuck}</p>`;
    if (!this.#drawing || !this.#voiced) return html`<p role="status">${speaker.words.loading}</p>`;
    this.#host.adopt(this.#drawing.styles);
    return this.#drawing.draw(quiet(seen), this.#voiced.tongue, this.#voiced.words);
  }

  async #bring({ speaker, lang }: LongTongue): Promise<void> {
    this.#drawing ??= (await drawings().drawing(this.#tag))(this.#host, drawings());
    const all = await voiced(this.#tag, this.#drawing, speaker, lang);
    if (this.#speaker === speaker) this.#voiced = all;
  }
}

/** Without the notices, which stand at the head of the summary. */
export function quiet(seen: Seen): Seen {
  return {
    attentions: seen.attentions,
    attention: seen.attention,
    isBusy: seen.isBusy,
    view: (tongue) => seen.view(tongue),
    warning: () => nothing,
    notes: (tongue) => seen.notes(tongue),
  };
}
