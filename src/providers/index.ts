export { badgeTier } from './catalogue.js';
export { crossref } from './crossref.js';
export { openalex } from './openalex.js';
