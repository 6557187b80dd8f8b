import { _$LH, html, noChange, nothing, render } from 'lit/html.js';
import { all } from '../elements/impact-badge/all-extras.js';
import type { DrawingOf } from '../elements/drawing.js';
import { drawBy } from '../elements/drawings.js';
import { detailsDrawing } from '../elements/impact-details/drawing.js';
import { mapDrawing } from '../elements/impact-map/drawing.js';
import { timelineDrawing } from '../elements/impact-timeline/drawing.js';
import { registerAll } from '../elements/register-all.js';
import { rest } from '../elements/rest.js';
import { advice } from '../page/advice.js';
import { consent } from '../page/consent.js';
import { watchIdentifier } from '../page/metadata/watch.js';
import { bringBy, type Parts } from '../page/parts.js';
import { configure, configureFrom } from '../page/settings.js';
import { attentionAt } from '../page/snapshot.js';
import type { Files, Runtime } from './parts.js';
import { lent } from './rest-lent.js';
import type { ImpactBadgesGlobal } from './start.js';

declare const __VERSION__: string;
declare const __BUILD__: string;

// Everything in one file, which asks for no other: for platforms that join all scripts into one. Other
// languages, the ledger of evidence, the summary and exports are there where their files were joined
// after this one.

const files: Files = {};
const parts: Parts = {
  speaker: (language) => joined(`locales/${language as 'es'}`),
  prose: (language) => joined(`locales/${language as 'es'}.measures`),
  extras: () => Promise.resolve(all),
  snapshot: () => Promise.resolve(attentionAt),
  advice: () => Promise.resolve(advice),
  metadata: () => Promise.resolve(watchIdentifier),
  rest: () => Promise.resolve(rest),
};
const runtime: Runtime = {
  build: __BUILD__,
  lit: { _$LH, html, noChange, nothing, render },
  files,
  bring: joined,
  parts,
  rest: lent,
};
const drawn: Readonly<Record<string, DrawingOf>> = {
  'impact-details': detailsDrawing,
  'impact-map': mapDrawing,
  'impact-timeline': timelineDrawing,
};

const page = globalThis as { ImpactBadges?: ImpactBadgesGlobal };
page.ImpactBadges ??= {
  version: __VERSION__,
  configure,
  consent,
  report: () => Promise.resolve(advice.report()),
};
Object.assign(globalThis, { [Symbol.for('impact-badges/runtime')]: runtime });
configureFrom(document.currentScript);
bringBy(parts);
drawBy({
  drawing: (tag) =>
    drawn[tag] ? Promise.resolve(drawn[tag]) : joined(`parts/${tag as 'impact-summary'}`),
  evidence: () => joined('parts/impact-evidence'),
  imports: () => joined('parts/import'),
  several: () => joined('parts/collection'),
  words: (tag, language) => joined(`locales/${language as 'es'}.${tag as 'impact-'}`),
});
registerAll();

function joined<File extends keyof Files>(file: File): Promise<NonNullable<Files[File]>> {
  const part = files[file];
  return part
    ? Promise.resolve(part)
    : Promise.reject(new Error(`${file}.js is missing: join it after impact-badges.all.js.`));
}
