import { naming } from '../identifiers/naming.js';
import { warn } from '../page/console.js';
import { isOfSeveral } from './collection/written.js';
import { drawings } from './drawings.js';
import { EvidenceContent } from './impact-evidence/content.js';
import type { LateElement } from './late-element.js';
import type { ListElement } from './list-element.js';
import { WorkContent } from './work-content.js';

/** Elements whose content is on its way. */
const awaited = new WeakSet<LateElement>();

/** Fills an element that so far only held its place. */
export function fill(element: HTMLElement): void {
  const host = element as LateElement;
  const tag = host.localName;
  if (tag === 'impact-evidence') host.content ??= new EvidenceContent(host);
  else if (tag === 'impact-summary' || isOfSeveral(host as ListElement) || isOfFile(host))
    fillSeveral(host);
  else host.content ??= new WorkContent(host, drawings().drawing(tag));
  host.requestUpdate();
}

/** Whether an export names no work, so that it is about all that its file holds. */
function isOfFile(host: LateElement): boolean {
  return (
    host.localName === 'impact-export' && ![...naming, 'auto' as const].some((name) => host[name])
  );
}

/** What asks about several works comes when the first element needs it. */
function fillSeveral(host: LateElement): void {
  if (host.content || awaited.has(host)) return;
  awaited.add(host);
  const drawing = drawings().drawing(host.localName);
  drawings()
    .several()
    .then((contentOf) => {
      host.content = contentOf(host, drawing);
      host.requestUpdate();
    })
    .catch((error: Error) => warn('failure', error.message))
    .finally(() => awaited.delete(host));
}
