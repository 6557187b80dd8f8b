import { cslText } from '../../export/csl-json.js';
import type { ExportDocument } from '../../export/document.js';
import type { docxOf } from '../../export/docx.js';
import { findingsCsv } from '../../export/findings-csv.js';
import type { Telling } from '../../export/facts.js';
import { htmlOf } from '../../export/html.js';
import { resumeText } from '../../export/json-resume.js';
import { latexOf } from '../../export/latex.js';
import { type DocumentFormat, layouts } from '../../export/layouts.js';
import { markdownOf } from '../../export/markdown.js';
import { notesOf } from '../../export/notes.js';
import { sealedText } from '../../export/seal.js';
import { snapshotOfWorks } from '../../export/snapshot-json.js';
import { textOf } from '../../export/text.js';
import type { ExportWork, Reported } from '../../export/work.js';
import { type Timestamp, timestamp } from '../../model/partial-date.js';
import type { LayoutId } from '../../words/export-words.js';
import type { ExportVoice } from '../../words/statements.js';

/** Brings what writes documents for word processors: it is larger than all the rest. */
export type BringDocx = () => Promise<typeof docxOf>;

/** What can be made: documents, all findings as data, and works with notes. */
export type FileFormat = DocumentFormat | 'csv' | 'sealed' | 'csl' | 'resume';

/** What a file is made of. */
interface Matter {
  readonly layout: LayoutId;
  readonly document: ExportDocument;
  readonly telling: Telling;
  readonly reported: readonly Reported[];
  readonly voice: ExportVoice;
}

const known: readonly (readonly [DocumentFormat, string | undefined])[] = [
  ['docx', 'DOCX'],
  ['markdown', 'Markdown'],
  ['latex', 'LaTeX'],
  ['html', 'HTML'],
  ['text', undefined],
];

const ends: Readonly<Record<FileFormat, readonly [end: string, type: string]>> = {
  docx: ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  markdown: ['md', 'text/markdown;charset=utf-8'],
  latex: ['tex', 'application/x-tex;charset=utf-8'],
  html: ['html', 'text/html;charset=utf-8'],
  text: ['txt', 'text/plain;charset=utf-8'],
  csv: ['csv', 'text/csv;charset=utf-8'],
  sealed: ['sealed.json', 'application/json'],
  csl: ['csl.json', 'application/vnd.citationstyles.csl+json'],
  resume: ['resume.json', 'application/json'],
};

const starts: Readonly<Partial<Record<FileFormat, string>>> = {
  csv: 'findings',
  sealed: 'findings',
  csl: 'works',
  resume: 'works',
};

/** The formats that a layout's form takes, each with its name; the one without is plain text. */
export function formatsOf(layout: LayoutId): typeof known {
  return known.filter(([format]) => layouts[layout].formats.includes(format));
}

/**
 * Makes a file. It is named by what it is for and by the day of its newest figure.
 *
 * @throws Error where what writes it can't be brought
 */
export async function fileOf(
  format: FileFormat,
  matter: Matter,
  bringDocx: BringDocx,
): Promise<{ readonly name: string; readonly content: Blob }> {
  const [end, type] = ends[format];
  const content = await contentOf(format, matter, bringDocx);
  return {
    name: `${starts[format] ?? matter.layout}-${newest(matter.telling.works).slice(0, 10)}.${end}`,
    content: new Blob([content as BlobPart], { type }),
  };
}

async function contentOf(
  format: FileFormat,
  { document, telling, reported, voice }: Matter,
  bringDocx: BringDocx,
): Promise<string | Uint8Array> {
  const { works } = telling;
  switch (format) {
    case 'docx':
      return (await bringDocx())(document);
    case 'markdown':
      return markdownOf(document);
    case 'latex':
      return latexOf(document);
    case 'html':
      return htmlOf(document);
    case 'text':
      return textOf(document);
    case 'csv':
      return findingsCsv(works, reported);
    case 'sealed': {
      const asked = works.flatMap(({ attention }) =>
        attention.findings
          .filter(({ state }) => state !== 'not-asked')
          .map(({ provider }) => provider),
      );
      const origin = { generated: newest(works), asked: [...new Set(asked)], reported };
      return sealedText(
        snapshotOfWorks(works, origin),
        timestamp(Date.now()),
        voice.out.seal.proves,
      );
    }
    case 'csl':
      return cslText(notesOf(telling, reported, voice).notes);
    case 'resume':
      return resumeText(notesOf(telling, reported, voice).notes, newest(works));
  }
}

/** When the newest figure of works was read; now where there is none. */
export function newest(works: readonly ExportWork[]): Timestamp {
  const times = works.flatMap(({ attention }) =>
    attention.findings.flatMap(({ receipt }) =>
      'retrieved' in receipt && !Number.isNaN(Date.parse(receipt.retrieved))
        ? [receipt.retrieved]
        : [],
    ),
  );
  return times.sort().at(-1) ?? timestamp(Date.now());
}
