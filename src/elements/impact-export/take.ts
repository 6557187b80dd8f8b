import type { ExportDocument } from '../../export/document.js';
import { clipboardOf, htmlOf } from '../../export/html.js';

/**
 * Puts a document on the clipboard, as word processors and as plain fields take it.
 *
 * @param isPlain whether its form takes no markup
 * @throws Error where the browser does not let it
 */
export async function copy(document: ExportDocument, isPlain: boolean): Promise<void> {
  const { html, plain } = clipboardOf(document);
  await copyText(plain, isPlain ? undefined : html);
}

/** Puts text on the clipboard, and the same as HTML. @throws Error */
export async function copyText(plain: string, html?: string): Promise<void> {
  try {
    const parts = {
      'text/plain': new Blob([plain], { type: 'text/plain' }),
      ...(html && { 'text/html': new Blob([html], { type: 'text/html' }) }),
    };
    await navigator.clipboard.write([new ClipboardItem(parts)]);
  } catch {
    // Pages without https have no such thing, and a page that embeds this one may forbid it.
    if (!copyByCommand(plain, html)) throw new Error('Nothing was copied.');
  }
}

/** The older way, which works wherever a button has just been pressed. */
function copyByCommand(plain: string, html: string | undefined): boolean {
  let isCopied = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', plain);
    if (html) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    // The page's own listeners would put their text in its place.
    event.stopImmediatePropagation();
    isCopied = true;
  };
  addEventListener('copy', give, true);
  try {
    document.execCommand('copy');
  } finally {
    removeEventListener('copy', give, true);
  }
  return isCopied;
}

/**
 * Opens a document as a page of its own, and its print dialog where the browser lets it.
 *
 * @returns whether a page was opened
 */
export function printPage(document: ExportDocument): boolean {
  const address = URL.createObjectURL(new Blob([htmlOf(document)], { type: 'text/html' }));
  const page = open(address);
  if (!page) {
    URL.revokeObjectURL(address);
    return false;
  }
  try {
    page.addEventListener('load', () => page.print());
  } catch {
    // On `file:` the two may not know each other; the reader prints it.
  }
  return true;
}
