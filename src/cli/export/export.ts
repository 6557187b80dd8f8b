import { compose, preselected } from '../../export/compose.js';
import { cslText, type Library } from '../../export/csl-json.js';
import type { ExportDocument } from '../../export/document.js';
import { findingsCsv } from '../../export/findings-csv.js';
import { htmlOf } from '../../export/html.js';
import { resumeText } from '../../export/json-resume.js';
import { latexOf } from '../../export/latex.js';
import type { DocumentFormat } from '../../export/layouts.js';
import { markdownOf } from '../../export/markdown.js';
import { notesOf } from '../../export/notes.js';
import type { References } from '../../export/reference.js';
import { sealedText } from '../../export/seal.js';
import { jsonText, snapshotOfWorks } from '../../export/snapshot-json.js';
import { textOf } from '../../export/text.js';
import type { Reported } from '../../export/work.js';
import { timestamp } from '../../model/partial-date.js';
import type { Snapshot } from '../../model/snapshot.js';
import { exportWords } from '../../words/en/export.js';
import { leftOutSentence } from '../../words/export-sentences.js';
import { type ExportVoice, flawOf } from '../../words/statements.js';
import { CheckFailed, UsageError } from '../exit.js';
import { save } from '../render/save.js';
import { readSnapshotAt } from '../snapshot-file.js';
import type { Terminal } from '../terminal.js';
import { voice as english } from '../voice.js';
import type { Work } from '../works.js';
import { chosenWorks } from './chosen.js';
import {
  checkExportOptions,
  type ExportOptions,
  isData,
  isListFormat,
  type ListFormat,
  windowIn,
  wishesIn,
} from './options.js';
import { readEvidenceFor } from './evidence.js';
import { libraryOf } from './library.js';
import { readReported } from './reported.js';
import { styledReferences, stylePeer } from './styles.js';
import { exportVoiceOf } from './tongue.js';
import { verifyFile } from './verify.js';

/** What is written, and for whom. */
interface Given {
  readonly works: readonly Work[];
  readonly snapshot: Snapshot;
  readonly reported: readonly Reported[];
  readonly options: ExportOptions;
  readonly voice: ExportVoice;
  /** The works that stand in a library of the person's own. */
  readonly library?: Library;
}

/** A file before it is written, and what is to be told of it. */
interface Written {
  readonly content: string | Uint8Array;
  readonly warnings: readonly string[];
}

/**
 * Writes works of a snapshot for a form or as data, or checks a sealed file. Asks nobody.
 *
 * @throws UsageError
 * @throws CheckFailed where a sealed file has changed; under `--strict` where something was left out
 */
export async function exportWorks(
  path: string,
  options: ExportOptions,
  terminal: Terminal,
): Promise<void> {
  checkExportOptions(options);
  if (options.verify) return verifyFile(path, terminal);
  const { format = 'text', output } = options;
  if (format === 'docx' && !output)
    throw new UsageError('A docx is no text: name its file with -o.');
  const snapshot = await readSnapshotAt(path);
  const voice = await exportVoiceOf(options.lang ?? 'en');
  const evidence = await readEvidenceFor(options.evidence ?? [], options.audience, voice);
  const reported = [...evidence.reported, ...(await readReported(options.reported))];
  const chosen = chosenWorks(options.works, snapshot, path);
  const { works } = chosen;
  const library = options.references ? await libraryOf(options.references, works) : undefined;
  const given = { works, snapshot, reported, options, voice, ...(library && { library }) };
  const { content, warnings } = isListFormat(format)
    ? listFile(format, given)
    : isData(format)
      ? await dataOf(format, given)
      : await documentFile(format, given);
  if (output) await save(output, content);
  else terminal.out(content as string);
  const told = [...chosen.left, ...evidence.problems, ...warnings];
  for (const sentence of [...told, ...(evidence.withheld ? [evidence.withheld] : [])])
    terminal.tell(`impact-badges: ${sentence}\n`);
  if (told.length && options.strict) throw new CheckFailed();
}

