/** Whether the page's own settings have been read, wherever in the HTML they stand. */
export function isReady(): boolean {
  return document.readyState !== 'loading';
}

/** Calls back once the page has been read. */
export function whenReady(then: () => void): void {
  document.addEventListener('readystatechange', then, { once: true });
}
