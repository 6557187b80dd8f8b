import { drawings } from './drawings.js';
import type { LateElement } from './late-element.js';
import { EvidenceContent } from './impact-evidence/content.js';
import { WorkContent } from './work-content.js';

/** Fills an element that so far only held its place. */
export function fill(element: HTMLElement): void {
  const host = element as LateElement;
  const tag = host.localName;
  host.content ??=
    tag === 'impact-evidence'
      ? new EvidenceContent(host)
      : new WorkContent(host, drawings().drawing(tag));
  host.requestUpdate();
}
