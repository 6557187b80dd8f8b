import { settings } from '../page/settings.js';

const said = new Set<string>();

/** Tells the page's owner, once, of something only they can mend. */
export function note(sentence: string): void {
  if (said.has(sentence)) return;
  said.add(sentence);
  // Settings must not be read before the script that may hold them has run.
  void customElements.whenDefined('impact-badge').then(() => {
    if (settings().quiet === undefined) console.warn(`impact-badges: ${sentence}`);
  });
}
