import { decoded, isBinary } from '../intake/bytes.js';
import { readEvidenceInSteps } from '../intake/evidence/read.js';
import type { EvidenceReading } from '../intake/evidence/reading.js';
import type { DateOrder } from '../model/evidence.js';

/** A file that was chosen, and what it came to. */
export interface Opened {
  readonly name: string;
  readonly text: string;
  readonly reading: EvidenceReading;
}

/**
 * Reads a file of evidence a slice at a time, so that a long one does not hold up the page.
 *
 * @throws Error in words for people, where it is no text
 */
export async function opened(file: File): Promise<Opened> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isBinary(bytes))
    throw new Error(
      `${file.name} is a spreadsheet, and this page reads tables as text. In Excel or LibreOffice choose “Save as”, then “CSV”, and open that.`,
    );
  return readOpened(file.name, decoded(bytes));
}

/** Reads it anew once it is known how its dates are meant. */
export async function readOpened(
  name: string,
  text: string,
  dateOrder?: DateOrder,
): Promise<Opened> {
  const reading = await readEvidenceInSteps(text, dateOrder ? { dateOrder } : {}, turn);
  return { name, text, reading };
}

/** Lets the page have its turn. */
function turn(): Promise<void> {
  return new Promise((resume) => setTimeout(resume));
}
