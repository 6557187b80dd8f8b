export { ImpactBadge } from './elements/impact-badge/element.js';
export { ImpactConfig } from './elements/impact-config/element.js';
export { ImpactDetails } from './elements/impact-details/element.js';
export { ImpactEvidence } from './elements/impact-evidence/element.js';
export { ImpactSummary } from './elements/impact-summary/element.js';
export { ImpactListEvent } from './elements/collection/list-event.js';
export { ImpactExport } from './elements/impact-export/element.js';
export { ImpactMap } from './elements/impact-map/element.js';
export { ImpactTimeline } from './elements/impact-timeline/element.js';
export { consent } from './page/consent.js';
export type { Settings } from './page/choices.js';
export { configure } from './page/settings.js';
export {
  ImpactEmptyEvent,
  ImpactErrorEvent,
  ImpactLoadEvent,
  ImpactUpdateEvent,
} from './elements/events.js';
export {
  type Client,
  type ClientOptions,
  createClient,
  type LoadOptions,
} from './client/client.js';
export { readDoi } from './identifiers/doi.js';
export { type Identifier, type Scheme } from './identifiers/identifier.js';
export type { About, Attention } from './model/attention.js';
export type { Counted, Failed, Finding, Hidden, NotAsked, NotCovered } from './model/finding.js';
export {
  EvidenceError,
  ImpactError,
  InvalidIdentifierError,
  ListError,
  ProviderError,
  SnapshotError,
} from './model/error.js';
export type { Group } from './model/group.js';
export type { Measure } from './model/measure.js';
export type { Notice, NoticeCheck } from './model/notice.js';
export type { Provider } from './model/provider.js';
export type { ProviderId } from './model/provider-id.js';
export type { AskedReceipt, Receipt, UnaskedReceipt } from './model/receipt.js';
export type { ShardIndex } from './model/shard.js';
export type { Snapshot } from './model/snapshot.js';
