import { warn } from '../page/console.js';
import type { Bring } from './drawing.js';
import type { Reports } from './impact-evidence/reports.js';
import type { ListElement } from './list-element.js';

/** The reports of an element, brought once it names evidence; it is then drawn again. */
export function reporting(host: ListElement, bring: Bring): () => Reports | undefined {
  let reports: Reports | undefined;
  let coming: Promise<void> | undefined;
  return () => {
    if (host.evidence)
      coming ??= bring
        .evidence()
        .then(({ Reports }) => {
          reports = new Reports(host, bring.words);
          host.requestUpdate();
        })
        .catch((error: Error) => warn('failure', error.message));
    return reports;
  };
}
