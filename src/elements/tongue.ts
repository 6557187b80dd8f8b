import { english, languageOf, speakerOf } from '../page/languages.js';
import type { Speaker } from '../words/speaker.js';
import type { Controller, Shell } from './shell.js';

/** How long an element waits for its language before it speaks English, milliseconds. */
const patience = 3000;

/** Finds the words for an element's language. */
export class Tongue implements Controller {
  /** `undefined` while the words are on their way. */
  speaker: Speaker | undefined;
  readonly #host: Shell;

  constructor(host: Shell) {
    this.#host = host;
    host.addController(this);
  }

  /** Tag of the words' language where it is not the page's. */
  get foreign(): string | undefined {
    const language = this.speaker?.words.language;
    return language && !languageOf(this.#host).toLowerCase().startsWith(language)
      ? language
      : undefined;
  }

  hostConnected(): void {
    const found = speakerOf(languageOf(this.#host));
    if ('words' in found) return this.#speak(found);
    const timer = setTimeout(() => this.#speak(english), patience);
    found
      .then(
        (speaker) => this.#speak(speaker),
        () => this.#speak(english),
      )
      .finally(() => clearTimeout(timer));
  }

  #speak(speaker: Speaker): void {
    this.speaker = speaker;
    this.#host.requestUpdate();
  }
}
