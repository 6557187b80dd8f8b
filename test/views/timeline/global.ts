import type { Attention } from '../../../src/model/attention.js';
import { timelineStyles } from '../../../src/views/timeline/timeline.styles.js';
import { drawTimeline } from './page.js';

/** Lets a test that is not in the page draw there. */
function show(works: readonly Attention[], now: number, language: 'en' | 'ar'): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`body { margin: 16px; } ${timelineStyles}`);
  document.adoptedStyleSheets = [sheet];
  drawTimeline(works, { now }, document.body, language);
}

Object.assign(globalThis, { show });
