import { ImpactBadge } from './impact-badge/element.js';
import { ImpactConfig } from './impact-config/element.js';
import { ImpactDetails } from './impact-details/element.js';
import { ImpactEvidence } from './impact-evidence/element.js';
import { ImpactExport } from './impact-export/element.js';
import { ImpactMap } from './impact-map/element.js';
import { ImpactSummary } from './impact-summary/element.js';
import { ImpactTimeline } from './impact-timeline/element.js';
import { register } from './register.js';

const elements = {
  // What is said of the page is known before anything asks.
  config: ImpactConfig,
  badge: ImpactBadge,
  details: ImpactDetails,
  timeline: ImpactTimeline,
  map: ImpactMap,
  evidence: ImpactEvidence,
  summary: ImpactSummary,
  export: ImpactExport,
};

/** Registers every tag. Elements that wait in the page start as soon as theirs is there. */
export function registerAll(): void {
  for (const [name, element] of Object.entries(elements)) register(`impact-${name}`, element);
}
