export { agency } from './agency.js';
export { badgeTier } from './catalogue.js';
export { crossref } from './crossref.js';
export { datacite } from './datacite.js';
export { detailsTier, usageTier } from './details-tier.js';
export { keyed } from './keyed.js';
export { openalex } from './openalex.js';
export { opencitations } from './opencitations.js';
