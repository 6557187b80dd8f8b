import type { LayoutId } from '../words/export-words.js';
import type { ExportVoice } from '../words/statements.js';
import { layouts } from './layouts.js';
import { award } from './layouts/award.js';
import { cv } from './layouts/cv.js';
import { narrativeCv } from './layouts/narrative-cv.js';
import { nih } from './layouts/nih.js';
import { pathway } from './layouts/pathway.js';
import { ref } from './layouts/ref.js';
import { repository } from './layouts/repository.js';
import { researchfish } from './layouts/researchfish.js';
import { tenure } from './layouts/tenure.js';
import type { Composed, Composers, Material } from './material.js';
import type { ExportWork } from './work.js';

const composers: Composers = {
  cv,
  tenure,
  nih,
  'narrative-cv': narrativeCv,
  ref,
  researchfish,
  pathway,
  award,
  repository,
};

/** Makes the document of a layout. Nothing is cut: what is too much for a form is told. */
export function compose(id: LayoutId, material: Material, voice: ExportVoice): Composed {
  return composers[id]({ layout: layouts[id], material, voice });
}

/** The works a layout takes where the person chooses none: the first few, in their own order. */
export function preselected(id: LayoutId, works: readonly ExportWork[]): readonly ExportWork[] {
  return works.slice(0, layouts[id].chosen?.works);
}
