export { chartSvg, type ChartPicture } from './chart-svg.js';
export { cleaned } from './clean.js';
export { coins } from './coins.js';
export { compose, preselected } from './compose.js';
export { type CslItem, cslText, type Library } from './csl-json.js';
export { type Cell, csvText } from './csv.js';
export type { Block, ExportDocument, Line, Span } from './document.js';
export { type FactWish, factWish } from './facts.js';
export { csvHeads, findingsCsv } from './findings-csv.js';
export { clipboardOf, htmlOf } from './html.js';
export { jsonLd } from './json-ld.js';
export { resumeText } from './json-resume.js';
export { latexOf } from './latex.js';
export {
  type DocumentFormat,
  documentFormats,
  type Form,
  type Layout,
  layouts,
} from './layouts.js';
export { markdownOf } from './markdown.js';
export type { Composed, Material } from './material.js';
export { type Notes, notesOf, type WorkNotes } from './notes.js';
export { type References, referenceOf } from './reference.js';
export { type Seal, type SealedSnapshot, sealedText, type Verdict, verify } from './seal.js';
export { type ExportSnapshot, jsonText, type Origin, snapshotOfWorks } from './snapshot-json.js';
export { type ExportTable, tableCsv } from './table-csv.js';
export { textOf } from './text.js';
export type { Window } from './window.js';
export type { ExportWork, Reported } from './work.js';
export { exportWords } from '../words/en/export.js';
export { sealChangeSentence } from '../words/export-sentences.js';
export type { ExportWords, LayoutId } from '../words/export-words.js';
export { type ExportVoice, flawOf, type Statement, statementsOf } from '../words/statements.js';
