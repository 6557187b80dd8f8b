import { html, type TemplateResult } from 'lit/html.js';
import { warn } from '../page/console.js';
import { parts } from '../page/parts.js';
import { WorkElement } from './work-element.js';

/** What fills an element, once it has been brought. */
export interface Content {
  /** Called before each drawing: attributes, language or consent may have changed. */
  update(): void;
  render(): TemplateResult;
}

/**
 * An element of which pages need at first no more than its place: it holds its attributes and shows
 * what stands between its tags until what fills it has been brought.
 */
export abstract class LateElement extends WorkElement {
  static override styles = ':host{display:block}:host([hidden]){display:none}';

  /** @internal */
  content: Content | undefined;

  override near(): void {
    super.near();
    parts()!
      .rest()
      .then(
        ({ fill }) => fill(this),
        (error: Error) => warn('failure', error.message),
      );
  }

  override willUpdate(): void {
    this.content?.update();
  }

  override render(): TemplateResult {
    return this.content?.render() ?? html`<slot></slot>`;
  }
}
