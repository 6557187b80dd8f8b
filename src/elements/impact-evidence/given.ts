import { platform } from '../../client/door.js';
import { fetchJson } from '../../client/file.js';
import { readingFile } from '../../intake/evidence/json.js';
import { entriesIn, writtenIn } from '../../intake/evidence/markup.js';
import { isPublishable } from '../../intake/evidence/publishable.js';
import type { EvidenceReading } from '../../intake/evidence/reading.js';
import { EvidenceError } from '../../model/error.js';
import type { EvidenceFile } from '../../model/evidence.js';
import { warn } from '../../page/console.js';

/**
 * The evidence at an address of this site, or in a `<script type="application/json">` of the page,
 * which `#` and its id name. What is left out because it can't be read is told in the console.
 *
 * @throws EvidenceError also when one entry is not for everyone: then nothing of it may be drawn
 */
export async function evidenceAt(src: string): Promise<EvidenceFile> {
  const file = src.startsWith('#') ? inline(src) : await fetched(src);
  openToAll(file);
  const reading = await finished(readingFile(file));
  const { problems, questions, given } = reading;
  const [first] = [...problems, ...questions];
  if (first && !given && !reading.file.story) throw new EvidenceError(`${src}: ${first.sentence}`);
  if (first)
    warn(
      'failure',
      `${src} holds what can't be read, ${problems.length + questions.length} in all. The first: ${first.sentence}`,
    );
  return reading.file;
}

/**
 * The evidence that an element holds as HTML.
 *
 * @throws EvidenceError also when one entry can't be read: it would be seen without script alone
 */
export function evidenceIn(element: Element): EvidenceFile {
  openToAll(writtenIn(element));
  const { file, problems, questions } = entriesIn(element);
  const [first] = [...questions, ...problems];
  if (first) throw new EvidenceError(`<${element.localName}>: ${first.sentence}`);
  return file;
}

function openToAll(file: unknown): void {
  const found = isPublishable(file);
  if (!found.isPublishable) throw new EvidenceError(found.sentence, { withheld: found.entries });
}

function inline(src: string): unknown {
  const script = document.getElementById(src.slice(1));
  if (!script)
    throw new EvidenceError(
      `${src} names no element. Write # and the id of a script in this page.`,
    );
  try {
    return JSON.parse(script.textContent ?? '');
  } catch {
    throw new EvidenceError(`${src} does not hold JSON.`);
  }
}

/** Only this site is asked, so no visitor need be asked whether it may be. */
async function fetched(src: string): Promise<unknown> {
  if (!URL.canParse(src, document.baseURI)) throw new EvidenceError(`${src} is no address.`);
  const { href, origin } = new URL(src, document.baseURI);
  if (origin !== location.origin)
    throw new EvidenceError(`${href} is on another site. Put the file on the page's own.`);
  const file = await fetchJson(platform, href, EvidenceError);
  if (file === undefined) throw new EvidenceError(`${href} answered 404.`);
  return file;
}

/** Lets the page have its turn between slices of a long file. */
async function finished(reading: Generator<undefined, EvidenceReading>): Promise<EvidenceReading> {
  for (;;) {
    const { done, value } = reading.next();
    if (done) return value;
    await new Promise((resume) => setTimeout(resume));
  }
}
