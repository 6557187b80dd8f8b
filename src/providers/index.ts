export { agency } from './agency.js';
export { badgeTier } from './catalogue.js';
export { crossref } from './crossref.js';
export { datacite } from './datacite.js';
export { lazy, type LazyProvider } from './lazy.js';
export { openalex } from './openalex.js';
