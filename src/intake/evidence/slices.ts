/** A part of a table: whole rows, and the line on which the first begins. */
export interface Slice {
  readonly line: number;
  readonly text: string;
}

/** About how many characters a slice has, at least. */
const size = 8_192;

/**
 * Cuts a table into slices of whole rows, so that a long one can be read without holding up a page.
 * A line within quotation marks does not end a row.
 */
export function* slicesOf(text: string, separator: string): Generator<Slice> {
  let [from, firstLine, line] = [0, 1, 1];
  let isQuoted = false;
  let isStart = true;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    const isBreak = sign === '\n' || (sign === '\r' && text[at + 1] !== '\n');
    if (isBreak) line += 1;
    if (isQuoted) {
      if (sign !== '"') continue;
      // Written twice, it is one of the cell's own.
      if (text[at + 1] === '"') at += 1;
      else isQuoted = false;
      continue;
    }
    isQuoted = isStart && sign === '"';
    isStart = isBreak || sign === separator;
    if (isBreak && at + 1 - from >= size) {
      yield { line: firstLine, text: text.slice(from, at + 1) };
      [from, firstLine] = [at + 1, line];
    }
  }
  if (from < text.length) yield { line: firstLine, text: text.slice(from) };
}