async function dataOf(
  format: 'csv' | 'json' | 'sealed',
  { works, snapshot, reported }: Given,
): Promise<Written> {
  const warnings = flawsIn(works);
  if (format === 'csv') return { content: findingsCsv(works, reported), warnings };
  const file = snapshotOfWorks(works, { ...snapshot, reported });
  if (format === 'json') return { content: jsonText(file), warnings };
  const sealed = timestamp(Date.now());
  return { content: await sealedText(file, sealed, exportWords.seal.proves), warnings };
}

/** Numbers that stand in data all the same, and lack what a reader needs. */
function flawsIn(works: readonly Work[]): string[] {
  const voice = { ...english, out: exportWords };
  return works.flatMap(({ key, attention }) =>
    attention.findings.flatMap((finding) => {
      const flaw = finding.state === 'counted' ? flawOf(finding) : undefined;
      return finding.state === 'counted' && flaw
        ? [leftOutSentence(key, finding, flaw, voice)]
        : [];
    }),
  );
}

/** Works with their numbers as notes; of a CV so many as stand in one. */
function listFile(
  format: ListFormat,
  { works, snapshot, reported, options, voice, library }: Given,
): Written {
  const isCv = format === 'json-resume';
  const shown = options.works || !isCv ? works : preselected('cv', works);
  const wishes = wishesIn(options.facts);
  const { notes, leftOut, apart } = notesOf(
    { works: shown, ...(wishes && { wishes }) },
    reported,
    voice,
  );
  return {
    content: isCv ? resumeText(notes, snapshot.generated) : cslText(notes, library),
    warnings: [
      ...cutSentences(shown, works),
      ...leftOut.map(({ work, finding, flaw }) => leftOutSentence(work.key, finding, flaw, voice)),
      ...apartSentences(apart),
    ],
  };
}

/** That what people report about other things stands in no note. */
function apartSentences([first, ...more]: readonly Reported[]): readonly string[] {
  if (!first) return [];
  const others = more.length ? ` Nor do ${more.length} more.` : '';
  return [`“${first.text}” is about none of these works, so it stands in no note.${others}`];
}

/** That only the first works stand there. */
function cutSentences(shown: readonly Work[], works: readonly Work[]): readonly string[] {
  if (shown.length === works.length) return [];
  return [
    `Only the first ${shown.length} of ${works.length} works stand in it; name others with --works.`,
  ];
}

async function documentFile(
  format: DocumentFormat,
  { works, snapshot, reported, options, voice, library = new Map() }: Given,
): Promise<Written> {
  const layout = options.layout!;
  const shown = options.works ? works : preselected(layout, works);
  const of = Object.keys(snapshot.works).length;
  const wishes = wishesIn(options.facts);
  const window = windowIn(options);
  const styling = options.style ? await styled(options.style, shown, library, options) : undefined;
  const { document, warnings } = compose(
    layout,
    {
      works: shown,
      of,
      reported,
      now: Date.parse(snapshot.generated) || Date.now(),
      ...(wishes && { wishes }),
      ...(styling && { references: styling.references }),
      ...(window && { window }),
      ...(options.award && { award: options.award }),
      ...(options.counts && { withCounts: true }),
    },
    voice,
  );
  return {
    content: await writtenAs(format, document),
    warnings: [...cutSentences(shown, works), ...(styling?.told ?? []), ...warnings],
  };
}

/** Works in a citation style, as far as it and they are there. */
async function styled(
  style: string,
  works: readonly Work[],
  library: Library,
  { references = '', lang = 'en' }: ExportOptions,
): Promise<{ references: References; told: readonly string[] }> {
  const peer = stylePeer();
  if (!peer)
    return {
      references: new Map(),
      told: [
        'Works are cited by title, year and identifier: --style needs npm install @citation-js/core @citation-js/plugin-csl.',
      ],
    };
  const missing = works.filter(({ key }) => !library.has(key));
  return {
    references: await styledReferences(peer, library, style, lang),
    told: missing.map(
      ({ key }) => `${key} is not in ${references}, so it is cited by title, year and identifier.`,
    ),
  };
}

async function writtenAs(
  format: DocumentFormat,
  document: ExportDocument,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'markdown':
      return markdownOf(document);
    case 'latex':
      return latexOf(document);
    case 'html':
      return htmlOf(document);
    case 'docx':
      return (await import('../../export/docx.js')).docxOf(document);
    default:
      return textOf(document);
  }
}
