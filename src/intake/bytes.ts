/** The first bytes of .xlsx, .ods and .zip, and of .xls. */
const binaries = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
] as const;

/** Whether a file is a spreadsheet or an archive, and no text. */
export function isBinary(bytes: Uint8Array): boolean {
  return binaries.some((start) => start.every((byte, at) => bytes[at] === byte));
}

/** The text of a file, in whichever way programs for tables save it. */
export function decoded(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Excel saves "CSV" as Windows has it.
    return new TextDecoder(encoding === 'utf-8' ? 'windows-1252' : encoding).decode(bytes);
  }
}

/** Spreadsheets save "Unicode text" as UTF-16. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
