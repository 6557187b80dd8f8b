import { _$LH, html, noChange, nothing, render } from 'lit/html.js';
import { all } from '../elements/impact-badge/all-extras.js';
import { ImpactBadge } from '../elements/impact-badge/element.js';
import { ImpactConfig } from '../elements/impact-config/element.js';
import { register } from '../elements/register.js';
import { rest } from '../elements/rest.js';
import { advice } from '../page/advice.js';
import { consent } from '../page/consent.js';
import { watchIdentifier } from '../page/metadata/watch.js';
import { bringBy } from '../page/parts.js';
import { configure, configureFrom } from '../page/settings.js';
import { attentionAt } from '../page/snapshot.js';
import type { Files, Runtime } from './parts.js';
import type { ImpactBadgesGlobal } from './start.js';

declare const __VERSION__: string;
declare const __BUILD__: string;

// Everything in one file, which asks for no other: for platforms that join all scripts into one.

/** A language is there where its file was joined after this one. */
const files: Files = {};
const runtime: Runtime = {
  build: __BUILD__,
  lit: { _$LH, html, noChange, nothing, render },
  files,
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
bringBy({
  speaker: (language) => joined(`locales/${language as 'es'}`),
  prose: (language) => joined(`locales/${language as 'es'}.measures`),
  extras: () => Promise.resolve(all),
  snapshot: () => Promise.resolve(attentionAt),
  advice: () => Promise.resolve(advice),
  metadata: () => Promise.resolve(watchIdentifier),
  rest: () => Promise.resolve(rest),
});
register('impact-config', ImpactConfig);
register('impact-badge', ImpactBadge);

function joined<File extends keyof Files>(file: File): Promise<NonNullable<Files[File]>> {
  const part = files[file];
  return part
    ? Promise.resolve(part)
    : Promise.reject(new Error(`${file}.js is missing: join it after impact-badges.all.js.`));
}
