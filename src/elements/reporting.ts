import { warn } from '../page/console.js';
import { drawings } from './drawings.js';
import type { Reports } from './impact-evidence/reports.js';
import type { ListElement } from './list-element.js';

/** The reports of an element, brought once it names evidence; it is then drawn again. */
export function reporting(host: ListElement): () => Reports | undefined {
  let reports: Reports | undefined;
  let isAsked = false;
  return () => {
    if (host.evidence && !isAsked) {
      isAsked = true;
      drawings()
        .evidence()
        .then(
          ({ Reports }) => {
            reports = new Reports(host, drawings().words);
            host.requestUpdate();
          },
          (error: Error) => warn('failure', error.message),
        );
    }
    return reports;
  };
}
