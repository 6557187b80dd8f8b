/** So long a page that paints nothing, such as one in a tab behind another, is waited for; milliseconds. */
const most = 100;

/** Resolves when what has been drawn is painted, so that what is drawn next makes no longer a frame of it. */
export function painted(): Promise<void> {
  return new Promise((resume) => {
    setTimeout(resume, most);
    requestAnimationFrame(() => setTimeout(resume));
  });
}
