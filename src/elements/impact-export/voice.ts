import type { EvidenceWords } from '../../words/evidence-words.js';
import type { ExporterWords } from '../../words/exporter-words.js';
import type { ExportWords } from '../../words/export-words.js';
import type { ExportVoice } from '../../words/statements.js';
import type { LongTongue } from '../impact-details/tongue.js';

/** Texts of the element, of what it makes, and of evidence. */
export interface ExportElementWords {
  readonly exporter: ExporterWords;
  readonly out: ExportWords;
  readonly evidence: EvidenceWords;
}

/** Everything needed to say what the element says, and what its documents say. */
export type ExporterVoice = LongTongue & ExportVoice & ExportElementWords;
