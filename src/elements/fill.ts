import { drawings } from './drawings.js';
import type { LateElement } from './late-element.js';
import { WorkContent } from './work-content.js';

/** Fills an element that so far only held its place. */
export function fill(element: HTMLElement): void {
  const host = element as LateElement;
  host.content ??= new WorkContent(host, drawings().drawing(host.localName));
  host.requestUpdate();
}
