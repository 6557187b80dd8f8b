import type { ExportWork } from './work.js';

/** A run of text. Nothing in it is escaped yet. */
export interface Span {
  readonly text: string;
  /** Where it leads; an address of the web. */
  readonly link?: string | undefined;
  readonly isStrong?: boolean;
}

/** Runs that stand one after the other on one line. */
export type Line = readonly Span[];

/** A part of a document. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly line: Line }
  /** What is for the person who writes, and no text of the document. */
  | { readonly kind: 'fill'; readonly line: Line }
  | { readonly kind: 'list'; readonly isNumbered: boolean; readonly items: readonly Line[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      /** Whether a heading right above says the same, so that it isn't shown twice. */
      readonly isHeaded: boolean;
      readonly heads: readonly string[];
      readonly rows: readonly (readonly Line[])[];
    };

/** A document before it has a format. */
export interface ExportDocument {
  readonly title: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly blocks: readonly Block[];
  /** The works it is about, for machines that read a page. */
  readonly works?: readonly ExportWork[];
}

/** A line of plain text. */
export function plain(text: string): Line {
  return [{ text }];
}

/** What a line says, without its links. */
export function textOfLine(line: Line): string {
  return line.map(({ text }) => text).join('');
}

export function heading(text: string, level: 2 | 3 = 2): Block {
  return { kind: 'heading', level, text };
}

export function paragraph(line: Line | string): Block {
  return { kind: 'paragraph', line: typeof line === 'string' ? plain(line) : line };
}

export function fillIn(line: Line | string): Block {
  return { kind: 'fill', line: typeof line === 'string' ? plain(line) : line };
}

export function list(items: readonly Line[], isNumbered = false): Block {
  return { kind: 'list', isNumbered, items };
}

export function table(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly Line[])[],
): Block {
  return { kind: 'table', caption, isHeaded: false, heads, rows };
}

/** A table beneath a heading that names it. */
export function headedTable(
  text: string,
  heads: readonly string[],
  rows: readonly (readonly Line[])[],
): Block[] {
  return [heading(text), { kind: 'table', caption: text, isHeaded: true, heads, rows }];
}
