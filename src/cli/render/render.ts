import type { Identifier } from '../../identifiers/identifier.js';
import { SnapshotError } from '../../model/error.js';
import type { Snapshot } from '../../model/snapshot.js';
import { CheckFailed, UsageError } from '../exit.js';
import { readSnapshotAt } from '../snapshot-file.js';
import type { Terminal } from '../terminal.js';
import type { RenderOptions } from './choices.js';
import { elementsOf, isNameable } from './element.js';
import { htmlOf } from './html.js';
import { latexOf } from './latex.js';
import { markdownOf, markdownPictures } from './markdown.js';
import { attributesFrom, checkOptions, pictureWish, withholding } from './options.js';
import { fillPages } from './pages.js';
import { savePictures } from './pictures.js';
import { save } from './save.js';
import { textOf } from './text.js';
import { voiceOf } from './tongue.js';
import { readWritten } from '../../intake/written.js';
import { type Work, workIn } from '../works.js';

/**
 * Writes works of a snapshot in a format, or draws badges into pages.
 *
 * @param texts works as they were named; all where there are none
 * @throws UsageError
 * @throws CheckFailed where no picture can be taken; under `--strict` where something was left out
 */
export async function render(
  texts: readonly string[],
  options: RenderOptions,
  terminal: Terminal,
): Promise<void> {
  checkOptions(options);
  const snapshot = await readSnapshotAt(options.from);
  const left = options.pages
    ? await renderPages(texts, options.pages, snapshot, options, terminal)
    : await renderWorks(texts, snapshot, options, terminal);
  for (const sentence of left) terminal.tell(`impact-badges: ${sentence}\n`);
  if (left.length && options.strict) throw new CheckFailed();
}

async function renderPages(
  texts: readonly string[],
  paths: readonly string[],
  snapshot: Snapshot,
  { from, format, output }: RenderOptions,
  { tell }: Terminal,
): Promise<readonly string[]> {
  if (texts.length || format)
    throw new UsageError('--pages takes the works from the pages, and has no format.');
  const { pages, badges, left } = await fillPages(paths, snapshot, from, output);
  tell(`Badges drawn: ${badges}, on so many pages: ${pages}.\n`);
  return left;
}

/** @returns why works were left out, each in a sentence */
async function renderWorks(
  texts: readonly string[],
  snapshot: Snapshot,
  options: RenderOptions,
  terminal: Terminal,
): Promise<string[]> {
  const { works, left } = chosen(texts, snapshot, options);
  if (!works.length) {
    const why = left.length ? left.join(' ') : `${options.from} holds no works.`;
    throw new UsageError(`${why} Nothing is left to write.`);
  }
  const { format, output } = options;
  if (format === 'svg' || format === 'png') {
    const voice = await voiceOf(options.lang ?? 'en');
    await savePictures(works, voice, pictureWish(options), options, terminal);
    return left;
  }
  const text = await written(works, snapshot, options);
  if (output) await save(output, text);
  else terminal.out(text);
  return left;
}

/** Reads what a person wrote on the command line. */
function identifierIn(text: string): Identifier {
  const reading = readWritten(text);
  if ('found' in reading) return reading.found;
  throw new UsageError(reading.problem);
}

/** The works to write, and why others are left out. */
function chosen(
  texts: readonly string[],
  snapshot: Snapshot,
  options: RenderOptions,
): { works: Work[]; left: string[] } {
  const named = texts.length
    ? texts.map(identifierIn)
    : (Object.keys(snapshot.works) as Identifier[]);
  const works = new Map<Identifier, Work>();
  const left: string[] = [];
  for (const identifier of named)
    try {
      const work = workIn(snapshot, [identifier], withholding(options));
      if (!work) left.push(`${identifier} is not in ${options.from}.`);
      else if (options.format === 'element' && !isNameable(work))
        left.push(`${identifier} can't be named by an attribute of the element.`);
      else works.set(work.key, work);
    } catch (error) {
      if (!(error instanceof SnapshotError)) throw error;
      left.push(error.message);
    }
  return { works: [...works.values()], left };
}

async function written(
  works: readonly Work[],
  snapshot: Snapshot,
  options: RenderOptions,
): Promise<string> {
  const { format, lang = 'en', images } = options;
  if (format === 'element') return elementsOf(works, snapshot, attributesFrom(options), lang);
  const voice = await voiceOf(lang);
  switch (format) {
    case 'markdown':
      return images === undefined
        ? markdownOf(works, voice)
        : markdownPictures(works, voice, images, pictureWish(options));
    case 'text':
      return textOf(works, voice);
    case 'latex':
      return latexOf(works, voice);
    default:
      return htmlOf(works, voice, options.records);
  }
}
