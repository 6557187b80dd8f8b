import { html, type TemplateResult } from 'lit/html.js';
import { ledgerOf } from '../../aggregate/ledger.js';
import type { EvidenceFile } from '../../model/evidence.js';
import { evidenceStyles } from '../../views/evidence/evidence.styles.js';
import { ledgerView } from '../../views/evidence/ledger.js';
import { storyView } from '../../views/evidence/story.js';
import { evidence } from '../../words/en/evidence.js';
import { evidenceAt, evidenceIn } from './given.js';
import { Reports } from './reports.js';
import { type EvidenceTongue, evidenceTongue } from './tongue.js';

/** Reads evidence, and draws it. */
export const evidenceDrawing = {
  styles: evidenceStyles,
  /** In English; those of other languages come in files of their own. */
  words: evidence,
  tongue: evidenceTongue,
  at: evidenceAt,
  within: evidenceIn,
  isEmpty: ({ entries, story }: EvidenceFile): boolean => !entries.length && !story,
  /** The story, if there is one, and then what everyone may see. */
  draw: (file: EvidenceFile, tongue: EvidenceTongue): TemplateResult => {
    const view = { ...tongue, ledger: ledgerOf(file, 'public') };
    return html`${storyView(view)}${ledgerView(view)}`;
  },
  /** What stands beside counts. */
  Reports,
} as const;

/** What a build brings when the first ledger is nearly in view. */
export type EvidenceDrawing = typeof evidenceDrawing;
