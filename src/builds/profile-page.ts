import { collectionContent } from '../elements/collection/content.js';
import type { DrawingOf } from '../elements/drawing.js';
import { drawBy } from '../elements/drawings.js';
import { all } from '../elements/impact-badge/all-extras.js';
import { ImpactDetails } from '../elements/impact-details/element.js';
import { detailsDrawing } from '../elements/impact-details/drawing.js';
import { evidenceDrawing } from '../elements/impact-evidence/drawing.js';
import { mapDrawing } from '../elements/impact-map/drawing.js';
import { summaryDrawing } from '../elements/impact-summary/drawing.js';
import { ImpactSummary } from '../elements/impact-summary/element.js';
import { timelineDrawing } from '../elements/impact-timeline/drawing.js';
import { register } from '../elements/register.js';
import { rest } from '../elements/rest.js';
import { imports } from '../intake/imports.js';
import { advice } from '../page/advice.js';
import { watchIdentifier } from '../page/metadata/watch.js';
import { bringBy } from '../page/parts.js';
import { attentionAt } from '../page/snapshot.js';
import { watched } from '../profile/drawn.js';
import { ProfilePage } from '../profile/page.js';
import { ar as arBadge } from '../words/ar/badge.js';
import { exportWords as arExport } from '../words/ar/export.js';
import { map as arMap } from '../words/ar/map.js';
import { profile as arProfile } from '../words/ar/profile.js';
import { ar as arProse } from '../words/ar/prose.js';
import { summary as arSummary } from '../words/ar/summary.js';
import { timeline as arTimeline } from '../words/ar/timeline.js';
import { exportWords as enExport } from '../words/en/export.js';
import { profile as enProfile } from '../words/en/profile.js';
import { es as esBadge } from '../words/es/badge.js';
import { exportWords as esExport } from '../words/es/export.js';
import { map as esMap } from '../words/es/map.js';
import { profile as esProfile } from '../words/es/profile.js';
import { es as esProse } from '../words/es/prose.js';
import { summary as esSummary } from '../words/es/summary.js';
import { timeline as esTimeline } from '../words/es/timeline.js';
import { speaker } from '../words/speaker.js';

// The page on which people without a website make a profile: all in one file, which asks for no other.

const languages = {
  ar: {
    ...{ badge: arBadge, prose: arProse, profile: arProfile, proves: arExport.seal.proves },
    drawn: { 'impact-map': arMap, 'impact-summary': arSummary, 'impact-timeline': arTimeline },
  },
  es: {
    ...{ badge: esBadge, prose: esProse, profile: esProfile, proves: esExport.seal.proves },
    drawn: { 'impact-map': esMap, 'impact-summary': esSummary, 'impact-timeline': esTimeline },
  },
};
const english = { profile: enProfile, proves: enExport.seal.proves };
const inLanguage = (language: string) => languages[language as keyof typeof languages];

const place = (id: string) => document.getElementById(id)!;
const page = new ProfilePage({
  ...{ form: place('form'), profile: place('profile') },
  ...{ tools: place('tools'), sources: place('sources') },
  wordsOf: (language) => (language in languages ? inLanguage(language) : english),
});

const drawn: Readonly<Record<string, DrawingOf>> = {
  'impact-details': detailsDrawing,
  'impact-map': mapDrawing,
  'impact-timeline': timelineDrawing,
  'impact-summary': watched(summaryDrawing, page.seen),
};
bringBy({
  speaker: (language) => Promise.resolve((locale) => speaker(inLanguage(language).badge, locale)),
  prose: (language) => Promise.resolve(inLanguage(language).prose),
  extras: () => Promise.resolve(all),
  snapshot: () => Promise.resolve(attentionAt),
  advice: () => Promise.resolve(advice),
  metadata: () => Promise.resolve(watchIdentifier),
  rest: () => Promise.resolve(rest),
});
drawBy({
  drawing: (tag) => Promise.resolve(drawn[tag]!),
  evidence: () => Promise.resolve(evidenceDrawing),
  imports: () => Promise.resolve(imports),
  several: () => Promise.resolve(collectionContent),
  words: (tag, language) => Promise.resolve(inLanguage(language).drawn[tag as 'impact-summary']),
});
register('impact-details', ImpactDetails);
register('impact-summary', ImpactSummary);
