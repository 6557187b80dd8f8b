import type { _$LH, html, noChange, nothing, render } from 'lit/html.js';
import type { DrawingOf } from '../elements/drawing.js';
import type { EvidenceDrawing } from '../elements/impact-evidence/drawing.js';
import type { ContentOf } from '../elements/drawings.js';
import type { docxOf } from '../export/docx.js';
import type { imports } from '../intake/imports.js';
import type { Advice } from '../page/complaint.js';
import type { lent } from './rest-lent.js';
import { bringBy, type Parts, type Rest } from '../page/parts.js';
import type { Prose } from '../words/prose.js';
import type { Speaker } from '../words/speaker.js';

declare const __BUILD__: string;

/** Lit, as the first file lends it to the rest. */
export interface Lent {
  readonly html: typeof html;
  readonly nothing: typeof nothing;
  readonly render: typeof render;
  readonly noChange: typeof noChange;
  /** What directives need. */
  readonly _$LH: typeof _$LH;
}

/** What is lent by the file that brings elements' contents. */
export type RestLent = typeof lent;

/** Languages whose words come in files of their own. */
export type Translated = 'ar' | 'es';

/** What the files beside the script put where it looks for it, by the file's name. */
export type Files = Partial<
  Record<`locales/${Translated}`, (locale: string) => Speaker> &
    Record<`locales/${Translated}.measures`, Prose> & {
      'parts/extras': object;
      'parts/snapshot': Awaited<ReturnType<Parts['snapshot']>>;
      'parts/advice': Advice;
      'parts/metadata': Awaited<ReturnType<Parts['metadata']>>;
      'parts/import': typeof imports;
      'parts/impact-evidence': EvidenceDrawing;
      'parts/collection': ContentOf;
      'parts/docx': typeof docxOf;
      'impact-badges.more': Rest;
    } & Record<`parts/impact-${'map' | 'timeline' | 'summary' | 'export'}`, DrawingOf> &
    Record<`locales/${Translated}.impact-${string}`, object>
>;

/** What the files of one build share on a page. */
export interface Runtime {
  /** Names the build: files of two builds do not fit together. */
  readonly build: string;
  readonly lit: Lent;
  readonly files: Files;
  /** Brings another file, by its name. */
  readonly bring: Bring;
  /** The ways to bring the rest, for files that come later. */
  readonly parts: Parts;
  /** What `impact-badges.more.js` lends to the files that it brings. */
  rest?: RestLent;
}

type Bring = <File extends keyof Files>(file: File) => Promise<NonNullable<Files[File]>>;

const slot = Symbol.for('impact-badges/runtime');
const page = globalThis as { [slot]?: Runtime };

/**
 * What the first file has put there.
 *
 * @throws Error when this file is of another build
 */
export function runtime(): Runtime {
  const found = page[slot];
  if (found?.build !== __BUILD__)
    throw new Error(
      'impact-badges: two files of different releases. Take all files from one release.',
    );
  return found;
}

/**
 * Brings parts from the files beside the script. They hold no `import` and no `export`, so that
 * they load as a module, and on `file:`, where modules are blocked, as a plain script.
 *
 * @param script address of the script that is running
 */
export function bringPartsFrom(script: string, lit: Lent): void {
  const files: Files = {};
  const bring: Bring = async (file) => {
    const url = new URL(`${file}.js`, script).href;
    if (!files[file])
      await (location.protocol === 'file:' ? runScript(url) : import(/* @vite-ignore */ url));
    const part = files[file];
    if (!part) throw new Error(`${url} is missing.`);
    return part;
  };
  const parts: Parts = {
    speaker: (language) => bring(`locales/${language as Translated}`),
    prose: (language) => bring(`locales/${language as Translated}.measures`),
    extras: () => bring('parts/extras'),
    snapshot: () => bring('parts/snapshot'),
    advice: () => bring('parts/advice'),
    metadata: () => bring('parts/metadata'),
    rest: () => bring('impact-badges.more'),
  };
  page[slot] = { build: __BUILD__, lit, files, bring, parts };
  bringBy(parts);
}

function runScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(src));
    script.src = src;
    document.head.append(script);
  });
}
