import type { DateOrder } from '../../model/evidence.js';

/** What `evidence` can be told. */
export interface EvidenceOptions {
  readonly out?: string;
  readonly dates?: DateOrder;
  readonly reportedBy?: string;
  readonly strict?: true;
  readonly json?: true;
}
