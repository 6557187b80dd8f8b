import { whenMetadataChange } from './changes.js';
import type { Discovery } from './discovery.js';
import { findIdentifier } from './find.js';

/**
 * Calls once after a time, in milliseconds.
 *
 * @returns cancels
 */
export type Wait = (call: () => void, milliseconds: number) => () => void;

/** How long a site may take to clear the tags of one page and write those of the next. */
const patience = 3000;
/** Sites write their tags one after the other. */
const burst = 50;

/**
 * Tells which work an element's page is about, and tells again whenever that changes. It speaks as
 * soon as a work is found, but says that there is none, or a conflict, only after 3 seconds of it:
 * while a site goes from one page to the next, its head holds neither or both. It never speaks
 * before the page has been read to its end.
 *
 * @returns stops
 */
export function watchIdentifier(
  element: Element,
  tell: (discovery: Discovery) => void,
  wait: Wait = byTimer,
): () => void {
  const page = element.ownerDocument;
  let told: string | undefined;
  let reading: (() => void) | undefined;
  let limit: (() => void) | undefined;

  const read = (isLast: boolean) => {
    const discovery = findIdentifier(element);
    const said = JSON.stringify(discovery);
    if (said !== told && !isLast && !('found' in discovery)) {
      limit ??= wait(() => read(true), patience);
      return;
    }
    limit = limit?.() as undefined;
    if (said === told) return;
    told = said;
    tell(discovery);
  };
  const readSoon = (milliseconds: number) => {
    if (page.readyState === 'loading') return;
    reading ??= wait(() => {
      reading = undefined;
      read(false);
    }, milliseconds);
  };

  const start = () => readSoon(0);
  const leave = whenMetadataChange(element, () => readSoon(burst));
  page.addEventListener('readystatechange', start, { once: true });
  start();
  return () => {
    leave();
    page.removeEventListener('readystatechange', start);
    reading?.();
    limit?.();
  };
}

function byTimer(call: () => void, milliseconds: number): () => void {
  const timer = setTimeout(call, milliseconds);
  return () => clearTimeout(timer);
}
