import { bringBy } from '../page/parts.js';
import type { Prose } from '../words/prose.js';
import { speaker } from '../words/speaker.js';
import type { Words } from '../words/words.js';
import type { DrawingOf } from './drawing.js';
import { drawBy } from './drawings.js';

// In a bundle these are chunks of the owner's own build.

const words: Readonly<Record<string, () => Promise<Words>>> = {
  ar: async () => (await import('../words/ar/badge.js')).ar,
  es: async () => (await import('../words/es/badge.js')).es,
};

const prose: Readonly<Record<string, () => Promise<Prose>>> = {
  ar: async () => (await import('../words/ar/prose.js')).ar,
  es: async () => (await import('../words/es/prose.js')).es,
};

bringBy({
  speaker: async (language) => {
    const brought = await words[language]!();
    return (locale) => speaker(brought, locale);
  },
  prose: (language) => prose[language]!(),
  extras: async () => (await import('./impact-badge/all-extras.js')).all,
  snapshot: async () => (await import('../page/snapshot.js')).attentionAt,
  advice: async () => (await import('../page/advice.js')).advice,
  metadata: async () => (await import('../page/metadata/watch.js')).watchIdentifier,
  rest: async () => (await import('./rest.js')).rest,
});

const drawn: Readonly<Record<string, () => Promise<DrawingOf>>> = {
  'impact-details': async () => (await import('./impact-details/drawing.js')).detailsDrawing,
  'impact-map': async () => (await import('./impact-map/drawing.js')).mapDrawing,
  'impact-summary': async () => (await import('./impact-summary/drawing.js')).summaryDrawing,
  'impact-export': async () =>
    (await import('./impact-export/drawing.js')).exportDrawingBy(
      async () => (await import('../export/docx.js')).docxOf,
    ),
  'impact-timeline': async () => (await import('./impact-timeline/drawing.js')).timelineDrawing,
};

/** What an element says in another language that makes exports. */
const exportWords: Readonly<Record<string, () => Promise<unknown>>> = {
  'es.impact-export': async () => ({
    ...(await import('../words/es/evidence.js')),
    ...(await import('../words/es/exporter.js')),
    out: (await import('../words/es/export.js')).exportWords,
  }),
  'ar.impact-export': async () => ({
    ...(await import('../words/ar/evidence.js')),
    ...(await import('../words/ar/exporter.js')),
    out: (await import('../words/ar/export.js')).exportWords,
  }),
};

const drawnWords: Readonly<Record<string, () => Promise<unknown>>> = {
  ...exportWords,
  'es.impact-map': async () => (await import('../words/es/map.js')).map,
  'ar.impact-map': async () => (await import('../words/ar/map.js')).map,
  'es.impact-evidence': async () => (await import('../words/es/evidence.js')).evidence,
  'ar.impact-evidence': async () => (await import('../words/ar/evidence.js')).evidence,
  'es.impact-summary': async () => (await import('../words/es/summary.js')).summary,
  'ar.impact-summary': async () => (await import('../words/ar/summary.js')).summary,
  'es.impact-timeline': async () => (await import('../words/es/timeline.js')).timeline,
  'ar.impact-timeline': async () => (await import('../words/ar/timeline.js')).timeline,
};

drawBy({
  drawing: (tag) => drawn[tag]!(),
  evidence: async () => (await import('./impact-evidence/drawing.js')).evidenceDrawing,
  imports: async () => (await import('../intake/imports.js')).imports,
  several: async () => (await import('./collection/content.js')).collectionContent,
  words: (tag, language) => drawnWords[`${language}.${tag}`]!(),
});
