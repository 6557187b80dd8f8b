import { verify, type Verdict } from '../export/seal.js';
import { decoded, isBinary } from '../intake/bytes.js';
import { kindOf } from '../intake/works-in-file.js';
import { heldId } from './sent-page.js';

/** A file that was chosen or dropped, as text. */
export interface Opened {
  readonly name: string;
  readonly text: string;
  /** Where it is a profile or an export that holds its figures: what its seal says. */
  readonly verdict?: Verdict;
}

/** More than any list of works comes to, bytes. */
const most = 50_000_000;

/**
 * Reads a file of works, an export, or a profile that this page has sent.
 *
 * @throws Error with a sentence for people, where there is nothing in it that can be read
 */
export async function opened(file: File): Promise<Opened> {
  const { name } = file;
  if (!file.size) throw new Error(`${name} is empty. Save it again, and open it then.`);
  if (file.size > most)
    throw new Error(`${name} is larger than any list of works should be. Open a part of it.`);
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isBinary(bytes))
    throw new Error(
      `${name} is a spreadsheet, a document or an archive, and this page reads text. Save a table as CSV, or export BibTeX or RIS from where you keep your references.`,
    );
  const text = decoded(bytes);
  if (text.startsWith('%PDF'))
    throw new Error(
      `${name} is a PDF, out of which works can’t be read. Export BibTeX or RIS from where you keep your references, or paste DOIs.`,
    );
  const held = /^\uFEFF?\s*<(?:!doctype\s+html|html)\b/i.test(text) ? heldIn(text, name) : text;
  return kindOf(held, { name }) === 'snapshot'
    ? { name, text: held, verdict: await verify(held) }
    : { name, text: held };
}

/** Where a sent profile holds its figures; none of them has a `<` in it. */
const holding = new RegExp(
  `<script\\b[^>]{0,200}\\bid="?${heldId}"?[^>]{0,200}>([^<]+)</script`,
  'i',
);

/** The figures that a profile holds. The page is read as text: nothing in it runs or is fetched. */
function heldIn(page: string, name: string): string {
  const [, held] = holding.exec(page) ?? [];
  if (!held)
    throw new Error(
      `${name} is a web page, and no profile that was sent from here. Open a list of works, or a profile.`,
    );
  return held;
}
